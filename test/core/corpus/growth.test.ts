// The join of a folder grows with the folder, not with its square: copies of one article, and a busy desk's years.
import assert from 'node:assert/strict';
import { createBundler } from '../../../src/core/corpus/bundles.ts';
import { createCandidates } from '../../../src/core/corpus/candidates.ts';
import { createColumns } from '../../../src/core/corpus/columns.ts';
import { createFullNames, type FullName } from '../../../src/core/corpus/fullNames.ts';
import { createActorJoin } from '../../../src/core/corpus/joinActors.ts';
import { createJoin, joinCorpus } from '../../../src/core/corpus/index.ts';
import { createNameNeighbours } from '../../../src/core/corpus/namePairs.ts';
import { createNamings, PERSON } from '../../../src/core/corpus/namings.ts';
import { articleNodes } from '../../../src/core/corpus/nodes.ts';
import type { Neighbours } from '../../../src/core/corpus/neighbours.ts';
import { createParties } from '../../../src/core/corpus/parties.ts';
import { createSpellings } from '../../../src/core/corpus/spellings.ts';
import { createTold } from '../../../src/core/corpus/told.ts';
import type { Analysis } from '../../../src/core/model/analysis.ts';
import { NO_DECISIONS } from '../../../src/core/model/annotation.ts';
import { analysisOf } from './analyses.ts';
import { busyFolder, copies, HOSTILE, namesakes } from './generated.ts';

/** How many pairs of meetings are compared. */
function meetingPairs(articles: readonly Analysis[]): number {
  const namings = createNamings(createSpellings());
  const homes = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1)).map((a) => articleNodes(a, namings));
  const parties = createParties();
  parties.join(createActorJoin(namings)(homes, NO_DECISIONS));
  const bundler = createBundler();
  const { added } = bundler.update(createTold()(homes, NO_DECISIONS));
  return pairsOf([createCandidates(bundler.slots, bundler.columns, parties.nameOf)], added.map((b) => b.slot));
}

/** How many pairs of names are compared. */
function namePairs(articles: readonly Analysis[]): number {
  const namings = createNamings(createSpellings());
  const columns = createColumns(namings)(articles.map((a) => articleNodes(a, namings)));
  const { added } = createFullNames(namings)({ came: columns.nodes.filter((node) => namings.types[node.naming] === PERSON), gone: [] }, columns);
  const slots: FullName[] = [];
  for (const name of added) slots[name.slot] = name;
  return pairsOf(createNameNeighbours(slots), added.map((name) => name.slot));
}

function pairsOf(neighbours: readonly Neighbours[], added: readonly number[]): number {
  let pairs = 0;
  for (const n of neighbours) n.update({ added, removed: [] }, { meet: () => pairs++, part: () => assert.fail('nothing was there before') });
  return pairs;
}

