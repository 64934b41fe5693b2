// The one binary search of the core's sorted lists. The inner loops over tokens and lines (`tokenAt`, `offsets.ts`,
// `lineIndex.ts`) keep their own, which calls nothing.

/** How many indexes from 0 on `isBefore` holds for, where it holds for none after one that it does not hold for. O(log count). */
export function partitionPoint(count: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
