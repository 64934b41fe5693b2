// Completes dates that name calendar fields: which year, which week, by the publication date, the clause's direction or
// the date mentioned before.
import { dayOf } from './calendar.ts';
import type { Fields, Open, Which } from './draft.ts';
import { type Choice, dayNear, inYear, nameOf, openValue, pick, pickByCue, pickWeekday } from './occurrences.ts';
import { dayPoint, daysOf, type Point, valueOf } from './point.ts';
import { ABSOLUTE, type Anchor, cueWords, found, fromPrevious, fromPublished, NO_SUCH_DAY, PLACED_BY_PREVIOUS, publishedPoint, publishedYear, type Resolution, STEPS, vague, waiting, WHICH_WORDS } from './resolution.ts';

type Calendar = Extract<Open, { kind: 'calendar' }>;

export function resolveCalendar(open: Calendar, a: Anchor): Resolution {
  const f = open.fields;
  if (f.century !== undefined) return found({ grain: 'century', year: f.bc ? -1 : f.century * 100, century: f.century }, 'absolute', ABSOLUTE);
  if (f.decade !== undefined) return found({ grain: 'decade', year: f.bc ? -f.decade * 10 : f.decade * 10, decade: f.decade }, 'absolute', ABSOLUTE);
  if (f.shortDecade !== undefined || f.shortYear !== undefined) return short(f, a);
  if (f.year !== undefined) {
    const p = inYear(f, f.year);
    return p ? found(p, 'absolute', ABSOLUTE) : vague(openValue(f), NO_SUCH_DAY);
  }
  if (open.year !== undefined) return inStatedYear(f, open.year, a);
  if (f.month === undefined && f.weekday !== undefined && f.day === undefined) return weekday(f, f.weekday, open.which, a);
  if (f.month === undefined && f.day !== undefined) return monthless(f, f.day, a);
  return yearless(f, open.which, a);
}

/** Two digits may lie a little ahead of the publication date. */
const AHEAD = 5;

/** "'98", "the nineties": of the publication date's century or the one before; in a narrative, of its century. */
function short(f: Fields, a: Anchor): Resolution {
  const near = (a.narrative ? a.previous?.year : undefined) ?? publishedYear(a) ?? a.previous?.year;
  const digits = f.shortYear ?? (f.shortDecade ?? 0) * 10;
  const decade = f.shortYear === undefined;
  if (near === undefined) return waiting(decade ? `XX${digits / 10}` : `XX${String(digits).padStart(2, '0')}`, `the last such ${decade ? 'decade' : 'year'}`);
  const century = Math.floor(near / 100) * 100;
  const year = a.narrative || century + digits <= near + AHEAD ? century + digits : century + digits - 100;
  const p: Point | undefined = decade ? { grain: 'decade', year, decade: year / 10 } : inYear(f, year);
  return p ? found(p, 'resolved', a.narrative ? `of the century of ${near}` : `the last such ${decade ? 'decade' : 'year'}, seen from ${near}`) : vague(openValue(f), NO_SUCH_DAY);
}

/** "June last year", "December of that year". */
function inStatedYear(f: Fields, which: Which, a: Anchor): Resolution {
  const back = PLACED_BY_PREVIOUS.has(which) || a.narrative ? a.previous?.year : undefined;
  const base = back ?? publishedYear(a);
  const rule = `${nameOf(f)} of ${WHICH_WORDS[which]} year`;
  if (base === undefined) return waiting(openValue(f), rule);
  const p = inYear(f, base + STEPS[which]);
  if (!p) return vague(openValue(f), NO_SUCH_DAY);
  return found(p, 'resolved', back === undefined ? fromPublished(a, rule) : fromPrevious(String(base), rule));
}

/** The last one, today included, unless the clause looks ahead. */
function weekday(f: Fields, day: number, which: Which | undefined, a: Anchor): Resolution {
  const byText = which !== 'next' && which !== 'last' && which !== 'this' && (a.narrative || (which !== undefined && PLACED_BY_PREVIOUS.has(which)));
  if (byText && a.previousDay) return weekdayNear(f, day, which, a.previousDay);
  const rule = f.ofWeek ? OF_WEEK[which ?? 'this'] : which === 'last' || which === 'previous' ? 'before' : which === 'next' || which === 'following' ? 'nextWeek' : which === 'this' ? 'thisWeek' : a.cue?.direction === 'future' ? 'next' : 'last';
  const same = (rule === 'last' || rule === 'next') && a.published !== null && pickWeekday(day, a.published, rule) === a.published;
  const words = same ? `${nameOf(f)}, the day itself` : `${rule.endsWith('Week') ? '' : 'the '}${RULE_WORDS[rule]} ${nameOf(f)}`;
  if (a.published === null) return waiting(openValue(f), `${words}${which === undefined && a.cue ? ` (${cueWords(a.cue)})` : ''}`);
  const r = found(dayPoint(pickWeekday(day, a.published, rule), f), 'resolved', fromPublished(a, words, which === undefined ? a.cue : undefined));
  const soonest = rule === 'nextWeek' && !f.ofWeek ? valueOf(dayPoint(pickWeekday(day, a.published + 1, 'next'), f)) : r.value;
  return soonest === r.value ? r : { ...r, alternatives: [{ value: soonest, why: `the first ${nameOf(f)} after the publication` }] };
}

