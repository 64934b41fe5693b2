// Pairs of actors who may be one, as the joined folder knows them, for everything that offers them. Pure.
import { corpusIndex } from '../../core/corpus/index.ts';
import type { CorpusActor, CorpusReport } from '../../core/model/corpus.ts';
import { mentionCount } from '../trees/actorFacts.ts';

export interface MaybePair {
  readonly one: CorpusActor;
  readonly other: CorpusActor;
  readonly why: string;
}

const known = new WeakMap<CorpusReport, readonly MaybePair[]>();

/** Without the two names, which stand beside it wherever it is shown. */
function reasonOf(why: string, one: CorpusActor, other: CorpusActor): string {
  const lead = [`${one.name} and ${other.name}: `, `${other.name} and ${one.name}: `].find((names) => why.startsWith(names)) ?? '';
  return why.slice(lead.length);
}

/** Every pair that nobody has answered, those with the most mentions first. */
export function maybePairs(corpus: CorpusReport): readonly MaybePair[] {
  const before = known.get(corpus);
  if (before) return before;
  const { actor } = corpusIndex(corpus);
  const pairs = inOrder(corpus.maybeSameActors.flatMap(({ actors: [a, b], why }) => {
    const [one, other] = [actor(a), actor(b)];
    return one && other ? [{ one, other, why: reasonOf(why, one, other) }] : [];
  }));
  known.set(corpus, pairs);
  return pairs;
}

const inOrder = (pairs: readonly MaybePair[]): readonly MaybePair[] =>
  pairs.map((pair) => ({ pair, weight: mentionCount(pair.one) + mentionCount(pair.other) }))
    .sort((a, b) => b.weight - a.weight || compareText(a.pair.one.name, b.pair.one.name))
    .map(({ pair }) => pair);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Who an actor may be the same as. */
export const maybeSameAs = (corpus: CorpusReport, actor: CorpusActor): readonly { readonly other: CorpusActor; readonly why: string }[] =>
  corpusIndex(corpus).maybeSameActors(actor.id).map(({ other, why }) => ({ other, why: reasonOf(why, actor, other) }));
