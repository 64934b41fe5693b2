// A strict reader of the values that dates may have: TIMEX3 as written down here, and nothing else.
import { daysInMonth } from '../../../src/core/dates/calendar.ts';

const YEAR = '(?:BC)?(?:\\d{4}|XX\\d\\d|XXXX)';
const TIME = /^(?:(\d\d):(\d\d)|MO|MI|AF|EV|NI|DT)$/;
const LENGTH = /^P(?:(?:X|\d+(?:\.\d+)?)(?:Y|M|W|D|WE|Q|DE|CE|ML)|\d+Y\d+M|T(?:X|\d+(?:\.\d+)?)(?:H|M|S)|T\d+H\d+M)$/;
const COARSE = new RegExp(`^(?:(?:BC)?\\d{2,3}|XX\\d|XXX|XX|X|${YEAR}(?:-(?:H[12]|Q[1-4X]|SP|SU|FA|WI))?)$`);
const WEEK = new RegExp(`^${YEAR}-W(\\d\\d|XX)(?:-(?:[1-7]|WE))?$`);
const DAY = new RegExp(`^${YEAR}-(\\d\\d|XX)(?:-(\\d\\d|XX))?$`);

/** One value, or two joined by a slash. */
export function isValue(value: string): boolean {
  const ends = value.split('/');
  return ends.length === 2 ? ends.every(isPlace) : isPlace(value) || LENGTH.test(value) || /^(?:PAST|PRESENT|FUTURE)_REF$/.test(value);
}

function isPlace(value: string): boolean {
  const [place = '', time, ...rest] = value.split('T');
  if (rest.length > 0) return false;
  const clock = time === undefined ? null : TIME.exec(time);
  if (time !== undefined && (!clock || !isClock(clock[1], clock[2]))) return false;
  const finest = DAY.exec(place);
  if (finest) return isDate(place.slice(0, place.indexOf('-')), finest[1], finest[2]) && (time === undefined || finest[2] !== undefined);
  const week = WEEK.exec(place);
  if (week) return (week[1] === 'XX' || (Number(week[1]) >= 1 && Number(week[1]) <= 53)) && (time === undefined || /-[1-7]$/.test(place));
  return time === undefined && COARSE.test(place);
}

const isClock = (hour: string | undefined, minute: string | undefined): boolean =>
  hour === undefined || (Number(minute) < 60 && (Number(hour) < 24 || (Number(hour) === 24 && minute === '00')));

/** Where the year is unknown, 29 February is a day. */
function isDate(year: string, month: string | undefined, day: string | undefined): boolean {
  if (month === 'XX' || month === undefined) return day === undefined || day === 'XX' || (Number(day) >= 1 && Number(day) <= 31);
  const last = daysInMonth(/^\d{4}$/.test(year) ? Number(year) : 2000, Number(month));
  return Number(month) >= 1 && Number(month) <= 12 && (day === undefined || day === 'XX' || (Number(day) >= 1 && Number(day) <= last));
}
