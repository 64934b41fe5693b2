// Finds anchors again in today's text: where they were, else by their words and surroundings in the folded text. All
// anchors of one text share its preparation, and those that are certain tell how far the others should have moved.
import type { Anchor, AnchoredAnnotation, AnchorState, Annotation } from '../model/annotation.ts';
import { lineFeedOffsets, type OffsetMap } from '../text/offsets.ts';
import type { Span } from '../text/span.ts';
import { hasCopy } from './copies.ts';
import { decide, weigh, type Weighed } from './decide.ts';
import { type Folded, foldText } from './foldText.ts';
import { gapsOf } from './gaps.ts';
import { createGramIndex, type GramIndex } from './gramIndex.ts';
import { candidatesNear } from './judge.ts';
import { createPattern, type Pattern } from './pattern.ts';
import { likelyPlaces, verbatimPlaces } from './places.ts';
import { createShifts, type Shifts } from './shifts.ts';
import { partitionPoint } from '../util/partitionPoint.ts';
import { tandemAround } from './tandem.ts';

export interface Found {
  readonly state: AnchorState;
  /** In UTF-16 offsets of the text as it is; missing exactly when lost. */
  readonly span?: Span;
  /** 0 to 1: how well quote and context fit the place. */
  readonly score: number;
}

const LOST: Found = { state: 'lost', score: 0 };
/** Surroundings shorter than this, on both sides together, do not make a short quote certain. */
const TELLING = 16;
/** Surroundings that agree like this elsewhere are a twin's. */
const TWIN = 0.95;
/** So far from where it should be, a place is taken for another one. */
const NEARBY = 96;
/** A side that agrees like this has something of the anchor's. */
const LIKE = 0.3;
/** Likely places looked at. */
const PLACES = 6;

/** What is worked out once for a text, and only if some anchor is not where it was. */
interface Prepared {
  /** CRLF read as LF. */
  readonly plain: string;
  readonly map: OffsetMap;
  readonly patternOf: (anchor: Anchor) => Pattern;
  readonly folded: () => { readonly text: Folded; readonly index: GramIndex };
}

function prepare(text: string): Prepared {
  const plain = text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text;
  let made: { text: Folded; index: GramIndex } | undefined;
  const make = (): { text: Folded; index: GramIndex } => {
    const folded = foldText(plain);
    return { text: folded, index: createGramIndex(folded) };
  };
  const patterns = new Map<Anchor, Pattern>();
  const patternOf = (anchor: Anchor): Pattern => {
    const known = patterns.get(anchor) ?? createPattern(anchor);
    patterns.set(anchor, known);
    return known;
  };
  return { plain, map: lineFeedOffsets(text), patternOf, folded: () => (made ??= make()) };
}

/** Never throws. Where many anchors of one text are asked for, `anchorAnnotations` is faster and knows more. */
export function findAnchor(text: string, anchor: Anchor): Found {
  const prepared = prepare(text);
  const none = createShifts([]);
  const found = findExact(prepared, anchor) ?? findVerbatim(prepared, anchor) ?? search(prepared, anchor, none);
  return inFile(prepared, isUntold(prepared, anchor, found, none) ? LOST : found);
}

/** One result an annotation, in their order. About linear in the text and in the number of annotations. */
export function anchorAnnotations(text: string, annotations: readonly Annotation[]): readonly AnchoredAnnotation[] {
  const prepared = prepare(text);
  const certain = annotations.map((a) => findExact(prepared, a) ?? findVerbatim(prepared, a));
  const shifts = createShifts(annotations.flatMap((a, i) => {
    const span = certain[i]?.span;
    return span && !tandemAround(prepared.plain, span) ? [{ hint: a.start, shift: span.start - a.start }] : [];
  }));
  return annotations.map((annotation, i) => {
    const found = certain[i];
    const sure = found?.span && (found.state === 'exact' || !isUsurper(prepared, annotation, shifts.expected(annotation.start), found.span.start));
    const best = sure ? found : search(prepared, annotation, shifts);
    return { annotation, ...inFile(prepared, isUntold(prepared, annotation, best, shifts) ? LOST : best) };
  });
}

/** In a passage that stands twice in a row, unless what stands around both has not moved: then nobody copied it since. */
function isUntold(prepared: Prepared, anchor: Anchor, { span, state }: Found, shifts: Shifts): boolean {
  if (!span) return false;
  if (state !== 'exact' && isCopied(prepared, anchor, span)) return true;
  const twice = tandemAround(prepared.plain, span);
  const shift = span.start - anchor.start;
  return twice !== undefined && !shifts.unmoved(twice.start - shift, twice.end - shift, shift);
}

