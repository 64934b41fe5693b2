// Three versions of one list of entries → edits on ours, by id. What one side deleted and the other did not edit goes;
// what it did edit stays, and says that somebody deleted it.
import type { YAMLMap } from 'yaml';
import type { TextEdit } from '../text/textEdit.ts';
import { editList, type ListChange } from './editList.ts';
import { editMap } from './editMap.ts';
import type { Target } from './layout.ts';
import { type Answer, canonical, DELETED, type Fields } from './mergeAnswers.ts';
import { mergeFields } from './mergeFields.ts';
import { createPlaces, type ListKind, type MergeItem, type MergeItems, type RestItem, sourceOf } from './mergeItems.ts';
import type { YamlValue } from './writeValue.ts';

export interface Versions {
  readonly base: MergeItems;
  readonly ours: MergeItems;
  readonly theirs: MergeItems;
}

export interface ListPlan {
  /** What to change in our entries. */
  readonly patches: readonly { readonly map: YAMLMap; readonly patch: Fields }[];
  readonly remove: readonly number[];
  /** Theirs. `index`: where it stands in their list, if it may be taken as they wrote it. */
  readonly add: readonly { readonly before: number; readonly value: YamlValue; readonly index?: number }[];
  /** Every entry as it must read in the result, `canonical`, sorted. */
  readonly expected: readonly string[];
}

/** `needed`: ids that new relations name, so that deleting the entry contradicts them. */
export function planList({ base, ours, theirs }: Versions, needed: ReadonlySet<string>): ListPlan {
  const patches: { map: YAMLMap; patch: Fields }[] = [];
  const remove: number[] = [];
  const add: { before: number; value: YamlValue; index?: number }[] = [];
  const expected: string[] = [];
  const place = createPlaces(ours);
  const change = (item: MergeItem, patch: Fields): void => {
    patches.push({ map: item.map, patch });
    expected.push(canonical({ ...item.fields, ...patch }));
  };
  for (const id of new Set([...ours.byId.keys(), ...theirs.byId.keys()])) {
    const [b, o, t] = [base.byId.get(id), ours.byId.get(id), theirs.byId.get(id)];
    if (o && t) change(o, mergeFields(b?.fields ?? {}, o.fields, t.fields));
    else if (o) {
      if (b && !needed.has(id) && sameEntry(o.fields, b.fields)) remove.push(o.index);
      else change(o, b ? withDeleted(o.fields) : {});
    } else if (t && !(b && !needed.has(id) && sameEntry(t.fields, b.fields))) {
      const value = b ? { ...t.fields, ...withDeleted(t.fields) } : t.fields;
      add.push({ before: place(t.fields), value, ...(!b && { index: t.index }) });
      expected.push(canonical(value));
    }
  }
  const rest = planRest(base.rest, ours.rest, theirs.rest);
  remove.push(...rest.remove);
  for (const { index, value } of rest.add) add.push({ before: place(value !== null && typeof value === 'object' ? (value as Fields) : {}), value, index });
  const gone = new Set(remove);
  expected.push(...[...ours.rest].flatMap(([key, items]) => items.filter((i) => !gone.has(i.index)).map(() => key)), ...rest.add.map((a) => canonical(a.value)));
  add.sort((a, z) => startOf(a.value) - startOf(z.value));
  return { patches, remove, add, expected: expected.sort() };
}

/** `rootOrder`: the top-level keys as we write them. `asWritten`: their new entries keep their own form. */
export function editsOf(plan: ListPlan, target: Target, root: YAMLMap, kind: ListKind, theirs: MergeItems, rootOrder: readonly string[], asWritten: boolean): TextEdit[] {
  const add = plan.add.map(({ before, value, index }): ListChange['add'][number] => {
    const source = asWritten && index !== undefined ? sourceOf(theirs, index, target.eol) : undefined;
    return { before, entries: Object.entries(value as Fields), ...(source && { source }) };
  });
  return [
    ...plan.patches.flatMap(({ map, patch }) => editMap(target, map, patch, kind.order)),
    ...editList(target, root, { key: kind.key, add, remove: plan.remove }, rootOrder),
  ];
}

const withDeleted = (fields: Fields): Fields => mergeFields(fields, fields, fields, [DELETED satisfies Answer]);

/** Refreshed offsets are a hint, no edit that would keep an entry from being deleted. */
const sameEntry = (a: Fields, b: Fields): boolean => canonical({ ...a, start: null, end: null }) === canonical({ ...b, start: null, end: null });

const LAST = Number.MAX_SAFE_INTEGER;

function startOf(value: YamlValue): number {
  const start = value !== null && typeof value === 'object' && 'start' in value ? Number(value.start) : Number.NaN;
  return Number.isNaN(start) ? LAST : start;
}

type Rest = MergeItems['rest'];

/** How often each stands in the result: as often as on the side that changed it, the more often where both did. */
function planRest(base: Rest, ours: Rest, theirs: Rest): { readonly remove: readonly number[]; readonly add: readonly RestItem[] } {
  const remove: number[] = [];
  const add: RestItem[] = [];
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const [b, o, t] = [base, ours, theirs].map((side) => side.get(key)?.length ?? 0) as [number, number, number];
    const wanted = o === b ? t : t === b ? o : Math.max(o, t);
    remove.push(...(ours.get(key) ?? []).slice(wanted).map((i) => i.index));
    add.push(...(theirs.get(key) ?? []).slice(0, Math.max(0, wanted - o)));
  }
  return { remove, add };
}
