// Finds anchors again in today's text: where they were, else by their words and surroundings in the folded text. All
// anchors of one text share its preparation, and those that are certain tell how far the others should have moved.
import type { Anchor, AnchoredAnnotation, AnchorState, Annotation } from '../model/annotation.ts';
import { lineFeedOffsets, type OffsetMap } from '../text/offsets.ts';
import type { Span } from '../text/span.ts';
import { hasCopy } from './copies.ts';
import { decide, LONG, weigh, type Weighed } from './decide.ts';
import { endsLine } from './endsLine.ts';
import { type Folded, foldText } from './foldText.ts';
import { gapsOf } from './gaps.ts';
import { createGramIndex, type GramIndex } from './gramIndex.ts';
import { candidatesNear } from './judge.ts';
import { createPattern, type Pattern } from './pattern.ts';
import { likelyPlaces, verbatimPlaces } from './places.ts';
import { createShifts, type Shifts } from './shifts.ts';
import { partitionPoint } from '../util/partitionPoint.ts';
import { PROBE, tandemAround } from './tandem.ts';
import { isMarkedTwin, standsTwice } from './twins.ts';

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
/** A place that is less like it than this is no guess. */
const LEAST_GUESS = 0.3;
/** Likely places looked at. */
const PLACES = 6;
/** Signs in which a line's end is looked for. */
const LINE = 12;

/** What is worked out once for a text. */
export interface Prepared {
  /** CRLF read as LF. */
  readonly plain: string;
  readonly map: OffsetMap;
  readonly patternOf: (anchor: Anchor) => Pattern;
  readonly folded: () => { readonly text: Folded; readonly index: GramIndex };
}

