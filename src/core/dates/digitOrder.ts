// Day or month first in dates such as 03/04/2025: what the article shows counts, then what the person set, else nobody knows.
import type { NumericOrder } from '../model/analysis.ts';
import { dayNumber, isDay } from './calendar.ts';
import type { Draft, Open } from './draft.ts';

export interface DigitOrder {
  readonly dayFirst: boolean;
  /** Where the order comes from, to follow "day before month, ". */
  readonly why: string;
  /** The article shows it: no other reading is left. */
  readonly settled: boolean;
}

type Numeric = Extract<Open, { kind: 'numeric' }>;

/** A thirteenth in one place settles it for all; so does a date that is the publication date in one order only. */
export function digitOrderOf(drafts: readonly Draft[], published: number | null, setting: NumericOrder | undefined): DigitOrder | undefined {
  const dates = drafts.flatMap(({ open }) => (open.kind === 'numeric' ? [open] : []));
  const shown = oneOf(dates.some(({ a }) => a > 12), dates.some(({ b }) => b > 12));
  if (shown !== undefined) return { dayFirst: shown, why: 'as other dates of the article show', settled: true };
  const told = oneOf(dates.some((d) => isOn(d, published, true)), dates.some((d) => isOn(d, published, false)));
  if (told !== undefined) return { dayFirst: told, why: 'as the publication date shows', settled: true };
  return setting === undefined || setting === 'auto' ? undefined : { dayFirst: setting === 'dayFirst', why: 'as the settings have it', settled: false };
}

const oneOf = (dayFirst: boolean, monthFirst: boolean): boolean | undefined => (dayFirst === monthFirst ? undefined : dayFirst);

function isOn({ a, b, year }: Numeric, day: number | null, dayFirst: boolean): boolean {
  const month = dayFirst ? b : a;
  const n = dayFirst ? a : b;
  return day !== null && a !== b && isDay(year, month, n) && dayNumber(year, month, n) === day;
}
