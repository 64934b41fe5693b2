// Bad input is data: everything that can be wrong with a file is a Problem with a code, a place and the values that
// its sentence needs. The sentences stand in `words.ts`, so hosts can translate them.
import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'information';

export interface Problem {
  /** A key of `PROBLEM_WORDS` in `words.ts`. */
  readonly code: string;
  readonly severity: Severity;
  /** Where in the file that the problem belongs to (the article's or the sidecar's own text). */
  readonly span: Span;
  readonly data?: Readonly<Record<string, string | number>>;
}
