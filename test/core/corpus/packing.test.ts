// Packing one report after the other: what comes of it is what packing afresh gives, whatever came, changed or went, and
// costs less.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { corpusIndex, createJoin, createJoinedPack, joinCorpus, packCorpus, type PackedCorpus, plainCorpus, unpackCorpus } from '../../../src/core/corpus/index.ts';
import type { Analysis } from '../../../src/core/model/analysis.ts';
import { type FolderDecisions, NO_DECISIONS } from '../../../src/core/model/annotation.ts';
import type { CorpusReport } from '../../../src/core/model/corpus.ts';
import { placesBefore } from '../../../src/core/corpus/packed/splice.ts';
import { cpuOf } from '../../features/cpuOf.ts';
import { analysisOf } from './analyses.ts';
import { busyFolder } from './generated.ts';

/** Everything that readers can ask. */
function told(packed: PackedCorpus, { articles }: CorpusReport): unknown {
  const report = unpackCorpus(packed, articles);
  const index = corpusIndex(report);
  return {
    report: plainCorpus({ ...report, articles: [] }),
    ranking: index.ranking().map((a) => a.id),
    months: index.months().map((m) => [m.group, m.meetings().map(({ id }) => id)]),
    actors: report.actors.map(({ id }) => [
      index.briefNameOf(id), index.quotationsOf(id), index.meetingsWith(id).map((m) => m.id), index.meetingsOf(id).map((m) => m.id),
      index.rolesOf(id).map((r) => ({ ...r, of: r.of?.id })), index.officersOf(id).map((a) => a.id),
    ]),
    owners: articles.map((a) => [a.actors.map((x) => index.actorOf(a.id, x.id)?.id), a.meetings.map((m) => index.meetingOf(a.id, m.id)?.id)]),
  };
}

const VERSIONS = [7, 8, 9].map((seed) => busyFolder(24, seed));
const quotationsOf = (id: string): [string, number][] => [['a1', id.length], ['a3', 1]];

describe('packing a report after another', () => {
  it('gives what packing the report afresh gives, whatever came, changed, went or was decided', () => {
    const folder = fc.array(fc.constantFrom(0, 0, 0, 1, 2, undefined), { minLength: 24, maxLength: 24 });
    const decided = (reports: readonly number[], participants: readonly string[]): FolderDecisions => ({
      ...NO_DECISIONS, meetings: reports.length === 0 ? [] : [{ id: 'y1', notSame: [], reports: reports.map((n) => ({ article: VERSIONS[0]?.[n]?.id ?? '', quote: 'talks', prefix: '' })), value: '2020-03-02', participants, kind: 'summit' }],
    });
    const people = [...new Set(VERSIONS.flat().flatMap((a) => a.actors.map(({ name }) => name)))];
    fc.assert(fc.property(fc.array(fc.tuple(folder, fc.subarray([0, 3, 5, 8]), fc.subarray(people, { maxLength: 3 })), { minLength: 2, maxLength: 5 }), (folders) => {
      const { joined } = createJoin();
      const pack = createJoinedPack(quotationsOf);
      for (const [versions, reports, participants] of folders) {
        const articles = versions.flatMap((v, i): Analysis[] => (v === undefined ? [] : [VERSIONS[v]?.[i] as Analysis]));
        const decisions = decided(reports, participants);
        const report = joinCorpus(articles, decisions);
        assert.deepEqual(told(pack(joined(articles, decisions)), report), told(packCorpus(report, quotationsOf), report));
      }
    }), { numRuns: 60 });
  }).timeout(60_000);

  it('costs less after a change of one article of six hundred', () => {
    const [before, other] = [busyFolder(600), busyFolder(600, 8)];
    const { joined } = createJoin();
    const pack = createJoinedPack(quotationsOf);
    pack(joined(before));
    const costs = Array.from({ length: 6 }, (_, k) => {
      const now = joined(before.map((a, i) => (i === 100 * k ? other[i] as Analysis : a)));
      return { again: cpuOf(() => pack(now), 1), afresh: cpuOf(() => createJoinedPack(quotationsOf)(now), 1) };
    });
    const [again, afresh] = [Math.min(...costs.map((c) => c.again)), Math.min(...costs.map((c) => c.afresh))];
    assert.ok(again < 0.8 * afresh, `${again.toFixed(1)} ms, afresh ${afresh.toFixed(1)}`);
  }).timeout(60_000);

  it('forgets what only joins of long ago said', () => {
    const { joined } = createJoin();
    const pack = createJoinedPack();
    const letters = (n: number): string => [...String(n)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
    const sizes = Array.from({ length: 40 }, (_, k) => {
      const articles = Array.from({ length: 30 }, (__, i) => analysisOf({ id: `${i}.txt`, actors: Array.from({ length: 100 }, (___, n) => ({ name: `Body ${letters(k)} ${letters(100 * i + n)}`, type: 'event' })) }));
      return pack(joined(articles)).strings.ends.length;
    });
    assert.ok(Math.max(...sizes) < 40_000, `${Math.max(...sizes)} strings`);
  }).timeout(60_000);
});

describe('places of before', () => {
  const items = (from: number, to: number): object[] => ALL.slice(from, to);
  const ALL = Array.from({ length: 9_000 }, (_, i) => ({ i }));
  const itself = (item: object): object => item;

  it('are found where a few came or went', () => {
    assert.deepEqual([...placesBefore(items(0, 5), [...items(6, 8), ...items(0, 2), ...items(3, 5)], itself)], [-1, -1, 0, 1, 3, 4]);
  });

  it('are found again where thousands came or went, all but a few', () => {
    const few = 100;
    const found = placesBefore([...items(0, 3_000), ...items(6_000, 9_000)], items(0, 9_000), itself);
    assert.ok(found.filter((place) => place >= 0).length > 6_000 - few);
    assert.ok(placesBefore(items(0, 9_000), [...items(0, 3_000), ...items(6_000, 9_000)], itself).filter((place) => place >= 0).length > 6_000 - few);
  });

  it('are never another’s', () => {
    fc.assert(fc.property(fc.array(fc.nat(60)), fc.array(fc.nat(60)), (a, b) => {
      const [before, now] = [a, b].map((list) => list.map((i) => ALL[i])) as [object[], object[]];
      for (const [i, place] of placesBefore(before, now, itself).entries()) assert.ok(place === -1 || before[place] === now[i]);
    }));
  });
});
