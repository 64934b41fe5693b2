// Pairs of actors who may be one, as the joined folder knows them, for everything that offers them. Pure.
import type { CorpusActor, CorpusReport } from '../../core/model/corpus.ts';
import { mentionCount } from '../trees/actorFacts.ts';

export interface MaybePair {
  readonly one: CorpusActor;
  readonly other: CorpusActor;
  readonly why: string;
}

interface Pairs {
  readonly all: readonly MaybePair[];
  readonly byActor: ReadonlyMap<string, readonly MaybePair[]>;
}

const known = new WeakMap<CorpusReport, Pairs>();

function pairsOf(corpus: CorpusReport): Pairs {
  const found = known.get(corpus);
  if (found) return found;
  const actors = new Map(corpus.actors.map((a) => [a.id, a]));
  const byActor = new Map<string, MaybePair[]>();
  const all = corpus.maybeSameActors.flatMap(({ actors: [a, b], why }) => {
    const [one, other] = [actors.get(a), actors.get(b)];
    return one && other ? [{ one, other, why: reasonOf(why, one, other) }] : [];
  });
  for (const pair of all) {
    for (const { id } of [pair.one, pair.other]) {
      const list = byActor.get(id);
      if (list) list.push(pair);
      else byActor.set(id, [pair]);
    }
  }
  const pairs = { all: inOrder(all), byActor };
  known.set(corpus, pairs);
  return pairs;
}

/** Without the two names, which stand beside it wherever it is shown. */
function reasonOf(why: string, one: CorpusActor, other: CorpusActor): string {
  const lead = [`${one.name} and ${other.name}: `, `${other.name} and ${one.name}: `].find((names) => why.startsWith(names)) ?? '';
  return why.slice(lead.length);
}

/** Every pair that nobody has answered, those with the most mentions first. */
export const maybePairs = (corpus: CorpusReport): readonly MaybePair[] => pairsOf(corpus).all;

const inOrder = (pairs: readonly MaybePair[]): readonly MaybePair[] =>
  pairs.map((pair) => ({ pair, weight: mentionCount(pair.one) + mentionCount(pair.other) }))
    .sort((a, b) => b.weight - a.weight || compareText(a.pair.one.name, b.pair.one.name))
    .map(({ pair }) => pair);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Who an actor may be the same as. */
export const maybeSameAs = (corpus: CorpusReport, actor: CorpusActor): readonly { readonly other: CorpusActor; readonly why: string }[] =>
  (pairsOf(corpus).byActor.get(actor.id) ?? []).map(({ one, other, why }) => ({ other: one.id === actor.id ? other : one, why }));
