// Reviewing as data: what counts as reviewed, and which names are alike.
import assert from 'node:assert/strict';
import { analyze } from '../../src/core/analyze.ts';
import { anchorAnnotations, makeAnchor } from '../../src/core/anchors/index.ts';
import { joinCorpus } from '../../src/core/corpus/index.ts';
import type { Annotation, AnnotationStatus } from '../../src/core/model/annotation.ts';
import { alikeTo, type Article, differing } from '../../src/features/review/likeThis.ts';
import { reviewOf, reviewOfAll, unreviewed } from '../../src/features/review/reviewOf.ts';
import { reviewWords } from '../../src/features/review/reviewWords.ts';
import { plainWords } from '../core/trees/corpusFixture.ts';

const MARCH = 'Dam holds\n\nForeign Minister Camille Vasseur met Sergey Lavrov in Moscow on Monday. Vasseur left on Tuesday, and Lavrov stayed.';
const APRIL = 'Bridge lost\n\nForeign Minister Camille Vasseur flew to Moscow in April. In Moscow, Vasseur said nothing.';

const annotation = (text: string, words: string, label: string, status: AnnotationStatus): Annotation => {
  const start = text.indexOf(words);
  return { id: `x${start}`, ...makeAnchor(text, { start, end: start + words.length }), label, status };
};

const stateOf = (id: string, text: string, decisions: readonly Annotation[] = []) => {
  const annotations = anchorAnnotations(text, decisions);
  return { path: id, annotations, analysis: analyze({ id, text, published: { value: '2025-03-04', source: 'option' }, annotations }) };
};

describe('the review of an article', () => {
  const before = stateOf('march.txt', MARCH);
  const names = before.analysis.mentions.length;

  it('has everything before it at first, dates aside', () => {
    assert.ok(names >= 5 && before.analysis.dates.length > 0);
    assert.deepEqual(reviewOf(before), { reviewed: 0, total: names });
    assert.equal(unreviewed(before).length, names);
  });

  it('counts names accepted, rejected and added, and the rejected ones stay in the total', () => {
    const after = stateOf('march.txt', MARCH, [
      annotation(MARCH, 'Sergey Lavrov', 'person', 'accepted'), annotation(MARCH, 'Moscow', 'place', 'rejected'), annotation(MARCH, 'Dam', 'place', 'added'),
    ]);
    assert.deepEqual(reviewOf(after), { reviewed: 3, total: names + 1 });
  });

  it('counts words once that are rejected as one type and marked as another', () => {
    const after = stateOf('march.txt', MARCH, [annotation(MARCH, 'Moscow', 'place', 'rejected'), { ...annotation(MARCH, 'Moscow', 'organization', 'added'), id: 'other1' }]);
    assert.deepEqual(reviewOf(after), { reviewed: 1, total: names });
  });

  it('leaves free labels, meetings and dates out', () => {
    const after = stateOf('march.txt', MARCH, [annotation(MARCH, 'left on Tuesday', 'claim', 'added'), annotation(MARCH, 'Monday', 'date', 'added'), annotation(MARCH, 'met', 'meeting', 'rejected')]);
    assert.deepEqual(reviewOf(after), { reviewed: 0, total: names });
  });

  it('is added up over a folder, and said in words', () => {
    const done = stateOf('march.txt', MARCH, [annotation(MARCH, 'Sergey Lavrov', 'person', 'accepted')]);
    const other = stateOf('april.txt', APRIL);
    assert.deepEqual(reviewOfAll([done, other]), { reviewed: 1, total: names + other.analysis.mentions.length });
    assert.equal(reviewWords({ reviewed: 12, total: 40 }, plainWords), '12 of 40 reviewed');
    assert.equal(reviewWords({ reviewed: 40, total: 40 }, plainWords), 'all 40 reviewed');
  });
});

describe('names that are alike', () => {
  const march = stateOf('march.txt', MARCH);
  const april = stateOf('april.txt', APRIL);
  const corpus = joinCorpus([march.analysis, april.analysis]);
  const ofActor = (name: string) => corpus.actors.find((a) => a.name === name);
  const said = (here: Article, articles: readonly Article[], words: string, name: string): string[] => {
    const mention = here.analysis.mentions.find((m) => m.text === words);
    assert.ok(mention, words);
    return differing(alikeTo(mention, here, articles, ofActor(name)?.members)).map((a) => `${a.by} ${a.reach}: ${a.places.map((p) => `${p.path} ${p.mention.text}`).join(', ')}`);
  };

  it('are those of one actor or of the same words, here or in the folder, this article first', () => {
    assert.deepEqual(said(march, [april, march], 'Vasseur', 'Camille Vasseur'), [
      'actor folder: march.txt Camille Vasseur, march.txt Vasseur, april.txt Camille Vasseur, april.txt Vasseur',
      'words folder: march.txt Vasseur, april.txt Vasseur', 'actor article: march.txt Camille Vasseur, march.txt Vasseur', 'words article: march.txt Vasseur',
    ]);
  });

  it('are offered once where two ways lead to the same places', () => {
    assert.deepEqual(said(march, [march, april], 'Moscow', 'Moscow'), ['actor folder: march.txt Moscow, april.txt Moscow, april.txt Moscow', 'actor article: march.txt Moscow']);
  });

  it('leave out what is reviewed already', () => {
    const done = stateOf('march.txt', MARCH, [annotation(MARCH, 'Camille Vasseur', 'person', 'accepted')]);
    assert.deepEqual(said(done, [done], 'Vasseur', 'nobody of this folder'), ['actor folder: march.txt Vasseur']);
  });
});
