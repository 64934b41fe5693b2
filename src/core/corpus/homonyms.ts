// One full name that two people bear: told apart by what a person decided, or by offices of two countries held at one time
// in articles that have nothing else in common. Everybody else of the name goes to the one whom the articles fit.
import type { Analysis } from '../model/analysis.ts';
import { countryOf } from '../names/index.ts';
import { fold } from '../text/fold.ts';
import { kept } from './changes.ts';
import type { Clusters } from './clusters.ts';
import type { Contexts } from './contexts.ts';
import type { FullName } from './fullNames.ts';
import { type ActorNode, nameOf } from './nodes.ts';
import { compareText, put } from './order.ts';
import type { Pass } from './pass.ts';
import { periodOf } from '../util/period.ts';

/** Days between two articles within which a person holds one country's offices only. */
const ONE_TIME = 400;

/** People of one name whom the offices tell apart are looked for among so many countries. */
const COUNTRIES = 8;

/** Nodes of one name told apart: those of each bearer, and to which bearer each of the others goes. */
interface ToldApart {
  readonly nodes: readonly ActorNode[];
  /** Of less than two bearers none is told apart. */
  readonly parts: readonly (readonly ActorNode[])[];
  readonly others: readonly ActorNode[];
  /** For each of the others a place among the parts. */
  readonly chosen: readonly number[];
}

/**
 * Joins the nodes that bear names of one person into one set or into one for each of those who bear it. `onHomonyms`
 * receives, for each of several, a node of it. Linear in what the articles of the nodes hold, and next time in the nodes.
 */
export function createNamesakes(): (names: readonly FullName[], pass: Pass, onHomonyms: (leaders: readonly ActorNode[]) => void) => void {
  const known = new WeakMap<FullName, ToldApart>(); // by the first name of the group
  const bearing = new WeakMap<FullName, readonly ActorNode[]>();
  const nodesOf = (names: readonly FullName[]): readonly ActorNode[] => {
    const [first] = names as readonly [FullName];
    if (names.length === 1) return first.nodes;
    const all = kept(bearing.get(first), [...new Set(names.flatMap((name) => name.nodes))].sort((a, b) => a.at - b.at));
    bearing.set(first, all);
    return all;
  };
  return (names, pass, onHomonyms) => {
    const nodes = nodesOf(names);
    const { clusters, contexts } = pass;
    const byMark = new Map<string, ActorNode[]>();
    const open: ActorNode[] = [];
    for (const node of nodes) {
      const mark = clusters.markOf(node.at);
      if (mark === undefined) open.push(node);
      else put(byMark, mark, node);
    }
    if (byMark.size > 0) {
      const parts = [...byMark].sort((a, b) => b[1].length - a[1].length || compareText(a[0], b[0])).map(([, part]) => part);
      for (const part of parts) joinAll(part, clusters);
      settle(open, parts, chosenParts(open, parts, contexts), clusters);
      return;
    }
    const [leader] = names as readonly [FullName];
    let apart = known.get(leader);
    if (apart?.nodes !== nodes) known.set(leader, (apart = toldApart(nodes, contexts)));
    const { parts, others, chosen } = apart;
    if (parts.length < 2) {
      joinAll(nodes, clusters);
      return;
    }
    // No id of dateline.yaml looks like this.
    for (const part of parts) clusters.mark(joinAll(part, clusters), `\u0000${part[0]?.at}`);
    onHomonyms(parts.map((part) => part[0] as ActorNode));
    settle(others, parts, chosen, clusters);
  };
}

function toldApart(nodes: readonly ActorNode[], contexts: Contexts): ToldApart {
  const parts = nodes.length < 2 ? [] : byOffice(nodes).map(([, part]) => part);
  if (parts.length < 2) return { nodes, parts: [], others: [], chosen: [] };
  const inParts = new Set(parts.flat());
  const others = nodes.filter((node) => !inParts.has(node));
  return { nodes, parts, others, chosen: chosenParts(others, parts, contexts) };
}

function joinAll(nodes: readonly ActorNode[], clusters: Clusters): number {
  const first = (nodes[0] as ActorNode).at;
  for (const { at } of nodes) clusters.join(first, at);
  return first;
}

/** Each node goes to the part whose articles it shares most with; where that says nothing, to the largest, the first. */
function chosenParts(open: readonly ActorNode[], parts: readonly (readonly ActorNode[])[], contexts: Contexts): number[] {
  return open.map((node) => {
    if (parts.length === 1) return 0;
    const points = parts.map((part) => contexts.shared([node], part));
    const best = points.indexOf(Math.max(...points));
    return points.every((p, i) => i === best || (points[best] as number) >= 2 * p) ? best : 0;
  });
}

function settle(open: readonly ActorNode[], parts: readonly (readonly ActorNode[])[], chosen: readonly number[], clusters: Clusters): void {
  for (const [i, { at }] of open.entries()) clusters.join((parts[chosen[i] as number] as readonly ActorNode[])[0]?.at as number, at);
}

/** Countries whose offices the nodes hold, when these are of people who have nothing to do with each other; else less than two. */
function byOffice(nodes: readonly ActorNode[]): [string, ActorNode[]][] {
  const byCountry = new Map<string, ActorNode[]>();
  for (const node of nodes) {
    if (node.owners.length === 0) continue;
    const countries = new Set(countriesOf(node));
    // Who acts for two countries in one article ties these together.
    if (countries.size > 1) return [];
    for (const country of countries) put(byCountry, country, node);
  }
  if (byCountry.size < 2 || byCountry.size > COUNTRIES) return [];
  const parts = [...byCountry].sort((a, b) => b[1].length - a[1].length || compareText(a[0], b[0]));
  const around = parts.map(([, part]) => surroundings(part));
  const countries = parts.map(([country]) => country);
  const apart = parts.every(([, a], i) => parts.slice(i + 1).every(([, b], k) => isStrange(around[i] as Around, around[i + 1 + k] as Around, countries) && atOneTime(a, b)));
  return apart ? parts : [];
}

interface Around {
  /** Keys of the names of people and bodies. */
  readonly names: ReadonlySet<number>;
  readonly countries: ReadonlySet<string>;
}

function surroundings(nodes: readonly ActorNode[]): Around {
  const names = new Set<number>();
  const countries = new Set<string>();
  for (const node of nodes) {
    for (const other of node.home.nodes) {
      if (other === node) continue;
      if (other.actor.type !== 'place') names.add(nameOf(other).key);
      else countries.add(countryNamed(other));
    }
  }
  return { names, countries };
}

const countryNamed = ({ actor }: ActorNode): string => countryOf(fold(actor.name)) ?? fold(actor.name);

/** Nobody in common, and neither's country in the other's articles. */
function isStrange(a: Around, b: Around, countries: readonly string[]): boolean {
  for (const name of a.names) if (b.names.has(name)) return false;
  return countries.every((country) => !(a.countries.has(country) && b.countries.has(country)));
}

const countriesOf = ({ owners }: ActorNode): string[] => owners.flatMap((owner) => (owner?.actor.type === 'place' ? [countryNamed(owner)] : []));

/** Articles without a date are of the folder's time. */
function atOneTime(a: readonly ActorNode[], b: readonly ActorNode[]): boolean {
  const days = [a, b].map((nodes) => nodes.slice(0, 100).map(({ article }) => dayOf(article)));
  return (days[0] ?? []).some((x) => (days[1] ?? []).some((y) => x === undefined || y === undefined || Math.abs(x - y) <= ONE_TIME));
}

const dayOf = ({ published }: Analysis): number | undefined => (published.value === null ? undefined : periodOf(published.value)?.from);
