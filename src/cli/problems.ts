// Problems as lines on standard error: `file:line:column: message`, one-based, as compilers write them.
import type { FileProblem } from '../core/check/index.ts';
import { createLineIndex, type LineIndex } from '../core/text/lineIndex.ts';
import { problemSentence } from '../core/words.ts';

/** Words that a severity puts before the message. */
const BEFORE = { error: '', warning: 'warning: ', information: 'information: ' } as const;

export interface ProblemPrinter {
  line(found: FileProblem): string;
}

/** `textOf`: the text of a file by its path; what it does not know is reported at line 1. */
export function createProblemPrinter(textOf: (path: string) => string | undefined): ProblemPrinter {
  const indexes = new Map<string, LineIndex>();
  const indexOf = (path: string): LineIndex => {
    const known = indexes.get(path) ?? createLineIndex(textOf(path) ?? '');
    indexes.set(path, known);
    return known;
  };
  const place = (path: string, offset: number): string => {
    const { line, column } = indexOf(path).at(offset);
    return `${path}:${line + 1}:${column + 1}`;
  };
  return {
    line({ path, problem, related = [] }) {
      const also = related.map((r) => `; see ${place(r.path, r.span.start)} (${r.message})`).join('');
      const sentence = problemSentence(problem);
      return `${place(path, problem.span.start)}: ${BEFORE[problem.severity]}${also === '' ? sentence : sentence.replace(/\.$/, '')}${also}`;
    },
  };
}
