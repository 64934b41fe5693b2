// What resolving takes and gives: the anchors that a draft is read from, and its value with the reason.
import { dateWords } from '../util/dateWords.ts';
import { dayOf } from './calendar.ts';
import type { Cue } from './context.ts';
import type { Which } from './draft.ts';
import { dayPoint, MONTH_NAMES, type Point, valueOf } from './point.ts';

export interface Anchor {
  /** The publication date's day number, null where it is unknown. */
  readonly published: number | null;
  /** The last date mentioned before, with its year. */
  readonly previous: Point | undefined;
  /** The last one that names a day. */
  readonly previousDay: Point | undefined;
  /** The last one that names a quarter. */
  readonly previousQuarter: Point | undefined;
  /** The article tells of long ago: the date before counts for more than the publication date. */
  readonly narrative: boolean;
  readonly cue: Cue | undefined;
}

export interface Resolution {
  /** Missing where the value is not a known place on the calendar. */
  readonly point?: Point;
  /** TIMEX3, with X for what is unknown. */
  readonly value: string;
  readonly status: 'absolute' | 'resolved' | 'needs-date' | 'vague';
  readonly reason: string;
  readonly alternatives?: readonly { readonly value: string; readonly why: string }[];
  readonly guess?: true;
}

export const found = (point: Point, status: 'absolute' | 'resolved', reason: string): Resolution => ({ point, value: valueOf(point), status, reason });

export const vague = (value: string, reason: string): Resolution => ({ value, status: 'vague', reason });

/** Waits for the publication date. */
export const waiting = (value: string, rule: string): Resolution => ({ value, status: 'needs-date', reason: `needs the publication date: will take ${rule}` });

export const publishedPoint = (a: Anchor): Point | undefined => (a.published === null ? undefined : dayPoint(a.published));

export const publishedYear = (a: Anchor): number | undefined => (a.published === null ? undefined : dayOf(a.published).year);

/** "published 2 April 2025; “scheduled” looks ahead: the next 3 April". */
export function fromPublished(a: Anchor, rule: string, cue?: Cue): string {
  const published = publishedPoint(a);
  return `published ${published ? wordsOf(valueOf(published)) : 'on an unknown day'}${cue ? `; ${cueWords(cue)}` : ''}: ${rule}`;
}

export const cueWords = ({ word, direction }: Cue): string => `“${word}” looks ${direction === 'future' ? 'ahead' : 'back'}`;

export const fromPrevious = (previous: string, rule: string): string => `counted from ${wordsOf(previous)}, mentioned before: ${rule}`;

/** As `dateWords`, without its cost for plain days: most dates give a reason. */
export function wordsOf(value: string): string {
  if (value.length === 10 && value.charCodeAt(4) === 45 && value.charCodeAt(0) !== 48) return `${Number(value.slice(8))} ${MONTH_NAMES[Number(value.slice(5, 7))] ?? ''} ${value.slice(0, 4)}`;
  if (value.startsWith('BC') && value.length > 6) return `${dateWords(value.slice(2)).replace(/\b0+(?=\d)/, '')} BC`;
  return /^\d+$/.test(value) && value.length === 4 ? value : dateWords(value);
}

/** These count from the date that was spoken of, the others from the publication date. */
export const PLACED_BY_PREVIOUS: ReadonlySet<Which> = new Set<Which>(['previous', 'following', 'same']);
export const STEPS: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1, previous: -1, following: 1, same: 0 };
export const WHICH_WORDS: Readonly<Record<Which, string>> = { last: 'last', this: 'the same', next: 'next', previous: 'the previous', following: 'the following', same: 'that' };

export const ABSOLUTE = 'the text says it';
export const NO_DATE = 'there is no date to count from';
export const NO_SUCH_DAY = 'there is no such day';
