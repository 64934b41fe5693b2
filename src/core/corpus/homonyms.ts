// One full name that two people bear: told apart by what a person decided, or by offices of two countries held at one time
// in articles that have nothing else in common. Everybody else of the name goes to the one whom the articles fit.
import type { Analysis } from '../model/analysis.ts';
import { countryOf } from '../names/index.ts';
import { fold } from '../text/fold.ts';
import type { Clusters } from './clusters.ts';
import type { Contexts } from './contexts.ts';
import type { FullName } from './fullNames.ts';
import type { GroupedNames } from './groupNames.ts';
import { squeeze } from './nameKeys.ts';
import { type Namings, PLACE } from './namings.ts';
import { type ActorNode, inFolderOrder, placeOf } from './nodes.ts';
import { compareText, put } from './order.ts';
import type { Pass, Places } from './pass.ts';
import { periodOf } from '../util/period.ts';

/** Days between two articles within which a person holds one country's offices only. */
const ONE_TIME = 400;

/** People of one name whom the offices tell apart are looked for among so many countries. */
const COUNTRIES = 8;

/** Nodes of one name told apart: those of each bearer, and to which bearer each of the others goes. */
interface ToldApart {
  readonly parts: readonly (readonly ActorNode[])[];
  readonly others: readonly ActorNode[];
  /** For each of the others a place among the parts. */
  readonly chosen: readonly number[];
}

export interface Namesakes {
  /** Joins persons by groups of full names: each into one set, or into one for each of those who bear its names. */
  join(persons: Places, groups: GroupedNames, slots: readonly number[], pass: Pass, isDecided: boolean): void;
  /** Of each two who bear one name a node, by the last join. */
  readonly homonyms: readonly (readonly [a: ActorNode, b: ActorNode])[];
}

/** Linear in what the articles of changed groups hold, and in the persons. */
export function createNamesakes(namings: Namings): Namesakes {
  const { types, spellings: { forms, isFull }, from, spelled } = namings;
  const apart = new Map<number, ToldApart>(); // by leader of the group
  let homonyms: [ActorNode, ActorNode][] = [];

  function nodesOf(leader: number, groups: GroupedNames): readonly ActorNode[] {
    const names = groups.membersOf(leader);
    return names.length === 1 ? (names[0] as FullName).nodes : [...new Set(names.flatMap((name) => name.nodes))].sort(inFolderOrder);
  }

  function joinApart(leader: number, groups: GroupedNames, { clusters, contexts }: Pass): void {
    const nodes = nodesOf(leader, groups);
    const byMark = new Map<string, ActorNode[]>();
    const open: ActorNode[] = [];
    for (const node of nodes) {
      const mark = clusters.markOf(placeOf(node));
      if (mark === undefined) open.push(node);
      else put(byMark, mark, node);
    }
    if (byMark.size > 0) {
      const parts = [...byMark].sort((a, b) => b[1].length - a[1].length || compareText(a[0], b[0])).map(([, part]) => part);
      for (const part of parts) joinAll(part, clusters);
      settle(open, parts, chosenParts(open, parts, contexts), clusters);
      return;
    }
    const { parts, others, chosen } = apart.get(leader) as ToldApart;
    // No id of dateline.yaml looks like this.
    for (const part of parts) clusters.mark(joinAll(part, clusters), `\u0000${placeOf(part[0] as ActorNode)}`);
    const leaders = parts.map((part) => part[0] as ActorNode);
    for (const [x, a] of leaders.entries()) for (const b of leaders.slice(x + 1)) homonyms.push([a, b]);
    settle(others, parts, chosen, clusters);
  }

  return {
    get homonyms() {
      return homonyms;
    },
    join(persons, groups, slots, pass, isDecided) {
      homonyms = [];
      for (const slot of groups.led) apart.delete(slot);
      for (const leader of groups.changed) {
        const told = toldApart(nodesOf(leader, groups), pass.contexts, namings);
        if (told) apart.set(leader, told);
      }
      const { clusters, columns: { namings: table } } = pass;
      const firsts = new Int32Array(groups.names.length).fill(NOBODY); // by leader
      const odd = [...apart.keys()];
      for (const leader of odd) firsts[leader] = ODD;
      const eachOf = (n: number, see: (leader: number, n: number) => void): void => {
        const naming = table[n] as number;
        for (let s = from[naming] as number; s < (from[naming + 1] as number); s++) {
          const form = forms[spelled[s] as number] as number;
          if (isFull[form]) see(groups.leaders[slots[form] as number] as number, n);
        }
      };
      const setOdd = (leader: number): void => {
        if (firsts[leader] === ODD) return;
        firsts[leader] = ODD;
        odd.push(leader);
      };
      if (isDecided) for (const n of persons) if (clusters.markOf(n) !== undefined) eachOf(n, setOdd);
      const { leaders } = groups;
      const called = new Int32Array(types.length).fill(NOBODY); // by naming: the first that is joined by one of its names
      for (let i = 0; i < persons.length; i++) {
        const n = persons[i] as number;
        const naming = table[n] as number;
        const same = called[naming] as number;
        if (same !== NOBODY) {
          clusters.join(same, n);
          continue;
        }
        for (let s = from[naming] as number; s < (from[naming + 1] as number); s++) {
          const form = forms[spelled[s] as number] as number;
          if (!isFull[form]) continue;
          const leader = leaders[slots[form] as number] as number;
          const first = firsts[leader] as number;
          if (first === ODD) continue;
          called[naming] = n;
          if (first === NOBODY) firsts[leader] = n;
          else clusters.join(first, n);
        }
      }
      const formOf = (slot: number): string => (groups.names[slot] as FullName).form;
      for (const leader of odd.sort((a, b) => compareText(formOf(a), formOf(b)))) joinApart(leader, groups, pass);
    },
  };
}

