// A value a line, or one list of values: what tools call JSONL and JSON. A bad line does not cost the others.
import type { ImportFile, ImportProblem } from './importer.ts';
import { isList, placeOf } from './jsonFields.ts';
import { problemAt } from './problems.ts';
import { type Json, readJson } from './readJson.ts';
import { linesOf } from './textLines.ts';

interface JsonLines {
  readonly values: readonly { readonly value: Json; readonly at: number }[];
  readonly problems: ImportProblem[];
}

export function readJsonLines({ path, text }: ImportFile): JsonLines {
  const problems: ImportProblem[] = [];
  const wrong = (at: number, reason: string): void => void problems.push(problemAt(path, at, 'import-not-json', 'error', { reason }));
  // An object that goes over several lines is no JSONL either.
  if (/^\s*(?:\[|\{\s*\n)/.test(text)) {
    const json = readJson(text);
    if ('value' in json) return { values: (isList(json.value) ? json.value.items : [json.value]).map((value) => ({ value, at: placeOf(value, 0) })), problems };
    wrong(json.at, json.reason);
    return { values: [], problems };
  }
  const values: { value: Json; at: number }[] = [];
  for (const { start, words } of linesOf(text)) {
    if (words.trim() === '') continue;
    const json = readJson(text, start, start + words.length);
    if ('value' in json) values.push({ value: json.value, at: start });
    else wrong(json.at, json.reason);
  }
  return { values, problems };
}
