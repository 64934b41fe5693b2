// When the events were that dates hang on: "two days after the summit" needs the day that the article gives the summit.
import type { Article } from '../text/article.ts';
import type { Draft, Open } from './draft.ts';
import { type Point, step, UNKNOWN, valueOf, yearPoint } from './point.ts';
import { type Anchor, found, fromPrevious, publishedYear, type Resolution, vague, wordsOf } from './resolution.ts';
import type { Reader } from './scan.ts';

type FromEvent = Extract<Open, { kind: 'event' }>;

/** A date that stands beside the noun of an event, at a token. */
interface DatedEvent {
  readonly at: number;
  readonly point: Point;
}

/** The dated events by their nouns, each list in text order. */
export type Events = ReadonlyMap<string, readonly DatedEvent[]>;

/** Tokens between an event's noun and its date at most. */
const NEAR = 12;

const singular = (noun: string): string => (noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun);

/** Finds the dates of the events that the drafts ask for. Linear: each date looks at a bounded stretch of its sentence. */
export function datedEvents(article: Article, r: Reader, drafts: readonly Draft[], points: readonly (Point | undefined)[]): Events {
  const wanted = new Set(drafts.flatMap(({ open }) => (open.kind === 'event' && open.head !== '' ? [singular(open.head)] : [])));
  const out = new Map<string, DatedEvent[]>();
  let sentence = 0;
  for (const [i, draft] of drafts.entries()) {
    while ((article.sentences[sentence]?.endToken ?? Infinity) <= draft.first) sentence++;
    const point = points[i];
    const bounds = article.sentences[sentence];
    if (wanted.size === 0 || !bounds || point?.grain !== 'day' || draft.open.kind === 'event') continue;
    const from = Math.max(bounds.firstToken, endOf(drafts[i - 1]), draft.first - NEAR);
    const to = Math.min(bounds.endToken, drafts[i + 1]?.first ?? Infinity, draft.end + NEAR);
    for (let k = from; k < to; k++) {
      const noun = singular(r.t.words[r.t.word[k] as number] as string);
      if (!wanted.has(noun)) continue;
      const list = out.get(noun) ?? [];
      list.push({ at: k, point });
      out.set(noun, list);
    }
  }
  return out;
}

/** The words of an event that a date hangs on are none that another date stands beside. */
const endOf = (d: Draft | undefined): number => (d === undefined ? 0 : d.open.kind === 'event' ? Math.max(d.end, d.open.phraseEnd) : d.end);

/** The event's date that was told last before token `at`, else the first one told later. */
function eventBefore(events: Events, head: string, at: number): Point | undefined {
  const list = events.get(singular(head)) ?? [];
  let best = list[0];
  for (const e of list) if (e.at < at) best = e;
  return best?.point;
}

export interface EventSight {
  readonly events: Events;
  /** The date that the event's own words state. */
  readonly own: Point | undefined;
  /** The date before, where only a comma stands between: "on Monday, a day after the vote". */
  readonly apposed: Point | undefined;
}

/** The length of time stays where nobody knows when the event was. */
export function resolveEvent(draft: Draft, open: FromEvent, a: Anchor, sight: EventSight): Resolution {
  const { unit, count, head } = open;
  const length = `${Math.abs(count)} ${unit}${Math.abs(count) === 1 ? '' : 's'}`;
  const rule = `${length} ${count < 0 ? 'before' : 'after'}`;
  if (sight.apposed?.grain === 'day' && unit === 'day') return found(sight.apposed, 'resolved', `the same day as ${wordsOf(valueOf(sight.apposed))}, beside it`);
  const known = sight.own ?? (head === '' || open.dated ? undefined : eventBefore(sight.events, head, draft.first));
  const at = known && step(known, unit, count);
  if (known && at) {
    const guess = known.grain === 'year' ? ({ guess: true } as const) : {};
    const name = guess.guess ? ', a guess: the text gives the year only' : open.dated ? '' : `, the date of the ${head}`;
    return { ...found(at, 'resolved', `${rule} ${wordsOf(valueOf(known))}${name}`), ...guess };
  }
  const from = a.narrative && !open.dated ? (unit === 'day' ? (a.previousDay ?? a.previous) : a.previous) : undefined;
  const told = from && step(from, unit, count);
  if (from && told) return found(told, 'resolved', fromPrevious(valueOf(from), rule));
  const value = open.length;
  if (head === '') return value ? { value, status: 'absolute', reason: 'a length of time' } : vague(UNKNOWN[unit], `${rule} something that has no date`);
  return vague(value ?? UNKNOWN[unit], `${rule} the ${head}, which has no date in the article`);
}

/** "the 80th anniversary of 1945": 2025, a guess unless the article appeared then. */
export function resolveAnniversary({ year, count }: Extract<Open, { kind: 'anniversary' }>, a: Anchor): Resolution {
  const sum = year + count;
  if (sum > 9999) return vague('XXXX', `the ${count}th anniversary of ${year}`);
  const stated = publishedYear(a) === sum;
  return { ...found(yearPoint(sum), 'resolved', `${ordinal(count)} anniversary of ${year}: ${sum}${stated ? '' : '?'}`), ...(!stated && { guess: true }) };
}

const ordinal = (n: number): string => `${n}${n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
