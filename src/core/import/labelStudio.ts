// Label Studio's JSON: tasks with annotations and predictions, or one flat object a task ("JSON-MIN"). Offsets are code
// points, as newer versions write them; the words beside them show where an older one counted otherwise.
import { type ForeignDocument, type Importer, type ImportFile, type ImportProblem, type Reading } from './importer.ts';
import { namesOf } from './doccano.ts';
import { asList, asText, field, firstField, isList, isObject, shown } from './jsonFields.ts';
import { readJsonLines } from './jsonLines.ts';
import { createRegions } from './labelStudioRegions.ts';
import { problemAt } from './problems.ts';
import type { Json, JsonObject } from './readJson.ts';

export const labelStudioImporter: Importer = {
  id: 'label-studio',
  title: 'Label Studio (JSON)',
  detail: 'tasks with their annotations or predictions and relations',
  extensions: ['.json', '.jsonl'],
  fits({ text }) {
    const head = text.slice(0, 20_000);
    return (/"(?:annotations|predictions|completions)"\s*:\s*\[/.test(head) && /"(?:data|result)"\s*:/.test(head)) || (/"labels"\s*:\s*\[\s*"/.test(head) && /"start"\s*:/.test(head));
  },
  read(files) {
    const readings = files.map(readFile);
    return { documents: readings.flatMap((r) => r.documents), problems: readings.flatMap((r) => r.problems) };
  },
};

function readFile(file: ImportFile): Reading {
  const { values, problems } = readJsonLines(file);
  const documents = values.flatMap(({ value, at }) => {
    if (isObject(value)) return readTask(file, value, problems);
    problems.push(problemAt(file.path, at, 'import-shape', 'warning', { expected: 'a task', found: shown(value) }));
    return [];
  });
  return { documents, problems };
}

function readTask(file: ImportFile, task: JsonObject, problems: ImportProblem[]): ForeignDocument[] {
  const data = field(task, 'data') ?? task;
  const text = textOf(task, data);
  if (text === undefined) {
    problems.push(problemAt(file.path, task.at, 'import-shape', 'warning', { expected: 'a task with a text', found: 'none' }));
    return [];
  }
  const regions = createRegions(file.path, problems);
  for (const result of resultsOf(task, file.path, problems)) regions.add(result.items, result.tag);
  // Flat tasks have their regions under the name of the control.
  if (field(task, 'data') === undefined) for (const value of task.keys.values()) if (isList(value)) regions.addFlat(value);
  const { marks, relations } = regions.done();
  return [{ file: file.path, at: task.at, names: [...namesOf(data), ...namesOf(task), ...asList(field(task, 'file_upload')).filter((n) => typeof n === 'string')], text, marks, relations }];
}

interface Result {
  readonly items: readonly Json[];
  /** Tag of everything in it. */
  readonly tag?: string;
}

/** What people said; what a model said only where nobody has said anything, as Label Studio itself shows it. */
function resultsOf(task: JsonObject, path: string, problems: ImportProblem[]): Result[] {
  const all = asList(firstField(task, ['annotations', 'completions'])).filter((a) => isObject(a));
  const kept = all.filter((a) => field(a, 'was_cancelled') !== true && field(a, 'skipped') !== true);
  const skipped = all.length - kept.length;
  if (skipped > 0) problems.push(problemAt(path, task.at, 'import-skipped', 'information', { count: skipped }));
  const predictions = asList(field(task, 'predictions')).filter((p) => isObject(p));
  const said = kept.map((a): Result => ({ items: asList(field(a, 'result')) }));
  if (predictions.length === 0 || said.some((r) => r.items.length > 0)) {
    const left = predictions.reduce((sum, p) => sum + asList(field(p, 'result')).length, 0);
    if (left > 0) problems.push(problemAt(path, task.at, 'import-suggestions', 'information', { count: left }));
    return said;
  }
  return predictions.map((p) => ({ items: asList(field(p, 'result')), tag: 'prediction' }));
}

/** The text is under the key that the labelling configuration names, mostly `text`; else the longest string. */
function textOf(task: JsonObject, data: Json): string | undefined {
  const named = asText(field(data, 'text'));
  if (named !== undefined || !isObject(data)) return named ?? asText(data);
  const strings = [...data.keys].flatMap(([key, value]) => (typeof value === 'string' && (data !== task || !OWN.has(key)) ? [value] : []));
  return strings.reduce<string | undefined>((longest, s) => (longest === undefined || s.length > longest.length ? s : longest), undefined);
}

/** Keys of a flat task that are not the user's. */
const OWN = new Set(['created_at', 'updated_at', 'annotator', 'annotation_id', 'lead_time', 'id', 'file_upload']);
