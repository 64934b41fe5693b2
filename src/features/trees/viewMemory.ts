// What rows showed of articles, kept from one joined corpus to the next: a refresh after each pause in typing must not
// unpack hundreds of articles that nobody changed.

export interface ViewMemory {
  /** What `make` gives for the article; made again once the article has changed. */
  remember<T>(path: string, key: string, make: () => T): T;
  /** The article is another one now; the next corpus, and the one after, may still be of the old one. */
  forget(path: string): void;
  /** A new corpus is shown: what nobody has asked for since the last but one goes. */
  turn(): void;
}

type Facts = Map<string, unknown>;

export function createViewMemory(): ViewMemory {
  let young = new Map<string, Facts>();
  let old = new Map<string, Facts>();
  let corpora = 0;
  /** By path: the corpus from which on the article is what it was when it changed. */
  const settled = new Map<string, number>();

  function factsOf(path: string): Facts {
    const known = young.get(path) ?? old.get(path) ?? new Map<string, unknown>();
    young.set(path, known);
    return known;
  }

  return {
    remember<T>(path: string, key: string, make: () => T): T {
      if ((settled.get(path) ?? 0) > corpora) return make();
      const facts = factsOf(path);
      if (!facts.has(key)) facts.set(key, make());
      return facts.get(key) as T;
    },
    forget(path) {
      young.delete(path);
      old.delete(path);
      settled.set(path, corpora + 2);
    },
    turn() {
      corpora++;
      [old, young] = [young, new Map()];
      for (const [path, from] of settled) if (from <= corpora) settled.delete(path);
    },
  };
}
