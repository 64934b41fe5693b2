// brat standoff: an `.ann` file beside its text. Offsets are code points of the text with CRLF read as LF; the words stand
// beside them. Events become relations from their trigger, for we keep no other frames.
import { createDetails, type Details } from './details.ts';
import type { ForeignMark, ForeignRelation, Importer, ImportFile, ImportProblem, Reading } from './importer.ts';
import { type BratLine, readBratLine } from './bratLines.ts';
import { brief, problemAt } from './problems.ts';
import { linesOf } from './textLines.ts';

export const bratImporter: Importer = {
  id: 'brat',
  title: 'brat standoff',
  detail: '.ann files, with or without their texts beside them',
  extensions: ['.ann', '.txt'],
  fits: ({ path, text }) => path.endsWith('.ann') || /^[TREAMN#*]\d*\t\S+ \S/.test(text),
  read(files) {
    const texts = new Map(files.filter((f) => f.path.endsWith('.txt')).map((f) => [stemOf(f.path), f.text]));
    const readings = files.filter((f) => !f.path.endsWith('.txt') && !/\.conf$/.test(f.path)).map((f) => readAnn(f, texts.get(stemOf(f.path))));
    return { documents: readings.flatMap((r) => r.documents), problems: readings.flatMap((r) => r.problems) };
  },
};

const stemOf = (path: string): string => path.replace(/\.(?:ann|txt)$/, '');

/** What the lines about one annotation add up to. */
interface Gathered {
  readonly mark: ForeignMark;
  readonly said: Details;
  isSuggested: boolean;
}

function readAnn(file: ImportFile, text: string | undefined): Reading {
  const problems: ImportProblem[] = [];
  const lines: BratLine[] = [];
  for (const { start, words } of linesOf(file.text)) {
    if (words.trim() === '') continue;
    const line = readBratLine(words, start);
    if ('reason' in line) problems.push(problemAt(file.path, start, 'import-line', 'warning', { reason: line.reason, line: brief(words) }));
    else lines.push(line);
  }
  const found = new Map<string, Gathered>();
  for (const line of lines) {
    if (line.kind !== 'words') continue;
    if (found.has(line.id)) problems.push(problemAt(file.path, line.at, 'import-doubled-id', 'warning', { id: line.id }));
    else found.set(line.id, gather(line, file, problems));
  }
  const triggers = new Map(lines.flatMap((line) => (line.kind === 'event' ? [[line.id, line.trigger] as const] : [])));
  const targetOf = (id: string): string => triggers.get(id) ?? id;
  for (const line of lines) addFact(line, found.get(targetOf('target' in line ? line.target : '')), file, problems);
  const relations = lines.flatMap((line) => relationsOf(line, targetOf));
  const suggested = [...found.values()].filter((f) => f.isSuggested).length;
  if (suggested > 0) problems.push(problemAt(file.path, 0, 'import-suggestions', 'information', { count: suggested }));
  const marks = [...found.values()].filter((f) => !f.isSuggested).map(({ mark, said }): ForeignMark => ({ ...mark, ...said.done() }));
  const names = [`${stemOf(file.path)}.txt`, stemOf(file.path)];
  return { documents: [{ file: file.path, at: 0, names, ...(text !== undefined && { text }), marks, relations }], problems };
}

/** Of several stretches the words are joined by a blank, whatever stands between them in the text. */
function gather({ id, at, type, parts, words }: BratLine & { readonly kind: 'words' }, file: ImportFile, problems: ImportProblem[]): Gathered {
  const [first, last] = [parts[0] ?? NOWHERE, parts.at(-1) ?? NOWHERE];
  const isWhole = parts.every((part, i) => i === 0 || part.start - (parts[i - 1]?.end ?? 0) <= LINE_END);
  if (!isWhole) problems.push(problemAt(file.path, at, 'import-parts', 'information', { quote: brief(words) }));
  const points = isWhole ? [] : [...words];
  const said = isWhole ? { quote: words } : { ends: [points.slice(0, first.end - first.start).join(''), points.slice(Math.max(0, points.length - (last.end - last.start))).join('')] as const };
  const mark = { key: id, at, label: type, place: { start: first.start, end: last.end, unit: 'codePoint' as const }, facts: {}, ...said };
  return { mark, said: createDetails(), isSuggested: false };
}

const NOWHERE = { start: 0, end: 0 };
/** Between two stretches that are one: brat cannot write the end of a line, nor blanks beside it. */
const LINE_END = 4;

function addFact(line: BratLine, to: Gathered | undefined, file: ImportFile, problems: ImportProblem[]): void {
  if (line.kind !== 'note' && line.kind !== 'attribute' && line.kind !== 'reference') return;
  if (!to) problems.push(problemAt(file.path, line.at, 'import-fact-alone', 'warning', { id: line.target, what: brief(line.kind === 'note' ? line.text : line.kind === 'reference' ? line.link : line.name) }));
  else if (line.kind === 'note' && line.type === 'DatelineDetails') for (const part of line.text.split('; ')) to.said.addPart(part);
  else if (line.kind === 'note') to.said.notes.push(line.text);
  else if (line.kind === 'reference') to.said.records.push(line.link);
  else if (line.name === 'Suggested') to.isSuggested = true;
  else to.said.attributes.set(line.name, to.said.attributes.has(line.name) ? `${to.said.attributes.get(line.name)}; ${line.value}` : line.value);
}

function relationsOf(line: BratLine, targetOf: (id: string) => string): ForeignRelation[] {
  if (line.kind === 'relation') return [{ at: line.at, type: line.type, from: targetOf(line.from), to: targetOf(line.to) }];
  if (line.kind === 'event') return line.roles.map(({ role, id }) => ({ at: line.at, type: role.replace(/\d+$/, ''), from: line.trigger, to: targetOf(id) }));
  if (line.kind === 'same') return line.ids.slice(1).map((id) => ({ at: line.at, type: line.type, from: targetOf(line.ids[0] ?? ''), to: targetOf(id) }));
  return [];
}
