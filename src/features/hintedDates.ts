// Which dates get their value shown behind them: those whose words do not say it. Pure.
import type { DateMention } from '../core/model/analysis.ts';
import { isDay } from '../core/util/dateWords.ts';
import { isKnownValue } from '../core/dates/index.ts';

/** relative: worked out from the publication date or another; all: also digits, which may be read in two ways. */
export function hintedDates(dates: readonly DateMention[], hints: 'relative' | 'all'): DateMention[] {
  const ends = new Set<number>();
  return dates.filter((date) => {
    // Of a range and its last date, which end together, the date comes first.
    if (ends.has(date.end) || !isKnownValue(date.value)) return false;
    if (!(date.status === 'resolved' || date.detected !== undefined || (hints === 'all' && !saysItself(date)))) return false;
    ends.add(date.end);
    return true;
  });
}

/** The words hold the year, and where there is a day, the month by its name or the value as it is. */
function saysItself({ text, value }: DateMention): boolean {
  const day = value.slice(0, 10);
  if (isDay(day)) return text.includes(day) || (/[a-z]{3}/i.test(text) && text.includes(day.slice(0, 4)));
  return text.includes(value.slice(0, 4)) || value.length < 4;
}
