// The benchmark: its arithmetic, its generated articles, and that every part runs without the libraries it measures beside.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { loadCore } from '../../tools/bench/core.ts';
import { makeArticles } from '../../tools/bench/makeArticles.ts';
import { growthExponent, race, secondsOf, type Spread, spreadOf } from '../../tools/bench/measure.ts';
import { exactF1 } from '../../tools/bench/nameScores.ts';
import { readOptions } from '../../tools/bench/options.ts';
import { none } from '../../tools/bench/others.ts';
import type { Context } from '../../tools/bench/part.ts';
import { PARTS } from '../../tools/bench/parts.ts';
import { rate } from '../../tools/bench/table.ts';
import { firstOf, wordsOf } from '../../tools/bench/texts.ts';

describe('the arithmetic of the benchmark', () => {
  it('takes the middle value, and the mean of the two middle ones', () => {
    assert.deepEqual(spreadOf([3, 1, 2]), { median: 2, least: 1, most: 3 });
    assert.deepEqual(spreadOf([4, 1, 2, 3]), { median: 2.5, least: 1, most: 4 });
    assert.throws(() => spreadOf([]), /no values/);
  });

  it('gives the exponent of any power of the size, whatever the factor', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 3, noNaN: true }), fc.double({ min: 1e-6, max: 1e3, noNaN: true }), (exponent, factor) => {
      const points = [1, 2, 4, 8].map((size) => ({ size, cost: factor * size ** exponent }));
      assert.ok(Math.abs(growthExponent(points) - exponent) < 1e-6);
    }));
    assert.throws(() => growthExponent([{ size: 1, cost: 1 }]), /two sizes/);
  });

  it('compares round by round, taking turns at going first', () => {
    const order: string[] = [];
    const seconds: Record<string, number[]> = { ours: [1, 2, 4], theirs: [10, 10, 20] };
    const runner = (name: string) => (): void => void order.push(name);
    const [ours, theirs] = [runner('ours'), runner('theirs')];
    const found = race(ours, theirs, { rounds: 3, least: 0 }, (pass) => {
      pass();
      return seconds[order.at(-1) as string]?.shift() ?? 0;
    });
    assert.deepEqual(order, ['ours', 'theirs', 'ours', 'theirs', 'theirs', 'ours', 'ours', 'theirs']);
    assert.deepEqual(found.ratio, { median: 5, least: 5, most: 10 });
    assert.deepEqual(found.ours, { median: 2, least: 1, most: 4 });
  });

  it('repeats a short pass until enough is measured', () => {
    let passes = 0;
    const seconds = secondsOf(() => {
      passes++;
      for (let i = 0; i < 1e5; i++) Math.sqrt(i);
    }, 0.02);
    assert.ok(passes > 3, `${passes} passes`);
    assert.ok(seconds > 0 && seconds < 0.02);
  });

  it('turns seconds into rates, the quickest run into the highest', () => {
    assert.deepEqual(rate(100, { median: 2, least: 1, most: 4 }), { median: 50, least: 25, most: 100 });
  });

  it('counts words as runs of anything but white space', () => {
    assert.equal(wordsOf(['One – two.\nthree', '', ' four ']), 5);
  });

  it('takes the first texts up to a length, one at least', () => {
    assert.deepEqual(firstOf(['aaaa', 'bbbb', 'cccc'], 6), ['aaaa', 'bbbb']);
    assert.deepEqual(firstOf(['aaaa'], 0), ['aaaa']);
  });

  it('counts a name as right when span and type are', () => {
    const mentions = [{ start: 0, end: 4, type: 'person' }, { start: 9, end: 13, type: 'place' }];
    const found = [{ start: 0, end: 4, type: 'person' }, { start: 9, end: 13, type: 'organization' }, { start: 5, end: 8, type: 'group' }];
    assert.equal(exactF1([{ text: '', mentions }], () => mentions), 100);
    assert.equal(exactF1([{ text: '', mentions }], () => found), 50);
  });

  it('refuses a part that does not exist, and a folder of half an article', () => {
    assert.throws(() => readOptions(['nmes']), /There is no part "nmes"/);
    assert.throws(() => readOptions(['--articles', '7.5']), /whole number/);
    assert.deepEqual(readOptions(['names', '--quick'])?.parts, ['names']);
  });
});

