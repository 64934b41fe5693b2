// A TIMEX3 value in words that a reader knows: `2025-04-03` is "3 April 2025". For reports, summaries and trees.

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };

/** English words for dates and ranges; what has no calendar place (durations, references) stays as it is. */
export function dateWords(value: string): string {
  const [first = '', last] = value.split('/');
  if (last !== undefined) return `${dateWords(first)} to ${dateWords(last)}`;
  const [, y = '', rest = ''] = /^(\d{4}|XXXX)(?:-([^T]*))?(?:T.*)?$/.exec(first) ?? [];
  if (y === '') return value;
  const year = y === 'XXXX' ? '' : ` ${y}`;
  const words = restWords(rest, year.trim());
  if (words === undefined) return value;
  if (words === '') return year.trim() === '' ? 'year unknown' : year.trim();
  return year === '' ? `${words} (year unknown)` : `${words}${year}`;
}

function restWords(rest: string, year: string): string | undefined {
  if (rest === '') return '';
  const monthDay = /^(\d\d|XX)(?:-(\d\d|XX))?$/.exec(rest);
  if (monthDay) {
    const month = MONTHS[Number(monthDay[1]) - 1];
    const day = monthDay[2];
    if (month === undefined) return undefined;
    return day === undefined || day === 'XX' ? month : `${Number(day)} ${month}`;
  }
  const week = /^W(\d\d|XX)(?:-(WE|[1-7]))?$/.exec(rest);
  if (week) {
    const day = week[2] === 'WE' ? 'weekend' : week[2] === undefined ? undefined : DAYS[Number(week[2]) - 1];
    if (week[1] === 'XX') return day === undefined ? undefined : `a ${day}`;
    return `${day === undefined ? '' : `${day} of `}week ${Number(week[1])}${year === '' ? '' : ' of'}`;
  }
  const part = /^(?:Q([1-4])|H([12])|(SP|SU|FA|WI))$/.exec(rest);
  if (!part) return undefined;
  if (part[1] !== undefined) return `quarter ${part[1]} of`;
  return part[2] !== undefined ? `${part[2] === '1' ? 'first' : 'second'} half of` : SEASONS[part[3] ?? ''];
}
