// One full name that two people bear: told apart by what a person decided, or by offices of two countries held at one time
// in articles that have nothing else in common. Everybody else of the name goes to the one whom the articles fit.
import type { Analysis } from '../model/analysis.ts';
import { countryOf } from '../names/index.ts';
import { fold } from '../text/fold.ts';
import type { Clusters } from './clusters.ts';
import type { Contexts } from './contexts.ts';
import { squeeze } from './nameKeys.ts';
import type { ActorNode } from './nodes.ts';
import { compareText, put } from './order.ts';
import { periodOf } from '../util/period.ts';

/** Days between two articles within which a person holds one country's offices only. */
const ONE_TIME = 400;

/** People of one name whom the offices tell apart are looked for among so many countries. */
const COUNTRIES = 8;

/**
 * Joins `nodes`, which bear one name, into one set or into one for each of those who bear it. `homonyms` receives, for each
 * of several, a node of it. Linear in what the articles of the nodes hold.
 */
export function joinNamesakes(all: readonly ActorNode[], nodes: readonly number[], clusters: Clusters, contexts: Contexts, onHomonyms: (leaders: readonly number[]) => void): void {
  const byMark = new Map<string, number[]>();
  const open: number[] = [];
  for (const n of nodes) {
    const mark = clusters.markOf(n);
    if (mark === undefined) open.push(n);
    else put(byMark, mark, n);
  }
  if (byMark.size === 0) {
    const parts = byOffice(all, open);
    if (parts.length > 1) {
      // No id of dateline.yaml looks like this.
      for (const [, part] of parts) clusters.mark(joinAll(part, clusters), `\u0000${part[0]}`);
      onHomonyms(parts.map(([, part]) => part[0] as number));
      settle(open.filter((n) => clusters.markOf(n) === undefined), parts.map(([, part]) => part), clusters, contexts);
      return;
    }
    joinAll(open, clusters);
    return;
  }
  const parts = [...byMark].sort((a, b) => b[1].length - a[1].length || compareText(a[0], b[0])).map(([, part]) => part);
  for (const part of parts) joinAll(part, clusters);
  settle(open, parts, clusters, contexts);
}

function joinAll(nodes: readonly number[], clusters: Clusters): number {
  const first = nodes[0] as number;
  for (const n of nodes) clusters.join(first, n);
  return first;
}

/** Each node goes to the part whose articles it shares most with; where that says nothing, to the largest, the first. */
function settle(open: readonly number[], parts: readonly (readonly number[])[], clusters: Clusters, contexts: Contexts): void {
  const chosen = open.map((n) => {
    if (parts.length === 1) return 0;
    const points = parts.map((part) => contexts.shared([n], part));
    const best = points.indexOf(Math.max(...points));
    return points.every((p, i) => i === best || (points[best] as number) >= 2 * p) ? best : 0;
  });
  for (const [i, n] of open.entries()) clusters.join((parts[chosen[i] as number] as readonly number[])[0] as number, n);
}

/** Countries whose offices the nodes hold, when these are of people who have nothing to do with each other; else less than two. */
function byOffice(all: readonly ActorNode[], nodes: readonly number[]): [string, number[]][] {
  const byCountry = new Map<string, number[]>();
  for (const n of nodes) {
    const countries = new Set(countriesOf(all[n] as ActorNode));
    // Who acts for two countries in one article ties these together.
    if (countries.size > 1) return [];
    for (const country of countries) put(byCountry, country, n);
  }
  if (byCountry.size < 2 || byCountry.size > COUNTRIES) return [];
  const parts = [...byCountry].sort((a, b) => b[1].length - a[1].length || compareText(a[0], b[0]));
  const around = parts.map(([, part]) => surroundings(all, part));
  const countries = parts.map(([country]) => country);
  const apart = parts.every(([, a], i) => parts.slice(i + 1).every(([, b], k) => isStrange(around[i] as Around, around[i + 1 + k] as Around, countries) && atOneTime(all, a, b)));
  return apart ? parts : [];
}

interface Around {
  /** Names of people and bodies. */
  readonly names: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

function surroundings(all: readonly ActorNode[], nodes: readonly number[]): Around {
  const names = new Set<string>();
  const countries = new Set<string>();
  for (const n of nodes) {
    const { article, actor } = all[n] as ActorNode;
    for (const other of article.actors) {
      if (other.id === actor.id) continue;
      if (other.type !== 'place') names.add(squeeze(other.name));
      else countries.add(countryOf(fold(other.name)) ?? fold(other.name));
    }
  }
  return { names, countries };
}

/** Nobody in common, and neither's country in the other's articles. */
function isStrange(a: Around, b: Around, countries: readonly string[]): boolean {
  for (const name of a.names) if (b.names.has(name)) return false;
  return countries.every((country) => !(a.countries.has(country) && b.countries.has(country)));
}

function countriesOf({ article, actor }: ActorNode): string[] {
  return actor.roles.flatMap(({ of }) => {
    const owner = of === undefined ? undefined : article.actors.find((a) => a.id === of);
    const country = owner?.type === 'place' ? countryOf(fold(owner.name)) ?? fold(owner.name) : undefined;
    return country === undefined ? [] : [country];
  });
}

/** Articles without a date are of the folder's time. */
function atOneTime(all: readonly ActorNode[], a: readonly number[], b: readonly number[]): boolean {
  const days = [a, b].map((nodes) => nodes.slice(0, 100).map((n) => dayOf((all[n] as ActorNode).article)));
  return (days[0] ?? []).some((x) => (days[1] ?? []).some((y) => x === undefined || y === undefined || Math.abs(x - y) <= ONE_TIME));
}

const dayOf = ({ published }: Analysis): number | undefined => (published.value === null ? undefined : periodOf(published.value)?.from);
