// What the stages of the join of actors share in one run.
import type { Clusters } from './clusters.ts';
import type { Columns } from './columns.ts';
import type { Contexts } from './contexts.ts';

export interface Pass {
  readonly columns: Columns;
  /** Of places in the columns. */
  readonly clusters: Clusters;
  readonly contexts: Contexts;
  /** Whether the sets of two nodes may be put together. */
  allowed(a: number, b: number): boolean;
}

/** Places in the columns, in ascending order. */
export type Places = Int32Array;

/** Those that pass the test. */
export function placesWhere(places: Places, test: (n: number) => boolean): Places {
  const found = new Int32Array(places.length);
  let count = 0;
  for (let i = 0; i < places.length; i++) if (test(places[i] as number)) found[count++] = places[i] as number;
  return found.subarray(0, count);
}
