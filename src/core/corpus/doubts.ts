// Pairs of joined meetings that may be one, as the report holds them.
import type { MaybeSame } from '../model/corpus.ts';
import type { Bundle } from './bundles.ts';
import { whyOf } from './comparison.ts';
import type { Telling } from './tellings.ts';

/** What is known of a doubt from join to join. */
interface Doubt {
  readonly low: Telling;
  readonly high: Telling;
  readonly why: string;
  said: MaybeSame | undefined;
}

const inOrder = (x: { readonly low: number; readonly high: number }, y: typeof x): number => x.low - y.low || x.high - y.high;

/** `pairs`: slots, two after two, of bundles of two meetings. Sorted by the places of these. Linear, as a meeting has a handful of doubts. */
export type Doubts = (pairs: readonly number[], slots: readonly (Bundle | undefined)[], placeOf: (slot: number) => number) => MaybeSame[];

/** `ids` of the meetings by place. */
export function createDoubts(ids: readonly string[]): Doubts {
  let known = new Map<number, Doubt>(); // by slots

  const doubtOf = (x: number, y: number, slots: readonly (Bundle | undefined)[]): Doubt => {
    const key = x * 2 ** 26 + y;
    const [low, high] = [(slots[x] as Bundle).first, (slots[y] as Bundle).first];
    let doubt = known.get(key);
    if (doubt?.low !== low || doubt.high !== high) known.set(key, (doubt = { low, high, why: whyOf(low, high), said: undefined }));
    return doubt;
  };

  return (pairs, slots, placeOf) => {
    const before = known;
    if (before.size > pairs.length) known = new Map(); // twice as many as are needed: most of them are of bundles that are no more
    const all: { readonly low: number; readonly high: number; readonly doubt: Doubt }[] = [];
    for (let i = 0; i < pairs.length; i += 2) {
      const [x, y] = [pairs[i] as number, pairs[i + 1] as number];
      const [a, b] = [placeOf(x), placeOf(y)];
      all.push({ low: a < b ? a : b, high: a < b ? b : a, doubt: doubtOf(x, y, slots) });
    }
    return all.sort(inOrder).map(({ low, high, doubt }) => {
      const { said } = doubt;
      const [first, second] = [ids[low] as string, ids[high] as string];
      return said?.meetings[0] === first && said.meetings[1] === second ? said : (doubt.said = { meetings: [first, second], why: doubt.why });
    });
  };
}
