// A join that remembers its last run gives what a fresh one gives, whatever came, changed, went or was decided in between.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createJoin, joinCorpus } from '../../../src/core/corpus/index.ts';
import type { Analysis, EntityType } from '../../../src/core/model/analysis.ts';
import { type DecidedActor, type DecidedMeeting, type FolderDecisions, NO_DECISIONS } from '../../../src/core/model/annotation.ts';
import type { CorpusReport } from '../../../src/core/model/corpus.ts';
import { type ActorSketch, analysisOf, type MeetingSketch, type Sketch } from './analyses.ts';
import { busyFolder } from './generated.ts';

const PEOPLE = ['Anton Veselov', 'Anton Vesselov', 'A. Veselov', 'Veselov', 'Maria Okonjo', 'Maria Okonjo Bell', 'Okonjo', 'Bell', 'Kossi Adzavon', 'Kosi Adzavon', 'Ilse Brandauer'] as const;
const BODIES = ['Harbour Union', 'Union', 'HUT', 'Harbour Union of Tarnby', 'Tarnby Bank', 'Bank'] as const;
const PLACES = ['Ghana', 'Accra', 'Togo', 'Lomé', 'Tarnby'] as const;
const TITLES = ['foreign minister', 'president', 'director'] as const;

const actors = fc.tuple(
  fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 1, maxLength: 5 }),
  fc.uniqueArray(fc.constantFrom(...BODIES), { maxLength: 3 }),
  fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 3 }),
  fc.constantFrom<EntityType>('person', 'person', 'person', 'organization'),
  fc.constantFrom(...TITLES), fc.nat(4), fc.boolean(), fc.option(fc.constantFrom('x1', 'x2'), { nil: undefined, freq: 6 }),
).map(([people, bodies, places, odd, title, which, isHeld, decided]): ActorSketch[] => [
  ...people.map((name, i): ActorSketch => ({
    name, type: i === 1 ? odd : 'person',
    ...(i === which && isHeld && { role: [title, places[0] as string] as const }),
    ...(i === 0 && name.includes(' ') && which === 1 && { aliases: [name.split(' ').at(-1) as string] }),
    ...(i === 0 && decided !== undefined && { decided }),
  })),
  ...bodies.map((name): ActorSketch => ({ name, type: 'organization', ...(isHeld && { role: [title, places[0] as string] as const }) })),
  ...places.map((name): ActorSketch => ({ name, type: 'place' })),
]);

const meeting = fc.record({
  first: fc.nat(8), second: fc.nat(8), where: fc.option(fc.nat(2), { nil: undefined }),
  date: fc.option(fc.constantFrom('2020-03-02', '2020-03-03', '2020-03', '2020-05-20', 'XXXX-03-02'), { nil: undefined }),
  status: fc.constantFrom('held' as const, 'scheduled' as const, 'cancelled' as const), kind: fc.constantFrom('talks' as const, 'summit' as const, 'call' as const, 'visit' as const),
  relation: fc.option(fc.constantFrom('preparatory' as const, 'next' as const), { nil: undefined, freq: 5 }),
});

const article = fc.tuple(actors, fc.array(meeting, { maxLength: 3 }), fc.option(fc.constantFrom('2020-03-03', '2020-03-10', '2020-06-01'), { nil: undefined }), fc.boolean()).map(([all, meetings, published, founded]): Omit<Sketch, 'id'> => {
  const names = all.map((a) => a.name);
  const places = all.filter((a) => a.type === 'place').map((a) => a.name);
  const bodies = all.filter((a) => a.type === 'organization').map((a) => a.name);
  return {
    actors: all, ...(published !== undefined && { published }),
    meetings: meetings.map(({ first, second, where, date, status, kind, relation }): MeetingSketch => ({
      who: [...new Set([names[first % names.length] as string, names[second % names.length] as string])], status, kind,
      ...(where !== undefined && { place: places[where % places.length] as string }), ...(date !== undefined && { date }), ...(relation && { relation }),
    })),
    facts: [...(founded && bodies[0] !== undefined ? [['founded', bodies[0], meetings.length > 1 ? '1954' : '1961'] as const] : []), ...(meetings.length > 0 ? [['attended', 'm1', founded ? '11 leaders' : '12 leaders'] as const] : [])],
  };
});

