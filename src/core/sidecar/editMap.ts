// The smallest text edits that set and remove keys of one mapping, in block or in braces form. What is not named in the
// patch keeps every byte.
import type { Pair, YAMLMap } from 'yaml';
import { isMap, isScalar } from 'yaml';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { removeFromLine } from './flow.ts';
import { editSequence } from './editSequence.ts';
import { columnOf, insertLines, lineStart, nextLine, type Target } from './layout.ts';
import { writeEntry, writeFlow, writeText, type YamlValue } from './writeValue.ts';
import { asMap, asSeq, colonOf, isNothing, keyOf, pairAt, spanOfNode, spanOfPair, wordsOf } from './yamlNodes.ts';

/** null removes a key. */
export type MapPatch = Readonly<Record<string, YamlValue>>;

/** `order`: the keys as we write them; a new key goes after the last of those that come before it. */
export function editMap(target: Target, map: YAMLMap, patch: MapPatch, order: readonly string[]): TextEdit[] {
  const edits: TextEdit[] = [];
  const fresh: [string, YamlValue][] = [];
  const gone: Pair[] = [];
  for (const [key, value] of Object.entries(patch)) {
    const pair = pairAt(map, key);
    if (!pair) {
      if (value !== null) fresh.push([key, value]);
    } else if (value === null) gone.push(pair);
    else edits.push(...setValue(target, map, pair, value));
  }
  if (map.flow === true) edits.push(...removeFromLine(map.items.map((p) => spanOfPair(p) ?? { start: 0, end: 0 }), gone.map((p) => map.items.indexOf(p))));
  else for (const pair of gone) edits.push(...removePair(target, map, pair));
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  fresh.sort(([a], [b]) => rank(a) - rank(b));
  for (const [key, value] of fresh) edits.push(insertPair(target, map, key, value, patch, rank));
  return edits;
}

function setValue(target: Target, map: YAMLMap, pair: Pair, value: YamlValue): TextEdit[] {
  const { text, eol } = target;
  if (saysAlready(pair.value, value)) return [];
  const inner = asMap(pair.value);
  if (inner && inner.items.length > 0 && typeof value === 'object' && value !== null && !Array.isArray(value) && !Object.values(value).includes(null)) {
    const edits = editRecord(target, inner, value as MapPatch);
    if (edits) return edits;
  }
  const list = asSeq(pair.value);
  const few = list && Array.isArray(value) ? editSequence(target, list, plainOf(list) as readonly YamlValue[], value as readonly YamlValue[]) : undefined;
  if (few) return few;
  const colon = colonOf(pair);
  const span = spanOfWords(text, pair.value);
  const old = span && span.end > span.start ? span : undefined; // `~` is nothing, but it stands there
  if (colon === undefined) return [];
  const after = old ? old.start : colon + 1;
  const lead = old && !text.slice(colon, old.start).includes('\n') ? '' : ' ';
  const start = lead === '' ? after : colon + 1;
  const end = old ? old.end : start;
  if (map.flow === true) return [{ start, end, newText: lead + writeFlow(value) }];
  const key = keyOf(pair) ?? '';
  const keyColumn = ' '.repeat(columnOf(text, spanOfNode(pair.key)?.start ?? 0));
  const [first = '', ...more] = writeEntry(key, value, keyColumn);
  const words = lead + first.slice(writeText(key).length + 2);
  return replaceWords(text, { start, end, newText: words }, more.map((l) => eol + l).join(''), isLiteral(pair), eol);
}

/** A list or mapping with a line for each part runs over its last line end, which stays. */
function spanOfWords(text: string, node: unknown): Span | undefined {
  const span = spanOfNode(node);
  if (!span || isScalar(node)) return span;
  return { start: span.start, end: span.start + text.slice(span.start, span.end).trimEnd().length };
}

const isLiteral = (pair: Pair): boolean => isScalar(pair.value) && (pair.value.type === 'BLOCK_LITERAL' || pair.value.type === 'BLOCK_FOLDED');

