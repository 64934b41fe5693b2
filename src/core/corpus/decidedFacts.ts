// A joined meeting as a person corrected it in `dateline.yaml`: kind, place and participants in place of what was found.
import type { DecidedMeeting } from '../model/annotation.ts';
import type { CorpusActor } from '../model/corpus.ts';
import { fold } from '../text/fold.ts';
import type { Joined } from './numberActors.ts';
import { mentionCount } from './nodes.ts';
import type { RolledUp } from './rollUp.ts';
import { articleIdOf, type Telling } from './tellings.ts';

/** The actor that a decision means: by its id in `dateline.yaml`, else by name; of namesakes the one in `articles`. */
export type Named<A = CorpusActor> = (words: string, articles: ReadonlySet<string>) => A | undefined;

/** What is asked of an actor. */
interface Reader<A> {
  readonly saidOf: (actor: A) => Pick<CorpusActor, 'name' | 'aliases'>;
  readonly decidedOf: (actor: A) => string | undefined;
  readonly articlesOf: (actor: A) => readonly string[];
  readonly countOf: (actor: A) => number;
}

/** Made when first asked. Linear in the actors' spellings. An actor may stand in `actors` several times. */
export const namedActors = (actors: Iterable<CorpusActor>): Named =>
  namedIn(actors, { saidOf: (a) => a, decidedOf: (a) => a.decided, articlesOf: (a) => a.members.map((m) => m.article), countOf: (a) => a.mentions.length });

/** The same of actors that are just being joined. */
export const namedJoined = (all: readonly Joined[]): Named<Joined> => namedIn(all, {
  saidOf: ({ said }) => said, decidedOf: ({ decided }) => decided?.id, articlesOf: ({ members }) => members.map((node) => node.home.article.id),
  countOf: ({ members }) => members.reduce((sum, node) => sum + mentionCount(node), 0),
});

function namedIn<A>(actors: Iterable<A>, { saidOf, decidedOf, articlesOf, countOf }: Reader<A>): Named<A> {
  let made: Map<string, A[]> | undefined;
  const index = (): Map<string, A[]> => {
    const found = new Map<string, A[]>();
    for (const actor of new Set(actors)) {
      const { name, aliases } = saidOf(actor);
      const keys = new Set([decidedOf(actor) ?? '', ...[name, ...aliases].map(fold)]);
      for (const key of keys) {
        const list = found.get(key);
        if (list) list.push(actor);
        else if (key !== '') found.set(key, [actor]);
      }
    }
    return found;
  };
  return (words, articles) => {
    made ??= index();
    const form = fold(words);
    const isHere = (a: A): boolean => articlesOf(a).some((article) => articles.has(article));
    const rank = (a: A): number => Number(decidedOf(a) === words) * 4 + Number(fold(saidOf(a).name) === form) * 2 + Number(isHere(a));
    return [...(made.get(words) ?? made.get(form) ?? [])].sort((a, b) => rank(b) - rank(a) || countOf(b) - countOf(a))[0];
  };
}

/** Names that no article has any more are passed over; an empty place or date was said to be unknown. */
export function withDecision(found: RolledUp, group: readonly Telling[], decided: DecidedMeeting | undefined, named: Named<Joined>): RolledUp {
  if (!decided) return found;
  const articles = new Set(group.map((t) => articleIdOf(t)));
  const linesOf = (names: readonly string[]): number[] => names.flatMap((name) => named(name, articles)?.line ?? []);
  return {
    kind: decided.kind ?? found.kind, status: found.status,
    date: decided.value === '' ? undefined : found.date,
    places: decided.place === undefined ? found.places : linesOf([decided.place]),
    participants: decided.participants ? [...new Set(linesOf(decided.participants))] : found.participants,
  };
}
