// Names of countries, capitals and bodies in a language other than English, tied to the lexicon's English facts, so that
// `la Russie` and `Russia` are one actor in a folder. Countries come from the Unicode locale data; built on first use.
import { fold } from '../../text/fold.ts';
import { LINE_BEFORE, tokenize, wordAt } from '../../text/tokens.ts';
import type { Lexicon, Phrase } from '../lexicon/lexicon.ts';
import { GRAMMARS } from './grammars.data.ts';
import { REGION_NAMES, WIDE_REGIONS } from './regionNames.data.ts';
import { stem } from './stem.ts';

export interface KnownNames {
  /** Words (stems where the language declines names) joined by spaces → English phrase. */
  readonly phrases: ReadonlyMap<string, Phrase>;
  /** First word → number of tokens of the longest name. */
  readonly longest: ReadonlyMap<string, number>;
}

const built = new Map<string, KnownNames>();

/** `code`: ISO 639-3. Languages without locale data have the names of `grammars.data.ts` only. */
export function knownNames(lex: Lexicon, code: string): KnownNames {
  const found = built.get(code) ?? build(lex, code);
  built.set(code, found);
  return found;
}

function build(lex: Lexicon, code: string): KnownNames {
  const phrases = new Map<string, Phrase>();
  const longest = new Map<string, number>();
  const own = ownNames(code);
  const rows = [...own, ...regionNames(code)];
  const spelled = tokenWords(rows.map(([spelling]) => spelling));
  const english = tokenWords(rows.map(([, name]) => name)).map((words) => lex.phrases.get(words.join(' ')));
  for (const [i, words] of spelled.entries()) {
    // A city that the English lexicon leaves out, since its name is something else as well: Geneva.
    const phrase = english[i] ?? (i < own.length ? { type: 'place', kind: 'city', name: (rows[i] as readonly [string, string])[1] } as const : undefined);
    const stems = words.map((w, k) => stem(k === 0 ? withoutArticle(w) : w, code));
    const key = stems.join(' ');
    if (!phrase || key === '' || phrases.has(key)) continue;
    phrases.set(key, phrase);
    const head = stems[0] as string;
    longest.set(head, Math.max(longest.get(head) ?? 0, stems.length));
  }
  return { phrases, longest };
}

function ownNames(code: string): (readonly [string, string])[] {
  return (GRAMMARS[code]?.names ?? '').split(/[,\n]/).map((row) => row.split('>')).flatMap(([spelling = '', name = '']) => (spelling.trim() === '' ? [] : [[spelling.trim(), name] as const]));
}

/** Every region that both locales name. */
function regionNames(code: string): (readonly [string, string])[] {
  const own = regionsIn(code);
  const english = regionsIn('en');
  if (!own || !english) return [];
  const fixed = new Map(REGION_NAMES.split(',').map((row) => row.split('>') as [string, string]));
  const out: (readonly [string, string])[] = [];
  for (const region of regionCodes()) {
    const here = own.of(region);
    const name = fixed.get(region) ?? english.of(region);
    if (here !== undefined && name !== undefined) out.push([here.replace(/\s*\(.*\)/, ''), name.replace(' & ', ' and ')]);
  }
  return out;
}

function regionsIn(code: string): Intl.DisplayNames | undefined {
  try {
    const names = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' });
    return names.resolvedOptions().locale.split('-')[0] === Intl.getCanonicalLocales(code)[0]?.split('-')[0] ? names : undefined;
  } catch {
    return undefined; // a host without data for the language: its own table must do
  }
}

function regionCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return [...letters.flatMap((a) => letters.map((b) => a + b)), ...WIDE_REGIONS];
}

/** `L'Aia`: the text's first word is read without its article as well. */
const withoutArticle = (word: string): string => word.replace(/^l'(?=.)/, '');

/** Folded token words of each line. */
function tokenWords(lines: readonly string[]): string[][] {
  const t = tokenize(lines.map((line) => line.replace(/\s+/g, ' ')).join('\n'));
  const out: string[][] = [];
  for (let i = 0; i < t.count; i++) {
    if (i === 0 || ((t.flags[i] as number) & LINE_BEFORE) !== 0) out.push([]);
    (out.at(-1) as string[]).push(fold(wordAt(t, i)) || wordAt(t, i));
  }
  return out;
}
