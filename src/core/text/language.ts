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
const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/**
 * Recognises the language from the body's first characters by trigrams (franc). English wins whenever its score is
 * within a tenth of the best, since names from everywhere pull short English texts about.
 */
export function recogniseLanguage(text: string): ArticleLanguage {
  const sample = text.slice(0, SAMPLE);
  if (sample.trim().length < ENOUGH) return ENGLISH;
  const ranked = francAll(sample, { minLength: ENOUGH });
  const [best] = ranked;
  const english = ranked.find(([code]) => code === 'eng')?.[1] ?? 0;
  if (!best || best[0] === 'und' || best[0] === 'eng' || english >= 0.9) return ENGLISH;
  return { code: best[0], name: nameOf(best[0]), analysed: false };
}

function nameOf(code: string): string {
  try {
    return NAMES.of(code) ?? code;
  } catch {
    return code;
  }
}
