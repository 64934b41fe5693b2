// What a document says about words → where these stand in the article of today: at the offsets, if the words agree; where
// the text has changed since, found again by `core/anchors`, or openly lost.
import { anchorAnnotations, makeAnchor } from '../anchors/index.ts';
import type { Anchor, AnchorState } from '../model/annotation.ts';
import type { Span } from '../text/span.ts';
import { alignTokens } from './alignTokens.ts';
import { type ArticleText, withLineFeeds } from './articleTexts.ts';
import type { ForeignDocument, ForeignMark } from './importer.ts';
import { findOccurrences, type Occurrence } from './occurrences.ts';
import { textOfTokens } from './tokenText.ts';
import { createUnits, type Stated } from './units.ts';

export interface PlacedMark {
  readonly mark: ForeignMark;
  readonly state: AnchorState;
  /** In the article's text with line ends read as LF; lost ones keep what was known. */
  readonly anchor: Anchor;
  /** It stands where its words stand once, though nothing else speaks for that place. */
  readonly guessed?: true;
  /** It began or ended inside what a reader sees as one character, and was made to hold all of it. */
  readonly grown?: true;
}

/** `beyond`: no such place, and no words to look for. */
interface Unplaced {
  readonly mark: ForeignMark;
  readonly failed: 'beyond';
}

/** What is known of a mark before the article is searched. */
type Known = { readonly span: Span } | Sought | 'beyond';

interface Sought {
  readonly anchor: Anchor;
  /** Something is known of what stands around the words. */
  readonly context: boolean;
  /** The file states a place. */
  readonly stated: boolean;
  /** The surroundings are not the text's own, so a person should look at what they lead to. */
  readonly approximate?: true;
}

/** One result a mark, in their order. About linear in document and article. */
export function placeMarks(document: ForeignDocument, article: ArticleText): readonly (PlacedMark | Unplaced)[] {
  const knownOf = document.tokens ? byTokens(document.tokens, article) : document.text !== undefined ? byText(document.text, document.marks, article) : byArticle(document.marks, article);
  const known = document.marks.map((mark) => ({ mark, known: mark.isLost ? 'lost' as const : knownOf(mark) }));
  const search = createSearch(article, known.flatMap(({ known: of }) => (typeof of === 'object' && 'anchor' in of ? [of] : [])));
  return known.map(({ mark, known: of }) => {
    if (of === 'beyond') return { mark, failed: of };
    if (of === 'lost') return { mark, state: of, anchor: bareAnchor(article.plain, mark.quote ?? '') };
    if ('span' in of) {
      const anchor = anchorAt(article.plain, of.span);
      return { mark, state: 'exact', anchor, ...((anchor.start < of.span.start || anchor.end > of.span.end) && { grown: true }) };
    }
    return { mark, ...search(of) };
  });
}

/** Enough of the text around a span for its context, so that a thousand anchors do not read the text a thousand times. */
const WINDOW = 160;

/** As `makeAnchor`, of a text without CRLF, at a cost that does not depend on the text's length. */
export function anchorAt(plain: string, { start, end }: Span): Anchor {
  const from = wholeAt(plain, Math.max(0, start - WINDOW));
  const made = makeAnchor(plain.slice(from, wholeAt(plain, Math.min(plain.length, end + WINDOW))), { start: start - from, end: end - from });
  return { ...made, start: made.start + from, end: made.end + from };
}

