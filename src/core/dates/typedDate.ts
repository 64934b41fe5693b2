// What a person types where a date is asked for: a TIMEX3 value, or words as articles have them ("3 April 2025",
// "03/04/2025", "Thursday"). Pure.
import type { NumericOrder } from '../model/analysis.ts';
import { readArticle } from '../text/article.ts';
import { findDates } from './findDates.ts';
import { dateValueProblem } from './givenValue.ts';

/** Longer input is no date. */
const MOST = 80;

/** The values that it may mean, the likeliest first; none where it is no date as a whole. */
export function typedDates(typed: string, published: string | null, numericOrder: NumericOrder): readonly string[] {
  const text = typed.trim();
  if (text === '' || text.length > MOST) return [];
  if (dateValueProblem(text) === undefined) return [text];
  const dates = findDates(readArticle(text), { published, annotations: [], numericOrder });
  const whole = dates.filter((date) => date.start === 0 && date.end >= text.replace(/[\s.,;]+$/, '').length);
  const values = whole.flatMap(({ value, alternatives = [] }) => [value, ...alternatives.map((other) => other.value)]);
  return [...new Set(values)].filter((value) => dateValueProblem(value) === undefined);
}
