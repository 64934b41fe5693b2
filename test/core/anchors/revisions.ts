// Makes revised texts for measuring anchors: every sign remembers where it came from, so the right place of a quote
// after a revision is known, not guessed.
import type { Span } from '../../../src/core/text/span.ts';

/** A text whose units know their offset in the original; -1: put in by the revision. */
export interface Tracked {
  readonly text: string;
  readonly origin: readonly number[];
}

export type Random = () => number;

/** Mulberry32: small, seeded, the same everywhere. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const track = (text: string): Tracked => ({ text, origin: [...Array(text.length).keys()] });

/** Replaces a stretch; what is put in has no origin. */
export function splice({ text, origin }: Tracked, at: number, gone: number, put: string): Tracked {
  return {
    text: text.slice(0, at) + put + text.slice(at + gone),
    origin: [...origin.slice(0, at), ...Array<number>(put.length).fill(-1), ...origin.slice(at + gone)],
  };
}

/** Where the original span stands now: from its first surviving unit to its last; undefined where none survived. */
export function whereNow({ origin }: Tracked, span: Span): (Span & { readonly kept: number }) | undefined {
  let [start, end, kept] = [-1, -1, 0];
  for (const [i, o] of origin.entries()) {
    if (o < span.start || o >= span.end) continue;
    if (start < 0) start = i;
    end = i + 1;
    kept++;
  }
  return start < 0 ? undefined : { start, end, kept: kept / (span.end - span.start) };
}

const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

