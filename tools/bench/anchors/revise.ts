// How texts get revised, one family of changes at a time or mixed.
import type { Span } from '../../../src/core/text/span.ts';
import { cut, paragraphsOf, sentencesOf, wordsOf } from './pieces.ts';
import { copied, everywhere, fresh, joined, NEW, part, pick, type Random, splice, track, type Tracked } from './tracked.ts';

/** What a revision may use: where the anchor stands in the original, and sentences of another text to put in. */
interface Given {
  readonly quote: Span;
  readonly pool: readonly string[];
  readonly random: Random;
}

type Step = (t: Tracked, given: Given) => Tracked;

const upTo = (random: Random, most: number): number => 1 + Math.floor(random() * most);

const repeat = (t: Tracked, times: number, step: (t: Tracked) => Tracked): Tracked => Array.from({ length: times }).reduce<Tracked>((now) => step(now), t);

const overQuote = (t: Tracked, { start, end }: Span, quote: Span): boolean => t.origin.slice(start, end).some((o) => o >= quote.start && o < quote.end);

/** A word outside the quote is replaced, put in or taken out. */
const editWord: Step = (t, { quote, random }) => {
  const words = wordsOf(t.text);
  const word = pick(random, words.filter((w) => !overQuote(t, { start: w.start, end: w.end + 1 }, quote)));
  if ((word as Span | undefined) === undefined) return t;
  const other = cut(t.text, pick(random, words));
  const kind = random();
  if (kind < 0.4) return splice(t, word.start, word.end - word.start, other);
  return kind < 0.7 ? splice(t, word.start, 0, `${other} `) : splice(t, word.start, word.end - word.start + 1, '');
};

const insertSentence: Step = (t, { pool, random }) => {
  const spots = sentencesOf(t.text);
  return spots.length === 0 || pool.length === 0 ? t : splice(t, pick(random, spots).start, 0, `${pick(random, pool).trim()} `);
};

const deleteSentence: Step = (t, { random }) => {
  const spans = sentencesOf(t.text);
  if (spans.length < 2) return t;
  const { start, end } = pick(random, spans);
  return splice(t, start, end - start, '');
};

/** The last paragraph may end without a line end: it gets one where another is to follow. */
const closed = (p: Tracked): Tracked => (p.text.endsWith('\n') ? p : joined([p, fresh('\n\n')]));

const moveParagraph: Step = (t, { random }) => {
  const parts = paragraphsOf(t.text);
  if (parts.length < 3) return t;
  const moved = pick(random, parts);
  const rest = splice(t, moved.start, moved.end - moved.start, '');
  return splice(rest, pick(random, paragraphsOf(rest.text)).start, 0, closed(part(t, moved)));
};

/** Somewhere before or after the original, or right beside it. In half of the cases the paragraph with the quote. */
const copyParagraph: Step = (t, { quote, random }) => {
  const parts = paragraphsOf(t.text);
  if (parts.length === 0) return t;
  const own = parts.find((p) => overQuote(t, p, quote));
  const source = own && random() < 0.5 ? own : pick(random, parts);
  const { text, origin } = closed(part(t, source));
  return splice(t, pick(random, parts).start, 0, { text, origin: origin.map((o) => (o >= 0 ? copied(o) : o)) });
};

/** Lines of a new width; hard line ends within paragraphs go. */
const rewrap: Step = (t, { random }) => {
  const width = random() < 0.2 ? Infinity : 30 + Math.floor(random() * 70);
  const indent = random() < 0.2 ? '    ' : '';
  let line = 0;
  return everywhere(t, /[ \t]*\n(?:[ \t]*\n)+|[ \t\n]+/g, (space, at) => {
    const breaks = /\n[ \t]*\n/.test(space);
    if (!breaks && at - line < width) return ' ';
    line = at;
    return breaks ? space : `\n${indent}`;
  });
};

const STRAIGHT: Readonly<Record<string, string>> = { '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‘': "'", '’': "'", '–': '-', '—': '--', '…': '...' };

