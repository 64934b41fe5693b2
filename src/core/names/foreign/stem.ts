// The part of a word that stays when it is declined, for languages in Cyrillic: `Москвы`, `Москве` → `москв`.

const CYRILLIC = new Set(['rus', 'ukr', 'bel', 'bul', 'srp', 'mkd', 'kaz']);
const ENDING = /(?:ыми|ими|ого|его|ому|ему|ами|ями|ая|яя|ую|юю|ое|ее|ые|ие|ых|их|ым|им|ои|еи|ою|ею|ом|ем|ов|ев|ам|ям|ах|ях|ыи|а|я|у|ю|е|о|ы|и|ь)$/u;
/** `Россия`, `России`, `Россией`: the vowel before the ending stays, or Nigeria would be Niger. */
const SOFT_ENDING = /и(?:ями|ях|ям|еи|ею|я|и|ю|е)$/u;

/** The word as it is in other languages, and where less than three letters would stay. `word`: folded. */
export function stem(word: string, code: string): string {
  if (!CYRILLIC.has(code) || word.length < 4) return word;
  const soft = word.replace(SOFT_ENDING, 'и');
  if (soft !== word && soft.length > 3) return soft;
  const cut = word.replace(ENDING, '');
  return cut.length > 2 ? cut : word;
}

/** A person's name without its case: `Пальнова`, `Пальновым` → `пальнов`. Other scripts as they are. `word`: folded. */
export const nameStem = (word: string): string => (/^[а-яі]{5,}$/u.test(word) ? word.replace(/(?:ым|ом|ем|ои|еи|а|у|е|я|ю|ы|и)$/u, '') : word);