/** Processor time of the quicker of two runs, in milliseconds: other work on the machine only ever adds. */
function costOf(articles: readonly Analysis[]): number {
  const costs = [0, 1].map(() => {
    const before = process.cpuUsage();
    joinCorpus(articles);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...costs);
}

/** Processor time of the quickest of some joins after the last article was read again, in milliseconds. */
function costOfChange(articles: readonly Analysis[]): number {
  const { joined } = createJoin();
  joined(articles);
  const costs = [0, 1, 2, 3].map(() => {
    const changed = articles.with(-1, structuredClone(articles.at(-1) as Analysis));
    const before = process.cpuUsage();
    joined(changed);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...costs);
}

describe('the join of a large folder', function () {
  this.timeout(60_000);

  it('compares no more pairs for more copies of the same articles', () => {
    const [few, many] = [copies(20), copies(400)];
    assert.deepEqual([meetingPairs(many), namePairs(many)], [meetingPairs(few), namePairs(few)]);
  });

  it('finds the meetings of one article once, however many copies there are', () => {
    const [few, many] = [joinCorpus(copies(10)), joinCorpus(copies(400))];
    assert.deepEqual([many.meetings.length, many.actors.length, many.maybeSame.length], [few.meetings.length, few.actors.length, few.maybeSame.length]);
    assert.ok(many.meetings.every((m) => m.reports.length === 80));
  });

  it('compares about four times as many pairs in four times as many articles', () => {
    const [few, many] = [busyFolder(500), busyFolder(2_000)];
    for (const pairsOf of [meetingPairs, namePairs]) {
      const growth = pairsOf(many) / pairsOf(few);
      assert.ok(growth > 1 && growth < 8, `${pairsOf.name}: ${growth.toFixed(1)} times as many`);
    }
  });

  it('tells no meeting anew where another article is the first to say what is known of those who meet', () => {
    const says = (id: string, of: string): Analysis => analysisOf({ id, actors: [{ name: 'Ann Alder', role: ['minister', of] }, { name: of, type: of === 'Ghana' || of === 'Togo' ? 'place' : 'organization' }] });
    const meets = Array.from({ length: 50 }, (_, i) => analysisOf({
      id: `5${i}.txt`, published: '2020-03-03', actors: [{ name: 'Ann Alder' }, { name: 'Bo Birch' }], meetings: [{ who: ['Ann Alder', 'Bo Birch'], date: `2020-03-${10 + (i % 20)}` }],
    }));
    const [namings, parties, tell] = [createNamings(createSpellings()), createParties(), createTold()];
    const actorJoin = createActorJoin(namings);
    const nodes = new Map<Analysis, ReturnType<typeof articleNodes>>();
    const told = (articles: readonly Analysis[]): number[] => {
      const homes = articles.map((a) => nodes.get(a) ?? nodes.set(a, articleNodes(a, namings)).get(a) as ReturnType<typeof articleNodes>);
      parties.join(actorJoin(homes, NO_DECISIONS));
      const { added, removed } = tell(homes, NO_DECISIONS);
      return [added.length, removed.length];
    };
    const [ghana, togo, union, bank, again, more] = [says('0.txt', 'Ghana'), says('1.txt', 'Togo'), says('2.txt', 'Harbour Union'), says('3.txt', 'Tarnby Bank'), says('4.txt', 'Ghana'), says('40.txt', 'Harbour Union')];
    assert.deepEqual(told([ghana, togo, union, bank, again, more, ...meets]), [50, 0]);
    assert.deepEqual(told([togo, bank, again, more, ...meets]), [0, 0]);
    assert.deepEqual(told([togo, bank, more, ...meets]), [50, 50], 'that she is no more of Ghana is news');
  });

  it('keeps many people who share few surnames apart, at a cost that grows with their number', () => {
    const [few, many] = [namesakes(2_500), namesakes(20_000)];
    // A few are another's name the other way round.
    assert.ok(joinCorpus(many).actors.length > 19_980);
    const growth = namePairs(many) / namePairs(few);
    assert.ok(growth < 24, `${growth.toFixed(1)} times as many pairs; with the square it would be 64`);
  });

  it('costs about eight times as much for eight times as many copies', () => {
    const [few, many] = [copies(500), copies(4_000)];
    joinCorpus(many); // so that both are measured with warm code
    const growth = costOf(many) / costOf(few);
    assert.ok(growth < 24, `${growth.toFixed(1)} times as much; with the square it would be 64`);
  });

  for (const [what, folder] of Object.entries(HOSTILE)) {
    it(`costs no more than in step with articles ${what}, all of them or one that changed`, () => {
      const [few, many] = [folder(250), folder(2_000)];
      joinCorpus(many);
      for (const cost of [costOf, costOfChange]) {
        const growth = (cost(many) + 1) / (cost(few) + 1);
        assert.ok(growth < 24, `${cost.name}: ${growth.toFixed(1)} times as much; with the square it would be 64`);
      }
    });
  }
});
