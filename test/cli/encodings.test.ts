// Bytes of every kind: what is read, with which offsets, and what is said where it had to be guessed.
import assert from 'node:assert/strict';
import type { Analysis } from '../../src/core/model/analysis.ts';
import { decode } from '../../src/cli/decode.ts';
import { dateline, parse, temporaryFolder, type TemporaryFolder } from './dateline.ts';
import { TALKS } from './texts.ts';

const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('reading files of every encoding', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => folder.remove());

  for (const [name, bytes] of [
    ['UTF-8', Buffer.from(TALKS)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TALKS}`)],
    ['UTF-16 little-endian', utf16(TALKS, false)],
    ['UTF-16 big-endian', utf16(TALKS, true)],
  ] as const) {
    it(`reads ${name} with the same offsets and without a word`, async () => {
      const { code, out, err } = await dateline(['analyze', await folder.write('a.txt', bytes), '--format', 'jsonl']);
      assert.equal(code, 0, err);
      assert.equal(err, '');
      const lome = parse<Analysis>(out).mentions.find((m) => m.text === 'Lomé');
      assert.ok(lome);
      assert.equal(TALKS.slice(lome.start, lome.end), 'Lomé');
    });
  }

  it('reads Windows-1252 with a warning', async () => {
    const { code, out, err } = await dateline(['analyze', await folder.write('a.txt', Buffer.from(TALKS, 'latin1')), '--format', 'jsonl']);
    assert.equal(code, 1);
    assert.match(err, /a\.txt:1:1: warning: The text is not Unicode and was read as Windows-1252/);
    assert.ok(parse<Analysis>(out).mentions.some((m) => m.text === 'Lomé'));
  });

  it('keeps CRLF in its offsets', async () => {
    const text = TALKS.replaceAll('\n', '\r\n');
    const { out } = await dateline(['analyze', await folder.write('a.txt', text), '--format', 'jsonl']);
    for (const m of parse<Analysis>(out).mentions) assert.equal(text.slice(m.start, m.end), m.text);
  });

  for (const [name, text] of [
    ['an empty file', ''], ['a single word', 'Accra'], ['white space only', ' \n\n\t\n'],
    ['right-to-left text and emoji', 'قال الوزير 👨🏻‍🚒 Traoré met e\u0301lan in Accra.'], ['one endless line', `${'word '.repeat(20_000)}.`],
  ] as const) {
    it(`takes ${name} without complaint`, async () => {
      const { code, err, out } = await dateline(['analyze', await folder.write('a.txt', text), '--format', 'json']);
      assert.equal(code, 0, err);
      assert.equal(parse<Analysis[]>(out).length, 1);
      assert.equal((await dateline(['analyze', folder.at('a.txt')])).code, 0);
    });
  }

  it('finishes megabytes of text in reasonable time', async () => {
    const text = TALKS.repeat(Math.ceil(4_000_000 / TALKS.length));
    const started = Date.now();
    const { code, out } = await dateline(['analyze', await folder.write('a.txt', text)]);
    assert.equal(code, 0);
    assert.match(out, /Efua Mensah-Botwe/);
    assert.ok(Date.now() - started < 45_000, `${Date.now() - started} ms`);
  });

  it('refuses more than 50 MB and says so', async () => {
    const { code, err } = await dateline(['analyze', await folder.write('a.txt', Buffer.alloc(50 * 1024 * 1024 + 1, 'word '))]);
    assert.equal(code, 1);
    assert.match(err, /larger than 50 MB/);
  });

  it('takes no text with a byte order mark for binary, however many zero bytes it has', () => {
    assert.deepEqual(decode(utf16('abc', false)), { text: 'abc', guessed: false });
    assert.ok('problem' in decode(new Uint8Array([97, 0, 98])));
  });
});
