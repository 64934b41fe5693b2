// Tellings that agree in all that is compared are bundled before any pair is formed, so that a report which a thousand
// articles repeat costs as much as one.
import { type BundleColumns, createBundleColumns } from './bundleColumns.ts';
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
  const byFirst = new Map<Telling, Bundle>();
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

  function groups(tellings: readonly Telling[], decidedOf: (i: number) => string | undefined): { tellings: Telling[]; decided: string | undefined }[] {
    const rows = new Map<number, { article: Telling['article']; at: number; readonly list: Telling[][] }>();
    const out: { tellings: Telling[]; decided: string | undefined }[] = [];
    for (const [i, telling] of tellings.entries()) {
      const decided = decidedOf(i);
      const content = decided === undefined ? telling.content : `${telling.content} ${decided}`;
      let key = numberOf(content, () => compareTellings(telling, telling).verdict === 'same');
      if (!sure[key]) {
        const wording = wordingOf(telling);
        if (wording === undefined) {
          out.push({ tellings: [telling], decided });
          continue;
        }
        key = numberOf(`${content} ${wording}`, () => true);
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
      out.push({ tellings: made, decided });
    }
    return out;
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
      const all = groups(tellings, decidedOf).map(({ tellings: list, decided }, at): Bundle => {
        const first = list[0] as Telling;
        const known = byFirst.get(first);
        if (known && known.decided === decided && isSame(known.tellings, list)) {
          known.at = at;
          known.seen = run;
          return known;
        }
        const bundle: Bundle = { first, tellings: list, decided, slot: free.pop() ?? slots.length, at, seen: run };
        slots[bundle.slot] = bundle;
        columns.set(bundle);
        byFirst.set(first, bundle);
        added.push(bundle);
        return bundle;
      });
      const removed = last.filter((b) => b.seen !== run);
      last = all;
      dropped = removed;
      for (const b of removed) if (byFirst.get(b.first) === b) byFirst.delete(b.first);
      return { all, added, removed };
    },
  };
}

const isSame = (a: readonly Telling[], b: readonly Telling[]): boolean => a.length === b.length && a.every((t, i) => t === b[i]);

/** The shape of the sentences: copies of one article share it. What says neither who nor where nor when is alike everywhere, and has none. */
function wordingOf({ place, period, meeting: { evidence, trigger, participants } }: Telling): string | undefined {
  if (participants.length === 0 && !place && !period) return undefined;
  const from = evidence[0]?.start ?? trigger.start;
  return `${trigger.text} ${trigger.start - from} ${evidence.map((s) => `${s.start - from}-${s.end - from}`).join(' ')}`;
}
