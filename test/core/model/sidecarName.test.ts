// Names of sidecars: everybody's, and annotators' own.
import assert from 'node:assert/strict';
import { sidecarsHaveArticles } from '../../../src/core/check/index.ts';
import { isAnnotatorName, readSidecarName, sidecarPath } from '../../../src/core/model/sidecarName.ts';

describe('the name of a sidecar', () => {
  it('tells the article and the annotator', () => {
    for (const [path, article, annotator] of [
      ['a/old port.txt.annotations.yaml', 'a/old port.txt', undefined],
      ['a/old port.txt.anna.annotations.yaml', 'a/old port.txt', 'anna'],
      ['articles/x.md.ben-2.annotations.yaml', 'articles/x.md', 'ben-2'],
      ['v1.2.txt.annotations.yaml', 'v1.2.txt', undefined],
      ['notes.md.txt.annotations.yaml', 'notes.md.txt', undefined],
      ['page.news.annotations.yaml', 'page.news', undefined],
      ['page.txt.Anna.annotations.yaml', 'page.txt.Anna', undefined],
    ] as const) assert.deepEqual(readSidecarName(path), { article, annotator }, path);
    assert.deepEqual([readSidecarName('dateline.yaml'), readSidecarName('a.txt')], [undefined, undefined]);
  });

  it('is made from both again', () => {
    for (const [article, annotator] of [['a.txt', ''], ['a.txt', 'anna'], ['b/c.article', 'x-1']] as const) {
      assert.deepEqual(readSidecarName(sidecarPath(article, annotator)), { article, annotator: annotator === '' ? undefined : annotator });
    }
  });

  it('takes no annotator for an article', () => {
    assert.deepEqual(['anna', 'a-1', '', 'Anna', 'a b', 'txt', 'md', 'a.b'].map(isAnnotatorName), [true, true, false, false, false, false, false, false]);
    const alone = sidecarsHaveArticles(['a.txt.anna.annotations.yaml', 'b.txt.anna.annotations.yaml'], new Set(['a.txt']));
    assert.deepEqual(alone.map((p) => p.problem.data?.['article']), ['b.txt']);
  });
});
