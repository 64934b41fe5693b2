// CSV (RFC 4180): a row for each annotation. Cells that a spreadsheet would run as a formula get a `'` in front.
import { createLineIndex } from '../text/lineIndex.ts';
import { csvText } from './csvText.ts';
import { type Exporter, oneFile } from './exporter.ts';
import { actorsByMember, type Mark, marksOf, mismatchNote } from './marks.ts';

const COLUMNS = [
  'article', 'title', 'published', 'id', 'label', 'status', 'state', 'quote', 'start', 'end', 'line', 'actor', 'actor type', 'value',
  'meeting', 'note', 'tags', 'attributes',
] as const;

export const csvExporter: Exporter = {
  id: 'csv',
  title: 'Annotations as CSV (one row an annotation)',
  detail: 'for spreadsheets: words, labels, notes, and where they stand',
  about: 'annotations',
  makes: 'text',
  extension: '.csv',
  write(input) {
    const actors = actorsByMember(input);
    const rows: (string | number)[][] = [];
    const notes = [];
    for (const article of input.articles) {
      const lines = createLineIndex(article.text);
      for (const mark of marksOf(article, input, actors)) {
        if (mark.span && article.text.slice(mark.span.start, mark.span.end) !== mark.quote) notes.push(mismatchNote(mark));
        rows.push(rowOf(mark, mark.span ? lines.at(mark.span.start).line + 1 : ''));
      }
    }
    return oneFile(csvText(COLUMNS, rows, input), notes);
  },
};

function rowOf({ article, id, label, status, state, quote, span, actor, value, annotation }: Mark, line: number | ''): (string | number)[] {
  return [
    article.path, article.analysis.title, article.analysis.published.value ?? '', id, label, status, state, quote,
    span?.start ?? '', span?.end ?? '', line, actor?.name ?? '', actor?.type ?? '', value ?? '', annotation?.meeting ?? '', annotation?.note ?? '',
    (annotation?.tags ?? []).join('; '),
    Object.entries(annotation?.attributes ?? {}).map(([key, of]) => `${key}=${of}`).join('; '),
  ];
}
