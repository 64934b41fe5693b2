// A person's name as comparable words: folded, without titles, particles and punctuation.
import { fold } from '../../text/fold.ts';
import { HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/words.data.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const TITLES = new Set([...setOf(HONORIFICS), ...setOf(ROLE_NOUNS), ...setOf(ROLE_MODIFIERS), 'jr', 'sr', 'ii', 'iii', 'iv', 'el-', 'gen', 'lt', 'col', 'state', 'of', 'the', 'and']);
const PARTICLES = new Set(['al', 'el', 'ul', 'ad', 'as', 'ash', 'ar', 'an', 'de', 'la', 'van', 'von', 'der', 'den', 'bin', 'ibn', 'ben', 'bint', 'da', 'do', 'dos', 'di', 'del', 'du', 'ould', 'y', 'e', 'le', 'des', 'das', 'della']);

/** Folded words. Where titles are all there is, they stay. */
export function nameParts(name: string): string[] {
  const words = fold(name).replace(/\([^()]*\)|"[^"]*"/g, ' ').replace(/['.]+/g, (m) => (m.includes('.') ? ' ' : '')).split(/[^\p{L}\p{N}]+/u).filter((w) => w !== '');
  let from = 0;
  while (from < words.length - 1 && TITLES.has(words[from] as string)) from++;
  const rest = words.slice(from);
  while (rest.length > 1 && /^(?:jr|sr|ii|iii|iv)$/.test(rest.at(-1) as string)) rest.pop();
  const bare = rest.filter((w) => !PARTICLES.has(w));
  return joinArabic(bare.length > 0 ? bare : rest);
}

/** `Abd al-Rahman`, `Abdul Rahman` and `Abdulrahman` are one word. */
function joinArabic(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const next = words[i + 1];
    if (/^abd(?:[eoua]l)?$/.test(word) && next !== undefined) {
      out.push(`abdul${next}`);
      i++;
    } else out.push(word);
  }
  return out;
}
