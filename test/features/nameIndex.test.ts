// Search as you type over the names of a folder: what fits, in which order, how many, and how long it takes for 50,000.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold } from '../../src/core/text/fold.ts';
import { holdsInOrder, indexNames } from '../../src/features/search/nameIndex.ts';
import { cpuOf } from './cpuOf.ts';
import { manyActors } from './manyActors.ts';

const NAMES: readonly (readonly string[])[] = [
  ['Ada Obi', 'Minister Obi'], ['Obinna Eze'], ['Eno Bassey', 'E. Bassey'], ['Union of Harbour Towns', 'UHT'], ['Jean-Marie Tembélé'],
  ['Obi'], ['Harbour Bank'], ['Kobina Ansah'], ['Øyvind Ås'], ['Ursula H. Tarr'],
];
const index = indexNames(NAMES, (names) => names);
const find = (typed: string, most = 9): readonly (string | undefined)[] => index.find(typed, most).at.map((i) => NAMES[i]?.[0]);

describe('searching names', () => {
  it('puts the whole name first, then beginnings, words, other spellings, and parts of words', () => {
    assert.deepEqual(find('obi'), ['Obi', 'Obinna Eze', 'Ada Obi', 'Kobina Ansah']);
    assert.deepEqual(find('uht'), ['Union of Harbour Towns', 'Ursula H. Tarr']);
  });

  it('takes words in any order, case, accents and hyphens as anybody types them', () => {
    assert.deepEqual(find('BASSEY eno'), ['Eno Bassey']);
    assert.deepEqual(find('marie tembele'), ['Jean-Marie Tembélé']);
    assert.deepEqual(find('oyvind'), ['Øyvind Ås']);
    assert.deepEqual(find('minister'), ['Ada Obi']);
  });

  it('finds initials, whose names need not hold the letters', () => {
    assert.deepEqual(find('jmt'), ['Jean-Marie Tembélé']);
    assert.deepEqual(find('hb'), ['Harbour Bank']);
  });

  it('gives the list where nothing is typed, and says how many there are', () => {
    assert.deepEqual(index.find(' ', 3), { at: [0, 1, 2], total: NAMES.length });
    assert.deepEqual([index.find('o', 2).at.length, index.find('o', 2).total], [2, index.find('o', 99).at.length]);
    assert.deepEqual(index.find('nobody', 3), { at: [], total: 0 });
  });

  it('filters by a part of any spelling, as it stands', () => {
    assert.deepEqual(index.holding('arbour'), [3, 6]);
    assert.deepEqual(index.holding('r b'), [6]);
    assert.deepEqual(index.holding('bassey eno'), []);
  });

  it('finds letters in order, within one name', () => {
    assert.deepEqual(index.withLetters('adbi', 9), [0]);
    assert.equal(holdsInOrder('ada obi', 'aob'), true);
    assert.equal(holdsInOrder('ada obi', 'oba'), false);
  });

  it('finds just those that looking at each name would find', () => {
    const name = fc.array(fc.constantFrom('a', 'b', 'B', 'é', ' ', '-', '\n', '\t', 'c.'), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(fc.property(fc.array(fc.array(name, { minLength: 1, maxLength: 3 }), { maxLength: 12 }), fc.constantFrom('a', 'b', 'ab', 'é', 'a b', 'cb'), (list, typed) => {
      const made = indexNames(list, (names) => names);
      const holds = (names: readonly string[]): boolean => names.some((n) => fold(n).includes(fold(typed)));
      assert.deepEqual(made.holding(typed), list.flatMap((names, i) => (holds(names) ? [i] : [])));
      const words = fold(typed).split(' ');
      const found = new Set(made.find(typed, 99).at);
      for (const [i, names] of list.entries()) if (words.every((w) => names.map(fold).join('\t').includes(w))) assert.ok(found.has(i));
    }));
  });

  it('answers a key among 50,000 names well within 50 ms', () => {
    const { actors } = manyActors(50_000, 0, false);
    const lists = actors.map((a) => [a.name, ...a.aliases]);
    const large = indexNames(lists, (names) => names);
    for (const typed of ['a', 'ko', 'korenmi', 'ba ko', 'xq', 'bk']) {
      const ms = cpuOf(() => large.find(typed, 200));
      assert.ok(ms < 50, `"${typed}" took ${ms.toFixed(1)} ms`);
    }
    assert.ok(cpuOf(() => large.withLetters('krzt', 200)) < 50);
  });
});
