// `dateline import`: files of other programs into the sidecars of a folder, told article by article, safe to run twice.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { dateline, parse, temporaryFolder, type TemporaryFolder } from './dateline.ts';
import { LATER, sidecarFor, TALKS } from './texts.ts';

describe('import', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  beforeEach(async () => {
    folder = await temporaryFolder({ 'news/a.txt': TALKS, 'news/b/c.txt': LATER });
  });
  afterEach(() => folder.remove());

  const run = (...args: string[]): ReturnType<typeof dateline> => dateline(['import', ...args], '', folder.path);
  const read = (name: string): Promise<string> => readFile(folder.at(name), 'utf8');
  const at = (text: string, words: string): string => `${text.indexOf(words)} ${text.indexOf(words) + words.length}`;
  const annotationsOf = async (name: string): Promise<{ label: string; quote: string; state: string; note?: string }[]> => {
    const { out } = await dateline(['annotations', name, '--format', 'json'], '', folder.path);
    return parse<{ annotations: { label: string; quote: string; state: string; note?: string }[] }>(out).annotations;
  };

  it('adds what a folder of files says to the articles that they are about, and says how much', async () => {
    await folder.write('marked/a.ann', `T1\tPER ${at(TALKS, 'Kossi Adzavon')}\tKossi Adzavon\n#1\tAnnotatorNotes T1\tOf Togo.\nT2\tKey Claim\nT3\tKey-claim ${at(TALKS, 'agreed on a calendar')}\tagreed on a calendar\nR1\tsays Arg1:T1 Arg2:T3\n`);
    await folder.write('marked/c.ann', `T1\tLOC ${at(LATER, 'Accra')}\tAccra\n`);
    const { code, out, err } = await run('marked', '--from', 'brat', '--into', 'news');
    assert.equal(out, 'a.txt: 2 annotations, 1 relation\nb/c.txt: 1 annotation\nAdded 3 annotations for 2 articles.\n');
    assert.match(err, /^marked\/a\.ann:3:1: warning: The line “T2 Key Claim” is left out: .*\n$/);
    assert.equal(code, 1);
    assert.deepEqual((await annotationsOf('news/a.txt')).map(({ label, quote, state, note }) => [label, quote, state, note]), [
      ['person', 'Kossi Adzavon', 'exact', 'Of Togo.'], ['key-claim', 'agreed on a calendar', 'exact', undefined],
    ]);
    assert.match(await read('news/dateline.yaml'), /^schema: dateline-folder\/1\nlabels:\n {2}- id: key-claim\n {4}name: Key-claim\n/);
    assert.equal((await dateline(['check', 'news'], '', folder.path)).err.includes('key-claim'), false);
  });

  it('adds nothing the second time, and writes nothing when it is only asked', async () => {
    await folder.write('all.csv', `article,quote,label\na.txt,Kossi Adzavon,person\na.txt,in nobody’s words,person\n`);
    const dry = await run('all.csv', '--into', 'news', '--dry-run');
    assert.match(dry.out, /^a\.txt: 2 annotations \(1 lost\)\nWould add 2 annotations for 1 article, 1 lost; nothing was written\.\n$/);
    assert.deepEqual(await readdir(folder.at('news')), ['a.txt', 'b']);
    assert.match((await run('all.csv', '--into', 'news')).out, /Added 2 annotations for 1 article, 1 lost\.\n$/);
    const before = await read('news/a.txt.annotations.yaml');
    assert.match((await run('all.csv', '--into', 'news')).out, /^a\.txt: 0 annotations, 2 there already\nAdded 0/);
    assert.equal(await read('news/a.txt.annotations.yaml'), before);
  });

  it('brings back what was exported, into a folder without sidecars', async () => {
    await folder.write('news/a.txt.annotations.yaml', sidecarFor(TALKS, 'Kossi Adzavon', '    note: Of Togo.\n'));
    for (const [format, file] of [['csv', 'out.csv'], ['json', 'out.json'], ['w3c', 'out.jsonld'], ['brat', 'out'], ['doccano', 'out.jsonl'], ['label-studio', 'outLs'], ['conllu', 'out.conllu']] as const) {
      const exported = await dateline(['export', 'news', '--to', format, '--output', file], '', folder.path);
      assert.ok(exported.code !== 2, exported.err);
      await folder.write(`${format}/a.txt`, TALKS);
      const { out } = await run(file, '--into', format);
      assert.match(out, /^a\.txt: 1 annotation\n/, `${format}: ${out}`);
      assert.deepEqual((await annotationsOf(`${format}/a.txt`)).map((a) => [a.label, a.quote, a.state]), [['person', 'Kossi Adzavon', 'exact']], format);
    }
  });

  it('writes nothing over a sidecar that it cannot read, and takes the rest', async () => {
    await folder.write('news/a.txt.annotations.yaml', 'annotations: [\n');
    await folder.write('all.csv', 'article,quote,label\na.txt,Kossi Adzavon,person\nc.txt,Accra,LOC\n');
    const { code, out, err } = await run('all.csv', '--into', 'news');
    assert.deepEqual([code, out], [1, 'b/c.txt: 1 annotation\nAdded 1 annotation for 1 article.\n']);
    assert.match(err, /^a\.txt\.annotations\.yaml:1:1: nothing was added: Line \d/m);
    assert.equal(await read('news/a.txt.annotations.yaml'), 'annotations: [\n');
  });

  it('refuses what it cannot do in plain words', async () => {
    for (const [args, message] of [
      [[], /name the FILE/], [['x.csv'], /--into/], [['x.csv', '--into', 'nowhere'], /no such folder/], [['x.csv', '--into', 'news', '--from', 'docx'], /--from docx: use one of csv, json, w3c/],
    ] as const) {
      const { code, err } = await run(...args);
      assert.deepEqual([code, message.test(err)], [2, true], err);
    }
    await folder.write('notes.md', '# Nothing\n');
    assert.equal((await run('notes.md', '--into', 'news')).code, 2);
    const { code, err } = await run('gone.csv', '--into', 'news', '--from', 'csv');
    assert.deepEqual([code, err], [1, 'gone.csv:1:1: There is no such file.\n']);
  });
});