const marks: Step = (t, { random }) => {
  if (random() < 0.5) return everywhere(t, /[“”„«»‘’–—…]/g, (m) => STRAIGHT[m] ?? m);
  const dash = pick(random, ['—', ' – ', '–', ' — ']);
  const quotes = pick(random, ['“”', '«»', '„“']);
  let open = false;
  return everywhere(t, /["“”„«»]|[‘’']|\.\.\.| ?[–—] ?| -{1,2} /g, (m) => {
    if (m === '...') return '…';
    if (/[‘’']/.test(m)) return '’';
    if (/[–—-]/.test(m)) return dash;
    open = m === '"' ? !open : '“„«'.includes(m);
    return quotes[open ? 0 : 1] as string;
  });
};

const normalForm: Step = (t, { random }) => {
  const form = random() < 0.5 ? 'NFD' : 'NFC';
  return everywhere(t, /[^\p{M}]\p{M}*/gu, (m) => m.normalize(form));
};

/** One or two letters of the quote are replaced, put in, taken out or swapped. */
const typo: Step = (start, { quote, random }) => {
  const length = quote.end - quote.start;
  return repeat(start, length > 12 && random() < 0.3 ? 2 : 1, (t) => {
    const at = t.origin.indexOf(quote.start + Math.floor(random() * length));
    if (at < 0) return t;
    const letter = pick(random, [...'etaoinshr']);
    const kind = Math.floor(random() * 4);
    if (kind === 3 && (t.origin[at + 1] ?? NEW) > NEW && (t.origin[at + 1] as number) < quote.end) return splice(t, at, 2, { text: (t.text[at + 1] as string) + (t.text[at] as string), origin: [t.origin[at + 1] ?? NEW, t.origin[at] ?? NEW] });
    if (kind === 1 && t.origin[at] !== quote.start) return splice(t, at, 0, letter);
    return kind < 2 ? splice(t, at, 1, letter) : splice(t, at, 1, '');
  });
};

/** The sentence or paragraph with the quote goes, or only its words: alone, or with other words in their place. */
const deleteQuote: Step = (t, { quote, random }) => {
  const kind = random();
  const only = (put: string): Tracked => splice(t, quote.start, quote.end - quote.start, put);
  if (kind < 0.3) return only('');
  const around = [...sentencesOf(t.text), ...paragraphsOf(t.text)].filter((s) => s.start <= quote.start && s.end >= quote.end);
  if (kind < 0.5 || around.length === 0) return only(pick(random, ['some other folk', 'Zyx', 'several hundred onlookers']));
  const { start, end } = pick(random, around);
  return splice(t, start, end - start, '');
};

/** A revision that touches 1 to 40 % of the words, sometimes after a move or a copy, sometimes with the marks converted. */
const mixed: Step = (start, given) => {
  const { random } = given;
  const budget = Math.max(1, Math.round(wordsOf(start.text).length * (0.01 + random() * 0.39)));
  const first = random();
  let now = first < 0.3 ? moveParagraph(start, given) : first < 0.4 ? copyParagraph(start, given) : start;
  for (let spent = 0; spent < budget;) {
    const kind = random();
    now = kind < 0.8 ? editWord(now, given) : kind < 0.9 ? insertSentence(now, given) : deleteSentence(now, given);
    spent += kind < 0.8 ? 1 : 12;
  }
  return random() < 0.3 ? marks(now, given) : now;
};

const STEPS = {
  'words edited': (t, given) => repeat(t, upTo(given.random, 12), (now) => editWord(now, given)),
  'sentences inserted': (t, given) => repeat(t, upTo(given.random, 3), (now) => insertSentence(now, given)),
  'sentences deleted': (t, given) => repeat(t, upTo(given.random, 2), (now) => deleteSentence(now, given)),
  'paragraph moved': moveParagraph,
  'paragraph copied': copyParagraph,
  're-wrapped': rewrap,
  'quotes and dashes': marks,
  'CRLF': (t) => everywhere(t, /\r?\n/g, () => '\r\n'),
  'NFC and NFD': normalForm,
  'typo in the quote': typo,
  'quote deleted': deleteQuote,
  'mixed, 1–40 %': mixed,
} satisfies Readonly<Record<string, Step>>;

export type Family = keyof typeof STEPS;

export const FAMILIES = Object.keys(STEPS) as readonly Family[];

/** `quote`: where the anchor stands in the text; `pool`: sentences of other texts to put in. */
export const revise = (family: Family, text: string, quote: Span, pool: readonly string[], random: Random): Tracked => STEPS[family](track(text), { quote, pool, random });
