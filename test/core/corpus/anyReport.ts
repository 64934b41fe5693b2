// Reports that no join would make: any names, places and numbers.
import fc from 'fast-check';
import { type Analysis, ENTITY_TYPES, MEETING_KINDS, MEETING_STATUSES } from '../../../src/core/model/analysis.ts';
import type { CorpusReport } from '../../../src/core/model/corpus.ts';
import { analysisOf } from './analyses.ts';

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('\ud83d', 'x\udc00y', '😀', '', 'a1', 'm99', '0.txt', 'Lavrov', 'Šefčovič'));
const place = fc.integer({ min: -5, max: 2 ** 45 });
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> => fc.record<T>(model, { noNullPrototype: true });
const actorDraft = fc.record({
  type: fc.constantFrom(...ENTITY_TYPES), name: text, aliases: fc.array(text, { maxLength: 3 }), joined: fc.array(record({ spelling: text, to: text, why: text }), { maxLength: 2 }),
  mentions: fc.array(record({ article: text, start: place, end: place }), { maxLength: 4 }), members: fc.array(record({ article: text, actor: text }), { maxLength: 3 }), decided: text,
}, { requiredKeys: ['type', 'name', 'aliases', 'joined', 'mentions', 'members'], noNullPrototype: true });
const status = fc.constantFrom(...MEETING_STATUSES);
const pair = fc.tuple(fc.nat(9), fc.nat(9), text);

export const anyReport = fc.record({ articles: fc.uniqueArray(text, { maxLength: 4 }), actors: fc.array(actorDraft, { minLength: 1, maxLength: 6 }) }).chain(({ articles, actors }) => {
  const id = fc.nat(actors.length - 1).map((n) => `A${n + 1}`);
  const meeting = fc.record({
    kind: fc.constantFrom(...MEETING_KINDS), status, participants: fc.array(id, { maxLength: 3 }), place: id, date: record({ value: text }),
    reports: fc.array(record({ article: text, meeting: text, status }), { maxLength: 3 }), decided: text,
  }, { requiredKeys: ['kind', 'status', 'participants', 'reports'], noNullPrototype: true });
  return fc.record({
    schema: fc.constant('dateline-corpus/1' as const),
    articles: fc.constant(articles.map((a): Analysis => analysisOf({ id: a, actors: [], meetings: [] }))),
    actors: fc.constant(actors.map((a, i) => ({ id: `A${i + 1}`, ...a }))),
    meetings: fc.array(meeting, { maxLength: 4 }).map((all) => all.map((m, i) => ({ id: `M${i + 1}`, ...m }))),
    maybeSame: fc.array(pair.map(([a, b, why]) => ({ meetings: [`M${a + 1}`, `M${b + 1}`] as const, why })), { maxLength: 3 }),
    maybeSameActors: fc.array(pair.map(([a, b, why]) => ({ actors: [`A${a + 1}`, `A${b + 1}`] as const, why })), { maxLength: 3 }),
    conflicts: fc.array(record({ kind: fc.constantFrom('date', 'place', 'participants', 'founded'), about: text, values: fc.array(record({ article: text, start: place, end: place, value: text }), { maxLength: 3 }) }), { maxLength: 3 }),
  }, { noNullPrototype: true });
}) as fc.Arbitrary<CorpusReport>;
