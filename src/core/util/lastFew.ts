// What was asked for lately, and no more than that.

/** Gives what belongs to the key, made where it is not among the last `most` that were asked for. */
export function createLastFew<K, V>(most: number): (key: K, make: () => V) => V {
  const kept = new Map<K, V>();
  return (key, make) => {
    const value = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, value); // last in the order
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return value;
  };
}
