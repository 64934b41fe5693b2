// What several stages of the join need to remember their last run: lists that are the same object while they hold the
// same, and sorted lists into which what is new is merged.

/** `before` where it holds the same items, so that what was worked out of it is found by the list. Linear. */
export function kept<T>(before: readonly T[] | undefined, now: readonly T[]): readonly T[] {
  if (before?.length !== now.length) return now;
  for (let i = 0; i < now.length; i++) if (before[i] !== now[i]) return now;
  return before;
}

/** A sorted list without what stood in some places, and with what is new in its places: n log n in what is new, else only copied. */
export function edited<T>(sorted: readonly T[], gone: readonly number[], fresh: readonly T[], compare: (a: T, b: T) => number): T[] {
  const dead = new Uint8Array(sorted.length);
  for (const place of gone) dead[place] = 1;
  const left = gone.length === 0 ? sorted : sorted.filter((_, i) => dead[i] === 0);
  const added = [...fresh].sort(compare);
  if (left.length === 0) return added;
  const out: T[] = [];
  let next = 0;
  for (const item of added) {
    let [low, high] = [next, left.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(item, left[middle] as T) < 0) high = middle;
      else low = middle + 1;
    }
    while (next < low) out.push(left[next++] as T);
    out.push(item);
  }
  while (next < left.length) out.push(left[next++] as T);
  return out;
}

/** The same in no more memory than it takes: a list that grows has room for seventeen. */
export const exactly = <T>(list: readonly T[]): readonly T[] => list.slice();
