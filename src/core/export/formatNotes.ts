// What a format could not express, counted over all articles: one note a reason.
import type { Problem } from '../model/problem.ts';

/** No note for nothing. */
export const formatNote = (code: string, format: string, count: number, severity: Problem['severity'] = 'information'): Problem[] =>
  count === 0 ? [] : [{ code, severity, span: { start: 0, end: 0 }, data: { format, count } }];
