// First guesses for a meeting that a person marked in the text: who, when and where, as its sentence says. The person
// corrects them.
import type { Actor, DateMention, Meeting, MeetingKind, Mention } from '../model/analysis.ts';
import { contains, type Span } from '../text/span.ts';

interface Found {
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly dates: readonly DateMention[];
}

/** People, else bodies, else countries that act; the first calendar date; the last place. */
export function guessFacts(sentence: Span, { mentions, dates }: Found): Pick<Meeting, 'participants' | 'place' | 'date'> {
  const inside = mentions.filter((m) => contains(sentence, m));
  const ofTypes = (...types: readonly Mention['type'][]): string[] => [...new Set(inside.filter((m) => types.includes(m.type)).map((m) => m.actor))];
  const people = ofTypes('person');
  const states = [...new Set(inside.filter((m) => m.acts).map((m) => m.actor))];
  const bodies = people.length >= 2 ? [] : [...ofTypes('organization', 'group'), ...states];
  const participants = [...new Set([...people, ...bodies])];
  const place = inside.findLast((m) => m.type === 'place' && !m.acts && !participants.includes(m.actor))?.actor;
  const date = dates.find((d) => contains(sentence, d) && (d.type === 'DATE' || d.type === 'TIME') && /^\d{4}/.test(d.value));
  return { participants, ...(place !== undefined && { place }), ...(date && { date: { start: date.start, end: date.end, value: date.value } }) };
}

const KINDS: readonly (readonly [RegExp, MeetingKind])[] = [
  [/\bsummit/i, 'summit'], [/\bnegotiat/i, 'negotiation'], [/\bconsult/i, 'consultation'], [/\bconference|\bforum/i, 'conference'], [/\bcommission|\bcommittee/i, 'commission'],
  [/\bvisit/i, 'visit'], [/\b(?:phone|telephone|call)/i, 'call'], [/\btalk|\bspoke|\bdiscuss/i, 'talks'],
];

/** By the words that were marked. */
export const guessedKind = (words: string): MeetingKind => KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'meeting';
