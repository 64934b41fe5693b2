// Tellings that agree in all that is compared are bundled before any pair is formed, so that a report which a thousand
// articles repeat costs as much as one.
import { type BundleColumns, createBundleColumns } from './bundleColumns.ts';
import { kept } from './changes.ts';
import { compareTellings } from './comparison.ts';
import type { Telling } from './tellings.ts';

/** Tellings of different articles that are one meeting by themselves; the first stands for all of them in comparisons. */
export interface Bundle {
  readonly first: Telling;
  readonly tellings: readonly Telling[];
  /** Id of the decided meeting of all of them. */
  readonly decided: string | undefined;
  /** A number that no other bundle has while this one is in use. */
  readonly slot: number;
  /** Its place in the order of the first tellings. */
  at: number;
  /** The last join that it was part of. */
  seen: number;
  /** For `mergeBundles` alone: its number as a set of its own. */
  step: number;
}

export interface Bundles {
  /** In the order of their first tellings. */
  readonly all: readonly Bundle[];
  readonly added: readonly Bundle[];
  readonly removed: readonly Bundle[];
}

export interface Bundler {
  /** `tellings` by article, then text order. What one article tells twice goes to two bundles: first to first, second to second. Linear. */
  bundle(tellings: readonly Telling[], decidedOf: (i: number) => string | undefined): Bundles;
  /** By `Bundle.slot`. */
  readonly slots: readonly (Bundle | undefined)[];
  readonly columns: BundleColumns;
}

/** Remembers its bundles: one that holds the same tellings is the same object. */
export function createBundler(): Bundler {
  const contents = new Map<string, number>();
  const sure: boolean[] = [];
  const slots: (Bundle | undefined)[] = [];
  const columns = createBundleColumns();
  const free: number[] = [];
  let last: readonly Bundle[] = [];
  /** Their slots are free when nobody asks for them any more, in the next run. */
  let dropped: readonly Bundle[] = [];
  let run = 0;

  const numberOf = (content: string, isSure: () => boolean): number => {
    let number = contents.get(content);
    if (number === undefined) {
      contents.set(content, (number = contents.size));
      sure.push(isSure());
    }
    return number;
  };

  /** For each telling the number of what it is bundled by; below 0 where it stays alone. */
  function keysOf(tellings: readonly Telling[], decidedOf: (i: number) => string | undefined): Int32Array {
    const keys = new Int32Array(tellings.length);
    for (let i = 0; i < keys.length; i++) {
      const telling = tellings[i] as Telling;
      const decided = decidedOf(i);
      if (decided === undefined && telling.number >= 0) {
        keys[i] = telling.number;
        continue;
      }
      const content = decided === undefined ? telling.content : `${telling.content} ${decided}`;
      let key = numberOf(content, () => compareTellings(telling, telling).verdict === 'same');
      if (!sure[key]) {
        const wording = wordingOf(telling);
        key = wording === undefined ? -1 : numberOf(`${content} ${wording}`, () => true);
      }
      keys[i] = key;
      if (decided === undefined) telling.number = key;
    }
    return keys;
  }

  function groups(tellings: readonly Telling[], keys: Int32Array, see: (tellings: Telling | Telling[], i: number) => void): void {
    const counts = new Int32Array(contents.size);
    for (const key of keys) if (key >= 0) counts[key] = (counts[key] as number) + 1;
    const rows = new Map<number, { article: Telling['article']; at: number; readonly list: Telling[][] }>();
    const out: (Telling | Telling[])[] = [];
    const first: number[] = [];
    for (let i = 0; i < keys.length; i++) {
      const telling = tellings[i] as Telling;
      const key = keys[i] as number;
      if (key < 0 || counts[key] === 1) {
        out.push(telling);
        first.push(i);
        continue;
      }
      let row = rows.get(key);
      if (!row) rows.set(key, (row = { article: telling.article, at: -1, list: [] }));
      // An article's tellings stand one after the other.
      row.at = row.article === telling.article ? row.at + 1 : 0;
      row.article = telling.article;
      const list = row.list[row.at];
      if (list) {
        list.push(telling);
        continue;
      }
      const made = [telling];
      row.list.push(made);
      out.push(made);
      first.push(i);
    }
    for (const [at, group] of out.entries()) see(group, first[at] as number);
  }

  return {
    slots, columns,
    bundle(tellings, decidedOf) {
      run++;
      for (const { slot } of dropped) {
        slots[slot] = undefined;
        free.push(slot);
      }
      const added: Bundle[] = [];
      const all: Bundle[] = [];
      groups(tellings, keysOf(tellings, decidedOf), (group, i) => {
        const first = Array.isArray(group) ? (group[0] as Telling) : group;
        const decided = decidedOf(i);
        const known = first.bundle;
        if (known?.seen === run - 1 && known.decided === decided && holds(known.tellings, group)) {
          known.at = all.length;
          known.seen = run;
          all.push(known);
          return;
        }
        const bundle: Bundle = { first, tellings: Array.isArray(group) ? group : [group], decided, slot: free.pop() ?? slots.length, at: all.length, seen: run, step: -1 };
        slots[bundle.slot] = bundle;
        columns.set(bundle);
        first.bundle = bundle;
        added.push(bundle);
        all.push(bundle);
      });
      const removed = last.filter((b) => b.seen !== run);
      last = all;
      dropped = removed;
      return { all, added, removed };
    },
  };
}

const holds = (list: readonly Telling[], group: Telling | Telling[]): boolean => (Array.isArray(group) ? kept(list, group) === list : list.length === 1 && list[0] === group);

/** The shape of the sentences: copies of one article share it. What says neither who nor where nor when is alike everywhere, and has none. */
function wordingOf({ place, period, meeting: { evidence, trigger, participants } }: Telling): string | undefined {
  if (participants.length === 0 && !place && !period) return undefined;
  const from = evidence[0]?.start ?? trigger.start;
  return `${trigger.text} ${trigger.start - from} ${evidence.map((s) => `${s.start - from}-${s.end - from}`).join(' ')}`;
}
