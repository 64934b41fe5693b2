// A name of any locale in the letters that English news uses: accents folded, Cyrillic spelled out in the usual ways.
import { fold } from '../../src/core/text/fold.ts';

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f',
  х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', ї: 'yi', є: 'ye', ґ: 'g', ў: 'w', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', ђ: 'dj', џ: 'dz', ѓ: 'gj', ќ: 'kj', ѕ: 'dz',
};

/** Folded spellings of each word of the name; none for other scripts. */
export function romanized(name: string): string[] {
  return name.split(/\s+/).flatMap((word) => {
    const lower = word.toLowerCase();
    if (!/\p{Script=Cyrillic}/u.test(lower)) return [fold(word)];
    const plain = lower.replace(/./gu, (c) => CYRILLIC[c] ?? c);
    return [...new Set([plain, plain.replace(/(?<=[aeo])y$/, 'i'), plain.replace(/iy$|yy$/, 'y'), plain.replace(/iy$|yy$/, 'i'), plain.replace(/ks/g, 'x')])];
  }).filter((word) => /^[a-z][a-z'-]{2,}$/.test(word));
}
