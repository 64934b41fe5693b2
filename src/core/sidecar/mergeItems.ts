// One list of one version as a merge sees it: entries by what makes them one, and the rest (no id, an id or a key that
// stands twice, no mapping at all) by what they say, so that nothing is dropped.
import type { YAMLMap, YAMLSeq } from 'yaml';
import { partitionPoint } from '../util/partitionPoint.ts';
import { plainOf } from './editMap.ts';
import { columnOf, endOfItem } from './layout.ts';
import { canonical, type Fields } from './mergeAnswers.ts';
import { openYaml } from './openYaml.ts';
import type { YamlValue } from './writeValue.ts';
import { asMap, asSeq, isNothing, itemStarts, spanOfNode, valueAt, wordsOf } from './yamlNodes.ts';

export interface ListKind {
  readonly key: string;
  /** The keys of an entry as we write them. */
  readonly order: readonly string[];
  idOf(map: YAMLMap): string | undefined;
}

export const byId = (key: string, order: readonly string[]): ListKind => ({ key, order, idOf: (map) => wordsOf(valueAt(map, 'id')) });

/** `notNames` have no ids: type and words stand for one. */
export const byText = (key: string, order: readonly string[]): ListKind => ({
  key, order,
  idOf(map) {
    const text = wordsOf(valueAt(map, 'text'));
    return text === undefined ? undefined : `${wordsOf(valueAt(map, 'type')) ?? ''} ${text}`;
  },
});

export interface MergeItem {
  readonly index: number;
  readonly map: YAMLMap;
  readonly fields: Fields;
}

export interface RestItem {
  readonly index: number;
  readonly value: YamlValue;
}

export interface MergeItems {
  readonly text: string;
  readonly seq: YAMLSeq | undefined;
  readonly count: number;
  readonly byId: ReadonlyMap<string, MergeItem>;
  /** By `canonical` value, in order. */
  readonly rest: ReadonlyMap<string, readonly RestItem[]>;
}

/** Whether the key holds a list, or nothing, which is an empty one. */
export const isListAt = (text: string, key: string): boolean => {
  const { root } = openYaml(text);
  const node = root && valueAt(root, key);
  return isNothing(node) || asSeq(node) !== undefined;
};

/** Linear. */
export function mergeItems(text: string, kind: ListKind): MergeItems {
  const opened = openYaml(text);
  const seq = opened.root && asSeq(valueAt(opened.root, kind.key));
  const known = new Map<string, MergeItem>();
  const rest = new Map<string, RestItem[]>();
  const doubled = [...opened.doubled].sort((a, b) => a - b);
  for (const [index, item] of (seq?.items ?? []).entries()) {
    if (isNothing(item)) continue;
    const map = asMap(item);
    const id = map && !hasDoubled(doubled, map) ? kind.idOf(map) : undefined;
    const value = plainOf(item);
    if (map && id !== undefined && id !== '' && !known.has(id)) known.set(id, { index, map, fields: value as Fields });
    else {
      const alike = rest.get(canonical(value));
      if (alike) alike.push({ index, value });
      else rest.set(canonical(value), [{ index, value }]);
    }
  }
  return { text, seq, count: seq?.items.length ?? 0, byId: known, rest };
}

/** Both values of a key that stands twice must live on: such an entry is taken or left as a whole. */
function hasDoubled(doubled: readonly number[], map: YAMLMap): boolean {
  const span = spanOfNode(map) ?? { start: 0, end: 0 };
  return (doubled[partitionPoint(doubled.length, (i) => (doubled[i] ?? 0) < span.start)] ?? Infinity) < span.end;
}

/** Where an entry with that start goes: in front of the first that stands later in the article. O(log n) a question. */
export function createPlaces({ byId, count }: MergeItems): (fields: Fields) => number {
  const highest: { readonly start: number; readonly index: number }[] = [];
  for (const { fields, index } of byId.values()) {
    const start = Number(fields['start'] ?? Number.NaN);
    if (start > (highest.at(-1)?.start ?? -1)) highest.push({ start, index });
  }
  return (fields) => {
    const start = Number(fields['start'] ?? Number.NaN);
    if (Number.isNaN(start)) return count;
    return highest[partitionPoint(highest.length, (i) => (highest[i]?.start ?? 0) <= start)]?.index ?? count;
  };
}

/** An item as its author wrote it, comments and all, moved to another indentation; undefined for one in brackets. */
export function sourceOf({ text, seq }: MergeItems, at: number, eol: string): ((dashIndent: string) => string) | undefined {
  if (!seq || seq.flow === true) return undefined;
  const start = itemStarts(seq)[at] ?? 0;
  const column = columnOf(text, start);
  const lines = text.slice(start, endOfItem(text, seq, at)).replace(/\r?\n$/, '').split(/\r?\n/);
  return (dashIndent) => lines.map((l, i) => (i === 0 ? dashIndent + l : l === '' ? '' : dashIndent + l.slice(Math.min(column, l.length - l.trimStart().length))) + eol).join('');
}
