// Three versions of one list of entries → edits on ours and what is left to a person, by id.
import type { YAMLMap } from 'yaml';
import type { TextEdit } from '../text/textEdit.ts';
import { editList, type Entries, type ListChange } from './editList.ts';
import { editMap, plainOf } from './editMap.ts';
import { columnOf, endOfItem, type Target } from './layout.ts';
import { type Fields, mergeFields } from './mergeFields.ts';
import { sameValue } from './sameValue.ts';
import type { YamlValue } from './writeValue.ts';
import { type Items, itemsById } from './yamlItems.ts';
import { asSeq, itemStarts, valueAt } from './yamlNodes.ts';

export interface Version {
  readonly text: string;
  readonly root: YAMLMap | undefined;
}

export interface ListChoice {
  readonly id: string;
  /** Missing: one side deleted the entry and the other edited it. */
  readonly key?: string;
  readonly ours: YamlValue | undefined;
  readonly theirs: YamlValue | undefined;
}

export interface MergedList {
  readonly edits: readonly TextEdit[];
  readonly choices: readonly ListChoice[];
}

/** `order` and `rootOrder`: keys as we write them; `target` and `root`: our version. */
export function mergeList(target: Target, root: YAMLMap, base: Version, theirs: Version, key: string, order: readonly string[], rootOrder: readonly string[]): MergedList {
  const [inBase, inOurs, inTheirs] = [itemsById(base.root, key), itemsById(root, key), itemsById(theirs.root, key)];
  const edits: TextEdit[] = [];
  const choices: ListChoice[] = [];
  const remove: number[] = [];
  const add: ListChange['add'][number][] = [];
  for (const id of new Set([...inOurs.ids, ...inTheirs.ids])) {
    const [b, o, t] = [fieldsOf(inBase, id), fieldsOf(inOurs, id), fieldsOf(inTheirs, id)];
    const map = inOurs.maps.get(id);
    if (o && t && map) {
      const merged = mergeFields(b ?? {}, o, t);
      edits.push(...editMap(target, map, merged.patch, order));
      choices.push(...merged.choices.map((c) => ({ id, ...c })));
    } else if (o && b) {
      if (sameEntry(o, b)) remove.push(inOurs.indexOf(id) ?? -1);
      else choices.push({ id, ours: o['quote'] ?? id, theirs: undefined });
    } else if (t && !(b && sameEntry(t, b))) {
      add.push({ before: placeOf(inOurs, t), entries: Object.entries(t), ...sourceOf(theirs, key, inTheirs.indexOf(id) ?? -1, target.eol) });
      if (b) choices.push({ id, ours: undefined, theirs: t['quote'] ?? id });
    }
  }
  add.sort((a, z) => startOf(a.entries) - startOf(z.entries));
  edits.push(...editList(target, root, { key, add, remove: remove.filter((i) => i >= 0) }, rootOrder));
  return { edits, choices };
}

function fieldsOf(items: Items, id: string): Fields | undefined {
  const map = items.maps.get(id);
  return map && (plainOf(map) as Fields);
}

/** Refreshed offsets are a hint, no edit that would keep an entry from being deleted. */
const sameEntry = (a: Fields, b: Fields): boolean => sameValue({ ...a, start: null, end: null }, { ...b, start: null, end: null });

const startOf = (entries: Entries): number => Number(entries.find(([k]) => k === 'start')?.[1] ?? Infinity);

/** In front of our first entry that stands later in the article; relations and what has no place go to the end. */
function placeOf(ours: Items, fields: Fields): number {
  const start = Number(fields['start'] ?? Number.NaN);
  for (const [id, map] of ours.maps) if (Number(plainOf(valueAt(map, 'start'))) > start) return ours.indexOf(id) ?? ours.count;
  return ours.count;
}

/** Their block as they wrote it, comments and all, moved to our indentation. */
function sourceOf({ text, root }: Version, key: string, at: number, eol: string): { source?: (dashIndent: string) => string } {
  const seq = root && asSeq(valueAt(root, key));
  if (!seq || seq.flow === true || at < 0) return {};
  const start = itemStarts(seq)[at] ?? 0;
  const column = columnOf(text, start);
  const lines = text.slice(start, endOfItem(text, seq, at)).replace(/\r?\n$/, '').split(/\r?\n/);
  return { source: (dashIndent) => lines.map((l, i) => (i === 0 ? dashIndent + l : l === '' ? '' : dashIndent + l.slice(Math.min(column, l.length - l.trimStart().length))) + eol).join('') };
}