function found(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

const wordsOf = (text: string): Span[] => found(text, /[\p{L}\p{N}’'-]+/gu);
const sentencesOf = (text: string): Span[] => found(text, /[^.!?\n]+[.!?]+[”"]?[ ]?/g);
const paragraphsOf = (text: string): Span[] => found(text, /[^\n]+\n*/g);

export type Family =
  | 'words' | 'insertSentence' | 'deleteSentence' | 'moveParagraph' | 'copyParagraph' | 'rewrap' | 'marks' | 'crlf' | 'decomposed' | 'typo' | 'deleteQuote' | 'mixed';

export const FAMILIES: readonly Family[] = [
  'words', 'insertSentence', 'deleteSentence', 'moveParagraph', 'copyParagraph', 'rewrap', 'marks', 'crlf', 'decomposed', 'typo', 'deleteQuote', 'mixed',
];

/** `quote`: where the anchor stands in the original; `pool`: sentences of other texts to put in. */
export function revise(family: Family, text: string, quote: Span, pool: readonly string[], random: Random): Tracked {
  const start = track(text);
  switch (family) {
    case 'words': return repeat(start, 1 + Math.floor(random() * 12), (t) => editWord(t, quote, random));
    case 'insertSentence': return repeat(start, 1 + Math.floor(random() * 3), (t) => insertSentence(t, pick(random, pool), random));
    case 'deleteSentence': return repeat(start, 1 + Math.floor(random() * 2), (t) => cut(t, sentencesOf(t.text), random));
    case 'moveParagraph': return moveParagraph(start, random);
    case 'copyParagraph': return copyParagraph(start, random);
    case 'rewrap': return everywhere(start, / /g, () => (random() < 0.15 ? '\n' : ' '));
    case 'marks': return everywhere(start, /[“”‘’–—"'-]/g, (m) => MARKS[m] ?? m);
    case 'crlf': return everywhere(start, /\n/g, () => '\r\n');
    case 'decomposed': return everywhere(start, /[\u00c0-\u017f]/g, (m) => m.normalize('NFD'));
    case 'typo': return typo(start, quote, random);
    case 'deleteQuote': return deleteQuote(start, quote, random);
    case 'mixed': return mixed(start, quote, pool, random);
  }
}

const MARKS: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'", '–': '-', '—': '-', '"': '”', "'": '’', '-': '‑' };

function repeat(start: Tracked, times: number, step: (t: Tracked) => Tracked): Tracked {
  let now = start;
  for (let i = 0; i < times; i++) now = step(now);
  return now;
}

/** A word outside the quote is replaced, put in or taken out. */
function editWord(t: Tracked, quote: Span, random: Random): Tracked {
  const words = wordsOf(t.text).filter((w) => !t.origin.slice(w.start, w.end).some((o) => o >= quote.start && o < quote.end));
  if (words.length === 0) return t;
  const word = pick(random, words);
  const other = t.text.slice(...ends(pick(random, wordsOf(t.text))));
  const kind = random();
  if (kind < 0.4) return splice(t, word.start, word.end - word.start, other);
  return kind < 0.7 ? splice(t, word.start, 0, `${other} `) : splice(t, word.start, word.end - word.start + 1, '');
}

const ends = (s: Span): [number, number] => [s.start, s.end];

function insertSentence(t: Tracked, sentence: string, random: Random): Tracked {
  const spots = sentencesOf(t.text);
  return spots.length === 0 ? t : splice(t, pick(random, spots).start, 0, `${sentence.trim()} `);
}

function cut(t: Tracked, spans: readonly Span[], random: Random): Tracked {
  if (spans.length < 2) return t;
  const span = pick(random, spans);
  return splice(t, span.start, span.end - span.start, '');
}

function moveParagraph(t: Tracked, random: Random): Tracked {
  const parts = paragraphsOf(t.text);
  if (parts.length < 3) return t;
  const part = pick(random, parts);
  const [text, origin] = [t.text.slice(...ends(part)), t.origin.slice(...ends(part))];
  const rest = splice(t, part.start, part.end - part.start, '');
  const at = pick(random, paragraphsOf(rest.text)).start;
  return { text: rest.text.slice(0, at) + text + rest.text.slice(at), origin: [...rest.origin.slice(0, at), ...origin, ...rest.origin.slice(at)] };
}

function copyParagraph(t: Tracked, random: Random): Tracked {
  const parts = paragraphsOf(t.text);
  const part = pick(random, parts);
  return splice(t, pick(random, parts).start, 0, t.text.slice(...ends(part)));
}

/** Each match is replaced; the first unit of what comes keeps the origin of the first unit of what was. */
function everywhere(t: Tracked, pattern: RegExp, by: (match: string) => string): Tracked {
  let text = '';
  const origin: number[] = [];
  let at = 0;
  for (const m of t.text.matchAll(pattern)) {
    text += t.text.slice(at, m.index);
    for (let i = at; i < m.index; i++) origin.push(t.origin[i] as number);
    const put = by(m[0]);
    text += put;
    for (let i = 0; i < put.length; i++) origin.push(t.origin[m.index] as number);
    at = m.index + m[0].length;
  }
  return { text: text + t.text.slice(at), origin: [...origin, ...t.origin.slice(at)] };
}

function typo(t: Tracked, quote: Span, random: Random): Tracked {
  const at = quote.start + Math.floor(random() * (quote.end - quote.start));
  const kind = random();
  const letter = pick(random, [...'etaoinshr']);
  return kind < 0.34 ? splice(t, at, 1, letter) : kind < 0.67 ? splice(t, at, 0, letter) : splice(t, at, 1, '');
}

/** The sentence with the quote goes, or only its words: alone, or with other words in their place. */
function deleteQuote(t: Tracked, quote: Span, random: Random): Tracked {
  const kind = random();
  if (kind < 0.3) return splice(t, quote.start, quote.end - quote.start, '');
  const around = [...sentencesOf(t.text), ...paragraphsOf(t.text)].filter((s) => s.start <= quote.start && s.end >= quote.end);
  if (kind < 0.5 || around.length === 0) return splice(t, quote.start, quote.end - quote.start, pick(random, ['some other folk', 'Zyx', 'several hundred onlookers']));
  const whole = pick(random, around);
  return splice(t, whole.start, whole.end - whole.start, '');
}

/** A revision that touches 1 to 40 % of the words. */
function mixed(start: Tracked, quote: Span, pool: readonly string[], random: Random): Tracked {
  const share = 0.01 + random() * 0.39;
  const budget = Math.max(1, Math.round(wordsOf(start.text).length * share));
  let now = random() < 0.3 ? moveParagraph(start, random) : start;
  for (let spent = 0; spent < budget;) {
    const kind = random();
    if (kind < 0.8) now = editWord(now, quote, random);
    else if (kind < 0.9) now = insertSentence(now, pick(random, pool), random);
    else now = cut(now, sentencesOf(now.text), random);
    spent += kind < 0.8 ? 1 : 12;
  }
  return random() < 0.3 ? everywhere(now, /[“”‘’–—"'-]/g, (m) => MARKS[m] ?? m) : now;
}

/** Names, words, phrases, sentences: what people mark. */
export function someQuote(text: string, random: Random): Span {
  const kind = random();
  const names = found(text, /\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*/gu);
  if (kind < 0.55 && names.length > 0) return pick(random, names);
  const words = wordsOf(text);
  if (kind < 0.7) return pick(random, words);
  if (kind < 0.85) {
    const first = Math.floor(random() * words.length);
    const last = Math.min(words.length - 1, first + 1 + Math.floor(random() * 6));
    return { start: (words[first] as Span).start, end: (words[last] as Span).end };
  }
  const sentence = pick(random, sentencesOf(text));
  const lead = /^\s*/.exec(text.slice(...ends(sentence)))?.[0].length ?? 0;
  const words2 = text.slice(...ends(sentence)).trim();
  return { start: sentence.start + lead, end: sentence.start + lead + Math.max(1, words2.length) };
}

export const sentencesIn = (text: string): string[] => sentencesOf(text).map((s) => text.slice(...ends(s)));
