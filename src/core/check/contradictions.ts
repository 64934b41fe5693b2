// Rule: articles agree on the facts of one thing. A contradiction is information, shown at each place with the others.
import type { Conflict, CorpusReport } from '../model/corpus.ts';
import { dateWords } from '../util/dateWords.ts';
import type { FileProblem } from './fileProblem.ts';

export const contradictions = (report: CorpusReport): FileProblem[] => report.conflicts.flatMap(conflictProblems);

/** What articles disagree about, before "of …". */
export const CONFLICT_WORDS: Readonly<Record<Conflict['kind'], string>> = {
  date: 'the date', place: 'the place', participants: 'the participants', founded: 'the founding date',
};

/** A stated value for readers. */
export const conflictValue = (kind: Conflict['kind'], value: string): string => (kind === 'date' || kind === 'founded' ? dateWords(value) : value);

/** One at each place that states a value. */
export function conflictProblems({ kind, about, values }: Conflict): FileProblem[] {
  return values.map((here) => {
    const others = values.filter((v) => v !== here && v.value !== here.value);
    const first = others[0];
    return {
      path: here.article,
      problem: {
        code: 'contradiction', severity: 'information', span: { start: here.start, end: here.end },
        data: { what: CONFLICT_WORDS[kind], about, value: conflictValue(kind, here.value), other: conflictValue(kind, first?.value ?? ''), article: first?.article ?? '' },
      },
      related: others.map((v) => ({ path: v.article, span: { start: v.start, end: v.end }, message: conflictValue(kind, v.value) })),
    };
  });
}
