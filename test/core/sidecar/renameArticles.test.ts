// Reports in `dateline.yaml` that follow an article to its new path: nothing else of the file changes.
import assert from 'node:assert/strict';
import { renameArticles } from '../../../src/core/sidecar/index.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';

const FILE = `schema: dateline-folder/1
# what we know
meetings:
  - id: m8w1zz
    reports:
      - article: a.txt # the first
        quote: met
        prefix: ""
      - {article: "sub/b.txt", quote: talks, prefix: ""}
  - id: m8w1zy
    reports: [{article: a.txt.bak, quote: met, prefix: ""}]
`;

const renamed = (text: string, names: Readonly<Record<string, string>>): string => {
  const result = renameArticles(text, (article) => names[article]);
  assert.ok('edits' in result, JSON.stringify(result));
  return applyEdits(text, result.edits);
};

describe('reports of renamed articles', () => {
  it('say the new paths, and everything else stays as it was', () => {
    assert.equal(renamed(FILE, { 'a.txt': 'c.txt', 'sub/b.txt': 'other: 1/b.txt' }), FILE.replace('article: a.txt #', 'article: c.txt #').replace('"sub/b.txt"', '"other: 1/b.txt"'));
  });

  it('stay as they are where no article of theirs moved', () => {
    assert.equal(renamed(FILE, { 'z.txt': 'y.txt' }), FILE);
  });

  it('are not touched in a file that cannot be understood', () => {
    assert.ok('problem' in renameArticles('meetings: [', () => 'x'));
  });
});
