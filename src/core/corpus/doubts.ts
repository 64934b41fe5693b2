// Pairs of joined meetings that may be one, in the order of the report.
import type { Bundle } from './bundles.ts';
import { whyOf } from './comparison.ts';
import { createNumberIndex } from './numberIndex.ts';
import type { Telling } from './tellings.ts';

/** What is known of a doubt from join to join. */
interface Doubt {
  readonly low: Telling;
  readonly high: Telling;
  readonly why: string;
}

/** Places of two meetings, two after two, the lower one first, and why each pair may be one. */
export interface DoubtedMeetings {
  readonly places: Int32Array;
  readonly whys: readonly string[];
}

/** `pairs`: slots, two after two, of bundles of two meetings. Sorted by the places of these. Linear, as a meeting has a handful of doubts. */
export type Doubts = (pairs: readonly number[], slots: readonly (Bundle | undefined)[], placeOf: (slot: number) => number) => DoubtedMeetings;

export function createDoubts(): Doubts {
  let index = createNumberIndex(); // by slots
  let known: Doubt[] = [];

  const doubtOf = (x: number, y: number, slots: readonly (Bundle | undefined)[]): Doubt => {
    const at = index.indexOf(x * 2 ** 26 + y);
    const [low, high] = [(slots[x] as Bundle).first, (slots[y] as Bundle).first];
    const doubt = known[at];
    return doubt?.low === low && doubt.high === high ? doubt : (known[at] = { low, high, why: whyOf(low, high) });
  };

  return (pairs, slots, placeOf) => {
    if (index.size > pairs.length) [index, known] = [createNumberIndex(), []]; // twice as many as are needed: most of them are of bundles that are no more
    const places = new Int32Array(pairs.length);
    for (let i = 0; i < places.length; i++) places[i] = placeOf(pairs[i] as number);
    const order = inOrder(places);
    const sorted = new Int32Array(pairs.length);
    for (let i = 0; i < order.length; i++) {
      const [a, b] = [places[order[i] as number] as number, places[(order[i] as number) + 1] as number];
      sorted[2 * i] = Math.min(a, b);
      sorted[2 * i + 1] = Math.max(a, b);
    }
    return { places: sorted, whys: order.map((i) => doubtOf(pairs[i] as number, pairs[i + 1] as number, slots).why) };
  };
}

/** Where pairs of places begin in their list, by the lower place and then by the other. */
function inOrder(places: Int32Array): number[] {
  const most = places.reduce((max, place) => Math.max(max, place), 0);
  const from = new Int32Array(most + 2); // by lower place
  for (let i = 0; i < places.length; i += 2) {
    const next = Math.min(places[i] as number, places[i + 1] as number) + 1;
    from[next] = (from[next] as number) + 1;
  }
  for (let place = 0; place <= most; place++) from[place + 1] = (from[place + 1] as number) + (from[place] as number);
  const order: number[] = new Array<number>(places.length / 2);
  const otherOf = (i: number): number => Math.max(places[i] as number, places[i + 1] as number);
  const start = from.slice();
  for (let i = 0; i < places.length; i += 2) {
    const low = Math.min(places[i] as number, places[i + 1] as number);
    let to = from[low] as number;
    from[low] = to + 1;
    // Among the few of one meeting.
    for (; to > (start[low] as number) && otherOf(order[to - 1] as number) > otherOf(i); to--) order[to] = order[to - 1] as number;
    order[to] = i;
  }
  return order;
}
