// Joined actors who may be one, though nothing says so: few and worth asking about. Shown, never merged, and never asked
// about where dateline.yaml decides.
import type { DecidedActor, FolderDecisions } from '../model/annotation.ts';
import type { CorpusActor, MaybeSameActors } from '../model/corpus.ts';
import { formOf, isAcronym, isAcronymOf, isFullName, nameWords } from './nameKeys.ts';
import { put } from './order.ts';

/** A short name that fits more actors than this says nothing about any of them. */
const MOST = 3;

/** More of one kind are left out: those whose actors have the fewest mentions. */
const SHOWN = 100;

/** Pairs of indexes of actors that the join of people was not sure of. */
export interface KnownDoubts {
  readonly alike: readonly (readonly [number, number])[];
  readonly homonyms: readonly (readonly [number, number])[];
}

/** `actors` numbered `A1`, `A2` … in this order. Near-linear. */
export function maybeSameActors(actors: readonly CorpusActor[], folder: FolderDecisions, known: KnownDoubts): MaybeSameActors[] {
  const decided = new Map(folder.actors.map((a) => [a.id, a]));
  const found = new Map<string, readonly [number, number, string]>();
  const doubt = (i: number, j: number, why: string): void => {
    const [a, b] = i < j ? [i, j] : [j, i];
    if (a !== b && mayAsk(actors[a] as CorpusActor, actors[b] as CorpusActor, decided)) found.set(`${a} ${b}`, [a, b, why]);
  };
  doubtShortNames(actors, doubt);
  doubtAcronyms(actors, doubt);
  for (const [i, j] of weightiest(actors, known.alike)) doubt(i, j, `${both(actors, i, j)}: the names are almost alike, and no article says that they are two`);
  for (const [i, j] of known.homonyms) doubt(i, j, `${both(actors, i, j)}: one name, but offices of different countries at one time`);
  return [...found.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1]).map(([i, j, why]) => ({ actors: [(actors[i] as CorpusActor).id, (actors[j] as CorpusActor).id], why }));
}

const both = (actors: readonly CorpusActor[], i: number, j: number): string => `${actors[i]?.name} and ${actors[j]?.name}`;

/** The pairs of which the actor with fewer mentions has most. */
function weightiest(actors: readonly CorpusActor[], pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const weight = ([i, j]: readonly [number, number]): number => Math.min(actors[i]?.mentions.length ?? 0, actors[j]?.mentions.length ?? 0);
  return pairs.map((pair) => ({ pair, weight: weight(pair) })).sort((a, b) => b.weight - a.weight || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1]).slice(0, SHOWN).map(({ pair }) => pair);
}

type Doubt = (i: number, j: number, why: string) => void;

/** Not where a person decided about both, and not where one article names both: it would know. */
function mayAsk(a: CorpusActor, b: CorpusActor, decided: ReadonlyMap<string, DecidedActor>): boolean {
  if (a.decided !== undefined && b.decided !== undefined) return false;
  const kept = [a, b].some((x, i) => x.decided !== undefined && decided.get(x.decided)?.notSame.includes((i === 0 ? b : a).decided ?? ''));
  if (kept) return false;
  const [few, many] = a.members.length < b.members.length ? [a, b] : [b, a];
  const articles = new Set(few.members.map((m) => m.article));
  return !many.members.some((m) => articles.has(m.article));
}

/** "A. Novak" and "Novak" beside those whose full name they fit. */
function doubtShortNames(actors: readonly CorpusActor[], doubt: Doubt): void {
  const bearers = new Map<string, number[]>();
  const short: number[] = [];
  for (const [i, { type, name, aliases }] of actors.entries()) {
    if (type !== 'person') continue;
    const full = [name, ...aliases].map(nameWords).filter(isFullName);
    if (full.length === 0) short.push(i);
    for (const key of new Set(full.flatMap((words) => [words.at(-1) as string, `${words[0]?.charAt(0)} ${words.at(-1)}`]))) put(bearers, key, i);
  }
  for (const i of short) {
    const own = actors[i] as CorpusActor;
    const fitting = bearers.get(formOf(own.name)) ?? [];
    if (fitting.length > MOST) continue;
    const what = nameWords(own.name).length > 1 ? 'initial' : 'surname';
    for (const j of fitting) {
      const others = fitting.filter((k) => k !== j).map((k) => (actors[k] as CorpusActor).name);
      const rest = others.length > 0 ? `, and so does that of ${others.join(' and ')}` : ', no article names both';
      doubt(i, j, `${(actors[j] as CorpusActor).name} and ${own.name}: the ${what} fits${rest}`);
    }
  }
}

/** An acronym that no article defines beside the names of which it may be the letters. */
function doubtAcronyms(actors: readonly CorpusActor[], doubt: Doubt): void {
  const long = new Map<string, number[]>();
  const bare: number[] = [];
  for (const [i, { type, name }] of actors.entries()) {
    if (type === 'person' || type === 'group') continue;
    if (isAcronym(name)) bare.push(i);
    else for (const letter of new Set(nameWords(name).slice(0, 2).map((w) => w.charAt(0)))) put(long, letter, i);
  }
  for (const i of bare) {
    const own = actors[i] as CorpusActor;
    const fitting = (long.get(own.name.charAt(0).toLowerCase()) ?? []).filter((j) => actors[j]?.type === own.type && isAcronymOf(own.name, (actors[j]).name));
    if (fitting.length <= MOST) for (const j of fitting) doubt(i, j, `${(actors[j] as CorpusActor).name} and ${own.name}: the letters fit, no article says what ${own.name} stands for`);
  }
}
