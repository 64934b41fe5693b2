// `dateline analyze` as a user and a script meet it.
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import type { Analysis } from '../../src/core/model/analysis.ts';
import { dateline, parse, temporaryFolder, type TemporaryFolder } from './dateline.ts';
import { sidecarFor, TALKS } from './texts.ts';

describe('dateline analyze', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  beforeEach(async () => {
    folder = await temporaryFolder({ 'talks.txt': TALKS });
  });
  afterEach(() => folder.remove());

  const analyze = async (...args: string[]): Promise<Analysis> => {
    const { code, out, err } = await dateline(['analyze', '--format', 'json', ...args]);
    assert.equal(code, 0, err);
    const [only] = parse<Analysis[]>(out);
    assert.ok(only);
    return only;
  };

  it('gives one JSON array whose spans are the words of the file', async () => {
    const analysis = await analyze(folder.at('talks.txt'), '--published', '2026-03-03');
    assert.equal(analysis.schema, 'dateline-analysis/1');
    assert.deepEqual({ ...analysis.published }, { value: '2026-03-03', source: 'option' });
    assert.ok(analysis.mentions.length > 3);
    for (const m of analysis.mentions) assert.equal(TALKS.slice(m.start, m.end), m.text);
    for (const m of analysis.mentions) assert.ok(analysis.actors.some((a) => a.id === m.actor));
  });

  it('gives one object a line, in the order of the arguments, as jsonl', async () => {
    await folder.write('b.txt', 'Nothing much happened.\n');
    const { code, out } = await dateline(['analyze', 'b.txt', 'talks.txt', '--format', 'jsonl'], '', folder.path);
    assert.equal(code, 0);
    assert.deepEqual(out.trim().split('\n').map((l) => parse<Analysis>(l).id), ['b.txt', 'talks.txt']);
  });

  it('tells a reader who, when and where', async () => {
    const { code, out } = await dateline(['analyze', folder.at('talks.txt'), '--published', '2026-03-03']);
    assert.equal(code, 0);
    assert.match(out, /^Ministers meet on the river\n=+\n/);
    assert.match(out, /published 3 March 2026 \(given\)/);
    assert.match(out, /People\n(?: {2}.*\n)*? {2}Efua Mensah-Botwe/);
    assert.match(out, /Places\n {2}.*Accra/i);
  });

  it('applies the sidecar, and does not with --no-decisions', async () => {
    await folder.write('talks.txt.annotations.yaml', sidecarFor(TALKS, 'Kossi Adzavon'));
    const decided = await analyze(folder.at('talks.txt'));
    assert.equal(decided.published.source, 'sidecar');
    assert.ok(decided.mentions.some((m) => m.annotation === 'k7q3x9' && m.by === 'added'));
    const detected = await analyze(folder.at('talks.txt'), '--no-decisions');
    assert.notEqual(detected.published.source, 'sidecar');
    assert.ok(detected.mentions.every((m) => m.by === 'detected'));
  });

  it('applies the dateline.yaml of a folder above', async () => {
    await folder.write('dateline.yaml', 'schema: dateline-folder/1\nnotNames:\n  - {text: Accra, type: place}\n');
    await folder.write('deep/er/talks.txt', TALKS);
    const analysis = await analyze(folder.at('deep/er/talks.txt'));
    assert.ok(analysis.mentions.every((m) => m.text !== 'Accra'));
    assert.ok((await analyze(folder.at('deep/er/talks.txt'), '--no-decisions')).mentions.some((m) => m.text === 'Accra'));
  });

  it('names what is wrong with each file, goes on with the others, and exits with 1', async () => {
    await mkdir(folder.at('folder.txt'));
    await folder.write('binary.txt', new Uint8Array([80, 75, 3, 4, 0, 0, 1, 2, 0, 255]));
    const files = ['gone.txt', 'folder.txt', 'binary.txt', 'talks.txt'];
    const { code, out, err } = await dateline(['analyze', ...files, '--format', 'jsonl'], '', folder.path);
    assert.equal(code, 1);
    assert.equal(out.trim().split('\n').length, 1);
    assert.match(err, /^gone\.txt:1:1: There is no such file\.$/m);
    assert.match(err, /^folder\.txt:1:1: This is a folder/m);
    assert.match(err, /^binary\.txt:1:1: This is not a text file/m);
  });

  for (const [name, args, message] of [
    ['no file', [], /name at least one FILE/],
    ['an unknown option', ['--nope', 'a.txt'], /--nope/],
    ['an unknown format', ['--format', 'xml', 'a.txt'], /text, json, jsonl/],
    ['a day that does not exist', ['--published', '2026-02-30', 'a.txt'], /YYYY-MM-DD/],
    ['a file beside --stdin-jsonl', ['--stdin-jsonl', 'a.txt'], /no FILE/],
  ] as const) {
    it(`calls ${name} wrong usage`, async () => {
      const { code, out, err } = await dateline(['analyze', ...args]);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, message);
    });
  }

  it('points at the line and column of a broken sidecar and leaves it alone', async () => {
    await folder.write('talks.txt.annotations.yaml', 'schema: dateline-annotations/1\nannotations:\n  - id: "open\n');
    const { code, err, out } = await dateline(['analyze', 'talks.txt', '--format', 'jsonl'], '', folder.path);
    assert.equal(code, 1);
    assert.match(err, /^talks\.txt\.annotations\.yaml:\d+:\d+: /m);
    assert.equal(parse<Analysis>(out).published.source === 'sidecar', false);
  });

  it('says that a sidecar is a folder', async () => {
    await mkdir(folder.at('talks.txt.annotations.yaml'));
    const { code, err } = await dateline(['analyze', 'talks.txt', '--format', 'jsonl'], '', folder.path);
    assert.equal(code, 1);
    assert.match(err, /^talks\.txt\.annotations\.yaml:1:1: This is a folder where a file is expected/m);
  });
});
