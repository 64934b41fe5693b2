// Dateline's own JSON, "dateline-export/1": everything that an annotation holds, offsets in UTF-16 of the article as it was.
import { ANNOTATION_STATUSES } from '../model/annotation.ts';
import type { ForeignDocument, ForeignFacts, ForeignMark, Importer, ImportFile, ImportProblem, Reading } from './importer.ts';
import { asId, asList, asOffset, asText, asTexts, field, isObject, placeOf, shown } from './jsonFields.ts';
import { problemAt } from './problems.ts';
import { type Json, type JsonObject, readJson } from './readJson.ts';

export const jsonImporter: Importer = {
  id: 'json',
  title: "JSON (Dateline's own)",
  detail: 'what Dateline exported as JSON, with everything that annotations hold',
  extensions: ['.json'],
  fits: ({ text }) => /^\s*\{\s*"schema"\s*:\s*"dateline-export\//.test(text.slice(0, 200)),
  read(files) {
    const readings = files.map(readFile);
    return { documents: readings.flatMap((r) => r.documents), problems: readings.flatMap((r) => r.problems) };
  },
};

function readFile(file: ImportFile): Reading {
  const json = readJson(file.text);
  if ('reason' in json) return { documents: [], problems: [problemAt(file.path, json.at, 'import-not-json', 'error', { reason: json.reason })] };
  const problems: ImportProblem[] = [];
  const documents = asList(field(json.value, 'articles')).flatMap((article): ForeignDocument[] => {
    const path = asText(field(article, 'path'));
    if (isObject(article) && path !== undefined) return [readArticle(file, article, path, problems)];
    problems.push(problemAt(file.path, placeOf(article, 0), 'import-shape', 'warning', { expected: 'an article with its path', found: shown(article) }));
    return [];
  });
  return { documents, problems };
}

function readArticle(file: ImportFile, article: JsonObject, path: string, problems: ImportProblem[]): ForeignDocument {
  const marks = asList(field(article, 'annotations')).flatMap((annotation, i): ForeignMark[] => {
    const mark = readMark(annotation, String(i), article.at);
    if (!mark) problems.push(problemAt(file.path, placeOf(annotation, article.at), 'import-bad-span', 'warning', { found: shown(field(annotation, 'quote') ?? annotation) }));
    return mark ? [mark] : [];
  });
  const suggested = asList(field(article, 'suggestions')).length;
  if (suggested > 0) problems.push(problemAt(file.path, article.at, 'import-suggestions', 'information', { count: suggested }));
  const relations = asList(field(article, 'relations')).map((relation) => {
    const [type = '', from = '', to = ''] = ['type', 'from', 'to'].map((key) => asText(field(relation, key)));
    return { at: placeOf(relation, article.at), type, from, to };
  });
  return { file: file.path, at: article.at, names: [path], marks, relations };
}

function readMark(annotation: Json, otherKey: string, otherAt: number): ForeignMark | undefined {
  const [id, label, quote] = [asId(field(annotation, 'id')), asText(field(annotation, 'label')), asText(field(annotation, 'quote'))];
  const [start, end] = [asOffset(field(annotation, 'start')), asOffset(field(annotation, 'end'))];
  if (label === undefined || quote === undefined || quote === '') return undefined;
  return {
    key: id ?? otherKey, at: placeOf(annotation, otherAt), label, quote, facts: factsOf(annotation), ...(id !== undefined && { id }),
    ...(start !== undefined && end !== undefined && start < end && { place: { start, end, unit: 'utf16' } }),
    ...(asText(field(annotation, 'state')) === 'lost' && { isLost: true }),
  };
}

function factsOf(annotation: Json): ForeignFacts {
  const text = (key: string): object => {
    const words = asText(field(annotation, key));
    return words === undefined || words === '' ? {} : { [key]: words };
  };
  const list = (key: string): object => (asTexts(field(annotation, key)).length > 0 ? { [key]: asTexts(field(annotation, key)) } : {});
  const attributes = field(annotation, 'attributes');
  const pairs = isObject(attributes) ? [...attributes.keys].flatMap(([key, of]) => (typeof of === 'string' ? [[key, of] as const] : [])) : [];
  const status = ANNOTATION_STATUSES.find((s) => s === field(annotation, 'status'));
  return {
    ...(status && { status }), ...text('value'), ...text('meeting'), ...text('note'), ...list('tags'), ...list('links'),
    ...(pairs.length > 0 && { attributes: Object.fromEntries(pairs) }),
  };
}
