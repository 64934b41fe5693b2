// What an index in a typed array leads to. By itself, because reading an array at -1 takes twenty times as long as asking first.

/** The item whose index stands at `at`; undefined where that is -1 or `at` is outside. */
export function indexed<T>(items: readonly T[], indexes: Int32Array, at: number): T | undefined {
  if (at < 0 || at >= indexes.length) return undefined;
  const index = indexes[at] as number;
  return index < 0 ? undefined : items[index];
}
