// Only what an article spells can change its analysis.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analyze.ts';
import { ENTITY_TYPES } from '../../../src/core/model/analysis.ts';
import { type DecidedActor, type FolderDecisions, NO_DECISIONS } from '../../../src/core/model/annotation.ts';
import { relevantDecisions } from '../../../src/core/model/relevantDecisions.ts';

const samples = readdirSync('samples').filter((name) => name.endsWith('.txt')).map((id) => ({ id, text: readFileSync(`samples/${id}`, 'utf8'), annotations: [] }));
const actor = (id: string, name: string, ...aliases: string[]): DecidedActor => ({ id, type: 'person', name, aliases, links: [], notSame: [] });
const relevant = (text: string, folder: Partial<FolderDecisions>, id = 'a.txt'): FolderDecisions => relevantDecisions({ id, text, annotations: [] }, { ...NO_DECISIONS, ...folder });

describe('the decisions that matter to an article', () => {
  it('are those whose names it spells, in whatever case, accents and hyphens', () => {
    const actors = [actor('k-1', 'Anna Weber'), actor('k-2', 'Séverin Île-Marée'), actor('k-3', 'Peter Holt', 'the Harbour-Master'), actor('k-4', 'Li')];
    const { actors: kept } = relevant('ANNA WEBER met Severin Ile Maree and the harbour master.', { actors });
    assert.deepEqual(kept.map((a) => a.id), ['k-1', 'k-2', 'k-3']);
  });

  it('are those that its annotations are tied to, whatever their names', () => {
    const annotations = [{ id: 'n1', label: 'person', status: 'accepted', actor: 'k-9', anchors: [] }] as never;
    assert.equal(relevantDecisions({ id: 'a.txt', text: 'Nobody.', annotations }, { ...NO_DECISIONS, actors: [actor('k-9', 'Anna Weber')] }).actors.length, 1);
  });

  it('are its own meetings, without what only the folder asks of them', () => {
    const report = (article: string): { article: string; quote: string; prefix: string } => ({ article, quote: 'met', prefix: '' });
    const { meetings } = relevant('They met.', { meetings: [{ id: 'e-1', reports: [report('a.txt'), report('b.txt')], notSame: ['e-2'], place: 'Berlin' }, { id: 'e-2', reports: [report('b.txt')], notSame: [] }] }, 'news/a.txt');
    assert.deepEqual(meetings, [{ id: 'e-1', reports: [report('a.txt')], notSame: [] }]);
  });

  it('give the same analysis as all of them', () => {
    const words = samples.flatMap(({ text }) => text.split(/\s+/));
    const spelling = fc.tuple(fc.nat(words.length - 4), fc.integer({ min: 1, max: 3 }), fc.boolean()).map(([at, many, loud]) => {
      const spelled = words.slice(at, at + many).join(' ');
      return loud ? spelled.toUpperCase() : spelled.replace(/^\W+|[^\w.]+$/g, '');
    });
    const decided = fc.record({ type: fc.constantFrom(...ENTITY_TYPES), name: spelling, aliases: fc.array(spelling, { maxLength: 3 }) });
    const notName = fc.record({ text: spelling, type: fc.constantFrom(...ENTITY_TYPES) }, { requiredKeys: ['text'] });
    const decisions = fc.record({ actors: fc.array(decided, { maxLength: 8 }), notNames: fc.array(notName, { maxLength: 5 }) });
    fc.assert(fc.property(decisions, fc.constantFrom(...samples), ({ actors, notNames }, { id, text }) => {
      const folder: FolderDecisions = { ...NO_DECISIONS, actors: actors.map((a, i) => ({ ...a, id: `k-${i}`, links: [], notSame: [] })), notNames };
      assert.deepEqual(analyze({ id, text, folder: relevantDecisions({ id, text, annotations: [] }, folder) }), analyze({ id, text, folder }));
    }), { numRuns: 60 });
  });

  it('are found in time that grows with the text, however alike the names are', () => {
    const actors = Array.from({ length: 5_000 }, (_, i) => actor(`k-${i}`, `Abdul ${'a'.repeat(i % 50)}${i}`));
    const folder = { ...NO_DECISIONS, actors };
    const took = (text: string): number => {
      relevant(text.slice(0, 100), folder);
      const started = performance.now();
      assert.equal(relevantDecisions({ id: 'a.txt', text, annotations: [] }, folder).actors.length, 0);
      return performance.now() - started;
    };
    assert.ok(took('Abdul '.repeat(100_000)) < 5_000);
  });
});
