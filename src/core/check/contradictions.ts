// Rule: articles agree on the facts of one thing. A contradiction is information, shown at each place with the others.
import type { Conflict, CorpusReport } from '../model/corpus.ts';
import { dateWords } from '../util/dateWords.ts';
import type { FileProblem } from './fileProblem.ts';

export const contradictions = (report: CorpusReport): FileProblem[] => report.conflicts.flatMap(atEachPlace);

const KINDS: Readonly<Record<Conflict['kind'], string>> = {
  date: 'the date', place: 'the place', participants: 'who took part', founded: 'when it was founded',
};

const wordsOf = (kind: Conflict['kind'], value: string): string => (kind === 'date' || kind === 'founded' ? dateWords(value) : value);

function atEachPlace({ kind, about, values }: Conflict): FileProblem[] {
  return values.map((here) => {
    const others = values.filter((v) => v !== here && v.value !== here.value);
    const first = others[0];
    return {
      path: here.article,
      problem: {
        code: 'contradiction', severity: 'information', span: { start: here.start, end: here.end },
        data: { what: KINDS[kind], about, value: wordsOf(kind, here.value), other: wordsOf(kind, first?.value ?? ''), article: first?.article ?? '' },
      },
      related: others.map((v) => ({ path: v.article, span: { start: v.start, end: v.end }, message: wordsOf(kind, v.value) })),
    };
  });
}
