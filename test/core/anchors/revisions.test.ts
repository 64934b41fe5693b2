// Anchors measured on revised samples of which the right places are known: a small run of `npm run bench:anchors`.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { type Figures, lineOf, measure, rightShare, sumOf } from '../../../tools/bench/anchors/figures.ts';
import { FINDERS } from '../../../tools/bench/anchors/finders.ts';
import { FAMILIES, type Family, revise } from '../../../tools/bench/anchors/revise.ts';
import { type Case, makeCase } from '../../../tools/bench/anchors/cases.ts';
import { seeded, track, whereNow } from '../../../tools/bench/anchors/tracked.ts';
import { textsOf } from '../../../tools/bench/texts.ts';

const SAMPLES = fileURLToPath(new URL('../../../samples/', import.meta.url));
const texts = textsOf(SAMPLES).filter((text) => text.length > 300);

describe('anchors in revised texts', function () {
  this.timeout(60_000);
  let families: ReadonlyMap<Family, Figures>;

  before(() => {
    families = measure({ texts, seed: 7, each: 60 }, { ours: FINDERS.Dateline }).get('ours') as ReadonlyMap<Family, Figures>;
  });

  it('never stand in a wrong place', () => {
    const wrong = [...families].filter(([, figures]) => figures.wrong > 0).map(([family, figures]) => `${family}: ${lineOf(figures)}`);
    assert.deepEqual(wrong, []);
  });

  it('stand where their words went in 98 of 100 cases or more', () => {
    const sum = sumOf(families.values());
    assert.ok(rightShare(sum) >= 0.98, lineOf(sum));
  });

  it('are lost where the quote was deleted', () => {
    const { right, lostRightly } = families.get('quote deleted') as Figures;
    assert.equal(right, 0);
    assert.ok(lostRightly > 0);
  });

  it('come through new line ends, line widths, marks and normal forms without a loss', () => {
    for (const family of ['re-wrapped', 'CRLF', 'NFC and NFD'] as const) assert.equal(rightShare(families.get(family) as Figures), 1, family);
  });
});

describe('the maker of revised texts', () => {
  const text = texts[0] as string;
  const quote = { start: 40, end: 52 };

  it('makes the same cases of the same seed', () => {
    for (const family of FAMILIES) assert.deepEqual(makeCase(family, texts, seeded(3)), makeCase(family, texts, seeded(3)), family);
  });

  it('knows where each sign of the text came from', () => {
    for (const family of ['words edited', 'sentences inserted', 'sentences deleted', 'paragraph moved', 'typo in the quote'] as const) {
      const { text: now, origin } = revise(family, text, quote, ['A gull cried.'], seeded(5));
      assert.equal(now.length, origin.length);
      assert.notEqual(now, text);
      for (const [i, o] of origin.entries()) if (o >= 0) assert.equal(now[i], text[o], family);
    }
  });

  it('says that nothing happened to words in a text that nobody touched', () => {
    assert.deepEqual(whereNow(track(text), quote), { ...quote, kept: 1, whole: true });
  });

  it('takes the words away where it says so', () => {
    const cases: readonly Case[] = Array.from({ length: 20 }, (_, i) => makeCase('quote deleted', texts, seeded(i)));
    assert.ok(cases.every((one) => one.right === undefined && one.mayBeLost));
  });
});
