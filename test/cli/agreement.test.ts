// `dateline agreement` over a folder in which two people annotated the same articles.
import assert from 'node:assert/strict';
import { dateline, parse, temporaryFolder, type TemporaryFolder } from './dateline.ts';

const TEXT = 'Ada Brandt met Bo Ek in Oslo. Cleo Dahl came late.\n';
const sidecar = (...marked: readonly (readonly [string, string])[]): string => `schema: dateline-annotations/1\nannotations:\n${marked.map(([words, label], i) => {
  const start = TEXT.indexOf(words);
  return `  - {id: ${label.slice(0, 2)}${words.slice(0, 2).toLowerCase()}0${i}, label: ${label}, status: added, quote: ${words}, prefix: "", suffix: "", start: ${start}, end: ${start + words.length}}\n`;
}).join('')}`;

describe('dateline agreement', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  before(async () => {
    folder = await temporaryFolder({
      'a.txt': TEXT,
      'a.txt.annotations.yaml': sidecar(['Oslo', 'place']),
      'a.txt.anna.annotations.yaml': sidecar(['Ada Brandt', 'person'], ['Oslo', 'place'], ['Bo Ek', 'person']),
      'a.txt.ben.annotations.yaml': sidecar(['Ada Brandt', 'person'], ['Oslo', 'person'], ['Bo', 'person']),
      'alone/b.txt': TEXT,
      'alone/b.txt.anna.annotations.yaml': sidecar(['Oslo', 'place']),
    });
  });
  after(() => folder.remove());

  it('gives the figures in words and as JSON', async () => {
    const { code, out, err } = await dateline(['agreement', folder.path]);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^anna and ben: 1 article, 11 words\n/);
    assert.match(out, /exact F1 +0\.333 +\(1 of 3 and 3\)\n +relaxed F1 +0\.667 +\(2 of 3 and 3\)/);
    const { pairs } = parse<{ pairs: readonly { annotators: readonly string[]; wordKappa: number; exact: { f1: number }; labels: readonly { label: string; wordKappa: number | null }[] }[] }>((await dateline(['agreement', folder.path, '--json'])).out);
    assert.deepEqual(pairs.map((p) => [p.annotators, p.exact.f1, p.labels.map((l) => l.label)]), [[['anna', 'ben'], 1 / 3, ['person', 'place']]]);
    // Words alike: 9 of 11; by chance person 4·4, place 1·0, none 6·7 of 121.
    assert.ok(Math.abs((pairs[0]?.wordKappa ?? 0) - (9 / 11 - 58 / 121) / (1 - 58 / 121)) < 1e-9);
  });

  it('says where nobody can be compared, and what is wrong', async () => {
    const { code, out } = await dateline(['agreement', folder.at('alone')]);
    assert.deepEqual([code, out.startsWith('No article has two annotators')], [1, true]);
    assert.equal((await dateline(['agreement'])).code, 2);
    await folder.write('a.txt.cleo.annotations.yaml', 'broken: [\n');
    const broken = await dateline(['agreement', folder.path]);
    assert.deepEqual([broken.code, /^a\.txt\.cleo\.annotations\.yaml:\d+:\d+: /.test(broken.err), broken.out.startsWith('anna and ben')], [1, true, true]);
    const check = await dateline(['check', folder.path]);
    assert.deepEqual([check.code, /^a\.txt\.cleo\.annotations\.yaml:\d+:\d+: /m.test(check.err), check.err.includes('is missing')], [1, true, false]);
  });
});
