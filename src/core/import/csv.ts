// CSV with a header that names article, words and label: our own export and any spreadsheet. Offsets count UTF-16 as our
// export writes them; where the words do not stand there, other units and the words themselves decide.
import papaparse from 'papaparse';
import { ANNOTATION_STATUSES } from '../model/annotation.ts';
import { type Column, type Columns, readHeader } from './csvColumns.ts';
import type { ForeignDocument, ForeignFacts, ForeignMark, Importer, ImportFile, ImportProblem, Reading } from './importer.ts';
import { asOffset } from './jsonFields.ts';
import { brief, problemAt } from './problems.ts';

export const csvImporter: Importer = {
  id: 'csv',
  title: 'CSV or TSV with a header',
  detail: 'columns that name the article, the words and the label; start, end, context, note and others where there are',
  extensions: ['.csv', '.tsv'],
  fits: ({ path, text }) => /\.[ct]sv$/i.test(path) && !/^\s*[[{]/.test(text.slice(0, 200)),
  read(files) {
    const readings = files.map(readFile);
    return { documents: readings.flatMap((r) => r.documents), problems: readings.flatMap((r) => r.problems) };
  },
};

interface Row {
  readonly at: number;
  readonly cells: readonly string[];
  /** What is wrong with its quotation marks. */
  readonly fault?: string;
}

function readFile(file: ImportFile): Reading {
  const rows = readRows(file.text);
  const header = rows[0];
  const columns = header && readHeader(header.cells);
  if (!columns) return { documents: [], problems: header ? [problemAt(file.path, 0, 'import-header', 'error')] : [] };
  const problems: ImportProblem[] = [];
  const articles = new Map<string, { readonly at: number; readonly marks: ForeignMark[] }>();
  let suggested = 0;
  for (const [n, row] of rows.entries()) {
    if (n === 0 || row.cells.every((cell) => cell.trim() === '')) continue;
    if (cellOf(row, columns, 'status') === 'suggested') {
      suggested++;
      continue;
    }
    const mark = row.fault === undefined ? readRow(row, columns, `row ${n + 1}`) : undefined;
    if (!mark) {
      const line = brief(row.cells.join(', ').slice(0, 400));
      problems.push(row.fault === undefined ? problemAt(file.path, row.at, 'import-row', 'warning', { row: line }) : problemAt(file.path, row.at, 'import-line', 'warning', { reason: row.fault, line }));
      continue;
    }
    const name = cellOf(row, columns, 'article');
    const article = articles.get(name) ?? { at: row.at, marks: [] };
    articles.set(name, article);
    article.marks.push(mark);
  }
  if (suggested > 0) problems.push(problemAt(file.path, 0, 'import-suggestions', 'information', { count: suggested }));
  const documents = [...articles].map(([name, { at, marks }]): ForeignDocument => ({ file: file.path, at, names: name === '' ? [] : [name], marks, relations: [] }));
  return { documents, problems };
}

/** With the offset at which each begins. The delimiter is the one that the first lines agree on. */
function readRows(text: string): Row[] {
  const rows: Row[] = [];
  let at = 0;
  papaparse.parse<string[]>(text, {
    skipEmptyLines: false,
    step({ data, errors, meta }) {
      const fault = errors.find((e) => e.type === 'Quotes');
      rows.push({ at, cells: data, ...(fault && { fault: fault.message }) });
      at = meta.cursor;
    },
  });
  return rows;
}

/** Without the apostrophe that keeps spreadsheets from running the cell as a formula. */
const cellOf = ({ cells }: Row, columns: Columns, column: Column): string => {
  const at = columns.get(column);
  return at === undefined ? '' : unguarded(cells[at] ?? '');
};

const unguarded = (cell: string): string => (/^'[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell);

function readRow(row: Row, columns: Columns, key: string): ForeignMark | undefined {
  const cell = (column: Column): string => cellOf(row, columns, column);
  const [start, end] = [asOffset(cell('start').trim()), asOffset(cell('end').trim())];
  const place = start !== undefined && end !== undefined && start < end ? { start, end, unit: 'utf16' as const } : undefined;
  const [quote, label, line] = [cell('quote'), cell('label').trim(), asOffset(cell('line').trim())];
  if (label === '' || (quote.trim() === '' && !place)) return undefined;
  const text = (column: Column): object => (columns.has(column) && cell(column) !== '' ? { [column]: cell(column) } : {});
  const link = cell('link').trim();
  return {
    key, at: row.at, label, facts: factsOf(cell),
    ...(place && { place }), ...(quote !== '' && { quote }), ...text('prefix'), ...text('suffix'), ...text('id'), ...text('who'),
    ...(line !== undefined && line > 0 && { line }), ...(quote !== '' && !place && cell('state') === 'lost' && { isLost: true as const }), ...(link !== '' && { records: [link] }),
  };
}

function factsOf(cell: (column: Column) => string): ForeignFacts {
  const status = ANNOTATION_STATUSES.find((s) => s === cell('status').trim().toLowerCase());
  const list = (words: string): string[] => words.split(';').map((word) => word.trim()).filter((word) => word !== '');
  const pairs = list(cell('attributes')).map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return at < 0 ? [pair, 'yes'] : [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  });
  const tags = list(cell('tags'));
  const links = cell('links').split(/[;\s]+/).filter((word) => word !== '');
  const [value, meeting, note] = [cell('value').trim(), cell('meeting').trim(), cell('note')];
  return {
    ...(status && { status }), ...(value !== '' && { value }), ...(meeting !== '' && { meeting }), ...(note.trim() !== '' && { note }),
    ...(pairs.length > 0 && { attributes: Object.fromEntries(pairs) }), ...(tags.length > 0 && { tags }), ...(links.length > 0 && { links }),
  };
}
