// The smallest edits that take values out of a list with a dash a line and put values at its end: a list that somebody
// wrote that way stays that way, with the comments between its lines.
import type { YAMLSeq } from 'yaml';
import type { TextEdit } from '../text/textEdit.ts';
import { columnOf, endOfItem, insertLines, lineStart, type Target } from './layout.ts';
import { writeFlow, type YamlValue } from './writeValue.ts';
import { itemStarts } from './yamlNodes.ts';

/** `now`: what the list says; undefined where `wanted` is more than leaving out and adding at the end. Linear. */
export function editSequence(target: Target, seq: YAMLSeq, now: readonly YamlValue[], wanted: readonly YamlValue[]): TextEdit[] | undefined {
  const starts = itemStarts(seq);
  const remove: number[] = [];
  let next = 0;
  for (const [i, value] of now.entries()) {
    if (next < wanted.length && JSON.stringify(wanted[next]) === JSON.stringify(value)) next++;
    else remove.push(i);
  }
  const staysBlock = seq.flow !== true && remove.length < now.length && starts.every((at) => isLineOfItsOwn(target.text, at));
  if (!staysBlock) return undefined;
  const { text, eol } = target;
  const edits: TextEdit[] = remove.map((i) => ({ start: lineStart(text, starts[i] ?? 0), end: endOfItem(text, seq, i), newText: '' }));
  const indent = ' '.repeat(columnOf(text, starts[0] ?? 0));
  const lines = wanted.slice(next).map((value) => `${indent}- ${writeFlow(value)}${eol}`).join('');
  if (lines !== '') edits.push(insertLines(target, endOfItem(text, seq, seq.items.length - 1), lines));
  return edits;
}

const isLineOfItsOwn = (text: string, dash: number): boolean => text.slice(lineStart(text, dash), dash).trim() === '';
