// The smallest text edits that put items into a list of the file and take items out, in block or in brackets form.
import type { YAMLMap, YAMLSeq } from 'yaml';
import type { TextEdit } from '../text/textEdit.ts';
import { removeFromLine } from './flow.ts';
import { columnOf, endOfItem, insertLines, lineStart, nextLine, type Target } from './layout.ts';
import { writeFlow, writeItem, type YamlValue } from './writeValue.ts';
import { asSeq, colonOf, isNothing, itemStarts, keyOf, pairAt, spanOfNode, spanOfPair } from './yamlNodes.ts';

export type Entries = readonly (readonly [string, YamlValue])[];

export interface ListChange {
  readonly key: string;
  /** Items to put in, in order. `before`: index of the existing item to stand in front of; the list's length: last. */
  readonly add: readonly { readonly before: number; readonly entries: Entries; readonly source?: (dashIndent: string) => string }[];
  /** Indexes of existing items to take out. */
  readonly remove: readonly number[];
}

/** `order`: the top-level keys as we write them, for a list that is not there yet. */
export function editList(target: Target, root: YAMLMap, change: ListChange, order: readonly string[]): TextEdit[] {
  if (change.add.length === 0 && change.remove.length === 0) return [];
  const pair = pairAt(root, change.key);
  if (!pair) return [newList(target, root, change, order)];
  const seq = asSeq(pair.value);
  const colon = colonOf(pair) ?? 0;
  if (!seq || seq.items.length === 0) return fillList(target, pair.value, colon, change);
  return seq.flow === true ? editFlow(seq, change) : editBlocks(target, seq, colon, change);
}

const render = (target: Target, dashIndent: string, add: ListChange['add']): string =>
  add.map((a) => a.source?.(dashIndent) ?? writeItem(a.entries, dashIndent, target)).join('');

function newList(target: Target, root: YAMLMap, change: ListChange, order: readonly string[]): TextEdit {
  const rank = (key: string | undefined): number => (key !== undefined && order.includes(key) ? order.indexOf(key) : order.length);
  const before = root.items.findLast((p) => rank(keyOf(p)) < rank(change.key)) ?? root.items.at(-1);
  const end = before ? Math.max(endOfValue(target.text, before.value, spanOfPair(before)?.end ?? 0), (colonOf(before) ?? 0) + 1) : 0;
  return insertLines(target, nextLine(target.text, end), `${change.key}:${target.eol}${render(target, '  ', change.add)}`);
}

/** End of a top-level value with the comments that belong to its last item. */
function endOfValue(text: string, node: unknown, otherwise: number): number {
  const seq = asSeq(node);
  return seq && seq.flow !== true && seq.items.length > 0 ? endOfItem(text, seq, seq.items.length - 1) : otherwise;
}

/** `key:`, `key: ~` and `key: []` become a block list; brackets with a comment inside stay brackets. */
function fillList(target: Target, node: unknown, colon: number, change: ListChange): TextEdit[] {
  const span = isNothing(node) || asSeq(node) ? spanOfNode(node) : undefined;
  const inner = span ? target.text.slice(span.start + 1, Math.max(span.start + 1, span.end - 1)) : '';
  if (span && asSeq(node) && inner.trim() !== '') {
    return [{ start: span.start + 1, end: span.start + 1, newText: change.add.map((a) => writeFlow(Object.fromEntries(a.entries))).join(', ') }];
  }
  const gone = span && span.end > span.start ? [{ start: colon + 1, end: span.end, newText: '' }] : [];
  const at = nextLine(target.text, Math.max(colon + 1, gone[0]?.end ?? 0));
  return [...gone, insertLines(target, at, render(target, '  ', change.add))];
}

function editBlocks(target: Target, seq: YAMLSeq, colon: number, change: ListChange): TextEdit[] {
  const { text } = target;
  const starts = itemStarts(seq);
  const dashIndent = ' '.repeat(columnOf(text, starts[0] ?? 0));
  const edits: TextEdit[] = change.remove.map((i) => ({ start: lineStart(text, starts[i] ?? 0), end: endOfItem(text, seq, i), newText: '' }));
  for (const [before, add] of groupBy(change.add)) {
    // Comments above the first item may be about it: a new first item goes above them.
    const at = before === 0 ? nextLine(text, colon + 1) : endOfItem(text, seq, before - 1);
    edits.push(insertLines(target, at, render(target, dashIndent, add)));
  }
  if (change.remove.length === seq.items.length && change.add.length === 0) edits.push({ start: colon + 1, end: colon + 1, newText: ' []' });
  return edits;
}

/** Items for one place make one edit. */
function groupBy(add: ListChange['add']): Map<number, ListChange['add'][number][]> {
  const groups = new Map<number, ListChange['add'][number][]>();
  for (const item of add) {
    const group = groups.get(item.before);
    if (group) group.push(item);
    else groups.set(item.before, [item]);
  }
  return groups;
}

function editFlow(seq: YAMLSeq, change: ListChange): TextEdit[] {
  const spans = seq.items.map((item) => spanOfNode(item) ?? { start: 0, end: 0 });
  const gone = new Set(change.remove);
  const added = change.add.map((a) => ({ before: a.before, words: writeFlow(Object.fromEntries(a.entries)) }));
  if (gone.size === spans.length) {
    const [first, last] = [spans[0], spans.at(-1)];
    return first && last ? [{ start: first.start, end: last.end, newText: added.map((a) => a.words).join(', ') }] : [];
  }
  const edits = removeFromLine(spans, change.remove);
  const end = spans.findLast((_, i) => !gone.has(i))?.end ?? 0;
  for (const a of added) {
    let at = a.before;
    while (at < spans.length && gone.has(at)) at++;
    const next = spans[at];
    edits.push(next ? { start: next.start, end: next.start, newText: `${a.words}, ` } : { start: end, end, newText: `, ${a.words}` });
  }
  return edits;
}
