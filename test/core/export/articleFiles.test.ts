// Names of files that exports make of article paths: any system takes them, none leads out of the folder.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { articleStems } from '../../../src/core/export/articleFiles.ts';
import { isSafePath } from '../../../src/core/export/index.ts';

const stems = (...paths: string[]): readonly string[] => articleStems(paths.map((path) => ({ path })));

describe('file names of an export', () => {
  it('are those of the articles, with their folders, without extension', () => {
    assert.deepEqual(stems('a.txt', '2025/talks in Accra.md', 'v1.2/é.txt'), ['a', '2025/talks in Accra', 'v1_2/é']);
  });

  it('are each its own where case and Unicode form do not count', () => {
    assert.deepEqual(stems('a.txt', 'A.md', 'a-2.txt', 'a', 'e\u0301.txt', '\u00e9.txt'), ['a', 'A-2', 'a-2-2', 'a-3', 'e\u0301', '\u00e9-2']);
  });

  it('lead nowhere else, and are no devices', () => {
    assert.deepEqual(stems('../../etc/passwd', '/etc/hosts', 'C:\\x.txt', 'CON.txt', 'aux/nul', 'x.', '..'), ['__/__/etc/passwd', 'etc/hosts', 'C__x', '_CON', '_aux/_nul', 'x', '_']);
    for (const path of ['', '/', '/a', '../a', 'a/../b', 'a//b', 'a\\b', 'c:/a', 'con', 'a/COM1.txt', 'a ', 'a.', '.a', 'a\u202eb', 'x'.repeat(200)]) assert.ok(!isSafePath(path), path);
    for (const path of ['a', 'annotation.conf', 'a/b c.ann', 'é (1).txt']) assert.ok(isSafePath(path), path);
  });

  it('are safe and distinct for paths of any kind', () => {
    const segment = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('..', '.', 'con', 'A', 'a', 'a.txt', 'nul.x', ' ', '\ud83d', 'x'.repeat(300), '👨'.repeat(80)));
    fc.assert(fc.property(fc.array(fc.array(segment, { maxLength: 4 }).map((s) => s.join('/')), { maxLength: 20 }), (paths) => {
      const all = stems(...paths);
      for (const stem of all) assert.ok(isSafePath(`${stem}.txt`), JSON.stringify(stem));
      assert.equal(new Set(all.map((s) => s.normalize('NFC').toLowerCase())).size, all.length);
    }));
  });
});