describe('generated articles', function () {
  this.timeout(60_000);

  it('are the same for the same seed, others for another', () => {
    assert.deepEqual([...makeArticles(20, 5)], [...makeArticles(20, 5)]);
    assert.notDeepEqual([...makeArticles(20, 5)], [...makeArticles(20, 6)]);
  });

  it('do not depend on how many are made', () => {
    assert.deepEqual([...makeArticles(30)].slice(0, 10), [...makeArticles(10)]);
  });

  it('are of an article’s length, under names of their own, with every gap filled', () => {
    const articles = [...makeArticles(300)];
    assert.equal(new Set(articles.map(({ id }) => id)).size, 300);
    assert.equal(new Set(articles.map(({ text }) => text)).size, 300);
    for (const { text } of articles) {
      assert.ok(text.length > 2_500 && text.length < 5_500, `${text.length}`);
      assert.doesNotMatch(text, /[{}]|undefined|NaN/);
    }
  });

  it('read as English news to the core: with publication date, names, dates, meetings and quotes', async () => {
    const core = await loadCore();
    const found = [...makeArticles(12)].map(({ id, text, published }) => ({ published, analysis: core.analyze({ id, text }) }));
    for (const { published, analysis } of found) {
      assert.equal(analysis.published.value, published);
      assert.ok(analysis.language.analysed && analysis.mentions.length > 15 && analysis.dates.length > 5 && analysis.quotes.length > 0, analysis.id);
    }
    assert.ok(found.filter(({ analysis }) => analysis.meetings.length > 0).length >= 10);
  });
});

describe('the parts of the benchmark', function () {
  this.timeout(60_000);
  const texts = [...makeArticles(2)].map(({ text }) => text);

  for (const [name, part] of PARTS) {
    it(`runs ${name} on two articles, without the other libraries`, async () => {
      const lines: string[] = [];
      const figures: Spread[] = [];
      const context: Context = { core: await loadCore(), others: none, texts, effort: { rounds: 1, least: 0 }, quick: true, articles: 8, folders: [8, 16], print: (line) => void lines.push(line), record: (figure) => void figures.push(figure.value) };
      assert.equal(await part.run(context), true);
      assert.ok(lines.some((line) => /\d/.test(line)), lines.join('\n'));
      assert.ok(figures.every(({ least, median, most }) => least <= median && median <= most), JSON.stringify(figures));
    });
  }

  it('says which libraries are left out, and why', async () => {
    const lines: string[] = [];
    await PARTS.get('dates')?.run({ core: await loadCore(), others: none, texts, effort: { rounds: 1, least: 0 }, quick: true, articles: 8, folders: [], print: (line) => void lines.push(line), record: () => undefined });
    assert.deepEqual(lines.filter((line) => line.startsWith('skipped')), ['chrono-node', 'compromise-dates', '@microsoft/recognizers-text-date-time'].map((n) => `skipped ${n}: not installed`));
  });
});

describe('what the benchmark installs', () => {
  interface Lock {
    readonly packages: Readonly<Record<string, { readonly license?: string; readonly dependencies?: Readonly<Record<string, string>> }>>;
  }
  const lock = JSON.parse(readFileSync('tools/bench/package-lock.json', 'utf8')) as Lock;

  it('is under MIT, Apache or a like licence, and no dependency of the product', () => {
    const packages = Object.entries(lock.packages).filter(([name]) => name !== '');
    assert.ok(packages.length > 5);
    // Its manifest names none; it comes out of the repository of spacetime, which is under the MIT licence.
    const unnamed = packages.filter(([, { license }]) => license === undefined).map(([name]) => name);
    assert.deepEqual(unnamed, ['node_modules/spacetime-holiday']);
    for (const [name, { license }] of packages) if (!unnamed.includes(name)) assert.match(license ?? '', /^(?:MIT|Apache-2\.0|ISC|BSD-\d-Clause)$/, name);
    const product = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string>; devDependencies: Record<string, string> };
    const ours = [...Object.keys(product.dependencies), ...Object.keys(product.devDependencies)];
    assert.deepEqual(Object.keys(lock.packages['']?.dependencies ?? {}).filter((name) => ours.includes(name)), ['compromise']); // Find by Pattern uses it
  });
});
