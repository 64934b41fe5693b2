// Revised texts of which every sign remembers where it came from: the right place of a quote after a revision is known,
// not guessed.
import type { Span } from '../../../src/core/text/span.ts';

/** `origin[i]`: offset in the original of unit i; NEW: put in by the revision; below NEW: a copy of the unit `copied` names. */
export interface Tracked {
  readonly text: string;
  readonly origin: readonly number[];
}

export type Random = () => number;

export const NEW = -1;
/** Its own inverse: the mark of a copy of unit `o`, or the unit that a copy's mark names. */
export const copied = (o: number): number => -2 - o;

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

export const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

export const track = (text: string): Tracked => ({ text, origin: [...Array(text.length).keys()] });

export const fresh = (text: string): Tracked => ({ text, origin: Array<number>(text.length).fill(NEW) });

export const part = ({ text, origin }: Tracked, { start, end }: Span): Tracked => ({ text: text.slice(start, end), origin: origin.slice(start, end) });

export const joined = (parts: readonly Tracked[]): Tracked => ({ text: parts.map((p) => p.text).join(''), origin: parts.flatMap((p) => p.origin) });

/** Replaces a stretch. */
export function splice(t: Tracked, at: number, gone: number, put: string | Tracked): Tracked {
  const middle = typeof put === 'string' ? fresh(put) : put;
  return joined([part(t, { start: 0, end: at }), middle, part(t, { start: at + gone, end: t.text.length })]);
}

/** Each match is replaced; what comes keeps the origin of the first unit of what was. */
export function everywhere(t: Tracked, pattern: RegExp, by: (match: string, at: number) => string): Tracked {
  const text: string[] = [];
  const origin: number[] = [];
  let at = 0;
  const keep = (to: number): void => {
    text.push(t.text.slice(at, to));
    for (let i = at; i < to; i++) origin.push(t.origin[i] as number);
  };
  for (const m of t.text.matchAll(pattern)) {
    keep(m.index);
    const put = by(m[0], m.index);
    text.push(put);
    for (let i = 0; i < put.length; i++) origin.push(t.origin[m.index] as number);
    at = m.index + m[0].length;
  }
  keep(t.text.length);
  return { text: text.join(''), origin };
}

export interface Place extends Span {
  /** Share of the quote's units that are still there. */
  readonly kept: number;
  /** Nothing was taken out of the words or put between them. */
  readonly whole: boolean;
}

/** Where the original span stands now, from its first surviving unit to its last; undefined where none survived. */
export const whereNow = ({ origin }: Tracked, span: Span): Place | undefined => extent(origin, span, (o) => o);

/** Where the last copy of the span stands. */
export const whereCopied = ({ origin }: Tracked, span: Span): Place | undefined => extent(origin, span, copied);

function extent(origin: readonly number[], span: Span, read: (o: number) => number): Place | undefined {
  let [start, end, foreign, last] = [-1, -1, 0, 0];
  const kept = new Set<number>();
  for (const [i, o] of origin.entries()) {
    const from = read(o);
    if (from < span.start || from >= span.end) continue;
    if (start < 0) [start, last] = [i, i - 1];
    foreign += i - last - 1;
    [end, last] = [i + 1, i];
    kept.add(from);
  }
  const share = kept.size / (span.end - span.start);
  return start < 0 ? undefined : { start, end, kept: share, whole: foreign === 0 && share === 1 };
}
