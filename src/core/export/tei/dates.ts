// TIMEX3 values as TEI dates: `when` where W3C's notation can say it, a range, or the days between which it lies; the value
// itself is kept wherever these say less.
import { isDay } from '../../util/dateWords.ts';
import { calendarDays } from '../calendarDays.ts';
import { xmlText } from '../xmlText.ts';

/** Attributes with a blank before each. */
export function dateAttributes(value: string | undefined): string {
  if (value === undefined || value === '') return '';
  const when = w3c(value);
  if (when !== undefined) return ` when="${when}"`;
  const own = ` when-custom="${xmlText(value.replace(/[\p{Z}\p{C}]+/gu, '_'))}"`;
  const [from, to, ...more] = value.split('/').map(w3c);
  if (from !== undefined && to !== undefined && more.length === 0 && from <= to) return ` from="${from}" to="${to}"`;
  const days = calendarDays(value);
  return days ? ` notBefore="${days.first}" notAfter="${days.last}"${own}` : own;
}

/** Years, months, days, and minutes of a day. */
function w3c(value: string): string | undefined {
  const [, day = '', time] = /^([0-9-]+)(?:T(\d\d:\d\d))?$/.exec(value) ?? [];
  if (time !== undefined) return isDay(day) && isTime(time) ? `${day}T${time}:00` : undefined;
  if (isDay(day)) return day;
  return /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(day) ? day : undefined;
}

const isTime = (time: string): boolean => time < '24:00' && time.slice(3) < '60';
