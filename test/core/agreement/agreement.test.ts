// Agreement of two annotators: kappa and F1 against examples worked out by hand, and what must hold for any.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareAnnotators, createConfusion, findDisagreements, type Marked, markedOf, matchSpans, measureAgreement, wordLabels } from '../../../src/core/agreement/index.ts';
import { anchorAnnotations } from '../../../src/core/anchors/index.ts';
import type { Annotation } from '../../../src/core/model/annotation.ts';
import { readArticle } from '../../../src/core/text/article.ts';

function confusion(...cells: readonly (readonly [string, string, number])[]): ReturnType<typeof createConfusion> {
  const made = createConfusion();
  for (const [first, second, times] of cells) for (let i = 0; i < times; i++) made.add(first, second);
  return made;
}

/** `Ada:person` marks the first Ada. */
const TEXT = 'Ada Brandt met Bo Ek in Oslo. Cleo Dahl came late.';
function marked(...words: readonly string[]): Marked[] {
  return words.map((w, i) => {
    const [quote = '', label = ''] = w.split(':');
    const start = TEXT.indexOf(quote);
    assert.ok(start >= 0, quote);
    return { id: `m${i}`, label, start, end: start + quote.length };
  });
}

const near = (actual: number | undefined, expected: number): void => assert.ok(actual !== undefined && Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

describe('Cohen’s kappa', () => {
  it('is that of examples worked out by hand', () => {
    // 50 cases: 35 alike; by chance (25·30 + 25·20) / 2500 = 0.5; (0.7 − 0.5) / 0.5.
    near(confusion(['yes', 'yes', 20], ['yes', 'no', 5], ['no', 'yes', 10], ['no', 'no', 15]).kappa(), 0.4);
    // 100 cases: 60 alike; by chance (70·60 + 30·40) / 10,000 = 0.54; (0.6 − 0.54) / 0.46.
    near(confusion(['a', 'a', 45], ['a', 'b', 25], ['b', 'a', 15], ['b', 'b', 15]).kappa(), 0.06 / 0.46);
    // Three categories, 10 cases: 8 alike; by chance (4·5 + 3·3 + 3·2) / 100 = 0.35; (0.8 − 0.35) / 0.65.
    near(confusion(['a', 'a', 4], ['b', 'b', 2], ['b', 'a', 1], ['c', 'c', 2], ['c', 'b', 1]).kappa(), 0.45 / 0.65);
    near(confusion(['a', 'b', 10], ['b', 'a', 10]).kappa(), -1);
  });

  it('is not defined where chance alone would agree', () => {
    assert.deepEqual([confusion(['a', 'a', 5]).kappa(), confusion().kappa(), confusion().agreement()], [undefined, undefined, undefined]);
  });

  it('is 1 for people who always agree, near 0 for people who guess, and the same from both sides', () => {
    const category = fc.constantFrom('a', 'b', 'c', '');
    fc.assert(fc.property(fc.array(category, { minLength: 2, maxLength: 60 }), (said) => {
      const made = createConfusion();
      for (const s of said) made.add(s, s);
      assert.equal(made.kappa(), new Set(said).size === 1 ? undefined : 1);
    }));
    fc.assert(fc.property(fc.array(fc.tuple(category, category), { minLength: 1, maxLength: 60 }), (said) => {
      const [one, other] = [createConfusion(), createConfusion()];
      for (const [a, b] of said) {
        one.add(a, b);
        other.add(b, a);
      }
      assert.equal(one.kappa(), other.kappa());
      const kappa = one.kappa();
      assert.ok(kappa === undefined || (kappa >= -1 && kappa <= 1));
    }));
    const guesses = createConfusion();
    for (let i = 0; i < 20_000; i++) guesses.add('abc'.charAt((i * 7919) % 3), 'aab'.charAt(Math.floor(i / 3) % 3));
    assert.ok(Math.abs(guesses.kappa() ?? 1) < 0.01, `${guesses.kappa()}`);
  });

  it('of one category takes all others for one', () => {
    const made = confusion(['a', 'a', 4], ['b', 'b', 2], ['b', 'c', 3], ['a', 'b', 1]);
    // a or not: 9 of 10 alike; by chance (5·4 + 5·6) / 100 = 0.5.
    near(made.kappaOf('a'), 0.8);
  });
});

describe('the agreement of two annotators', () => {
  const first = marked('Ada Brandt:person', 'Bo Ek:person', 'Oslo:place');
  const second = marked('Ada Brandt:person', 'Bo:person', 'Oslo:person', 'Cleo Dahl:person');

  it('counts words, places and annotations as stated', () => {
    // Words: Ada Brandt met Bo Ek in Oslo Cleo Dahl came late.
    const { words, wordAgreement, wordKappa, samePlaces, labelKappa, exact, relaxed, labels } = measureAgreement([{ text: TEXT, first, second }]);
    assert.deepEqual([words, samePlaces], [11, 2]);
    near(wordAgreement, 7 / 11); // not: Ek, Oslo, Cleo, Dahl
    near(wordKappa, (7 / 11 - (4 * 6 + 6 * 5) / 121) / (1 - (4 * 6 + 6 * 5) / 121)); // person 4 and 6 times, none 6 and 5 times, place 1 and 0 times
    near(labelKappa, 0); // Ada Brandt alike, Oslo not; by chance (1·2 + 1·0) / 4 = the observed half
    assert.deepEqual([exact, relaxed], [{ first: 3, second: 4, matched: 1, f1: 2 / 7 }, { first: 3, second: 4, matched: 2, f1: 4 / 7 }]);
    assert.deepEqual(labels.map((l) => [l.label, l.exact.matched, l.exact.first, l.exact.second]), [['person', 1, 2, 4], ['place', 0, 1, 0]]);
  });

  it('gives a word the label of the shortest annotation around it', () => {
    const { tokens } = readArticle(TEXT);
    const labels = wordLabels(tokens, marked('Bo Ek in Oslo:event', 'Bo Ek:person', 'Ek:group'));
    assert.deepEqual(labels.slice(0, 8), ['', '', '', 'person', 'group', 'event', 'event', '']);
  });

  it('adds articles up before it divides', () => {
    const same = marked('Ada Brandt:person');
    const { exact, articles } = measureAgreement([{ text: TEXT, first: same, second: same }, { text: TEXT, first: [], second: marked('Oslo:place') }]);
    assert.deepEqual([articles, exact.matched, exact.f1], [2, 1, 2 / 3]);
  });

  const span = fc.record({ id: fc.constant('x'), label: fc.constantFrom('person', 'place'), start: fc.nat(45), length: fc.integer({ min: 1, max: 12 }) }).map(({ length, ...m }) => ({ ...m, end: Math.min(TEXT.length, m.start + length) }));

  it('is whole for the same annotations, symmetric, and never less relaxed than exact', () => {
    fc.assert(fc.property(fc.array(span, { maxLength: 8 }), fc.array(span, { maxLength: 8 }), (a, b) => {
      const both = measureAgreement([{ text: TEXT, first: a, second: a }]);
      assert.ok(both.exact.f1 === (a.length === 0 ? undefined : 1) && both.wordAgreement === 1 && (both.wordKappa ?? 1) === 1);
      const [ab, ba] = [measureAgreement([{ text: TEXT, first: a, second: b }]), measureAgreement([{ text: TEXT, first: b, second: a }])];
      assert.deepEqual([ab.wordKappa, ab.exact.matched, ab.labelKappa], [ba.wordKappa, ba.exact.matched, ba.labelKappa]);
      const { exact, relaxed } = matchSpans(a, b);
      assert.ok(exact <= relaxed && relaxed <= Math.min(a.length, b.length));
    }));
  });

  it('puts what touches together, and tells label, extent and what only one marked apart', () => {
    const { agreed, disagreements } = findDisagreements(first, second);
    assert.deepEqual(agreed.map((m) => m.id), ['m0']);
    assert.deepEqual(disagreements.map((d) => [d.kind, TEXT.slice(d.start, d.end), d.first.length, d.second.length]), [['extent', 'Bo Ek', 1, 1], ['label', 'Oslo', 1, 1], ['second', 'Cleo Dahl', 0, 1]]);
    fc.assert(fc.property(fc.array(span, { maxLength: 10 }), fc.array(span, { maxLength: 10 }), (a, b) => {
      const found = findDisagreements(a, b);
      const decided = found.disagreements.flatMap((d) => [...d.first, ...d.second]).length + 2 * found.agreed.length;
      assert.equal(decided, a.length + b.length, 'something is neither agreed nor open');
    }));
  });

  it('compares every pair over the articles that both annotated; rejected and lost annotations do not count', () => {
    const annotation = (id: string, quote: string, more: Partial<Annotation> = {}): Annotation => ({ id, label: 'person', status: 'added', quote, prefix: '', suffix: '', start: Math.max(0, TEXT.indexOf(quote)), end: 0, ...more });
    const placed = (...list: readonly Annotation[]): ReturnType<typeof anchorAnnotations> => anchorAnnotations(TEXT, list);
    const pairs = compareAnnotators([
      { path: 'a.txt', text: TEXT, annotators: new Map([['ben', placed(annotation('aaaaaa', 'Ada Brandt'), annotation('bbbbbb', 'Oslo', { status: 'rejected' }))], ['anna', placed(annotation('cccccc', 'Ada Brandt'), annotation('dddddd', 'the harbour master of Bergen'))]]) },
      { path: 'b.txt', text: TEXT, annotators: new Map([['anna', placed()], ['cleo', placed()]]) },
    ]);
    assert.deepEqual(pairs.map((p) => [p.annotators, p.articles, p.exact.matched, p.exact.f1, p.lost]), [[['anna', 'ben'], 1, 1, 1, 1], [['anna', 'cleo'], 1, 0, undefined, 0]]);
    assert.equal(markedOf(placed(annotation('aaaaaa', 'Oslo', { status: 'rejected' }))).length, 0);
  });

  it('takes time in proportion to the annotations, nested and of many labels', () => {
    const cost = (count: number): number => {
      const text = 'word '.repeat(count);
      const nested = Array.from({ length: count }, (_, i) => ({ id: `n${i}`, label: `l${i}`, start: i, end: 5 * count - i }));
      const before = process.cpuUsage();
      measureAgreement([{ text, first: nested, second: nested.map((m) => ({ ...m, end: m.end - 1 })) }]);
      findDisagreements(nested, nested);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    cost(500);
    const [small, large] = [cost(1500), cost(12_000)];
    assert.ok(large < small * 8 * 4, `8 times as many took ${(large / small).toFixed(1)} times the time`);
  });
});
