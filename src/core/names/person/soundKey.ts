// How a word of a name sounds, roughly, whichever way it was carried over into Latin letters; and how alike two words are.

/** Ordered rewriting: Slavic, Arabic, German, French and English spellings of one sound come together. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|tsh|cz/g, 'c'], [/schtsch|shch/g, 's'], [/sch|sh/g, 's'], [/ch/g, 'c'], [/dsch|dzh|dj|zh/g, 'j'], [/kh/g, 'h'], [/gh/g, 'g'], [/ph/g, 'f'], [/th/g, 't'], [/dh/g, 'd'],
  [/tz|ts/g, 's'], [/x/g, 'ks'], [/ck|q/g, 'k'], [/c(?=[aouklrt]|$)/g, 'k'], [/off$|ow$|ew$|eff$/g, 'v'], [/ov$|ev$/g, 'v'], [/w/g, 'v'], [/z/g, 's'],
  [/^j(?=[aeou])/g, 'i'], [/^y/g, 'i'], [/(?<=[aeou])[yj]/g, 'i'], [/y|j/g, 'i'], [/ou|oo/g, 'u'], [/ee|ie|ei|ii/g, 'i'], [/ai|ae|ay/g, 'a'], [/eu|ue/g, 'u'], [/oe/g, 'o'], [/(.)\1+/g, '$1'], [/(?<=.{3})[eh]$/g, ''], [/(?<=[aeiou])h(?=[^aeiou]|$)/g, ''],
];

const known = new Map<string, string>();

/** Key of one folded word; equal keys sound alike. Kept for words seen before. */
export function soundKey(word: string): string {
  let key = known.get(word);
  if (key !== undefined) return key;
  key = word.length > 40 ? word : RULES.reduce((s, [from, to]) => s.replace(from, to), word);
  if (known.size > 20_000) known.clear();
  known.set(word, key);
  return key;
}

/** 0 to 1: one minus edit distance (transpositions count one) over the longer length. Words of more than 40 letters: equal or 0. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const n = Math.max(a.length, b.length);
  if (n > 40 || n === 0) return 0;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (same ? 0 : 1));
      if (!same && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] as number) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return 1 - (row[b.length] as number) / n;
}
