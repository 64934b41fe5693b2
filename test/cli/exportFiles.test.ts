// `dateline export` of formats that make several files: the folder, what is replaced there and what never.
import assert from 'node:assert/strict';
import { readdir, readFile, symlink } from 'node:fs/promises';
import { dateline, temporaryFolder, type TemporaryFolder } from './dateline.ts';
import { LATER, TALKS } from './texts.ts';

describe('export of several files', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  beforeEach(async () => {
    folder = await temporaryFolder({ 'a.txt': TALKS, 'b/c.txt': LATER });
  });
  afterEach(() => folder.remove());

  const run = (...args: string[]): ReturnType<typeof dateline> => dateline(args, '', folder.path);
  const files = async (): Promise<string[]> => (await readdir(folder.at('out'), { recursive: true })).filter((f) => f.includes('.')).sort();

  it('makes the folder and writes it whole; the same again changes nothing', async () => {
    for (let again = 0; again < 2; again++) {
      const { code, out, err } = await run('export', '.', '--to', 'brat', '--with-detected', '--output', 'out');
      assert.deepEqual([code, out, err], [0, '', '']);
      assert.deepEqual(await files(), ['a.ann', 'a.txt', 'annotation.conf', 'b/c.ann', 'b/c.txt']);
    }
    assert.match(await readFile(folder.at('out/a.ann'), 'utf8'), /^T\d+\tPerson \d+ \d+\tKossi Adzavon$/m);
  });

  it('replaces nothing that says something else, unless told to', async () => {
    await run('export', '.', '--to', 'brat', '--output', 'out');
    await folder.write('out/a.ann', 'T1\tPerson 0 5\tTalks\n');
    const refused = await run('export', '.', '--to', 'brat', '--with-detected', '--output', 'out');
    assert.equal(refused.code, 1);
    assert.match(refused.err, /^out holds other content under a\.ann.*--force replaces it$/m);
    assert.equal(await readFile(folder.at('out/b/c.ann'), 'utf8'), '');
    assert.equal(await readFile(folder.at('out/a.ann'), 'utf8'), 'T1\tPerson 0 5\tTalks\n');
    assert.equal((await run('export', '.', '--to', 'brat', '--with-detected', '--output', 'out', '--force')).code, 0);
    assert.match(await readFile(folder.at('out/a.ann'), 'utf8'), /Kossi Adzavon/);
  });

  it('never writes over an article, not even when told to replace files', async () => {
    const article = TALKS.replaceAll('\n', '\r\n');
    await folder.write('a.txt', article);
    const { code, err } = await run('export', '.', '--to', 'brat', '--output', '.', '--force');
    assert.equal(code, 1);
    assert.match(err, /a\.txt is one of the articles/);
    assert.equal(await readFile(folder.at('a.txt'), 'utf8'), article);
  });

  it('follows links before it says what is an article', async () => {
    await folder.write('out/x.txt', '');
    await symlink(folder.at('b/c.txt'), folder.at('out/a.txt'));
    assert.match((await run('export', '.', '--to', 'brat', '--output', 'out', '--force')).err, /c\.txt is one of the articles|a\.txt is one of the articles/);
    assert.equal(await readFile(folder.at('b/c.txt'), 'utf8'), LATER);
  });

  it('says where the texts will be read as articles', async () => {
    assert.match((await run('export', '.', '--to', 'brat', '--output', 'brat')).err, /^note: the texts in brat count as articles/m);
    assert.equal((await run('export', 'b', '--to', 'brat', '--output', 'brat2')).err, '');
  });

  it('asks for the folder', async () => {
    const { code, err } = await run('export', '.', '--to', 'brat');
    assert.equal(code, 2);
    assert.match(err, /brat makes files: name their folder with --output/);
  });
});
