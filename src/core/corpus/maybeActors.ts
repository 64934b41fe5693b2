// Joined actors who may be one, though nothing says so: few and worth asking about. Shown, never merged, and never asked
// about where dateline.yaml decides.
import type { DecidedActor, FolderDecisions } from '../model/annotation.ts';
import type { MaybeSameActors } from '../model/corpus.ts';
import { createAcronyms } from './acronyms.ts';
import { isAcronym, type Spelling, type Spellings } from './nameKeys.ts';
import type { Joined } from './numberActors.ts';
import type { PeopleDoubts } from './people.ts';

/** A short name that fits more actors than this says nothing about any of them. */
const MOST = 3;

/** More of one kind are left out: those whose actors have the fewest mentions. */
const SHOWN = 100;

/** `actors` numbered `A1`, `A2` … in this order. Near-linear. */
export function maybeSameActors(actors: readonly Joined[], folder: FolderDecisions, known: PeopleDoubts, spellings: Spellings): MaybeSameActors[] {
  const decided = new Map(folder.actors.map((a) => [a.id, a]));
  const found = new Map<number, readonly [Joined, Joined, string]>();
  const doubt: Doubt = (x, y, why) => {
    const [a, b] = x.at < y.at ? [x, y] : [y, x];
    if (a !== b && mayAsk(a, b, decided)) found.set(a.at * actors.length + b.at, [a, b, why()]);
  };
  doubtShortNames(actors, spellings, doubt);
  doubtAcronyms(actors, doubt);
  for (const [a, b] of weightiest(joinedOf(known.alike))) doubt(a, b, () => `${both(a, b)}: the names are almost alike, and no article says that they are two`);
  for (const [a, b] of joinedOf(known.homonyms)) doubt(a, b, () => `${both(a, b)}: one name, but offices of different countries at one time`);
  return [...found.values()].sort((x, y) => x[0].at - y[0].at || x[1].at - y[1].at).map(([a, b, why]) => ({ actors: [a.actor?.id ?? '', b.actor?.id ?? ''], why }));
}

const joinedOf = (pairs: PeopleDoubts['alike']): [Joined, Joined][] => pairs.map(([a, b]) => [a.joined as Joined, b.joined as Joined]);

const both = (a: Joined, b: Joined): string => `${a.draft.name} and ${b.draft.name}`;

/** The pairs of which the actor with fewer mentions has most. */
function weightiest(pairs: readonly (readonly [Joined, Joined])[]): (readonly [Joined, Joined])[] {
  const weight = ([a, b]: readonly [Joined, Joined]): number => Math.min(a.draft.mentions.length, b.draft.mentions.length);
  return pairs.map((pair) => ({ pair, weight: weight(pair) })).sort((x, y) => y.weight - x.weight || x.pair[0].at - y.pair[0].at || x.pair[1].at - y.pair[1].at).slice(0, SHOWN).map(({ pair }) => pair);
}

type Doubt = (a: Joined, b: Joined, why: () => string) => void;

/** Not where a person decided about both, and not where one article names both: it would know. */
function mayAsk({ draft: a, members: left }: Joined, { draft: b, members: right }: Joined, decided: ReadonlyMap<string, DecidedActor>): boolean {
  if (a.decided !== undefined && b.decided !== undefined) return false;
  const kept = [a, b].some((x, i) => x.decided !== undefined && decided.get(x.decided)?.notSame.includes((i === 0 ? b : a).decided ?? ''));
  if (kept) return false;
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  const articles = new Set(few.map((m) => m.article));
  return !many.some((m) => articles.has(m.article));
}

/** "A. Novak" and "Novak" beside those whose full name they fit. */
function doubtShortNames(actors: readonly Joined[], spellings: Spellings, doubt: Doubt): void {
  const formsOf = (actor: Joined): readonly Spelling[] => (actor.forms ??= actor.draft.aliases.length === 0 ? spellings.only(actor.draft.name) : [actor.draft.name, ...actor.draft.aliases].map(spellings.of));
  const people = actors.filter((a) => a.draft.type === 'person');
  const short = people.filter((a) => !formsOf(a).some((s) => s.isFull));
  const bearers = new Map<string, Joined[]>(short.map((a) => [spellings.of(a.draft.name).form, []]));
  for (const actor of people) {
    for (const { isFull, words } of formsOf(actor)) {
      if (!isFull) continue;
      for (const key of [words.at(-1) as string, `${words[0]?.charAt(0)} ${words.at(-1)}`]) {
        const list = bearers.get(key);
        if (list && list.at(-1) !== actor) list.push(actor);
      }
    }
  }
  for (const own of short) {
    const { form, words } = spellings.of(own.draft.name);
    const fitting = bearers.get(form) ?? [];
    if (fitting.length > MOST) continue;
    const what = words.length > 1 ? 'initial' : 'surname';
    for (const other of fitting) {
      const others = fitting.filter((k) => k !== other).map((k) => k.draft.name);
      const rest = others.length > 0 ? `, and so does that of ${others.join(' and ')}` : ', no article names both';
      doubt(other, own, () => `${other.draft.name} and ${own.draft.name}: the ${what} fits${rest}`);
    }
  }
}

/** An acronym that no article defines beside the names of which it may be the letters. */
function doubtAcronyms(actors: readonly Joined[], doubt: Doubt): void {
  const things = actors.filter(({ draft: { type } }) => type !== 'person' && type !== 'group');
  const bare = things.filter(({ draft }) => isAcronym(draft.name));
  if (bare.length === 0) return;
  const isBare = new Set(bare);
  const long = createAcronyms<Joined>();
  for (const thing of things) if (!isBare.has(thing)) long.add(thing.draft.name, thing);
  for (const own of bare) {
    const fitting = long.fitting(own.draft.name).filter((other) => other.draft.type === own.draft.type);
    if (fitting.length <= MOST) for (const other of fitting) doubt(other, own, () => `${other.draft.name} and ${own.draft.name}: the letters fit, no article says what ${own.draft.name} stands for`);
  }
}
