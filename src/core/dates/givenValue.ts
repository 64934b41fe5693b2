// Which values a person may give a date: TIMEX3's, and intervals of two of them. Pure.
import type { Problem } from '../model/problem.ts';

const YEAR = '\\d{4}';
/** Day, month, week, weekend, quarter, half year, season, year, decade, century; a time of day behind a day. */
const VALUE = new RegExp(
  `^(?:${YEAR}-\\d\\d-\\d\\d(?:T(?:\\d\\d(?::\\d\\d(?::\\d\\d)?)?|MO|MI|AF|EV|NI))?|${YEAR}-\\d\\d|${YEAR}-W\\d\\d(?:-WE)?|${YEAR}-(?:Q[1-4]|H[12]|SP|SU|FA|WI)|${YEAR}|\\d{3}|\\d{2}|(?:PAST|PRESENT|FUTURE)_REF|P(?:T?\\d+[YMWDHS])+)$`,
);

/** What is wrong with a value, or undefined where nothing is. */
export function dateValueProblem(value: string): Problem | undefined {
  const problem = (code: string): Problem => ({ code, severity: 'error', span: { start: 0, end: value.length }, data: { value } });
  const parts = value.split('/');
  if (parts.length > 2 || !parts.every((part) => VALUE.test(part))) return problem('date-value-unknown');
  if (!parts.every(isInCalendar)) return problem('date-value-not-in-calendar');
  const [from, to] = parts;
  return from !== undefined && to !== undefined && /^\d{4}/.test(from) && /^\d{4}/.test(to) && from.slice(0, to.length) > to
    ? problem('date-interval-backwards')
    : undefined;
}

/** A value that a person can choose: no placeholder of what nobody knows. */
export const isKnownValue = (value: string | null | undefined): value is string => typeof value === 'string' && /^\d{2}/.test(value) && dateValueProblem(value) === undefined;

function isInCalendar(value: string): boolean {
  const month = /^\d{4}-(\d\d)(?:-(\d\d))?/.exec(value);
  if (!month) return Number(/-W(\d\d)/.exec(value)?.[1] ?? 1) >= 1 && Number(/-W(\d\d)/.exec(value)?.[1] ?? 1) <= 53;
  const number = Number(month[1]);
  if (number < 1 || number > 12) return false;
  if (month[2] === undefined) return true;
  const last = new Date(Date.UTC(Number(value.slice(0, 4)), number, 0)).getUTCDate();
  return Number(month[2]) >= 1 && Number(month[2]) <= last;
}
