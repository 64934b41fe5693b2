// Where things stand in the lines of a YAML text: ends of lines, columns, ends of list items. Works on positions that
// the parser gave, never inside a value, so what it scans is comments and white space only.
import type { YAMLSeq } from 'yaml';
import type { TextEdit } from '../text/textEdit.ts';
import type { Lines } from './writeValue.ts';
import { itemStarts, spanOfNode } from './yamlNodes.ts';

export interface Target extends Lines {
  readonly text: string;
}

/** The file's first line end decides; a file without one gets LF. */
export function createTarget(text: string): Target {
  const first = text.indexOf('\n');
  return { text, eol: first > 0 && text.charAt(first - 1) === '\r' ? '\r\n' : '\n' };
}

export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Start of the line after the one that `end` stands on; `end` itself where it stands at a line's start already. */
export function nextLine(text: string, end: number): number {
  if (end > 0 && text.charAt(end - 1) === '\n') return end;
  const at = text.indexOf('\n', end);
  return at < 0 ? text.length : at + 1;
}

/** Characters from the line's start; a byte order mark is none. */
export function columnOf(text: string, offset: number): number {
  const start = lineStart(text, offset);
  return offset - start - (start === 0 && text.startsWith('\ufeff') ? 1 : 0);
}

/** Whole lines put in at the start of a line, or after a last line that lacks its end. */
export function insertLines({ text, eol }: Target, at: number, lines: string): TextEdit {
  const open = at > 0 && text.charAt(at - 1) !== '\n';
  return { start: at, end: at, newText: open ? eol + lines : lines };
}

/** End of item `i` of a block list: its last line, and the comment lines below it that are indented deeper than its dash. */
export function endOfItem(text: string, seq: YAMLSeq, i: number): number {
  const dash = itemStarts(seq)[i] ?? 0;
  let at = nextLine(text, Math.max(dash + 1, spanOfNode(seq.items[i])?.end ?? 0));
  const depth = columnOf(text, dash);
  for (;;) {
    const end = nextLine(text, at + 1);
    const line = text.slice(at, end);
    const body = line.trimStart();
    if (at >= text.length || !body.startsWith('#') || line.length - body.length <= depth) return at;
    at = end;
  }
}