/** Elsewhere, too, edited there or here, and each in its old surroundings as far as can be seen. */
function isCopied({ plain, folded, patternOf }: Prepared, anchor: Anchor, { start, end }: Span): boolean {
  const { text, index } = folded();
  const endsLine = (at: number): boolean => plain.slice(text.starts[at], text.ends[at]).includes('\n');
  return hasCopy({ units: text.units, index, endsLine }, patternOf(anchor), lowerBound(text.starts, start), lowerBound(text.starts, end));
}

/** The first place in the ascending list whose value is no less. */
const lowerBound = (list: Uint32Array, value: number): number => partitionPoint(list.length, (i) => (list[i] as number) < value);

const inFile = ({ map }: Prepared, { span, ...found }: Found): Found =>
  span ? { ...found, span: { start: map.from(span.start), end: map.from(span.end) } } : found;

/** Where the hint says, with the words and surroundings that it had. */
function findExact({ plain }: Prepared, { prefix, quote, suffix, start }: Anchor): Found | undefined {
  const at = start - prefix.length;
  if (quote === '' || at < 0 || !plain.startsWith(quote, start) || !plain.startsWith(prefix, at) || !plain.startsWith(suffix, start + quote.length)) return undefined;
  return { state: 'exact', span: { start, end: start + quote.length }, score: 1 };
}

/** The one place with the same words in the same surroundings, if these tell enough. */
function findVerbatim(prepared: Prepared, anchor: Anchor): Found | undefined {
  const pattern = prepared.patternOf(anchor);
  if (!isTelling(pattern)) return undefined;
  const { text, index } = prepared.folded();
  const places = verbatimPlaces(text.units, index, pattern, 2);
  const at = places[0];
  if (at === undefined || places.length > 1 || isUsurper(prepared, anchor, [anchor.start], text.starts[at] ?? 0)) return undefined;
  return foundAt(prepared, anchor, at, at + pattern.quote.length, true, 1);
}

const isTelling = ({ quote, before, after }: Pattern): boolean => quote.length > 0 && (before.length + after.length >= TELLING || quote.length >= 2 * TELLING);

/**
 * The same words elsewhere, while the surroundings still stand where they should and only the words between them do
 * not: those were edited or taken out there.
 */
function isUsurper({ plain }: Prepared, { prefix, quote, suffix }: Anchor, expected: readonly number[], start: number): boolean {
  if (expected.some((e) => Math.abs(start - e) <= NEARBY)) return false;
  return expected.some((e) => !plain.startsWith(quote, e) && (
    (prefix.length >= TELLING && plain.startsWith(prefix, e - prefix.length)) ||
    (suffix.length >= TELLING && (plain.startsWith(suffix, e) || plain.startsWith(suffix, e + quote.length)))));
}

/** Beside surroundings that look like those that still stand where the words were taken out: said twice, not moved. */
const isElsewhere = (c: Weighed, gaps: readonly Span[]): boolean =>
  Math.max(c.before, c.after) >= LIKE && gaps.some((gap) => c.end <= gap.start || c.start >= gap.end);

function search(prepared: Prepared, anchor: Anchor, shifts: Shifts): Found {
  const pattern = prepared.patternOf(anchor);
  if (pattern.quote.length === 0) return LOST;
  const { text, index } = prepared.folded();
  const expected = shifts.expected(anchor.start);
  const gaps = gapsOf(text.units, index, pattern);
  const places = weighAll(text, index, pattern, expected).filter((c) =>
    c.alike === 1 && c.context >= TWIN ? !isUsurper(prepared, anchor, expected, text.starts[c.start] ?? 0) : !isElsewhere(c, gaps));
  const best = decide(places, pattern);
  return best ? foundAt(prepared, anchor, best.start, best.end, best.alike === 1 && best.certain, best.score) : LOST;
}

/** Every place worth a look, once. Exported for measuring. */
function weighAll(text: Folded, index: GramIndex, pattern: Pattern, expected: readonly number[]): Weighed[] {
  const seen = new Map<number, Weighed>();
  const guesses = [...verbatimPlaces(text.units, index, pattern, PLACES), ...likelyPlaces(index, pattern, PLACES)];
  for (const guess of guesses) {
    for (const candidate of candidatesNear(text, index, pattern, guess)) {
      const weighed = weigh(candidate, pattern, expected.includes(text.starts[candidate.start] ?? -1));
      const known = seen.get(candidate.start);
      if (!known || known.score < weighed.score) seen.set(candidate.start, weighed);
    }
  }
  return [...seen.values()];
}

function foundAt({ plain, folded }: Prepared, anchor: Anchor, from: number, to: number, certain: boolean, score: number): Found {
  const { text } = folded();
  const start = text.starts[from] ?? plain.length;
  const end = Math.max(start, text.ends[to - 1] ?? start);
  const same = plain.slice(start, end) === anchor.quote;
  const state = !certain ? 'changed' : same && start === anchor.start ? 'exact' : 'moved';
  return { state, span: { start, end }, score };
}
