// Repairs on lines of a YAML text that cannot be parsed, so that nothing but its lines is known.
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { lineStart } from './layout.ts';
import { writeQuoted } from './writeValue.ts';

/** Tabs at the beginning of lines as spaces, in the widths that people use: which one it was is seen by trying. */
export function fixTabs(text: string): readonly (readonly TextEdit[])[] {
  const tabbed = [...text.matchAll(/^[ \t]*\t[ \t]*(?=[^\s])/gm)];
  const outermost = tabbed.filter((m) => m[0].startsWith('\t'));
  // Behind spaces a tab may belong to the words of a note: first without those.
  const groups = outermost.length === 0 || outermost.length === tabbed.length ? [tabbed] : [outermost, tabbed];
  return groups.flatMap((group) => [2, 4, 8].map((width) => group.map((m) => ({ start: m.index, end: m.index + m[0].length, newText: m[0].replaceAll('\t', ' '.repeat(width)) }))));
}

export interface Quoted {
  readonly key: string;
  readonly edits: readonly TextEdit[];
}

/** The value on the line of a fault, on the line before it, or where a quotation mark is left open, put in quotes as it is written. */
export function quoteValue(text: string, span: Span): readonly Quoted[] {
  const line = lineStart(text, Math.min(span.start, text.length));
  const lines = new Set([line, ...(line > 0 ? [lineStart(text, line - 1)] : []), ...openLines(text)]);
  return [...lines].flatMap((start) => quoteLine(text, start));
}

/** Longer lines are looked at by a person. */
const LONGEST = 5_000;
/** As is a file that is full of such lines: each is tried. */
const MOST_OPEN = 5;

/** Where lines begin whose value opens a quotation mark and does not close it: the library finds out at the end of the file. */
function openLines(text: string): number[] {
  const found: number[] = [];
  for (const m of text.matchAll(/^[ -]*[A-Za-z]{1,30}: +(?:'[^'\n]*|"[^"\n]*)$/gm)) {
    found.push(m.index);
    if (found.length === MOST_OPEN) break;
  }
  return found;
}

/** Keys whose values are no words. */
const NO_WORDS = new Set(['id', 'start', 'end', 'schema', 'status', 'annotations', 'relations']);

function quoteLine(text: string, start: number): Quoted[] {
  const at = text.indexOf('\n', start);
  const line = text.slice(start, at < 0 ? text.length : at).trimEnd();
  const m = line.length > LONGEST ? null : /^([ -]*([A-Za-z]{1,30}): +)(?=[^ ])/.exec(line);
  const [, head = '', key = ''] = m ?? [];
  const value = line.slice(head.length);
  if (!m || NO_WORDS.has(key) || /^[|>][-+0-9]*$/.test(value)) return [];
  const open = /^(["']).*$/.exec(value)?.[1];
  const words = open === undefined ? value : unquoted(value, open);
  return words === undefined ? [] : [{ key, edits: [{ start: start + head.length, end: start + line.length, newText: writeQuoted(words) }] }];
}

/** What a person meant who began with a quotation mark: the words without those at both ends. Undefined: it is closed and sound. */
function unquoted(value: string, mark: string): string | undefined {
  const inner = value.slice(1);
  const close = inner.indexOf(mark);
  if (close < 0) return inner;
  return close === inner.length - 1 && mark === "'" ? undefined : inner.endsWith(mark) && inner.length > 1 ? inner.slice(0, -1) : value;
}
