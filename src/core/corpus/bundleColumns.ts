// What is asked of bundles millions of times, as numbers by slot: when they were, and what tells most pairs apart at once.
import type { Bundle } from './bundles.ts';
import type { Telling } from './tellings.ts';

export interface BundleColumns {
  /** What candidates are sorted by, and the day after which others are far away. */
  day: Int32Array;
  lastDay: Int32Array;
  /** The days in which it was; all days where that is not known. */
  from: Int32Array;
  to: Int32Array;
  /** Kind and article, as far as these alone make a pair different. */
  call: Uint8Array;
  article: Int32Array;
}

const ANY = 2 ** 29;

export interface FilledColumns extends BundleColumns {
  set(bundle: Bundle): void;
}

export function createBundleColumns(): FilledColumns {
  const numbers = new WeakMap<Telling['article'], number>();
  let articles = 0;
  const numberOf = (article: Telling['article']): number => {
    let number = numbers.get(article);
    if (number === undefined) numbers.set(article, (number = articles++));
    return number;
  };
  const columns: FilledColumns = {
    day: new Int32Array(64), lastDay: new Int32Array(64), from: new Int32Array(64), to: new Int32Array(64), call: new Uint8Array(64), article: new Int32Array(64),
    set({ slot, first, tellings }) {
      if (slot >= columns.day.length) grow(columns);
      const { period, published, meeting } = first;
      const known = period !== undefined && !period.yearless;
      const day = (period?.yearless ? published : period?.from) ?? published ?? 0;
      columns.day[slot] = day;
      columns.lastDay[slot] = known ? period.to : day;
      columns.from[slot] = known ? period.from : -ANY;
      columns.to[slot] = known ? period.to : ANY;
      columns.call[slot] = Number(meeting.kind === 'call');
      columns.article[slot] = tellings.length === 1 ? numberOf(first.article) : -1 - slot;
    },
  };
  return columns;
}

function grow(columns: FilledColumns): void {
  const longer = (column: Int32Array): Int32Array => {
    const out = new Int32Array(column.length * 2);
    out.set(column);
    return out;
  };
  for (const name of ['day', 'lastDay', 'from', 'to', 'article'] as const) columns[name] = longer(columns[name]);
  const call = new Uint8Array(columns.call.length * 2);
  call.set(columns.call);
  columns.call = call;
}

/** Days that two reports of one meeting may be apart: `SLIP` of `comparison.ts`. */
const SLIP = 1;

/** That two bundles tell of two meetings is seen at once: by their days, by their article, or as one is a telephone call. */
export function areApart({ from, to, call, article }: BundleColumns, a: number, b: number): boolean {
  return (from[a] as number) - (to[b] as number) > SLIP || (from[b] as number) - (to[a] as number) > SLIP || article[a] === article[b] || call[a] !== call[b];
}
