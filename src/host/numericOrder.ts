// Which of 03 and 04 is the day in 03/04/2025, where the article leaves it open: what the person set, else what the
// display language of VS Code writes, where it tells. Pure.
import { NUMERIC_ORDERS, type NumericOrder } from '../core/model/analysis.ts';

/** `language`: BCP 47. English without a country tells nothing: it is VS Code's default, whoever sits before it. */
export function numericOrderFor(setting: unknown, language: string): NumericOrder {
  const set = NUMERIC_ORDERS.find((order) => order === setting);
  return set === undefined || set === 'auto' ? orderOfLanguage(language) : set;
}

function orderOfLanguage(language: string): NumericOrder {
  if (/^en$/i.test(language) || language === '') return 'auto';
  const parts = partsIn(language);
  if (parts[0] === 'day') return 'dayFirst';
  return parts[0] === 'month' ? 'monthFirst' : 'auto';
}

/** Day, month and year in the order in which a language writes them in digits. */
function partsIn(language: string): string[] {
  try {
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeZone: 'UTC' });
    return format.formatToParts(0).flatMap(({ type }) => (type === 'literal' ? [] : [type]));
  } catch {
    return []; // no language that anybody knows
  }
}
