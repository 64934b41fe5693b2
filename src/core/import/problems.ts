// Problems of a file that is imported, made in one way.
import type { Problem, Severity } from '../model/problem.ts';
import type { ImportProblem } from './importer.ts';

/** At one offset of the file's text. */
export const problemAt = (path: string, at: number, code: string, severity: Severity, data?: Problem['data']): ImportProblem => ({
  path, problem: { code, severity, span: { start: at, end: at }, ...(data && { data }) },
});

/** Words of a file for a sentence: one line, cut short, without signs that would steer a terminal. */
export const brief = (words: string): string => {
  const line = words.slice(0, 200).replace(/\s+/g, ' ').replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '').trim();
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
};
