// Which language an article is in. English is analysed; of others only name guesses are shown.
import { francAll } from 'franc-min';

/** Language of the text: ISO 639-3, and whether Dateline's English analysis applies. */
export interface ArticleLanguage {
  readonly code: string;
  /** English name, for the status bar and problems. */
  readonly name: string;
  readonly analysed: boolean;
}

const ENGLISH: ArticleLanguage = { code: 'eng', name: 'English', analysed: true };
const SAMPLE = 4_000;

/** Below this many characters no guess is made: the text counts as English. */
const ENOUGH = 120;

/** English names of the languages that news folders hold most; others show their code. */
let names: Intl.DisplayNames | undefined;

/**
 * Recognises the language from the body's first characters: plainly English by its function words, else by trigrams
 * (franc, which takes a millisecond). English wins whenever its score is within a tenth of the best, since names from
 * everywhere pull short English texts about.
 */
export function recogniseLanguage(text: string): ArticleLanguage {
  const sample = text.slice(0, SAMPLE);
  if (sample.trim().length < ENOUGH || isPlainlyEnglish(sample)) return ENGLISH;
  const ranked = francAll(sample, { minLength: ENOUGH });
  const [best] = ranked;
  const english = ranked.find(([code]) => code === 'eng')?.[1] ?? 0;
  if (!best || best[0] === 'und' || best[0] === 'eng' || english >= 0.9) return ENGLISH;
  return { code: best[0], name: nameOf(best[0]), analysed: false };
}

/** Frequent words that no other language with Latin letters writes often. */
const FUNCTION_WORDS = new Set(
  ('the of and to that with from by was were which would their this these have has had been they after about said says who not but its it will his ' +
    'him her she are be when where what than more other some into out could if while since before also an against between two one people').split(' '),
);

/** Running English has one in three or four; a text with a second language in it has fewer, and is left to the trigrams. */
const SHARE = 0.18;

const BETWEEN = new Set([...' \t\n\v\f\r.,;:!?"“”()'].map((c) => c.charCodeAt(0)));
const PLAIN_BETWEEN = Uint8Array.from({ length: 128 }, (_, c) => (BETWEEN.has(c) ? 1 : 0));

/** White space, and marks that stand at words. */
const isBetweenWords = (c: number): boolean => (c < 128 ? PLAIN_BETWEEN[c] === 1 : BETWEEN.has(c) || (c >= 0xa0 && /\s/.test(String.fromCharCode(c))));

function isPlainlyEnglish(sample: string): boolean {
  let words = 0;
  let found = 0;
  for (let i = 0; i < sample.length;) {
    let end = i;
    while (end < sample.length && !isBetweenWords(sample.charCodeAt(end))) end++;
    if (end > i) words++;
    if (end > i && end - i < 8 && FUNCTION_WORDS.has(sample.slice(i, end).toLowerCase())) found++;
    i = end + 1;
  }
  return found >= words * SHARE && words > 0;
}

function nameOf(code: string): string {
  try {
    // Made when the first such article comes: it takes milliseconds.
    names ??= new Intl.DisplayNames(['en'], { type: 'language' });
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
