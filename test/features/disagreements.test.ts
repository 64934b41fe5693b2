// The list of disagreements as tree data: what is there to decide, what both agree on, and what is decided already.
import assert from 'node:assert/strict';
import { anchorAnnotations } from '../../src/core/anchors/index.ts';
import type { Annotation } from '../../src/core/model/annotation.ts';
import type { ComparedArticle } from '../../src/features/agreement/annotatorFiles.ts';
import { disagreementAt, disagreementsTree, openArticles } from '../../src/features/agreement/disagreementsModel.ts';

const TEXT = 'Ada Brandt met Bo Ek in Oslo. Cleo Dahl came late.\n';
const marked = (id: string, quote: string, label = 'person'): Annotation => ({ id, label, status: 'added', quote, prefix: '', suffix: '', start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length });

function article(decided: readonly string[] = []): ComparedArticle {
  const annotators = new Map([
    ['anna', anchorAnnotations(TEXT, [marked('a1', 'Ada Brandt'), marked('a2', 'Bo Ek'), marked('a3', 'Oslo', 'place')])],
    ['ben', anchorAnnotations(TEXT, [marked('b1', 'Ada Brandt'), marked('b2', 'Bo'), marked('b3', 'Cleo Dahl')])],
  ]);
  return { path: 'a.txt', title: 'A', text: TEXT, folder: { labels: [{ id: 'place', name: 'Place named' }], actors: [{ id: 'bobobo', type: 'person', name: 'Bo Ek', aliases: [], links: [], notSame: [] }] }, annotators, decided: new Set(decided), uri: undefined as unknown as ComparedArticle['uri'] };
}
const translate = (template: string, ...values: readonly (string | number)[]): string => template.replace(/\{(\d)\}/g, (_, i: string) => String(values[Number(i)]));

describe('the list of disagreements', () => {
  it('shows each place with both answers, labels by their names', () => {
    const open = openArticles([article()], ['anna', 'ben']);
    const [root] = disagreementsTree(open, ['anna', 'ben'], translate);
    assert.deepEqual(root?.children?.().map((n) => [n.label, n.description, n.target?.start]), [
      ['Bo Ek', 'anna: person · ben: person “Bo”', 15], ['Oslo', 'anna: Place named · ben: nothing', 24], ['Cleo Dahl', 'anna: nothing · ben: person', 30],
    ]);
    assert.deepEqual(open[0]?.agreed.map((a) => a.id), ['a1']);
    const node = root?.children?.()[1];
    assert.deepEqual(disagreementAt(open, node?.subject ?? '')?.place.first.map((m) => m.id), ['a3']);
    assert.equal(disagreementAt(open, 'a.txt\n999'), undefined);
  });

  it('holds two days, or two people, behind the same words to be no agreement', () => {
    const day = (id: string, value?: string): Annotation => ({ ...marked(id, 'came late', 'date'), ...(value !== undefined && { value }) });
    const answers = (first: Annotation, second: Annotation): readonly (string | undefined)[] => {
      const annotators = new Map([['anna', anchorAnnotations(TEXT, [first])], ['ben', anchorAnnotations(TEXT, [second])]]);
      const open = openArticles([{ ...article(), annotators }], ['anna', 'ben']);
      return [...disagreementsTree(open, ['anna', 'ben'], translate).flatMap((root) => root.children?.() ?? []).map((n) => n.description), ...(open[0]?.agreed ?? []).map((a) => a.id)];
    };
    assert.deepEqual(answers(day('a1', '2025-04-04'), day('b1', '2025-04-11')), ['anna: date, 2025-04-04 · ben: date, 2025-04-11']);
    assert.deepEqual(answers(day('a1'), { ...day('b1'), actor: 'bobobo' }), ['anna: date, no value · ben: date, Bo Ek']);
    assert.deepEqual(answers(day('a1', '2025-04-04'), day('b1', '2025-04-04')), ['a1']);
  });

  it('leaves out what the shared sidecar holds, articles that are done, and those that only one annotated', () => {
    const [some] = openArticles([article(['b2', 'a1'])], ['anna', 'ben']);
    assert.deepEqual([some?.open.map((d) => TEXT.slice(d.start, d.end)), some?.agreed], [['Oslo', 'Cleo Dahl'], []]);
    assert.deepEqual(disagreementsTree(openArticles([article(['a2', 'a3', 'b3'])], ['anna', 'ben']), ['anna', 'ben'], translate), []);
    assert.deepEqual(openArticles([article()], ['anna', 'cleo']), []);
  });
});
