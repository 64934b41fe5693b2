// Folding: the form in which two spellings are compared. Never shown, never stored.

/**
 * Lower case without accents: `Traoré` → `traore`, `KLOMEGÂH` → `klomegah`. Curly apostrophes become straight, every
 * dash becomes `-`, white space runs become one space. Length may change: never use it for offsets.
 */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u2018\u2019\u02BC\u2032`]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, (c) => SPECIAL[c] ?? c);
}

/** As the join of a folder compares spellings: hyphens and full stops separate words, as spaces do. */
export const looseFold = (text: string): string => fold(text).replace(/[-.\s]+/g, ' ').trim();

/** Nothing to fold but case: ASCII without grave accents, white space other than single spaces inside. */
function isPlain(text: string): boolean {
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < SPACE || c > 126 || c === GRAVE || (c === SPACE && before === SPACE)) return false;
    before = c;
  }
  return before !== SPACE || text === '';
}

const SPACE = 32;
const GRAVE = 96;

/** Letters that have no decomposition in Unicode but an ordinary spelling in English text. */
const SPECIAL: Readonly<Record<string, string>> = {
  ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i',
};