/** Instead of the first node of a group: none was seen yet; the group is not of one person. */
const [NOBODY, ODD] = [-1, -2] as const;

function toldApart(nodes: readonly ActorNode[], contexts: Contexts, namings: Namings): ToldApart | undefined {
  const parts = nodes.length < 2 ? [] : byOffice(nodes, namings).map(([, part]) => part);
  if (parts.length < 2) return undefined;
  const inParts = new Set(parts.flat());
  const others = nodes.filter((node) => !inParts.has(node));
  return { parts, others, chosen: chosenParts(others, parts, contexts) };
}

function joinAll(nodes: readonly ActorNode[], clusters: Clusters): number {
  const first = placeOf(nodes[0] as ActorNode);
  for (const node of nodes) clusters.join(first, placeOf(node));
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
  for (const [i, node] of open.entries()) clusters.join(placeOf(parts[chosen[i] as number]?.[0] as ActorNode), placeOf(node));
}

/** Countries whose offices the nodes hold, when these are of people who have nothing to do with each other; else less than two. */
function byOffice(nodes: readonly ActorNode[], namings: Namings): [string, ActorNode[]][] {
  const byCountry = new Map<string, ActorNode[]>();
  for (const node of nodes) {
    if (node.roles.owners.length === 0) continue;
    const countries = new Set(countriesOf(node, namings));
    // Who acts for two countries in one article ties these together.
    if (countries.size > 1) return [];
    for (const country of countries) put(byCountry, country, node);
  }
  if (byCountry.size < 2 || byCountry.size > COUNTRIES) return [];
  const parts = [...byCountry].sort((a, b) => b[1].length - a[1].length || compareText(a[0], b[0]));
  const around = parts.map(([, part]) => surroundings(part, namings));
  const countries = parts.map(([country]) => country);
  const apart = parts.every(([, a], i) => parts.slice(i + 1).every(([, b], k) => isStrange(around[i] as Around, around[i + 1 + k] as Around, countries) && atOneTime(a, b)));
  return apart ? parts : [];
}

interface Around {
  /** Squeezed names of people and bodies. */
  readonly names: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

function surroundings(nodes: readonly ActorNode[], namings: Namings): Around {
  const names = new Set<string>();
  const countries = new Set<string>();
  for (const node of nodes) {
    for (const other of node.home.nodes) {
      if (other === node) continue;
      if (namings.types[other.naming] !== PLACE) names.add(squeeze(nameOf(other, namings)));
      else countries.add(countryNamed(other, namings));
    }
  }
  return { names, countries };
}

const nameOf = ({ naming }: ActorNode, { names, spellings }: Namings): string => spellings.texts[names[naming] as number] as string;

function countryNamed(node: ActorNode, namings: Namings): string {
  const name = fold(nameOf(node, namings));
  return countryOf(name) ?? name;
}

/** Nobody in common, and neither's country in the other's articles. */
function isStrange(a: Around, b: Around, countries: readonly string[]): boolean {
  for (const name of a.names) if (b.names.has(name)) return false;
  return countries.every((country) => !(a.countries.has(country) && b.countries.has(country)));
}

const countriesOf = ({ roles: { owners } }: ActorNode, namings: Namings): string[] => owners.flatMap((owner) => (owner && namings.types[owner.naming] === PLACE ? [countryNamed(owner, namings)] : []));

/** Articles without a date are of the folder's time. */
function atOneTime(a: readonly ActorNode[], b: readonly ActorNode[]): boolean {
  const days = [a, b].map((nodes) => nodes.slice(0, 100).map(({ home }) => dayOf(home.article)));
  return (days[0] ?? []).some((x) => (days[1] ?? []).some((y) => x === undefined || y === undefined || Math.abs(x - y) <= ONE_TIME));
}

const dayOf = ({ published }: Analysis): number | undefined => (published.value === null ? undefined : periodOf(published.value)?.from);
