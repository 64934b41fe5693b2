// doccano's JSONL: a line for each text, spans as `[start, end, label]` or as objects, in code points; relations by the ids
// of spans. Prodigy's tasks are lines of the same kind.
import type { ForeignDocument, ForeignMark, ForeignRelation, Importer, ImportFile, ImportProblem, Reading } from './importer.ts';
import { asId, asList, asOffset, asText, field, firstField, isList, isObject, placeOf, shown } from './jsonFields.ts';
import { readJsonLines } from './jsonLines.ts';
import { problemAt } from './problems.ts';
import type { Json, JsonObject } from './readJson.ts';

const SPANS = ['entities', 'label', 'labels', 'spans'];

export const doccanoImporter: Importer = {
  id: 'doccano',
  otherIds: ['prodigy'],
  title: 'doccano or Prodigy (JSONL)',
  detail: 'a text and its labelled spans on each line, with relations',
  extensions: ['.jsonl', '.json'],
  fits: ({ path, text }) => path.endsWith('.jsonl') || /^\s*\[?\s*\{[^]{0,2000}?"(?:entities|label|labels|spans)"\s*:\s*\[/.test(text.slice(0, 4000)),
  read(files) {
    const readings = files.map(readFile);
    return { documents: readings.flatMap((r) => r.documents), problems: readings.flatMap((r) => r.problems) };
  },
};

function readFile(file: ImportFile): Reading {
  const { values, problems } = readJsonLines(file);
  const documents: ForeignDocument[] = [];
  for (const { value, at } of values) {
    const text = asText(firstField(value, ['text', 'data']));
    if (!isObject(value) || text === undefined) problems.push(problemAt(file.path, at, 'import-shape', 'warning', { expected: 'an object with a text', found: shown(value) }));
    else if (asText(field(value, 'answer')) !== undefined && asText(field(value, 'answer')) !== 'accept') problems.push(problemAt(file.path, at, 'import-not-accepted', 'information', { answer: shown(field(value, 'answer')) }));
    else documents.push(readTask(file, value, text, problems));
  }
  return { documents, problems };
}

function readTask(file: ImportFile, task: JsonObject, text: string, problems: ImportProblem[]): ForeignDocument {
  const { at } = task;
  const marks: ForeignMark[] = [];
  for (const key of SPANS) {
    const spans = field(task, key);
    if (!isList(spans)) continue;
    for (const [i, span] of spans.items.entries()) {
      const mark = readSpan(span, `${key}/${i}`, at);
      if (mark) marks.push(mark);
      else problems.push(problemAt(file.path, placeOf(span, at), typeof span === 'string' ? 'import-whole-text' : 'import-bad-span', 'warning', { found: shown(span) }));
    }
  }
  const comments = asList(firstField(task, ['comments', 'Comments'])).length;
  if (comments > 0) problems.push(problemAt(file.path, at, 'import-comments', 'information', { count: comments }));
  return { file: file.path, at, names: namesOf(task), text, marks, relations: relationsOf(task, marks, file, problems) };
}

const NAMES = ['article', 'file', 'filename', 'path', 'source', 'title'];

/** What a task calls its text, in itself or in what goes with it. */
export const namesOf = (task: Json): readonly string[] =>
  [task, field(task, 'meta'), field(task, 'metadata')].flatMap((of) => NAMES.map((key) => asText(field(of, key)))).filter((name) => name !== undefined && name !== '') as string[];

function readSpan(span: Json, otherKey: string, otherAt: number): ForeignMark | undefined {
  const [first, second, third] = isList(span) ? span.items : [firstField(span, ['start_offset', 'start']), firstField(span, ['end_offset', 'end']), field(span, 'label')];
  const [start, end, label] = [asOffset(first), asOffset(second), asText(third)];
  if (start === undefined || end === undefined || start >= end || label === undefined) return undefined;
  return { key: asId(field(span, 'id')) ?? otherKey, at: placeOf(span, otherAt), place: { start, end, unit: 'codePoint' }, label, facts: {} };
}

function relationsOf(task: JsonObject, marks: readonly ForeignMark[], file: ImportFile, problems: ImportProblem[]): ForeignRelation[] {
  const byPlace = new Map(marks.map(({ place, key }) => [`${place?.start}-${place?.end}`, key]));
  return asList(field(task, 'relations')).flatMap((relation) => {
    const at = placeOf(relation, task.at);
    const type = asText(firstField(relation, ['type', 'label']));
    const keyAt = (span: Json | undefined): string | undefined => byPlace.get(`${asOffset(field(span, 'start'))}-${asOffset(field(span, 'end'))}`);
    const from = asId(field(relation, 'from_id')) ?? keyAt(field(relation, 'head_span'));
    const to = asId(field(relation, 'to_id')) ?? keyAt(field(relation, 'child_span'));
    if (type !== undefined && from !== undefined && to !== undefined) return [{ at, type, from, to }];
    problems.push(problemAt(file.path, at, 'import-relation', 'warning', { type: type ?? shown(relation) }));
    return [];
  });
}
