// The sidebar over 50,000 actors and as many meetings: what it makes, how long that takes, that everything can be found,
// and that what is open stays open.
import assert from 'node:assert/strict';
import { packedCorpus, unpackCorpus } from '../../src/core/corpus/index.ts';
import type { AnchoredAnnotation } from '../../src/core/model/annotation.ts';
import { NO_DECISIONS } from '../../src/core/model/annotation.ts';
import { actorsTree } from '../../src/features/trees/actorsModel.ts';
import { annotationsTree } from '../../src/features/trees/annotationsModel.ts';
import { createCorpusView, type CorpusView } from '../../src/features/trees/corpusView.ts';
import { MOST_ROWS } from '../../src/features/trees/longLists.ts';
import { meetingsTree } from '../../src/features/trees/meetingsModel.ts';
import { findSubject, type TreeNode } from '../../src/features/trees/treeNode.ts';
import { plainWords } from '../core/trees/corpusFixture.ts';
import { cpuOf } from './cpuOf.ts';
import { manyActors } from './manyActors.ts';

const viewOf = (corpus: CorpusView['corpus']): CorpusView => createCorpusView({ corpus, t: plainWords, locale: 'en-GB', textOf: () => '' });

/** As VS Code does: the rows of everything that stands open, with what each shows. */
function shown(nodes: readonly TreeNode[]): readonly TreeNode[] {
  return nodes.flatMap((node) => {
    assert.ok([node.label, node.description, node.spoken, node.target, node.icon].length > 0);
    return [node, ...(node.expanded && node.children ? shown(node.children()) : [])];
  });
}

/** Every node of the kind, wherever it stands. */
const every = (nodes: readonly TreeNode[], kind: string): TreeNode[] =>
  nodes.flatMap((n) => [...(n.kind === kind ? [n] : []), ...(n.kind === kind ? [] : every(n.children?.() ?? [], kind))]);

const groups = (nodes: readonly TreeNode[], row: string): TreeNode[] =>
  nodes.flatMap((n) => (n.kind === row || !n.children ? [] : [n, ...groups(n.children(), row)]));

describe('the sidebar of a large folder', function () {
  this.timeout(60_000);
  const corpus = manyActors(50_000, 20_000);
  const view = viewOf(corpus);

  it('shows the most important of a type, then all by name, never more rows in one place than VS Code bears', () => {
    const roots = actorsTree(view);
    assert.deepEqual(roots.map((n) => `${n.label} ${n.description ?? ''}`), ['People 30000', 'Organizations 5000', 'Places 5000', 'Groups 5000', 'Events 5000']);
    const [people] = roots;
    const rows = people?.children?.() ?? [];
    const [names] = rows;
    assert.deepEqual([rows.length, names?.label, names?.description], [201, 'All by Name', '30000']);
    for (const group of groups(roots, 'actor')) assert.ok((group.children?.().length ?? 0) <= MOST_ROWS, group.label);
    assert.equal(every([names as TreeNode], 'actor').length, 30_000);
    assert.deepEqual(names?.children?.().slice(0, 3).map((n) => n.label), ['A', 'B', 'D']);
  });

  it('gives every node an id of its own', () => {
    for (const [roots, row] of [[actorsTree(view), 'actor'], [meetingsTree(view), 'meeting']] as const) {
      const ids = [...groups(roots, row), ...every(roots, row)].map((n) => n.id);
      assert.equal(new Set(ids).size, ids.length);
    }
  });

  it('reveals an actor and a meeting deep in a group, making no other group', () => {
    for (const id of ['A1', 'A29999', 'A30001', 'A50000']) assert.equal(findSubject(actorsTree(view), 'actor', id)?.label, view.actor(id)?.name);
    for (const id of ['M1', 'M19999', 'M20000']) assert.equal(findSubject(meetingsTree(view), 'meeting', id)?.subject, id);
    assert.equal(findSubject(actorsTree(view), 'actor', 'A50001'), undefined);
    const important = actorsTree(view)[0]?.children?.()[1];
    assert.equal(findSubject(actorsTree(view), 'actor', important?.subject ?? '')?.id, important?.id);
  });

  it('finds by a filter over all of them', () => {
    const wanted = view.actor('A25000')?.name ?? '';
    const found = every(actorsTree(view, wanted.toLowerCase()), 'actor');
    assert.ok(found.length > 0 && found.every((n) => n.label.toLowerCase().includes(wanted.toLowerCase())) && found.some((n) => n.subject === 'A25000'));
    assert.deepEqual(actorsTree(view, 'no such name'), []);
  });

  it('keeps ids when the folder grows, so that what is open and selected stays', () => {
    const before = findSubject(actorsTree(view), 'actor', 'A20000');
    const larger = viewOf({ ...manyActors(50_000, 0, false), meetings: [] });
    assert.equal(findSubject(actorsTree(larger), 'actor', 'A20000')?.id, before?.id);
  });

  it('stands meetings under years, months and days, and those without a date under what they were', () => {
    const roots = meetingsTree(view);
    assert.equal(roots.at(-1)?.label, 'Date unknown');
    assert.ok(roots.slice(0, -1).every((n) => /^20\d\d$/.test(n.label)));
    for (const group of groups(roots, 'meeting')) assert.ok((group.children?.().length ?? 0) <= MOST_ROWS, group.label);
    assert.equal(every(roots, 'meeting').length, 20_000);
  });

  it('costs a frame or two with a new corpus, and less than what VS Code takes for the rows', () => {
    const anew = (): CorpusView => viewOf(unpackCorpus(packedCorpus(corpus), corpus.articles));
    const actors = cpuOf(() => shown(actorsTree(anew())));
    const meetings = cpuOf(() => shown(meetingsTree(anew())));
    assert.ok(actors < 60, `actors: ${actors.toFixed(1)} ms`);
    assert.ok(meetings < 60, `meetings: ${meetings.toFixed(1)} ms`);
  });

  it('opens annotations of few articles, and stands thousands of articles under their letters', () => {
    const annotation = (id: string): AnchoredAnnotation => ({
      annotation: { id, label: 'claim', status: 'added', quote: 'words', prefix: '', suffix: '', start: 1, end: 6 }, state: 'exact', score: 1, span: { start: 1, end: 6 },
    });
    const articles = Array.from({ length: 10_000 }, (_, i) => ({
      path: `${i}.txt`, title: `${String.fromCharCode(65 + (i % 26))}${String.fromCharCode(97 + (i % 7))} report ${i}`, annotations: [annotation(`n${i}`)], folder: NO_DECISIONS, readable: true, locale: 'en-GB',
    }));
    const roots = annotationsTree(articles, plainWords);
    assert.equal(roots.length, 26);
    assert.ok(shown(roots).length < 100);
    for (const group of groups(roots, 'annotatedArticle')) assert.ok((group.children?.().length ?? 0) <= MOST_ROWS, group.label);
    assert.equal(every(roots, 'annotatedArticle').length, 10_000);
    assert.ok(shown(annotationsTree(articles.slice(0, 5), plainWords)).length === 10);
  });
});
