// Shared by the tests of dates: texts in, dates out.
import { findDates } from '../../../src/core/dates/index.ts';
import type { DateMention, NumericOrder } from '../../../src/core/model/analysis.ts';
import type { AnchoredAnnotation, Annotation } from '../../../src/core/model/annotation.ts';
import { readArticle } from '../../../src/core/text/article.ts';

/** A Wednesday. */
export const PUBLISHED = '2025-04-02';

export const datesIn = (text: string, published: string | null = PUBLISHED, annotations: readonly AnchoredAnnotation[] = [], numericOrder?: NumericOrder): readonly DateMention[] =>
  findDates(readArticle(text), { published, annotations, ...(numericOrder && { numericOrder }) });

/** `words → value` of every date, as one line each. */
export const valuesIn = (text: string, published: string | null = PUBLISHED): string[] => datesIn(text, published).map((d) => `${d.text} → ${d.value}`);

/** The first date of a text. */
export function dateIn(text: string, published: string | null = PUBLISHED): DateMention {
  const [first] = datesIn(text, published);
  if (!first) throw new Error(`no date in: ${text}`);
  return first;
}

export function decision(text: string, quote: string, rest: Partial<Annotation> & Pick<Annotation, 'status'>): AnchoredAnnotation {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  return { annotation: { id: 'k7q3x9', label: 'date', quote, prefix: '', suffix: '', start, end, ...rest }, state: 'exact', span: { start, end }, score: 1 };
}
