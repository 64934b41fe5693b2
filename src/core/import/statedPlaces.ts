// What a document says of each mark's place, as far as it can be believed without looking for the words: the place itself,
// or the words with what is known of their surroundings.
import { makeAnchor } from '../anchors/index.ts';
import type { Anchor } from '../model/annotation.ts';
import type { Span } from '../text/span.ts';
import { type ArticleText, withLineFeeds } from './articleTexts.ts';
import type { ForeignDocument, ForeignMark } from './importer.ts';
import { findOccurrences } from './occurrences.ts';
import { textOfTokens } from './tokenText.ts';
import { createUnits, type Stated } from './units.ts';

/** `beyond`: no such place, and no words to look for. */
export type StatedPlace = { readonly span: Span } | Sought | 'beyond';

export interface Sought {
  readonly anchor: Anchor;
  /** Something is known of what stands around the words. */
  readonly context: boolean;
  /** The file states a place. */
  readonly stated: boolean;
  /** The surroundings are not the text's own, so a person should look at what they lead to. */
  readonly approximate?: true;
}

type PlaceOf = (mark: ForeignMark) => StatedPlace;

/** For each document. What all of them need is worked out once: files may tell of an article sentence by sentence. */
export function statedPlaces(documents: readonly ForeignDocument[], article: ArticleText): readonly PlaceOf[] {
  const shiftOf = shiftsOf(documents, article.plain);
  return documents.map(({ tokens, text, marks }) => {
    if (tokens) return byTokens(tokens, article);
    return text === undefined ? byArticle(marks, article) : byText(text, marks, article, shiftOf);
  });
}

type ShiftOf = (plain: string) => number | undefined;

/** The article is the text, or holds it once: a paragraph, a sentence. */
function shiftsOf(documents: readonly ForeignDocument[], whole: string): ShiftOf {
  const parts = documents.flatMap(({ text }) => (text === undefined ? [] : [withLineFeeds(text)])).filter((part) => part !== whole && part.trim() !== '');
  const occurrences = findOccurrences(whole, parts);
  return (plain) => {
    const at = plain === whole ? 0 : occurrences.get(plain);
    return typeof at === 'number' ? at : undefined;
  };
}

/** Offsets count in the file's own copy of the text. */
function byText(text: string, marks: readonly ForeignMark[], article: ArticleText, shiftOf: ShiftOf): PlaceOf {
  const plain = withLineFeeds(text);
  const shift = shiftOf(plain);
  const read = createUnits(text).readerFor(marks.flatMap(statedBy));
  return (mark) => {
    const span = statedBy(mark).map(read)[0];
    if (span === undefined || typeof span === 'string') return mark.quote === undefined ? 'beyond' : byQuote(mark, article);
    if (shift !== undefined) return { span: { start: span.start + shift, end: span.end + shift } };
    const anchor = makeAnchor(plain, span);
    return { anchor, context: true, stated: true };
  };
}

const TELLING = 4;

/** Offsets count in the article as it was when the file was written. */
function byArticle(marks: readonly ForeignMark[], article: ArticleText): PlaceOf {
  const all = marks.flatMap(statedBy);
  const read = article.units().readerFor(all);
  const isEdited = all.some((stated) => read(stated) === 'differs');
  return (mark) => {
    // Where others are not in their places any more, a letter or two may be in theirs by chance.
    const isTelling = !isEdited || mark.quote === undefined || mark.quote.length >= TELLING || mark.prefix !== undefined || mark.suffix !== undefined;
    const span = isTelling ? statedBy(mark).map(read)[0] : undefined;
    if (span !== undefined && typeof span !== 'string') return { span };
    return mark.quote === undefined ? 'beyond' : byQuote(mark, article);
  };
}

/** Words of one stretch may be parted by so much more white space than they had. */
const NEARBY = 160;

function byTokens(tokens: NonNullable<ForeignDocument['tokens']>, article: ArticleText): PlaceOf {
  const aligned = article.aligner()(tokens);
  const written = textOfTokens(tokens);
  return ({ place }) => {
    const [first, last] = [place?.start ?? 0, (place?.end ?? 1) - 1];
    const [from, to] = [aligned[first], aligned[last]];
    const [start, end] = [written.words[first]?.start, written.words[last]?.end];
    if (start === undefined || end === undefined) return 'beyond';
    // Words of one stretch that were found far apart are not that stretch.
    if (from && to && to.end > from.start && to.end - from.start <= 2 * (end - start) + NEARBY) return { span: { start: from.start, end: to.end } };
    return { anchor: makeAnchor(written.text, { start, end }), context: true, stated: true, approximate: true };
  };
}

/** One, or none where it names no place. */
function statedBy({ place, quote, ends, prefix, suffix }: ForeignMark): Stated[] {
  if (!place) return [];
  const context = { ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) };
  return [{ place, ...(quote !== undefined ? { words: { quote, ...context } } : ends && { words: { ends } }) }];
}

function byQuote(mark: ForeignMark, article: ArticleText): StatedPlace {
  const quote = withLineFeeds(mark.quote ?? '');
  const [prefix, suffix] = [withLineFeeds(mark.prefix ?? '').slice(-LONGEST_CONTEXT), withLineFeeds(mark.suffix ?? '').slice(0, LONGEST_CONTEXT)];
  // A line says where only as long as nothing says it better.
  const onLine = mark.line !== undefined && !mark.place && mark.line <= article.lines().lineCount ? soleOnLine(article, quote, mark.line - 1) : undefined;
  if (onLine !== undefined) return { span: { start: onLine, end: onLine + quote.length } };
  // A hint at the end: nothing is expected at the beginning of the text.
  const start = Math.min(mark.place?.start ?? article.plain.length, article.plain.length);
  return { anchor: { quote, prefix, suffix, start, end: start + quote.length }, context: prefix.length + suffix.length > 0, stated: mark.place !== undefined };
}

const LONGEST_CONTEXT = 200;
/** A line beyond this tells no place. */
const LONGEST_LINE = 10_000;

function soleOnLine({ plain, lines }: ArticleText, quote: string, line: number): number | undefined {
  const start = lines().offsetOf({ line, column: 0 });
  const end = line + 1 < lines().lineCount ? lines().offsetOf({ line: line + 1, column: 0 }) : plain.length;
  if (end - start > LONGEST_LINE) return undefined;
  const part = plain.slice(start, end);
  const at = part.indexOf(quote);
  return at >= 0 && part.indexOf(quote, at + 1) < 0 ? start + at : undefined;
}
