// The lexicon: its packed tables, what must not stand in them, and what loading costs.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { isCapital, stateOf } from '../../../src/core/names/index.ts';
import { WORDS } from '../../../src/core/names/lexicon/generated.data.ts';
import { BITS, lexicon } from '../../../src/core/names/lexicon/lexicon.ts';
import { sortedRecords } from '../../../src/core/names/lexicon/sortedRecords.ts';
import { packPhrases, phrasesFile } from '../../../tools/lexicons/packPhrases.ts';

const records = WORDS.split(' ').map((r) => r.split('=') as [string, string]);

describe('the packed tables of the lexicon', () => {
  it('find every record, and nothing else', () => {
    fc.assert(fc.property(fc.dictionary(fc.stringMatching(/^[a-z' ]{1,6}$/), fc.stringMatching(/^[a-f]{0,3}$/)), fc.stringMatching(/^[a-z' ]{0,6}$/), (table, other) => {
      const entries = Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1));
      const packed = sortedRecords(entries.map(([k, v]) => `${k}=${v}`).join('\n'), '\n');
      for (const [k, v] of entries) assert.equal(packed.get(k), v);
      if (!Object.hasOwn(table, other)) assert.equal(packed.get(other), undefined);
    }));
  });

  it('give the keys that begin with a word, and no key of a longer word', () => {
    const packed = sortedRecords("new=1\nnew delhi=2\nnew york=3\nnew york city=4\nnew-born=5\nnewark=6", '\n');
    assert.deepEqual(packed.beginningWith('new'), ['new', 'new delhi', 'new york', 'new york city']);
    assert.deepEqual(packed.beginningWith('ne'), []);
  });

  it('are in order, without a word twice', () => {
    assert.ok(records.every(([w], i) => i === 0 || (records[i - 1]?.[0] ?? '') < w));
  });

  it('hold what the facts say: writePhrases.ts has been run after the last change', function () {
    this.timeout(60_000);
    const file = new URL('../../../src/core/names/lexicon/phrases.data.ts', import.meta.url);
    assert.ok(readFileSync(file, 'utf8') === phrasesFile(packPhrases()), 'run npx tsx tools/lexicons/writePhrases.ts');
  });

  it('answer a hostile word at once', () => {
    assert.equal(lexicon().bitsOf('x'.repeat(5_000_000)), 0);
    assert.equal(lexicon().phrases.get('new '.repeat(1_000_000)), undefined);
  });
});

describe('what the lexicon knows', () => {
  const { phrases, adjectives } = lexicon();
  const said = (key: string): string => `${phrases.get(key)?.type ?? '–'}: ${phrases.get(key)?.name ?? '–'}`;

  it('knows whose a people is', () => {
    for (const [demonym, country] of [['nigerien', 'niger'], ['nigerian', 'nigeria'], ['burkinabe', 'burkina faso'], ['malians', 'mali'], ['dutch', 'netherlands'], ['emirati', 'united arab emirates'], ['filipino', 'philippines']]) {
      assert.equal(phrases.get(demonym as string)?.of, country);
    }
  });

  it('knows every country by its adjective', () => {
    assert.equal(adjectives.get('niger'), 'Nigerien');
    assert.equal(adjectives.get('united kingdom'), 'British');
    assert.equal(adjectives.get('denmark'), 'Danish');
  });

  it('calls one thing by one name', () => {
    assert.equal(said('kiev'), 'place: Kyiv');
    assert.equal(said('aqim'), 'organization: al-Qaida in the Islamic Maghreb');
    assert.equal(said('u.n.'), 'organization: United Nations');
    assert.equal(said('pyongyang'), 'place: Pyongyang');
  });

  it('tells newspapers and agencies from places', () => {
    for (const medium of ['global times', 'le monde', 'rodong sinmun', 'anadolu agency', 'daily nation', 'the moscow times', 'rossiyskaya gazeta']) assert.equal(phrases.get(medium)?.kind, 'medium', medium);
  });

  it('knows whose a city, a seat of power and a body of state is', () => {
    assert.deepEqual(['lagos', 'kremlin', 'white house', 'downing street', 'knesset', 'marseille', 'vilnius'].map(stateOf), ['nigeria', 'russia', 'united states', 'united kingdom', 'israel', 'france', 'lithuania']);
    assert.ok(isCapital('kremlin') && !isCapital('marseille'));
  });

  it('takes no ordinary English word for a name', () => {
    // Countries, peoples and bodies whose names are such words; all else must be written in capitals to count.
    const known = new Set('male pole poles arsenal congress parliament quartet telegram dawn'.split(' '));
    const small = records.filter(([, bits]) => (Number.parseInt(bits, 16) & BITS.small) !== 0).map(([w]) => w);
    assert.ok(small.length > 5000);
    assert.deepEqual(small.filter((w) => phrases.has(w) && phrases.get(w)?.capitals !== true && !known.has(w)), []);
  });

  it('takes no ordinary English word for a person', () => {
    const both = records.filter(([, bits]) => (Number.parseInt(bits, 16) & BITS.small) !== 0 && (Number.parseInt(bits, 16) & (BITS.given | BITS.surname)) !== 0);
    assert.deepEqual(both, []);
  });

  it('knows names of all continents', () => {
    const { givenNames, surnames } = lexicon();
    for (const name of ['ibrahim', 'assimi', 'sergey', 'sergei', 'xiaoping', 'abdoulaye', 'maria', 'olusegun', 'narendra', 'benjamin']) assert.ok(givenNames.has(name), name);
    for (const name of ['traore', 'lavrov', 'goita', 'nguyen', 'zhang', 'fernandez', 'zelensky', 'ouedraogo', 'yilmaz']) assert.ok(surnames.has(name), name);
  });
});

describe('loading the lexicon', () => {
  it('costs less than reading one of its lists into a set', function () {
    this.timeout(60_000);
    // In a process of its own, where nothing is warm. CPU time against CPU time in one run: the machine may be busy.
    const script = path.resolve(import.meta.dirname, '../../support/lexiconCost.ts');
    const ratios = [1, 2, 3].map(() => Number(execFileSync(process.execPath, ['--import=tsx', script], { encoding: 'utf8' })));
    assert.ok(Math.min(...ratios) < 1, `ratio ${Math.min(...ratios).toFixed(2)}`);
  });
});