/** Puts in a value whose first line goes after the key and whose other lines go below, around a comment on that line. */
function replaceWords(text: string, edit: TextEdit, below: string, wasLiteral: boolean, eol: string): TextEdit[] {
  const lineEnd = endOfLine(text, wasLiteral ? edit.start : edit.end);
  if (wasLiteral) {
    const comment = /[ \t]+#.*$/.exec(text.slice(edit.start, lineEnd))?.[0] ?? '';
    const closed = text.charAt(edit.end - 1) === '\n' ? eol : '';
    return [{ ...edit, newText: edit.newText + comment + below + closed }];
  }
  if (below === '') return [edit];
  return text.slice(edit.end, lineEnd).trim() === ''
    ? [{ ...edit, newText: edit.newText + below }]
    : [edit, { start: lineEnd, end: lineEnd, newText: below }];
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  if (at < 0) return text.length;
  return at > from && text.charAt(at - 1) === '\r' ? at - 1 : at;
}

/** A mapping that is a value (attributes): key by key, what is not in the new one goes. Undefined: nothing of it stays. */
function editRecord(target: Target, map: YAMLMap, value: MapPatch): TextEdit[] | undefined {
  const gone = map.items.map(keyOf).filter((k) => k !== undefined && !Object.hasOwn(value, k)) as string[];
  if (gone.length > 0 && gone.length === map.items.length) return undefined;
  return editMap(target, map, Object.fromEntries([...Object.entries(value), ...gone.map((k) => [k, null] as const)]), []);
}

function saysAlready(node: unknown, value: YamlValue): boolean {
  if (typeof value === 'string') return wordsOf(node) === value;
  if (typeof value === 'number') return isScalar(node) && node.value === value;
  if (isScalar(node)) return false;
  return !isNothing(node) && JSON.stringify(plainOf(node)) === JSON.stringify(value);
}

/** Nested value with every scalar as it was written; plain numbers and truth values keep their type. */
export function plainOf(node: unknown): YamlValue {
  if (isMap(node)) return Object.fromEntries(node.items.map((p) => [keyOf(p) ?? '', plainOf(p.value)]));
  if (node !== null && typeof node === 'object' && 'items' in node && Array.isArray(node.items)) return node.items.map(plainOf);
  if (isScalar(node) && (typeof node.value === 'number' || typeof node.value === 'boolean') && String(node.value) === node.source) return node.value;
  return wordsOf(node) ?? null;
}

function removePair({ text }: Target, map: YAMLMap, pair: Pair): TextEdit[] {
  const span = spanOfPair(pair);
  if (!span) return [];
  const end = nextLine(text, Math.max(span.end, (colonOf(pair) ?? 0) + 1));
  const start = lineStart(text, span.start);
  if (text.slice(start, span.start).trim() === '' || map.items.length === 1) return [{ start, end, newText: '' }];
  const next = /^\s*/.exec(text.slice(end))?.[0].length ?? 0; // the first key stands after the dash: the next takes its place
  return [{ start: span.start, end: end + next, newText: '' }];
}

function insertPair(target: Target, map: YAMLMap, key: string, value: YamlValue, patch: MapPatch, rank: (key: string) => number): TextEdit {
  const staying = map.items.filter((p) => patch[keyOf(p) ?? ''] !== null);
  const before = staying.findLast((p) => rank(keyOf(p) ?? '') < rank(key)) ?? staying.at(0) ?? map.items.at(-1);
  const span = before && spanOfPair(before);
  if (map.flow === true || !before || !span) {
    const at = span ? span.end : (spanOfNode(map)?.start ?? 0) + 1;
    const entry = `${writeText(key)}: ${writeFlow(value)}`;
    return { start: at, end: at, newText: span ? `, ${entry}` : entry };
  }
  const indent = ' '.repeat(columnOf(target.text, spanOfNode(map)?.start ?? 0));
  const lines = writeEntry(key, value, indent).map((l, i) => (i === 0 ? indent + l : l) + target.eol).join('');
  return insertLines(target, nextLine(target.text, Math.max(span.end, (colonOf(before) ?? 0) + 1)), lines);
}
