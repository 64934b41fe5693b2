// Several changes to one list as what they come to: what is new, what is edited, what goes. So a command of many changes
// makes one set of edits on one text.
import type { Problem } from '../model/problem.ts';

export interface NetChanges<T> {
  readonly add: ReadonlyMap<string, T>;
  readonly update: ReadonlyMap<string, object>;
  readonly remove: ReadonlySet<string>;
}

export type ListStep<T> =
  | { readonly kind: 'add'; readonly item: T }
  | { readonly kind: 'update'; readonly id: string; readonly set: object }
  | { readonly kind: 'remove'; readonly id: string };

/** `known`: ids in the file. A change that does not fit (id unknown or taken) is a problem. */
export function netChanges<T extends { readonly id: string }>(steps: readonly ListStep<T>[], known: ReadonlySet<string>): NetChanges<T> | { readonly problem: Problem } {
  const add = new Map<string, T>();
  const update = new Map<string, object>();
  const remove = new Set<string>();
  const inFile = (id: string): boolean => known.has(id) && !remove.has(id);
  for (const step of steps) {
    const id = step.kind === 'add' ? step.item.id : step.id;
    const fresh = add.get(id);
    if (step.kind === 'add') {
      if (known.has(id) || fresh) return refuse('edit-taken-id', { id });
      add.set(id, step.item);
    } else if (!fresh && !inFile(id)) return refuse('edit-unknown-id', { id });
    else if (step.kind === 'remove') {
      if (!add.delete(id)) remove.add(id);
      update.delete(id);
    } else if (fresh) add.set(id, patched(fresh, step.set));
    else update.set(id, { ...update.get(id), ...step.set });
  }
  return { add, update, remove };
}

/** The item as it is after a patch: null takes a key away. */
export function patched<T extends object>(item: T, set: object | undefined): T {
  if (!set) return item;
  const entries = Object.entries({ ...item, ...Object.fromEntries(Object.entries(set).filter(([k, v]) => v !== undefined && k !== 'id')) });
  return Object.fromEntries(entries.filter(([, v]) => v !== null)) as T;
}

export const refuse = (code: string, data: Problem['data'] = {}): { readonly problem: Problem } => ({
  problem: { code, severity: 'error', span: { start: 0, end: 0 }, data },
});
