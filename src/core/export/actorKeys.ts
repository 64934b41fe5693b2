// What tells an actor from others in every export, for identifiers that outlive one: `A12` is numbered anew as articles come
// and go.
import type { CorpusActor } from '../model/corpus.ts';

/** The id that a person gave it, else type and name; where two are alike they are numbered in the order of asking. */
export function createActorKeys(): (actor: CorpusActor) => string {
  const keys = new Map<string, string>();
  const used = new Map<string, number>();
  return ({ id, type, name, decided }) => {
    const known = keys.get(id);
    if (known !== undefined) return known;
    const key = decided ?? `${type} ${name}`;
    const times = used.get(key) ?? 0;
    used.set(key, times + 1);
    const own = times === 0 ? key : `${key} ${times}`;
    keys.set(id, own);
    return own;
  };
}