const decidedActor = (id: string, name: string, aliases: readonly string[]): DecidedActor => ({ id, type: 'person', name, aliases, links: [], notSame: id === 'x1' ? ['x2'] : [] });
const decidedMeeting = (reports: readonly number[], value: string | undefined): DecidedMeeting => ({
  id: 'y1', notSame: [], reports: reports.map((n) => ({ article: `${n}.txt`, quote: 'talks', prefix: '' })), ...(value !== undefined && { value, place: 'Accra' }),
});
const decisions = fc.oneof(
  fc.constant(NO_DECISIONS),
  fc.record({ names: fc.subarray([...PEOPLE], { minLength: 2, maxLength: 4 }), reports: fc.subarray([0, 1, 2, 3, 4]), value: fc.option(fc.constantFrom('2020-03-02', ''), { nil: undefined }), two: fc.boolean() })
    .map(({ names: [name, ...aliases], reports, value, two }): FolderDecisions => ({
      ...NO_DECISIONS, actors: [decidedActor('x1', name as string, aliases), ...(two ? [decidedActor('x2', 'Anton Veselov', [])] : [])], meetings: [decidedMeeting(reports, value)],
    })),
);

/** One step: some articles come or change, some go, perhaps something is decided. */
const step = fc.record({ put: fc.array(fc.tuple(fc.nat(14), article), { maxLength: 6 }), remove: fc.array(fc.nat(14), { maxLength: 3 }), back: fc.boolean(), decide: fc.option(decisions, { nil: undefined, freq: 2 }), turned: fc.boolean() });

const plain = ({ articles: _, ...rest }: CorpusReport): Omit<CorpusReport, 'articles'> => rest;

describe('a join that remembers', function () {
  this.timeout(120_000);

  it('gives what a fresh join gives, after any articles that come, change and go and any decisions', () => {
    fc.assert(fc.property(fc.array(step, { minLength: 2, maxLength: 6 }), (steps) => {
      const join = createJoin();
      const folder = new Map<string, Analysis>();
      let gone: Analysis | undefined;
      let decided = NO_DECISIONS;
      for (const { put, remove, back, decide, turned } of steps) {
        for (const [n, sketch] of put) folder.set(`${n}.txt`, analysisOf({ id: `${n}.txt`, ...sketch }));
        if (back && gone) folder.set(gone.id, gone);
        for (const n of remove) {
          gone = folder.get(`${n}.txt`) ?? gone;
          folder.delete(`${n}.txt`);
        }
        if (decide) decided = decide;
        const all = turned ? [...folder.values()].reverse() : [...folder.values()];
        assert.equal(JSON.stringify(plain(join.join(all, decided))), JSON.stringify(plain(joinCorpus([...folder.values()], decided))));
      }
    }), { numRuns: 300 });
  });

  it('gives what a fresh join gives where thousands share a name, a country or a day', () => {
    const folder = busyFolder(600);
    const join = createJoin();
    for (const [from, to] of [[0, 500], [3, 500], [0, 600], [100, 600], [0, 599]] as const) {
      const part = folder.slice(from, to);
      assert.equal(JSON.stringify(join.join(part)), JSON.stringify(joinCorpus(part)));
    }
  });

  it('leaves what did not change the same objects, for who packs them', () => {
    const folder = busyFolder(80);
    const { joined } = createJoin();
    const before = joined(folder);
    const [actors, meetings] = [[...before.actors], [...before.meetings]];
    const again = joined([...folder, analysisOf({ id: 'z.txt', actors: [{ name: 'Zyx Zzyzxa' }] })]);
    const at = again.actors.findIndex(({ said }) => said.name === 'Zyx Zzyzxa');
    assert.ok(at > 0 && again.actors.filter((_, i) => i !== at).every((a, i) => a === actors[i]));
    assert.deepEqual([again.meetings.length, again.meetings.every((m, i) => m === meetings[i])], [meetings.length, true]);
  });
});
