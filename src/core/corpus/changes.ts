// What several stages of the join need to remember their last run: lists that are the same object while they hold the
// same, and sorted lists into which what is new is merged.

/** `before` where it holds the same items, so that what was worked out of it is found by the list. Linear. */
export function kept<T>(before: readonly T[] | undefined, now: readonly T[]): readonly T[] {
  if (before?.length !== now.length) return now;
  for (let i = 0; i < now.length; i++) if (before[i] !== now[i]) return now;
  return before;
}

/** What is left of a sorted list, with what is new in its places. Linear, but for sorting `fresh`. */
export function merged<T>(sorted: readonly T[], isAlive: (item: T) => boolean, fresh: readonly T[], compare: (a: T, b: T) => number): T[] {
  const added = [...fresh].sort(compare);
  const out: T[] = [];
  let next = 0;
  for (const item of sorted) {
    if (!isAlive(item)) continue;
    while (next < added.length && compare(added[next] as T, item) < 0) out.push(added[next++] as T);
    out.push(item);
  }
  while (next < added.length) out.push(added[next++] as T);
  return out;
}
