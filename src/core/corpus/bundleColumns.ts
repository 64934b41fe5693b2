// What is asked of bundles millions of times, as numbers by slot: where they stand, when they were, and what tells most
// pairs apart at once.
import type { Bundle } from './bundles.ts';
import type { Home, Telling } from './tellings.ts';

export interface BundleColumns {
  /** The place of its first telling among all of the folder; below 0 where there is no bundle. */
  readonly at: Int32Array;
  /** What candidates are sorted by, and the day after which others are far away. */
  readonly day: Int32Array;
  readonly lastDay: Int32Array;
  /** The days in which it was; all days where that is not known. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Kind and article, as far as these alone make a pair different. */
  readonly call: Uint8Array;
  readonly article: Int32Array;
  /** Bits that stand for the people of a company of several; 0 where fewer than two are named. */
  readonly company: Int32Array;
  /** The country of its place, plus 1; 0 where that is not known, or the year is not. */
  readonly nation: Int32Array;
  /** How many tellings. */
  readonly size: Int32Array;
  /** How many tellings the folder has. */
  readonly places: number;
}

const ANY = 2 ** 29;

export interface FilledColumns extends BundleColumns {
  /** Places of this join, before its bundles are set and dropped. */
  begin(homes: readonly Home[]): void;
  /** Of a telling of this join. */
  placeOf(telling: Telling): number;
  set(bundle: Bundle): void;
  drop(slot: number): void;
}

export function createBundleColumns(): FilledColumns {
  let capacity = 64;
  const column = (): Int32Array => new Int32Array(capacity);
  const [home, ordinal] = [{ of: column() }, { of: column() }]; // of the first telling
  let starts = column(); // by home: the place of its first telling
  const columns = {
    at: column().fill(-1), day: column(), lastDay: column(), from: column(), to: column(), call: new Uint8Array(capacity), article: column(), company: column(), nation: column(), size: column(), places: 0,
    begin(homes: readonly Home[]) {
      columns.places = 0;
      for (const { number, tellings } of homes) {
        if (number >= starts.length) starts = longer(starts, number * 2);
        starts[number] = columns.places;
        columns.places += tellings.length;
      }
      const { at } = columns;
      for (let slot = 0; slot < capacity; slot++) if ((at[slot] as number) >= 0) at[slot] = (starts[home.of[slot] as number] as number) + (ordinal.of[slot] as number);
    },
    placeOf: (telling: Telling) => (starts[telling.home.number] as number) + telling.ordinal,
    set({ slot, first, tellings }: Bundle) {
      if (slot >= capacity) grow();
      const { period, published, kind } = first;
      const known = period !== undefined && !period.yearless;
      const day = (period?.yearless ? published : period?.from) ?? published ?? 0;
      home.of[slot] = first.home.number;
      ordinal.of[slot] = first.ordinal;
      columns.at[slot] = columns.placeOf(first);
      columns.day[slot] = day;
      columns.lastDay[slot] = known ? period.to : day;
      columns.from[slot] = known ? period.from : -ANY;
      columns.to[slot] = known ? period.to : ANY;
      columns.call[slot] = Number(kind === 'call');
      columns.article[slot] = tellings.length === 1 ? first.home.number : -1 - slot;
      columns.company[slot] = first.people.length < 2 ? 0 : first.people.reduce((bits, line) => bits | (1 << (Math.imul(line, 0x9e3779b1) >>> 27)), 0);
      columns.nation[slot] = first.place && !period?.yearless ? first.place.nation + 1 : 0;
      columns.size[slot] = tellings.length;
    },
    drop(slot: number) {
      columns.at[slot] = -1;
    },
  };

  function grow(): void {
    const before = capacity;
    capacity *= 2;
    for (const name of ['at', 'day', 'lastDay', 'from', 'to', 'article', 'company', 'nation', 'size'] as const) columns[name] = longer(columns[name], capacity);
    columns.at.fill(-1, before);
    for (const one of [home, ordinal]) one.of = longer(one.of, capacity);
    const call = new Uint8Array(capacity);
    call.set(columns.call);
    columns.call = call;
  }

  return columns;
}

/** The same numbers with room for more. */
export function longer(column: Int32Array, capacity: number): Int32Array {
  const out = new Int32Array(capacity);
  out.set(column);
  return out;
}

/** Days that two reports of one meeting may be apart: `SLIP` of `comparison.ts`. */
const SLIP = 1;

/**
 * That two bundles tell of two meetings is seen at once: by their days, by their article, as one is a telephone call, as
 * they were in two countries (but on one day, see `isContradiction`), or as two companies of several people have nobody in
 * common. `compareTellings` calls all of these different for good.
 */
export function areApart({ from, to, call, article, company, nation }: BundleColumns, a: number, b: number): boolean {
  const [first, last] = [from[a] as number, to[a] as number];
  if (first - (to[b] as number) > SLIP || (from[b] as number) - last > SLIP || article[a] === article[b] || call[a] !== call[b]) return true;
  const [x, y] = [company[a] as number, company[b] as number];
  if (x !== 0 && y !== 0 && (x & y) === 0) return true;
  const [here, there] = [nation[a] as number, nation[b] as number];
  return here !== there && here !== 0 && there !== 0 && !(first === last && first === from[b] && first === to[b]);
}