const wholeAt = (text: string, at: number): number => ((text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 ? at - 1 : at);

/** Offsets count in the file's own copy of the text. */
function byText(text: string, marks: readonly ForeignMark[], article: ArticleText): (mark: ForeignMark) => Known {
  const plain = withLineFeeds(text);
  const shift = shiftOf(plain, article.plain);
  const read = createUnits(text).readerFor(marks.flatMap(statedBy));
  return (mark) => {
    const span = statedBy(mark).map(read)[0];
    if (span === undefined || typeof span === 'string') return mark.quote === undefined ? 'beyond' : byQuote(mark, article);
    if (shift !== undefined) return { span: { start: span.start + shift, end: span.end + shift } };
    const anchor = anchorAt(plain, span);
    return { anchor, context: true, stated: true };
  };
}

/** The article is the text, or holds it once: a paragraph, a sentence. */
function shiftOf(part: string, whole: string): number | undefined {
  if (part === whole) return 0;
  if (part.trim() === '') return undefined;
  const at = whole.indexOf(part);
  return at >= 0 && whole.indexOf(part, at + 1) < 0 ? at : undefined;
}

const TELLING = 4;

/** Offsets count in the article as it was when the file was written. */
function byArticle(marks: readonly ForeignMark[], article: ArticleText): (mark: ForeignMark) => Known {
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

function byTokens(tokens: NonNullable<ForeignDocument['tokens']>, article: ArticleText): (mark: ForeignMark) => Known {
  const aligned = alignTokens(tokens, article.squeezed());
  const written = textOfTokens(tokens);
  return ({ place }) => {
    const [first, last] = [place?.start ?? 0, (place?.end ?? 1) - 1];
    const [from, to] = [aligned[first], aligned[last]];
    // Words of one stretch that were found far apart are not that stretch.
    if (from && to && to.end > from.start && to.end - from.start <= 2 * (written.words[last]?.end ?? 0) + WINDOW) return { span: { start: from.start, end: to.end } };
    const [start, end] = [written.words[first]?.start, written.words[last]?.end];
    if (start === undefined || end === undefined) return 'beyond';
    return { anchor: anchorAt(written.text, { start, end }), context: true, stated: true, approximate: true };
  };
}

/** One, or none where it names no place. */
function statedBy({ place, quote, ends, prefix, suffix }: ForeignMark): Stated[] {
  if (!place) return [];
  const context = { ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) };
  return [{ place, ...(quote !== undefined ? { words: { quote, ...context } } : ends && { words: { ends } }) }];
}

function byQuote(mark: ForeignMark, article: ArticleText): Known {
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

function soleOnLine({ plain, lines }: ArticleText, quote: string, line: number): number | undefined {
  const start = lines().offsetOf({ line, column: 0 });
  const part = plain.slice(start, line + 1 < lines().lineCount ? lines().offsetOf({ line: line + 1, column: 0 }) : plain.length);
  const at = part.indexOf(quote);
  return at >= 0 && part.indexOf(quote, at + 1) < 0 ? start + at : undefined;
}

type Found = Pick<PlacedMark, 'state' | 'anchor' | 'guessed'>;

/** Words with their surroundings that stand there once are found; the rest is for the anchors, all of them in one go. */
function createSearch({ plain }: ArticleText, sought: readonly Sought[]): (sought: Sought) => Found {
  const whole = ({ anchor: { prefix, quote, suffix } }: Sought): string => prefix + quote + suffix;
  const occurrences = findOccurrences(plain, sought.map(whole));
  const open = sought.filter((s) => typeof occurrences.get(whole(s)) !== 'number');
  const annotations = open.map(({ anchor }, i) => ({ id: String(i), label: '', status: 'added', ...anchor }) as const);
  const anchored = new Map(anchorAnnotations(plain, annotations).map((a, i) => [open[i], a]));
  return (one) => {
    const at: Occurrence = occurrences.get(whole(one)) ?? 'none';
    if (typeof at === 'number') return foundAt(plain, at + one.anchor.prefix.length, one);
    const found = anchored.get(one);
    if (!found?.span) return { state: 'lost', anchor: lostAnchor(plain, one) };
    const state = one.approximate ? 'changed' : found.state;
    return { state, anchor: anchorAt(plain, found.span), ...(!one.context && state !== 'changed' && { guessed: true as const }) };
  };
}

/** Once it stands in a sidecar, neither the hint alone nor surroundings of our own making may bring it to other words. */
function lostAnchor(plain: string, { anchor, context, approximate }: Sought): Anchor {
  return context && !approximate ? anchor : bareAnchor(plain, anchor.quote);
}

const bareAnchor = (plain: string, quote: string): Anchor => ({ quote: withLineFeeds(quote), prefix: '', suffix: '', start: plain.length, end: plain.length + quote.length });

function foundAt(plain: string, start: number, { anchor, context, stated }: Sought): Found {
  const state = !stated || start === anchor.start ? 'exact' : 'moved';
  return { state, anchor: anchorAt(plain, { start, end: start + anchor.quote.length }), ...(stated && !context && state === 'moved' && { guessed: true as const }) };
}
