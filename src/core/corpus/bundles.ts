// Tellings that agree in all that is compared are bundled before any pair is formed, so that a report which a thousand
// articles repeat costs as much as one. Only what came and what went is bundled anew.
import { type BundleColumns, createBundleColumns } from './bundleColumns.ts';
import { createContents } from './contents.ts';
import { put } from './order.ts';
import type { Home, Telling } from './tellings.ts';
import type { Told } from './told.ts';

/** Tellings of different articles that are one meeting by themselves; the first stands for all of them in comparisons. */
export interface Bundle {
  readonly first: Telling;
  readonly tellings: readonly Telling[];
  /** Id of the decided meeting of all of them. */
  readonly decided: string | undefined;
  /** A number that no other bundle has while this one is in use. */
  readonly slot: number;
}

export interface BundleChanges {
  readonly added: readonly Bundle[];
  readonly removed: readonly Bundle[];
}

export interface Bundler {
  /** What one article tells twice goes to two bundles: first to first, second to second. Linear in the tellings that agree with what came and went. */
  update(told: Told): BundleChanges;
  /** By `Bundle.slot`. Of a bundle that went until the next update. */
  readonly slots: readonly (Bundle | undefined)[];
  readonly columns: BundleColumns;
}

/** Tellings of one key; a lone one stands without a list. */
type Alike = Telling | readonly Telling[] | undefined;

export function createBundler(): Bundler {
  const contents = createContents();
  const alike: Alike[] = []; // by key
  const slots: (Bundle | undefined)[] = [];
  const columns = createBundleColumns();
  const free: number[] = [];
  let dropped: readonly Bundle[] = [];

  const newBundle = (tellings: readonly Telling[]): Bundle => {
    const first = tellings[0] as Telling;
    const bundle = { first, tellings, decided: first.decided, slot: free.pop() ?? slots.length };
    slots[bundle.slot] = bundle;
    columns.set(bundle);
    for (const telling of tellings) telling.bundle = bundle;
    return bundle;
  };

  return {
    slots, columns,
    update({ homes, added: fresh, removed: old }) {
      for (const { slot } of dropped) {
        slots[slot] = undefined;
        free.push(slot);
      }
      columns.begin(homes);
      const [added, removed] = [new Set<Bundle>(), new Set<Bundle>()];
      const gone = new Set(old);
      const changed = new Map<number, Telling[]>();
      for (const telling of old) {
        if (telling.bundle) removed.add(telling.bundle);
        if (telling.key >= 0) changed.set(telling.key, []);
        telling.bundle = undefined;
      }
      for (const key of changed.keys()) contents.stands(key, listOf(alike[key]).find((t) => !gone.has(t)));
      for (const telling of fresh) {
        telling.key = contents.keyOf(telling);
        if (telling.key < 0) added.add(newBundle([telling]));
        else put(changed, telling.key, telling);
      }
      for (const [key, news] of changed) {
        const before = listOf(alike[key]).filter((t) => !gone.has(t));
        const now = before.length === 0 && news.length < 2 ? news : news.length === 0 ? before : [...before, ...news].sort((a, b) => columns.placeOf(a) - columns.placeOf(b));
        alike[key] = now.length > 1 ? now : now[0];
        contents.stands(key, now[0]);
        const groups = now.length > 1 ? groupsOf(now) : now.length === 1 ? [now] : [];
        const remaining = groups.filter((group) => !isBundled(group));
        for (const group of remaining) for (const { bundle } of group) if (bundle && !added.has(bundle)) removed.add(bundle);
        for (const group of remaining) added.add(newBundle(group));
      }
      for (const { slot } of removed) columns.drop(slot);
      dropped = [...removed];
      return { added: [...added], removed: dropped };
    },
  };
}

const listOf = (all: Alike): readonly Telling[] => (all === undefined ? [] : 'home' in all ? [all] : all);

const isBundled = (group: readonly Telling[]): boolean => {
  const bundle = group[0]?.bundle;
  return bundle !== undefined && bundle.tellings.length === group.length && group.every((t, i) => t === bundle.tellings[i]);
};

/** Of tellings that agree, in order: an article's first with other articles' firsts, its second with their seconds. */
function groupsOf(tellings: readonly Telling[]): Telling[][] {
  const groups: Telling[][] = [];
  let home: Home | undefined;
  let at = 0;
  for (const telling of tellings) {
    at = telling.home === home ? at + 1 : 0;
    home = telling.home;
    const group = groups[at];
    if (group) group.push(telling);
    else groups.push([telling]);
  }
  return groups;
}
