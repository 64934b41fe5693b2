// Puts those first of a list of actors who are most likely meant when somebody says "the same as …". Pure.
import type { CorpusActor } from '../../core/model/corpus.ts';
import { fold } from '../../core/text/fold.ts';

const MOST = 6;

/** `likely`: those known to be perhaps the same, then those of the type who share a word of a name. `rest`: those of the type first. Linear. */
export function likelyFirst<T>(
  actor: CorpusActor, items: readonly T[], actorOf: (item: T) => CorpusActor, isKnown: (item: T) => boolean,
): { readonly likely: readonly T[]; readonly rest: readonly T[] } {
  const own = wordsOf(actor);
  const known = items.filter(isKnown);
  const alike = items.filter((item) => !isKnown(item) && actorOf(item).type === actor.type && [...wordsOf(actorOf(item))].some((w) => own.has(w)));
  const likely = [...known, ...alike.slice(0, Math.max(0, MOST - known.length))];
  const chosen = new Set(likely);
  const others = items.filter((item) => !chosen.has(item));
  const isOfType = (item: T): boolean => actorOf(item).type === actor.type;
  return { likely, rest: [...others.filter(isOfType), ...others.filter((item) => !isOfType(item))] };
}

const wordsOf = ({ name, aliases }: CorpusActor): Set<string> =>
  new Set([name, ...aliases].flatMap((spelling) => fold(spelling).split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 2));
