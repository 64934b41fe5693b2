// How a word of a name sounds, roughly, whichever way it was carried over into Latin letters.

/** Ordered rewriting: Slavic, Arabic, German, French and English spellings of one sound come together. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|tsh|cz/g, 'c'], [/schtsch|shch/g, 's'], [/sch|sh/g, 's'], [/ch/g, 'c'], [/dsch|dzh|dj|zh/g, 'j'], [/kh/g, 'h'], [/gh/g, 'g'], [/ph/g, 'f'], [/th/g, 't'], [/dh/g, 'd'],
  [/tz|ts/g, 's'], [/x/g, 'ks'], [/ck|q/g, 'k'], [/c(?=[aouklrt]|$)/g, 'k'], [/off$|ow$|ew$|eff$/g, 'v'], [/ov$|ev$/g, 'v'], [/w/g, 'v'], [/z/g, 's'],
  [/^j(?=[aeou])/g, 'i'], [/^y/g, 'i'], [/(?<=[aeou])[yj]/g, 'i'], [/y|j/g, 'i'], [/ou|oo/g, 'u'], [/ee|ie|ei|ii/g, 'i'], [/ai|ae|ay/g, 'a'], [/eu|ue/g, 'u'], [/oe/g, 'o'], [/(.)\1+/g, '$1'], [/(?<=.{3})[eh]{1,2}$/g, ''], [/(?<=[aeiou])h(?=[^aeiou]|$)/g, ''],
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