export function prepare(text: string): Prepared {
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

const NOTHING_KNOWN = createShifts([]);

/** Whether the anchor, made of this very text, would be found in it again. */
export function isCertain(prepared: Prepared, anchor: Anchor): boolean {
  const found = findExact(prepared, anchor);
  return found !== undefined && !isTwice(prepared, anchor, found);
}

/** Never throws. Where many anchors of one text are asked for, `anchorAnnotations` is faster and knows more. */
export function findAnchor(text: string, anchor: Anchor): Found {
  const prepared = prepare(text);
  const found = findExact(prepared, anchor) ?? findVerbatim(prepared, anchor) ?? search(prepared, anchor, NOTHING_KNOWN);
  return inFile(prepared, isTwice(prepared, anchor, found) ? LOST : found);
}

/** For a lost anchor, the likeliest place, for a person to judge: its words or what looks like them, else where it stood. */
export function guessAnchor(text: string, anchor: Anchor): Span {
  const prepared = prepare(text);
  const pattern = prepared.patternOf(anchor);
  const there = Math.min(anchor.start, prepared.plain.length);
  const best = weighAll(prepared, anchor, pattern, [anchor.start]).reduce<Weighed | undefined>((top, c) => (top && top.score >= c.score ? top : c), undefined);
  const found = best && best.score >= LEAST_GUESS ? foundAt(prepared, anchor, best.start, best.end, false, best.score).span : undefined;
  const { start, end } = found ?? { start: there, end: there };
  return { start: prepared.map.from(start), end: prepared.map.from(end) };
}

/** One result an annotation, in their order. About linear in the text and in the number of annotations. */
export function anchorAnnotations(text: string, annotations: readonly Annotation[]): readonly AnchoredAnnotation[] {
  const prepared = prepare(text);
  const certain = annotations.map((a) => findExact(prepared, a) ?? findVerbatim(prepared, a));
  const twice = certain.map((found, i) => isTwice(prepared, annotations[i] as Annotation, found));
  const shifts = createShifts(annotations.flatMap((a, i) => {
    const span = certain[i]?.span;
    return span && !twice[i] ? [{ hint: a.start, shift: span.start - a.start }] : [];
  }));
  return annotations.map((annotation, i) => {
    const found = certain[i];
    const sure = found?.span && (found.state === 'exact' || !isUsurper(prepared, annotation, shifts.expected(annotation.start), found.span.start));
    const best = sure ? found : search(prepared, annotation, shifts);
    const isLost = (sure ? twice[i] : isTwice(prepared, annotation, best)) && !isInPlace(annotation, best, shifts);
    return { annotation, ...inFile(prepared, isLost ? LOST : best) };
  });
}

/** In a passage that stands twice, without the anchor remembering what parts the two, or that there were two from the first. */
const isTwice = (prepared: Prepared, anchor: Anchor, found: Found | undefined): boolean =>
  found?.span !== undefined && !isBesideTwin(prepared, anchor) && (isCopied(prepared, anchor, found.span) || isTandem(prepared, anchor, found.span));

/** Where it was made, beside the one twin that it had then. */
export function isBesideTwin(prepared: Prepared, anchor: Anchor): boolean {
  if (!isMarkedTwin(anchor, prepared.plain.length) || !findExact(prepared, anchor)) return false;
  const { text, index } = prepared.folded();
  return standsTwice(text.units, index, prepared.patternOf(anchor));
}

/** What is known before and after has moved as far: nobody put a copy between, and a copy elsewhere is not the original. */
const isInPlace = (anchor: Anchor, { span }: Found, shifts: Shifts): boolean => span !== undefined && shifts.unmoved(anchor.start, anchor.end, span.start - anchor.start);

function isTandem({ plain, folded }: Prepared, anchor: Anchor, span: Span): boolean {
  const { text, index } = folded();
  const isRare = (offset: number): boolean => {
    let times = 0;
    index.each(text.units, lowerBound(text.starts, offset), () => ++times < 2);
    return times < 2;
  };
  if (isRare(span.start) && isRare(Math.max(0, span.end - PROBE))) return false; // the quick answer, nearly always
  const twice = tandemAround(plain, span);
  return twice !== undefined && !remembers(plain, anchor, span, twice);
}

/** The anchor was made when the passage stood twice already: it remembers both, and what stands around them. */
function remembers(plain: string, { prefix, suffix }: Anchor, { start, end }: Span, twice: Span): boolean {
  const from = start - prefix.length;
  const to = end + suffix.length;
  const reaches = (from < twice.start || twice.start === 0) && (to > twice.end || twice.end === plain.length);
  return reaches && from <= twice.start && to >= twice.end && plain.startsWith(prefix, from) && plain.startsWith(suffix, end);
}

/** Elsewhere, too, edited there or here. */
function isCopied({ plain, folded, patternOf }: Prepared, anchor: Anchor, { start, end }: Span): boolean {
  const { text, index } = folded();
  const isLineEnd = (at: number): boolean => plain.slice(text.starts[at], text.ends[at]).includes('\n');
  return hasCopy({ units: text.units, index, endsLine: isLineEnd }, patternOf(anchor), lowerBound(text.starts, start), lowerBound(text.starts, end));
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
  if (at === undefined || places.length > 1 || isBegun(pattern, at) || isUsurper(prepared, anchor, [anchor.start], text.starts[at] ?? 0)) return undefined;
  return foundAt(prepared, anchor, at, at + pattern.quote.length, true, 1);
}

/** What the text began with has something before it now: that may be a copy. */
const isBegun = ({ before }: Pattern, at: number): boolean => before.length === 0 && at > 0;

const isTelling = ({ quote, before, after }: Pattern): boolean => quote.length > 0 && (before.length + after.length >= TELLING || quote.length >= 2 * TELLING);

/**
 * The same words elsewhere, while the surroundings still stand where they should and only the words between them do
 * not: those were edited or taken out there.
 */
function isUsurper({ plain }: Prepared, { prefix, quote, suffix }: Anchor, expected: readonly number[], start: number): boolean {
  if (expected.some((e) => Math.abs(start - e) <= NEARBY)) return false;
  return expected.some((e) => !plain.startsWith(quote, e) &&
    prefix.length >= TELLING && plain.startsWith(prefix, e - prefix.length) &&
    suffix.length >= TELLING && (plain.startsWith(suffix, e) || plain.startsWith(suffix, e + quote.length)));
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
  const all = weighAll(prepared, anchor, pattern, expected);
  const places = all.filter((c) => {
    if (c.alike === 1 && c.context >= TWIN) return !isUsurper(prepared, anchor, expected, text.starts[c.start] ?? 0);
    return (c.alike === 1 && pattern.quote.length >= LONG) || !isElsewhere(c, gaps);
  });
  const best = decide(places.filter((c) => isOwn(c, pattern)), pattern, all);
  return best ? foundAt(prepared, anchor, best.start, best.end, best.alike === 1 && best.certain, best.score) : LOST;
}

/** Made of a passage that stood twice: near words and surroundings alone would do for the other one, too. */
const isOwn = ({ near, closeBefore, closeAfter }: Weighed, { before, after, whole }: Pattern): boolean =>
  near || (whole.before.length === before.length && whole.after.length === after.length) || closeBefore > before.length || closeAfter > after.length;

/** Every place worth a look, once. */
function weighAll({ plain, folded }: Prepared, anchor: Anchor, pattern: Pattern, expected: readonly number[]): Weighed[] {
  const { text, index } = folded();
  const seen = new Map<number, Weighed>();
  const atLineEnd = endsLine(anchor.suffix);
  const guesses = [...verbatimPlaces(text.units, index, pattern, PLACES), ...likelyPlaces(index, pattern, PLACES)];
  for (const guess of guesses) {
    for (const candidate of candidatesNear(text, index, pattern, guess)) {
      const from = text.starts[candidate.start] ?? plain.length;
      const to = text.ends[candidate.end - 1] ?? from;
      const weighed = weigh(candidate, pattern, {
        expected: expected.includes(from),
        near: expected.some((e) => Math.abs(from - e) <= NEARBY),
        atStart: from <= anchor.prefix.length + LINE,
        atEnd: to >= plain.length - anchor.suffix.length - LINE,
        endsLine: atLineEnd && endsLine(plain.slice(to, to + LINE)),
      });
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
