// Which names are articles' names, and that the settings' defaults say the same as the code that the command line uses.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createArticleTest, DEFAULT_ARTICLE_GLOBS } from '../../src/core/articleFiles.ts';

interface Manifest {
  readonly contributes: { readonly configuration: readonly { readonly properties: Readonly<Record<string, { readonly default?: unknown }>> }[] };
}

describe('article names', () => {
  it('are the same by the defaults of the settings and by those of the code', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
    const properties = Object.assign({}, ...manifest.contributes.configuration.map((part) => part.properties)) as Record<string, { default?: unknown }>;
    assert.deepEqual(properties['dateline.articles.include']?.default, DEFAULT_ARTICLE_GLOBS.include);
    assert.deepEqual(properties['dateline.articles.exclude']?.default, DEFAULT_ARTICLE_GLOBS.exclude);
  });

  it('leave out sidecars, lists, licences and what tools bring along', () => {
    const isArticle = createArticleTest();
    const taken = ['a.txt', 'news/b.article', 'articles/c.md', 'D.TXT'];
    const left = ['c.md', 'a.txt.annotations.yaml', 'dateline.yaml', 'node_modules/x/a.txt', 'requirements-dev.txt', 'LICENSE.txt', '.git/a.txt', 'words.txt'];
    assert.deepEqual(taken.filter((path) => !isArticle(path)), []);
    assert.deepEqual(left.filter(isArticle), []);
  });

  it('come through a glob that is none', () => {
    const isArticle = createArticleTest({ include: ['[', '**/*.txt'], exclude: ['{'] });
    assert.equal(isArticle('a.txt'), true);
  });
});
