// Joined actors who may be one, though nothing says so: few and worth asking about. Shown, never merged, and never asked
// about where dateline.yaml decides.
import type { DecidedActor, FolderDecisions } from '../model/annotation.ts';
import type { CorpusActor, MaybeSameActors } from '../model/corpus.ts';
import { formOf, isAcronym, isAcronymOf, isFullName, nameWords } from './nameKeys.ts';
import { put } from './order.ts';

/** A short name that fits more actors than this says nothing about any of them. */
const MOST = 3;

/** `actors` numbered `A1`, `A2` … in this order. Near-linear. */
export function maybeSameActors(actors: readonly CorpusActor[], folder: FolderDecisions): MaybeSameActors[] {
  const decided = new Map(folder.actors.map((a) => [a.id, a]));
  const found = new Map<string, readonly [number, number, string]>();
  const doubt = (i: number, j: number, why: string): void => {
    const [a, b] = i < j ? [i, j] : [j, i];
    if (a !== b && mayAsk(actors[a] as CorpusActor, actors[b] as CorpusActor, decided)) found.set(`${a} ${b}`, [a, b, why]);
  };
  doubtShortNames(actors, doubt);
  doubtAcronyms(actors, doubt);
  return [...found.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1]).map(([i, j, why]) => ({ actors: [(actors[i] as CorpusActor).id, (actors[j] as CorpusActor).id], why }));
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
