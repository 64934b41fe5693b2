// TIMEX3 values written out for a reader, as hover cards and the publication date show them. What is no calendar date
// stays as it is. The short form for lists is `trees/dateWords.ts`.
import * as vscode from 'vscode';

const format = (options: Intl.DateTimeFormatOptions, value: string): string =>
  new Intl.DateTimeFormat(vscode.env.language, { ...options, timeZone: 'UTC' }).format(new Date(`${value}T00:00:00Z`));

/** `XXXX-04-03` → `April 3, year unknown`; `2025-04-03` → `Thursday, April 3, 2025`; `2025-04` → `April 2025`; `2025-W14` → `week 14 of 2025`; `a/b` → `a to b`. */
export function longDate(value: string): string {
  const [from, to, ...more] = value.split('/');
  if (from !== undefined && to !== undefined && more.length === 0) return vscode.l10n.t('{0} to {1}', longDate(from), longDate(to));
  if (/^\d{4}-\d\d-\d\d$/.test(value) && isDay(value)) return format({ dateStyle: 'full' }, value);
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(value)) return format({ year: 'numeric', month: 'long' }, `${value}-01`);
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week?.[3]) return vscode.l10n.t('weekend of week {0} of {1}', Number(week[2]), week[1] ?? '');
  if (week) return vscode.l10n.t('week {0} of {1}', Number(week[2]), week[1] ?? '');
  const weekday = /^XXXX-WXX-([1-7])$/.exec(value)?.[1];
  if (weekday !== undefined) return vscode.l10n.t('a {0}', format({ weekday: 'long' }, `2024-01-0${weekday}`));
  if (/^XXXX-\d\d-\d\d$/.test(value) && isDay(value.replace('XXXX', '2024'))) {
    return vscode.l10n.t('{0}, year unknown', format({ month: 'long', day: 'numeric' }, value.replace('XXXX', '2024')));
  }
  if (/^XXXX-\d\d$/.test(value) && isDay(`2024${value.slice(4)}-01`)) return vscode.l10n.t('{0}, year unknown', format({ month: 'long' }, `2024${value.slice(4)}-01`));
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) return vscode.l10n.t('quarter {0} of {1}', quarter[2] ?? '', quarter[1] ?? '');
  const decade = /^(\d{3})$/.exec(value);
  if (decade) return vscode.l10n.t('the {0}s', `${value}0`);
  const day = /^(\d{4}-\d\d-\d\d)T(.+)$/.exec(value);
  if (day?.[1] && isDay(day[1])) return `${longDate(day[1])}, ${timeWords(day[2] ?? '')}`;
  return value;
}

/** A day that the calendar has: `2025-02-30` is none. */
export function isDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function timeWords(time: string): string {
  const parts: Readonly<Record<string, string>> = {
    MO: vscode.l10n.t('morning'),
    MI: vscode.l10n.t('midday'),
    AF: vscode.l10n.t('afternoon'),
    EV: vscode.l10n.t('evening'),
    NI: vscode.l10n.t('night'),
  };
  return parts[time] ?? time;
}
