// Joins organizations, places, groups and events across articles: by their name, by spellings that mean one thing in the
// whole folder, and acronyms by what some article says they stand for or by their letters.
import { countryOf, isCapital, placeKey } from '../names/index.ts';
import { fold } from '../text/fold.ts';
import { BEARERS, chooseBearer } from './chooseBearer.ts';
import type { Clusters } from './clusters.ts';
import type { Contexts } from './contexts.ts';
import { isAcronym, isAcronymOf, nameWords, squeeze } from './nameKeys.ts';
import { type ActorNode, nameOf } from './nodes.ts';
import { compareText, put } from './order.ts';

type Allowed = (a: number, b: number) => boolean;

/** `nodes`: indexes into `all` of one type's actors. Near-linear: one look-up for each spelling. */
export function joinBodies(all: readonly ActorNode[], nodes: readonly number[], clusters: Clusters, contexts: Contexts, allowed: Allowed): void {
  const named = new Map<string, number[]>(); // key of the name → nodes
  const spelled = new Map<string, Set<string>>(); // key of another spelling → keys of the names that it stands for
  for (const n of nodes) {
    const { actor } = all[n] as ActorNode;
    const key = keyOf(actor.name);
    put(named, key, n);
    // "Mecca" for "Mecca, Saudi Arabia".
    const comma = actor.type === 'place' ? actor.name.indexOf(',') : -1;
    for (const alias of comma > 0 ? [...actor.aliases, actor.name.slice(0, comma)] : actor.aliases) {
      const other = keyOf(alias);
      if (other === key || !standsAlone(alias, actor.type)) continue;
      const owners = spelled.get(other);
      if (owners) owners.add(key);
      else spelled.set(other, new Set([key]));
    }
  }
  const joinAll = (list: readonly number[]): void => {
    for (const n of list) if (allowed(list[0] as number, n)) clusters.join(list[0] as number, n);
  };
  for (const list of named.values()) joinAll(list);
  for (const key of [...spelled.keys()].sort(compareText)) {
    const owners = [...(spelled.get(key) as Set<string>)].sort(compareText);
    const roots = new Set(owners.map((owner) => clusters.rootOf(named.get(owner)?.[0] as number)));
    const own = named.get(key) ?? [];
    if (own.length > 0) roots.delete(clusters.rootOf(own[0] as number));
    if (roots.size === 1) joinAll([named.get(owners.find((o) => roots.has(clusters.rootOf(named.get(o)?.[0] as number))) as string)?.[0] as number, ...own]);
  }
  joinByLetters(all, nodes, clusters, allowed);
  joinShortForms(all, nodes, clusters, contexts, allowed);
}

/** A country is one whatever it calls itself; capitals and seats of government keep their own names. */
function keyOf(name: string): string {
  const folded = fold(name).replace(/^the /, '').replace(/^(?:[a-z']+ ){0,3}(?:republic|kingdom|federation|state|sultanate|emirate) of (?:the )?/, '');
  const country = isCapital(folded) ? undefined : countryOf(folded);
  return country === undefined ? squeeze(placeKey(folded) ?? name) : `country ${country}`;
}

/** A spelling that means the same in every article: not "the Bank", not "the Ministry". */
const standsAlone = (spelling: string, type: string): boolean =>
  type === 'place' || type === 'group' || isAcronym(spelling) || nameWords(spelling).length > 1;

/** Bare acronyms of three letters or more, with the only name of the folder that they abbreviate. */
function joinByLetters(all: readonly ActorNode[], nodes: readonly number[], clusters: Clusters, allowed: Allowed): void {
  const long = new Map<string, number[]>(); // first letter → nodes with a name of several words
  const bare: number[] = [];
  const seen = new Set<number>();
  for (const n of nodes) {
    const { actor } = all[n] as ActorNode;
    const root = clusters.rootOf(n);
    if (isAcronym(actor.name) && actor.name.replace(/\./g, '').length > 2) bare.push(n);
    else if (nameWords(actor.name).length > 1 && !seen.has(root)) {
      seen.add(root);
      for (const word of new Set(nameWords(actor.name).slice(0, 2))) put(long, word.charAt(0), n);
    }
  }
  const done = new Set<number>();
  for (const n of bare) {
    const root = clusters.rootOf(n);
    if (done.has(root)) continue;
    done.add(root);
    const { actor } = all[n] as ActorNode;
    const fitting = new Set<number>();
    for (const other of long.get(actor.name.charAt(0).toLowerCase()) ?? []) {
      if (clusters.rootOf(other) !== root && isAcronymOf(actor.name, (all[other] as ActorNode).actor.name)) fitting.add(clusters.rootOf(other));
    }
    const [only] = fitting;
    if (fitting.size === 1 && only !== undefined && allowed(n, only)) clusters.join(n, only);
  }
}

/** "Navy" for "Indian Navy", "Academy" for "Academy of …": the organization of the folder whose name so begins or ends, or the one of several that is meant. */
function joinShortForms(all: readonly ActorNode[], nodes: readonly number[], clusters: Clusters, contexts: Contexts, allowed: Allowed): void {
  const bearers = new Map<string, Set<number>>();
  const teams = new Map<string, Set<number>>(); // last word of a place's body: "Chargers" of "San Diego Chargers"
  const bodies = new Map<number, number[]>();
  const short: [string, number][] = [];
  for (const n of nodes) {
    const { actor, type } = all[n] as ActorNode;
    if (type !== 'organization') continue;
    const { words } = nameOf(all[n] as ActorNode);
    put(bodies, clusters.rootOf(n), n);
    if (words.length === 1 && !isAcronym(actor.name)) short.push([words[0] as string, n]);
    else {
      for (const word of new Set([words[0] as string, words.at(-1) as string])) bearers.set(word, (bearers.get(word) ?? new Set()).add(clusters.rootOf(n)));
      if (placeKey(words.slice(0, -1).join(' ')) !== undefined) teams.set(words.at(-1) as string, (teams.get(words.at(-1) as string) ?? new Set()).add(clusters.rootOf(n)));
    }
  }
  const joins: [number, number][] = [];
  for (const [word, n] of short) {
    const placed = teams.get(word);
    // Where one town alone has such a body, words that merely begin so ("Chargers receiver") are no rivals.
    const roots = placed?.size === 1 ? placed : bearers.get(word);
    if (!roots || roots.size > BEARERS || roots.has(clusters.rootOf(n))) continue;
    const best = chooseBearer(n, [...roots].filter((r) => allowed(n, r)).map((r) => bodies.get(r) ?? [r]), contexts);
    if (best !== undefined) joins.push([n, best]);
  }
  for (const [n, best] of joins) if (allowed(n, best)) clusters.join(n, best);
}
