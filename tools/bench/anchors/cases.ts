// One case: a text, marked words with some neighbours, a revision of the text, and what a finder's answer is worth.
import { type Anchor, type Annotation } from '../../../src/core/model/annotation.ts';
import { makeAnchor } from '../../../src/core/anchors/index.ts';
import { foldText } from '../../../src/core/anchors/foldText.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { sentencesIn, someQuote } from './pieces.ts';
import { type Family, revise } from './revise.ts';
import { type Place, type Random, type Tracked, whereCopied, whereNow } from './tracked.ts';

export interface Case {
  readonly family: Family;
  readonly anchor: Anchor;
  /** The anchor among others of the same text, in text order. */
  readonly annotations: readonly Annotation[];
  readonly revised: Tracked;
  readonly right: Place | undefined;
  /** Lost is a right answer, too: few of the words survive, or a copy cannot be told from the original. */
  readonly mayBeLost: boolean;
}

/** lostRightly: said to be lost, and that is right. */
export type Verdict = 'right' | 'wrong' | 'missed' | 'lostRightly';

const MOST_NEIGHBOURS = 8;
/** UTF-16 units on each side that tell a copy from the original, if anything does: what an anchor remembers. */
const CONTEXT = 32;

export function makeCase(family: Family, texts: readonly string[], random: Random): Case {
  const at = Math.floor(random() * texts.length);
  const text = texts[at] as string;
  const pool = sentencesIn(texts[(at + 1) % texts.length] as string);
  const anchor = makeAnchor(text, someQuote(text, random));
  // Half of the anchors stand alone: nothing else tells how the text moved.
  const others = random() < 0.5 ? [] : Array.from({ length: 1 + Math.floor(random() * MOST_NEIGHBOURS) }, () => makeAnchor(text, someQuote(text, random)));
  const annotations = [anchor, ...others].map((a, i): Annotation => ({ ...a, id: i === 0 ? 'asked' : `other${i}`, label: 'person', status: 'added' }));
  const revised = revise(family, text, anchor, pool, random);
  const right = whereNow(revised, anchor);
  return { family, anchor, annotations: annotations.sort((a, b) => a.start - b.start), revised, right, mayBeLost: right === undefined || isFaint(right, anchor) || hasTwin(revised, anchor, right) };
}

/** Too little of the words is left, or what is left stands too far apart, to ask that it be found. */
function isFaint({ start, end, kept, whole }: Place, { quote }: Anchor): boolean {
  if (kept < 0.5 || end - start > 2 * quote.length + CONTEXT) return true;
  return !whole && quote.length <= 3; // one letter is a third of the word: nobody could tell it from another
}

/** A copy with the same surroundings, or right beside the original: then the two orders make the same text. */
function hasTwin(revised: Tracked, anchor: Anchor, right: Place): boolean {
  const { text } = revised;
  const around = (s: Span): string => String.fromCharCode(...foldText(text.slice(Math.max(0, s.start - CONTEXT), s.end + CONTEXT)).units);
  const wanted = around(right);
  const folded = String.fromCharCode(...foldText(text).units);
  if (folded.indexOf(wanted) !== folded.lastIndexOf(wanted)) return true;
  const copy = whereCopied(revised, anchor);
  return copy !== undefined && (around(copy) === wanted || isTandem(text, Math.min(copy.start, right.start), Math.abs(copy.start - right.start)));
}

/** The text repeats itself around `at` with this period. */
function isTandem(text: string, at: number, period: number): boolean {
  let [from, to] = [at, at];
  while (to - from < period && from > 0 && text[from - 1] === text[from - 1 + period]) from--;
  while (to - from < period && to + period < text.length && text[to] === text[to + period]) to++;
  return period > 0 && to - from >= period;
}

export function verdictOn({ revised, right, mayBeLost, anchor }: Case, span: Span | undefined): Verdict {
  if (!span) return mayBeLost ? 'lostRightly' : 'missed';
  const copy = right ? undefined : whereCopied(revised, anchor); // a copy whose original is gone is the passage, moved
  if (copy?.whole) return sameWords(revised.text, span, copy) ? 'right' : 'wrong';
  return right && isAt(revised, right, anchor, span) ? 'right' : 'wrong';
}

/** The very words where nothing in them was edited, but for marks at their ends; else mostly the words that survive. */
function isAt({ text, origin }: Tracked, right: Place, { start, end }: Anchor, found: Span): boolean {
  if (right.whole) return sameWords(text, found, right);
  let own = 0;
  for (let i = found.start; i < found.end; i++) {
    const o = origin[i] as number;
    if (o >= start && o < end) own++;
  }
  return own >= 0.4 * right.kept * (end - start) && own >= 0.4 * (found.end - found.start);
}

function sameWords(text: string, a: Span, b: Span): boolean {
  const gap = (from: number, to: number): boolean => /^[^\p{L}\p{N}]{0,8}$/u.test(text.slice(Math.min(from, to), Math.max(from, to)));
  return a.start < b.end && b.start < a.end && gap(a.start, b.start) && gap(a.end, b.end);
}
