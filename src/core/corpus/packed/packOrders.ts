// The orders in which lists show a folder: actors by how much they matter, meetings by month, and what those who meet are
// called for short. Found while the corpus is packed, so that a view of 50,000 only reads the rows that it shows.
import { ENTITY_TYPES } from '../../model/analysis.ts';
import type { CorpusReport } from '../../model/corpus.ts';
import { calendarGroup, compareGroups } from '../../util/calendarGroups.ts';
import { getOrMake } from '../../util/getOrMake.ts';
import { compareText } from '../order.ts';
import { briefNames } from './briefNames.ts';
import { placeOf } from './numbers.ts';
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

/** n log n. */
export function packOrders(report: CorpusReport, strings: StringTable): PackedOrders {
  const { actors, meetings } = report;
  const met = new Uint32Array(actors.length);
  const took = new Uint8Array(actors.length);
  for (const { participants, place } of meetings) {
    for (const id of new Set(place === undefined ? participants : [...participants, place])) met[placeOf(id)] = (met[placeOf(id)] ?? 0) + 1;
    for (const id of participants) took[placeOf(id)] = 1;
  }
  const taking = actors.filter((_, i) => took[i] === 1);
  const brief = new Uint32Array(actors.length);
  for (const [k, name] of briefNames(taking).entries()) brief[placeOf(taking[k]?.id ?? '')] = strings.numberOf(name) + 1;
  return {
    ranking: rankingOf(report, met), types: Uint8Array.from(actors, (a) => ENTITY_TYPES.indexOf(a.type)), briefNames: brief, ...monthsOf(report, strings),
  };
}

/** Room for the place in the list below the weight: together they stay whole numbers. */
const ROOM = 2 ** 24;
const HEAVIEST = 2 ** 28;

/** Mentions count once, articles and meetings twice: a name in many articles matters more than one in a long one. */
function rankingOf({ actors }: CorpusReport, met: Uint32Array): Uint32Array<ArrayBuffer> {
  const named = actors.flatMap(({ mentions }, i) => (mentions.length > 0 ? [i] : []));
  const weightOf = (i: number): number => (actors[i]?.mentions.length ?? 0) + 2 * (actors[i]?.members.length ?? 0) + 2 * (met[i] ?? 0);
  const keys = Float64Array.from(named, (i) => Math.min(weightOf(i), HEAVIEST) * ROOM + (ROOM - 1 - i)).sort().reverse();
  return Uint32Array.from(keys, (key) => ROOM - 1 - (key % ROOM));
}

function monthsOf({ meetings }: CorpusReport, strings: StringTable): Pick<PackedOrders, 'months' | 'monthStarts' | 'byMonth'> {
  const groups = new Map<string, number[]>();
  for (const [i, { date }] of meetings.entries()) getOrMake(groups, calendarGroup(date?.value) ?? '', (): number[] => []).push(i);
  const dated = [...groups.keys()].filter((group) => group !== '').sort(compareGroups);
  const sorted = [...dated, ...(groups.has('') ? [''] : [])];
  const byMonth = sorted.flatMap((group) => {
    const places = groups.get(group) ?? [];
    return group === '' ? places : places.sort((a, b) => compareText(meetings[b]?.date?.value ?? '', meetings[a]?.date?.value ?? '') || a - b);
  });
  let end = 0;
  return {
    months: Uint32Array.from(sorted, (group) => strings.numberOfMaybe(group === '' ? undefined : group)),
    monthStarts: Uint32Array.from([0, ...sorted.map((group) => (end += groups.get(group)?.length ?? 0))]),
    byMonth: Uint32Array.from(byMonth),
  };
}
