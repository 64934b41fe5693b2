// Who said what over a folder: order, kinds, dates, search in the words, and the node of the actors tree.
import assert from 'node:assert/strict';
import { analyze } from '../../src/core/analyze.ts';
import { joinCorpus, packCorpus } from '../../src/core/corpus/index.ts';
import type { Analysis } from '../../src/core/model/analysis.ts';
import { saidBy, sayingFacts, sayingsWith, speakers, withWords, wordsOf } from '../../src/features/said/saidModel.ts';
import { actorsTree } from '../../src/features/trees/actorsModel.ts';
import { createCorpusView, type CorpusView } from '../../src/features/trees/corpusView.ts';
import { findNode } from '../../src/features/trees/treeNode.ts';
import { corpusOf } from '../../src/host/joiner.ts';
import { packArticle, PackedAnalysis, PackedArticle } from '../../src/host/packedArticle.ts';
import { plainWords } from '../core/trees/corpusFixture.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'march.txt': 'Dam holds\n\nForeign Minister Camille Vasseur met Sergey Lavrov in Moscow on Monday. “The dam will hold until the summer,” Camille Vasseur said.\n\nSergey Lavrov said that the talks had been useful.',
  'april.txt': 'Bridge lost\n\nCamille Vasseur told reporters in Moscow that the bridge was lost. She called the flood “without any example”.',
};
const DAYS: Readonly<Record<string, string>> = { 'march.txt': '2025-03-03', 'april.txt': '2025-04-07' };

const articles = Object.entries(TEXTS).map(([id, text]) => analyze({ id, text, published: { value: DAYS[id] ?? '', source: 'option' } }));
const view: CorpusView = createCorpusView({ corpus: joinCorpus(articles), t: plainWords, locale: 'en-GB', textOf: (path) => TEXTS[path] });

const vasseur = () => {
  const found = view.corpus.actors.find((a) => a.name.includes('Vasseur'));
  assert.ok(found);
  return found;
};

const goOn = async (): Promise<boolean> => false;

describe('who said what', () => {
  it('lists an actor’s words, the newest article first, with kind and date', () => {
    assert.deepEqual(saidBy(view, vasseur()).map((s) => [wordsOf(s, view), sayingFacts(s, view)]), [
      ['told reporters in Moscow that the bridge was lost', 'reported speech · 7 Apr 2025'],
      ['“without any example”', 'quoted in part · probably this speaker · 7 Apr 2025'],
      ['“The dam will hold until the summer,”', 'quoted · 3 Mar 2025'],
    ]);
  });
  it('counts speakers, the most quoted first', () => {
    assert.deepEqual(speakers(view).map((s) => [s.actor.name, s.count]), [['Camille Vasseur', 3], ['Sergey Lavrov', 1]]);
  });
  it('finds words that were said, case apart, and takes what was typed literally', async () => {
    assert.deepEqual((await sayingsWith(view, 'BRIDGE  was', 9, goOn)).map((s) => wordsOf(s, view)), ['told reporters in Moscow that the bridge was lost']);
    assert.deepEqual(await sayingsWith(view, 'Monday', 9, goOn), []);
    for (const typed of ['b(', '.*', 'a-b', '[“', '\\', '’s “']) assert.deepEqual(await sayingsWith(view, typed, 9, goOn), []);
    assert.equal((await sayingsWith(view, 'the', 2, goOn)).length, 2);
  });
  it('stops looking once nobody waits for the answer', async () => {
    assert.deepEqual(await sayingsWith(view, 'the', 9, async () => true), []);
    assert.deepEqual(await withWords(saidBy(view, vasseur()), view, 'dam', 9, async () => true), []);
  });
  it('stands in the tree below its actor, one click from the words', () => {
    const said = findNode(actorsTree(view), (n) => n.kind === 'said' && n.parent?.label === 'Camille Vasseur');
    assert.equal(said?.description, '3');
    const first = said?.children?.()[0];
    assert.deepEqual([first?.label, first?.icon?.id], ['told reporters in Moscow that the bridge was lost', 'comment']);
    assert.ok(first?.target);
    assert.equal((TEXTS[first.target.path] ?? '').slice(first.target.start, first.target.end), 'that the bridge was lost');
  });
  it('finds words among what one actor said, as many as asked for', async () => {
    const said = saidBy(view, vasseur());
    assert.deepEqual((await withWords(said, view, 'dam WILL', 9, goOn)).map((s) => wordsOf(s, view)), ['“The dam will hold until the summer,”']);
    assert.equal((await withWords(said, view, ' ', 2, goOn)).length, 2);
  });
  it('puts many under their months', () => {
    const [march] = articles;
    assert.ok(march);
    const many = Array.from({ length: 120 }, (_, i) => ({ ...march, id: `${i}.txt`, published: { value: i < 100 ? '2025-03-03' : null, source: 'option' as const } }));
    const tree = actorsTree(createCorpusView({ corpus: joinCorpus(many), t: plainWords, locale: 'en-GB', textOf: () => TEXTS['march.txt'] }));
    const said = findNode(tree, (n) => n.kind === 'said' && n.parent?.label === 'Camille Vasseur');
    assert.deepEqual(said?.children?.().map((n) => `${n.label} ${n.description ?? ''}`), ['March 2025 100', 'Date unknown 20']);
  });
  it('unpacks no closed article before its month is opened', () => {
    const unpacked = new Set<string>();
    const plain = Array.from({ length: 120 }, (_, i) => ({ ...(articles[0] as Analysis), id: `${i}.txt` }));
    const closed = plain.map((analysis): Analysis => {
      const article = new PackedArticle(packArticle(TEXTS['march.txt'] as string, { analysis, annotations: [] }));
      Object.defineProperty(article, 'analysis', { get: () => (unpacked.add(analysis.id), analysis) });
      return new PackedAnalysis(analysis.id, article) as unknown as Analysis;
    });
    const corpus = corpusOf(packCorpus(joinCorpus(plain)), closed);
    const tree = actorsTree(createCorpusView({ corpus, t: plainWords, locale: 'en-GB', textOf: () => TEXTS['march.txt'] }));
    const said = findNode(tree, (n) => n.kind === 'said' && n.parent?.label === 'Camille Vasseur', (n) => n.parent === undefined || n.label === 'Camille Vasseur');
    const [month] = said?.children?.() ?? [];
    assert.deepEqual([month?.label, month?.description], ['March 2025', '120']);
    assert.ok(unpacked.size <= 3, `${unpacked.size} unpacked`); // those that the row of the meeting is made of
    assert.equal(month?.children?.().length, 120);
    assert.equal(unpacked.size, 120);
  });
  it('leaves out actors who say nothing', () => {
    assert.equal(findNode(actorsTree(view), (n) => n.kind === 'said' && n.parent?.label === 'Moscow'), undefined);
  });
});
