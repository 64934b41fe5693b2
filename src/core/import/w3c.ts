// W3C Web Annotation (JSON-LD): our own export and what others write: a collection with its pages, one annotation, a list.
// An annotation of several targets becomes several; one that links two others becomes a relation.
import type { ForeignDocument, ForeignMark, ForeignRelation, Importer, ImportFile, ImportProblem, Reading } from './importer.ts';
import { asList, asText, asTexts, field, isObject, placeOf, shown } from './jsonFields.ts';
import { problemAt } from './problems.ts';
import { type Json, type JsonObject, readJson } from './readJson.ts';
import { readBodies } from './w3cBodies.ts';
import { readTarget } from './w3cTargets.ts';

export const w3cImporter: Importer = {
  id: 'w3c',
  title: 'W3C Web Annotation (JSON-LD)',
  detail: 'annotations by quotation or position: Dateline, Recogito, Hypothesis and others',
  extensions: ['.jsonld', '.json'],
  fits: ({ path, text }) => path.endsWith('.jsonld') || /anno\.jsonld|"(?:TextQuoteSelector|TextPositionSelector|AnnotationCollection|AnnotationPage)"/.test(text.slice(0, 4000)),
  read(files) {
    const readings = files.map(readFile);
    return { documents: readings.flatMap((r) => r.documents), problems: readings.flatMap((r) => r.problems) };
  },
};

/** One text's annotations while they are gathered. */
interface Gathered {
  readonly names: readonly string[];
  readonly at: number;
  readonly marks: ForeignMark[];
  readonly relations: ForeignRelation[];
}

function readFile(file: ImportFile): Reading {
  const json = readJson(file.text);
  if ('reason' in json) return { documents: [], problems: [problemAt(file.path, json.at, 'import-not-json', 'error', { reason: json.reason })] };
  const problems: ImportProblem[] = [];
  const annotations = annotationsIn(json.value, file.path, problems);
  const texts = new Map<string, Gathered>();
  /** Id of an annotation → the text that it is about. */
  const homes = new Map<string, Gathered>();
  let suggested = 0;
  for (const annotation of annotations) {
    if (isSuggestion(annotation)) suggested++;
    else if (!isLink(annotation)) gather(annotation, file.path, texts, homes, problems);
  }
  for (const annotation of annotations) if (isLink(annotation)) link(annotation, file.path, homes, problems);
  if (suggested > 0) problems.push(problemAt(file.path, 0, 'import-suggestions', 'information', { count: suggested }));
  const documents = [...texts.values()].map((t): ForeignDocument => ({ file: file.path, at: t.at, names: t.names, marks: t.marks, relations: t.relations }));
  return { documents, problems };
}

const CONTAINERS = ['first', 'items', '@graph', 'next', 'rows', 'annotations'];

/** Collections and pages opened, wherever they stand inside each other. */
function annotationsIn(value: Json, path: string, problems: ImportProblem[]): JsonObject[] {
  const out: JsonObject[] = [];
  const open = (item: Json, at: number): void => {
    if (!isObject(item)) {
      problems.push(problemAt(path, at, 'import-shape', 'warning', { expected: 'an annotation', found: shown(item) }));
      return;
    }
    if (field(item, 'target') !== undefined) out.push(item);
    const inside = CONTAINERS.map((key) => field(item, key)).filter((part) => part !== undefined);
    for (const part of inside) {
      // A page by its address only stands in another file.
      if (typeof part === 'string') problems.push(problemAt(path, item.at, 'import-page', 'warning', { page: part }));
      else for (const one of asList(part)) open(one, item.at);
    }
    if (inside.length === 0 && field(item, 'target') === undefined && !typesOf(item).includes('AnnotationCollection')) {
      problems.push(problemAt(path, item.at, 'import-shape', 'warning', { expected: 'an annotation with a target', found: 'none' }));
    }
  };
  for (const item of asList(value)) open(item, 0);
  return out;
}

const typesOf = (object: JsonObject): readonly string[] => [...asTexts(field(object, 'type')), ...asTexts(field(object, '@type'))].map((type) => type.replace(/^oa:/, ''));

const idOf = (object: JsonObject): string | undefined => asText(field(object, 'id')) ?? asText(field(object, '@id'));

/** What our own export adds of its own accord: found by a program, decided by nobody. */
const isSuggestion = (annotation: JsonObject): boolean => asText(field(field(annotation, 'creator'), 'id')) === 'urn:dateline:software';

/** By the convention of annotation tools: it targets annotations, by their ids. */
const isLink = (annotation: JsonObject): boolean =>
  asTexts(field(annotation, 'motivation')).includes('linking') && asList(field(annotation, 'target')).every((t) => typeof t === 'string') && asList(field(annotation, 'target')).length > 1;

function gather(annotation: JsonObject, path: string, texts: Map<string, Gathered>, homes: Map<string, Gathered>, problems: ImportProblem[]): void {
  const said = readBodies(annotation);
  const id = idOf(annotation);
  for (const [n, target] of asList(field(annotation, 'target')).entries()) {
    const at = placeOf(target, annotation.at);
    const read = readTarget(target);
    if ('reason' in read) {
      problems.push(problemAt(path, at, read.reason, 'warning', { found: shown(target) }));
      continue;
    }
    const { names, ...where } = read;
    const key = names[0] ?? '';
    const text = texts.get(key) ?? { names, at: annotation.at, marks: [], relations: [] };
    texts.set(key, text);
    if (id !== undefined && n === 0) homes.set(id, text);
    text.marks.push({ ...said, ...where, key: id !== undefined && n === 0 ? id : `${annotation.at}/${n}`, at: annotation.at, ...(id !== undefined && n === 0 && { id: id.slice(id.lastIndexOf('#') + 1) }) });
  }
}

function link(annotation: JsonObject, path: string, homes: ReadonlyMap<string, Gathered>, problems: ImportProblem[]): void {
  const [from = '', ...others] = asTexts(field(annotation, 'target'));
  const type = asTexts(field(annotation, 'body'))[0] ?? asList(field(annotation, 'body')).map((b) => asText(field(b, 'value'))).find((v) => v !== undefined) ?? 'related';
  const home = homes.get(from);
  for (const to of others) {
    if (home && homes.get(to) === home) home.relations.push({ at: annotation.at, type, from, to });
    else problems.push(problemAt(path, annotation.at, 'import-relation', 'warning', { type }));
  }
}