const OF_WEEK = { last: 'lastWeek', this: 'thisWeek', next: 'nextWeek', previous: 'lastWeek', following: 'nextWeek', same: 'thisWeek' } as const;
const RULE_WORDS = { lastWeek: 'last week’s', before: 'last', last: 'last', thisWeek: 'this week’s', nextWeek: 'next week’s', next: 'next' } as const;

function weekdayNear(f: Fields, day: number, which: Which | undefined, previous: Point): Resolution {
  const from = daysOf(previous).first;
  const n = which === 'previous' ? pickWeekday(day, from, 'before') : which === 'same' ? pickWeekday(day, from, 'last') : pickWeekday(day, which === 'following' ? from + 1 : from, 'next');
  return found(dayPoint(n, f), 'resolved', fromPrevious(valueOf(previous), `${which ? WHICH_WORDS[which] : 'the next'} ${nameOf(f)}`));
}

/** "the 15th": of the month that was spoken of. */
function monthless(f: Fields, day: number, a: Anchor): Resolution {
  const spoken = a.previous && (a.previous.grain === 'day' || a.previous.grain === 'month') ? a.previous : undefined;
  const from = spoken ?? publishedPoint(a);
  const p = from && dayNear(day, from);
  if (!p) return waiting(openValue(f), `day ${day} of its month`);
  const time = { ...(f.part !== undefined && { part: f.part }), ...(f.clock !== undefined && { clock: f.clock }) };
  return found({ ...p, ...time }, 'resolved', spoken ? fromPrevious(valueOf(spoken), 'the same month') : fromPublished(a, 'the same month'));
}

/** Months, days, seasons, quarters and feasts without a year: the nearest, where the clause does not speak against it. */
function yearless(f: Fields, which: Which | undefined, a: Anchor): Resolution {
  if (a.previous && (a.narrative || (which !== undefined && PLACED_BY_PREVIOUS.has(which)))) return afterPrevious(f, which, a.previous);
  const named = choiceOf(which);
  if (a.published === null) {
    const ahead = !named && a.cue?.direction === 'future' ? a.cue : undefined; // looking back, the nearest may still lie a little ahead
    return waiting(openValue(f), `the ${named ?? (ahead ? 'next' : 'nearest')} ${nameOf(f)}${ahead ? ` (${cueWords(ahead)})` : ''}`);
  }
  const { year } = dayOf(a.published);
  const { point, choice } = named ? { point: pick(f, a.published, year, named, which !== 'this'), choice: named } : pickByCue(f, a.published, year, a.cue?.direction);
  if (!point) return vague(openValue(f), NO_SUCH_DAY);
  const agrees = which === undefined && choice !== 'nearest' && (a.cue?.direction === 'future') === (choice === 'next');
  return found(point, 'resolved', fromPublished(a, `the ${choice} ${nameOf(f)}`, agrees ? a.cue : undefined));
}

function choiceOf(which: Which | undefined): Choice | undefined {
  if (which === 'last' || which === 'previous') return 'last';
  return which === 'next' || which === 'following' ? 'next' : which === undefined ? undefined : 'nearest';
}

/** Months that lie further back than this, in days, begin the next year. */
const NEW_YEAR = 240;
const FORWARD: Readonly<Partial<Record<Which, number>>> = { following: 1, next: 1, previous: -1, last: -1 };

/** In a story of long ago: the year of the date before, or the next where the months have begun anew. */
function afterPrevious(f: Fields, which: Which | undefined, previous: Point): Resolution {
  const bc = previous.year < 0;
  let year = bc || which === undefined ? previous.year : previous.year + (FORWARD[which] ?? 0);
  const here = which === undefined && !bc && previous.grain !== 'year' ? inYear(f, year) : undefined;
  if (here && daysOf(previous).first - daysOf(here).last > NEW_YEAR) year++;
  const p = inYear(bc ? { ...f, bc } : f, Math.abs(year));
  return p ? found(p, 'resolved', fromPrevious(valueOf(previous), `${nameOf(f)} of ${bc ? `${-year} BC` : year}`)) : vague(openValue(f), NO_SUCH_DAY);
}
