// The orders in which lists show a folder: actors by how much they matter, meetings by month, and what those who meet are
// called for short. Found while the corpus is packed, so that a view of 50,000 only reads the rows that it shows.
import { calendarGroup, compareGroups } from '../../util/calendarGroups.ts';
import { compareText } from '../order.ts';
import { ListReader, type NumberLists, type PackedLists } from './numbers.ts';
import { DATE } from './packLookUps.ts';
import type { StringTable } from './strings.ts';

/** Actors and meetings by their places in the report. */
export interface PackedOrders {
  /** Those that articles name, the weightiest first, then as they stand. */
  readonly ranking: Uint32Array<ArrayBuffer>;
  /** By actor: its type's place in `ENTITY_TYPES`. */
  readonly types: Uint8Array<ArrayBuffer>;
  /** By actor: number of the string, and one more; 0 for those who met nobody. */
  readonly briefNames: Uint32Array<ArrayBuffer>;
  /** Months and years, newest first, as `numberOfMaybe` numbers them: 0, the last, for those without a date. */
  readonly months: Uint32Array<ArrayBuffer>;
  /** `monthStarts[i]` to `monthStarts[i + 1]` are the meetings of `months[i]`. */
  readonly monthStarts: Uint32Array<ArrayBuffer>;
  /** Newest first within their month. */
  readonly byMonth: Uint32Array<ArrayBuffer>;
}

/** Mentions count once, articles and meetings twice: a name in many articles matters more than one in a long one. Linear. */
export function rankActors(actors: PackedLists, attended: NumberLists): Pick<PackedOrders, 'ranking' | 'types'> {
  const count = actors.starts.length - 1;
  const [types, named, weights] = [new Uint8Array(count), new Uint32Array(count), new Uint32Array(count)];
  const from = new ListReader(actors);
  let many = 0;
  for (let i = 0; i < count; i++) {
    types[i] = from.enter(i).next();
    const mentions = from.skip(2).next();
    if (mentions === 0) continue;
    named[many++] = i;
    weights[i] = mentions + 2 * (from.next() + (attended.starts[i + 1] as number) - (attended.starts[i] as number));
  }
  return { types, ranking: heaviestFirst(named.subarray(0, many), weights) };
}

/** Bits of a weight that are sorted by at a time. */
const BITS = 11;
const MOST = 2 ** BITS - 1;

/** As they stand where they weigh the same. */
function heaviestFirst(places: Uint32Array, weights: Uint32Array): Uint32Array<ArrayBuffer> {
  let sorted = Uint32Array.from(places);
  let most = 0;
  for (const place of places) most = Math.max(most, weights[place] as number);
  for (let shift = 0; shift < 32 && most >>> shift > 0; shift += BITS) sorted = sortedBy(sorted, MOST + 1, (place) => MOST - (((weights[place] as number) >>> shift) & MOST)).sorted;
  return sorted;
}

/** In the order of their ranks, which are below `ranks`; as they stand where these are the same. `starts`: of each rank. Linear. */
function sortedBy(items: Uint32Array, ranks: number, rankOf: (item: number) => number): { readonly sorted: Uint32Array<ArrayBuffer>; readonly starts: Uint32Array } {
  const starts = new Uint32Array(ranks + 1);
  for (const item of items) starts[rankOf(item) + 1] = (starts[rankOf(item) + 1] as number) + 1;
  for (let i = 1; i <= ranks; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  const at = starts.slice();
  const sorted = new Uint32Array(items.length);
  for (const item of items) {
    const rank = rankOf(item);
    sorted[at[rank] as number] = item;
    at[rank] = (at[rank] as number) + 1;
  }
  return { sorted, starts };
}

/** `packed`: the meetings as they were written. n log n in the dates that there are. */
export function groupByMonth<M>(meetings: readonly M[], dateOf: (meeting: M) => string | undefined, packed: NumberLists, strings: StringTable): Pick<PackedOrders, 'months' | 'monthStarts' | 'byMonth'> {
  const days: { readonly value: string; readonly group: string; rank: number }[] = [];
  const dayOf = new Uint32Array(meetings.length);
  /** By date's number: its place among `days`, and one more. */
  const known = new Uint32Array(strings.size + 1);
  for (let i = 0; i < dayOf.length; i++) {
    const date = packed.all[(packed.starts[i] as number) + DATE] as number;
    if (known[date] === 0) {
      const value = dateOf(meetings[i] as M);
      known[date] = days.push({ value: value ?? '', group: calendarGroup(value) ?? '', rank: 0 });
    }
    dayOf[i] = (known[date] as number) - 1;
  }
  const dated = days.filter(({ group }) => group !== '').sort((a, b) => compareGroups(a.group, b.group) || compareText(b.value, a.value));
  for (const [rank, day] of dated.entries()) day.rank = rank;
  for (const day of days) if (day.group === '') day.rank = dated.length;
  const ranks = Uint32Array.from(days, (day) => day.rank);
  const { sorted, starts } = sortedBy(dayOf.map((_, i) => i), dated.length + 1, (i) => ranks[dayOf[i] as number] as number);
  const hasUndated = (starts[dated.length] as number) < sorted.length;
  const firsts = [...dated.flatMap(({ group }, rank) => (group === dated[rank - 1]?.group ? [] : [rank])), ...(hasUndated ? [dated.length] : [])];
  return {
    months: Uint32Array.from(firsts, (rank) => strings.numberOfMaybe(dated[rank]?.group)),
    monthStarts: Uint32Array.from([...firsts.map((rank) => starts[rank] as number), sorted.length]),
    byMonth: sorted,
  };
}
