// A problem with the file that it belongs to: what the command line prints and the Problems panel shows.
import type { Problem } from '../model/problem.ts';
import type { Span } from '../text/span.ts';

export interface FileProblem {
  readonly path: string;
  readonly problem: Problem;
  /** Other places that belong to it: the second side of a contradiction. */
  readonly related?: readonly { readonly path: string; readonly span: Span; readonly message: string }[];
}
