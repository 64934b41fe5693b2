// Reads what earlier runs wrote: JSON lines or an array of `analyze`, or a report of `corpus`, whose articles are taken. So
// reports can be joined with further results, and those with others, and all ways give the same.
import { createReadStream } from 'node:fs';
import type { Io } from '../command.ts';
import { readLineGroups } from '../lines.ts';
import type { Collection } from './collection.ts';

/** `-`: standard input. Complains of every line that cannot be taken; true when there is any. */
export async function readResults(file: string, into: Collection, io: Io): Promise<boolean> {
  const name = file === '-' ? 'stdin' : file;
  let isBad = false;
  const complain = (line: number, what: string): void => {
    io.complain(`${name}:${line}:1: ${what}`);
    isBad = true;
  };
  const select = createSelection();
  try {
    for await (const group of readLineGroups(file === '-' ? io.input : createReadStream(file))) {
      for (const { number, text } of group) {
        const json = text === null ? null : select(text);
        if (json === '') continue;
        const values = json === null ? undefined : valuesOf(json);
        if (!values) complain(number, json === null ? 'the line is too long' : 'not JSON, or not one object a line');
        for (const value of values ?? []) {
          const fault = await into.add(value, { name, line: number });
          if (fault !== undefined) complain(number, fault);
        }
      }
      const last = group.at(-1)?.number ?? 0;
      io.progress(`${name}: ${last} lines`);
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    complain(1, code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'is a folder' : `cannot be read: ${message}`);
  }
  io.progress('');
  return isBad;
}

/** The analyses of one line: itself, or those of a report or an array written in one line. */
function valuesOf(json: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(json);
    if (Array.isArray(value)) return value;
    const { schema, articles } = (value ?? {}) as { schema?: unknown; articles?: unknown };
    return schema === 'dateline-corpus/1' && Array.isArray(articles) ? articles : [value];
  } catch {
    return undefined;
  }
}

/** How `corpus` begins a report; each article then stands on a line of its own. */
export const REPORT_HEAD = '{"schema":"dateline-corpus/1","articles":[';

/** The JSON of each line that holds an analysis, and the empty string for the frame around them. */
function createSelection(): (line: string) => string {
  let part: 'lines' | 'articles' | 'rest' = 'lines';
  return (line) => {
    const text = line.trim();
    if (text === REPORT_HEAD) part = 'articles';
    else if (part === 'articles' && /^\],?$/.test(text)) part = 'rest';
    else if (part === 'rest') part = text.endsWith(']}') ? 'lines' : 'rest';
    else if (text !== '[' && text !== ']') return text.endsWith(',') ? text.slice(0, -1) : text;
    return '';
  };
}
