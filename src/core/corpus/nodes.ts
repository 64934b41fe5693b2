// The actors of one article as nodes of the folder's join. What can be said of one article by itself is worked out once and
// kept with its analysis; what passes ask of every node stands in `columns.ts`.
import type { Analysis, Fact, Mention } from '../model/analysis.ts';
import type { Joined } from './numberActors.ts';
import type { Namings } from './namings.ts';
import { compareText, put } from './order.ts';
import type { Party } from './parties.ts';

/** One actor of one article. There are hundreds of thousands: what is seldom asked stands in `home.article` alone. */
export interface ActorNode {
  readonly home: ArticleNodes;
  /** As its article calls it. */
  readonly id: string;
  /** The number of how it is called: see `namings.ts`. */
  readonly naming: number;
  /** Its place among the article's. */
  readonly local: number;
  readonly roles: Roles;
  /** The folder's actor that it belongs to, by the last join. */
  joined: Joined | undefined;
  party: Party | undefined;
}

/** An actor's roles, in their order. */
export interface Roles {
  /** The actors that they are held for. */
  readonly owners: readonly (ActorNode | undefined)[];
  /** Their titles, as numbers of spellings. */
  readonly titles: readonly number[];
}

/** What is known of an article by itself. */
export interface ArticleNodes {
  readonly article: Analysis;
  /** By first mention. */
  readonly nodes: readonly ActorNode[];
  /** For each node, and for the end, where its mentions begin in this array; from there on the start and the end of each. */
  readonly spans: Int32Array | Float64Array;
  /** Decided actors, by the places of those that a person tied to one. */
  readonly ties: ReadonlyMap<number, string>;
  /** For each of the article's meetings the place of the node where it was, below 0 where there is none, and how many took part; then the places of these. */
  readonly told: Int32Array;
  readonly facts: readonly { readonly fact: Fact; readonly about: ActorNode | undefined }[];
  /** A node's party changed since the tellings were made. */
  stale: boolean;
  /** Its place among the articles of the join, and that of its first node among all nodes; below 0 while it is in none. */
  at: number;
  start: number;
}

const NO_ROLES: Roles = { owners: [], titles: [] };
const NO_TIES: ReadonlyMap<number, string> = new Map();
const NO_FACTS: ArticleNodes['facts'] = [];

/** Group mentions count for the country's actor that they point to. Linear in the article. */
export function articleNodes(article: Analysis, namings: Namings): ArticleNodes {
  const { mentions: all, actors, meetings, facts } = article;
  const byActor = new Map<string, Mention[]>();
  for (const mention of all) put(byActor, mention.actor, mention);
  const sorted = actors.map((actor) => ({ actor, mentions: byActor.get(actor.id) ?? NOTHING })).map(({ actor, mentions }) => ({
    actor, mentions, first: mentions[0]?.start ?? Number.MAX_SAFE_INTEGER,
  })).sort((a, b) => a.first - b.first || compareText(a.actor.id, b.actor.id));
  const spans = spansOf(sorted.map(({ mentions }) => mentions), all);
  const nodes = new Array<ActorNode>(sorted.length);
  const byId = new Map<string, ActorNode>();
  const nodeOf = (id: string | undefined): ActorNode | undefined => (id === undefined ? undefined : byId.get(id));
  const home = {
    article, nodes, spans, ties: tiesOf(sorted.map(({ actor }) => actor.decided)), told: NO_MEETINGS, facts: NO_FACTS, stale: true, at: -1, start: -1,
  };
  for (const [local, { actor }] of sorted.entries()) {
    const roles = actor.roles.length === 0 ? NO_ROLES : { owners: new Array<ActorNode | undefined>(actor.roles.length), titles: actor.roles.map(({ title }) => namings.spellings.numberOf(title)) };
    const node: ActorNode = { home, id: actor.id, naming: namings.numberOf(actor), local, roles, joined: undefined, party: undefined };
    nodes[local] = node;
    byId.set(actor.id, node);
  }
  for (const [local, { actor }] of sorted.entries()) {
    const owners = (nodes[local] as ActorNode).roles.owners as (ActorNode | undefined)[];
    for (const [i, { of }] of actor.roles.entries()) owners[i] = nodeOf(of);
  }
  if (meetings.length > 0) {
    home.told = Int32Array.from(meetings.flatMap(({ participants, place }) => {
      const who = participants.flatMap((id) => nodeOf(id)?.local ?? []);
      return [nodeOf(place)?.local ?? -1, who.length, ...who];
    }));
  }
  if (facts && facts.length > 0) home.facts = facts.map((fact) => ({ fact, about: nodeOf(fact.about) }));
  return home;
}

const NO_MEETINGS = new Int32Array(0);

function tiesOf(decided: readonly (string | undefined)[]): ReadonlyMap<number, string> {
  const ties = decided.flatMap((id, local) => (id === undefined ? [] : [[local, id] as const]));
  return ties.length === 0 ? NO_TIES : new Map(ties);
}

const NOTHING: readonly Mention[] = [];

/** Places of an article, as a file of analyses may give them, need not be small. */
function spansOf(lists: readonly (readonly Mention[])[], all: readonly Mention[]): Int32Array | Float64Array {
  const size = lists.reduce((sum, mentions) => sum + 2 * mentions.length, lists.length + 1);
  const spans = all.every(({ start, end }) => start === (start | 0) && end === (end | 0)) ? new Int32Array(size) : new Float64Array(size);
  let at = lists.length + 1;
  for (const [local, mentions] of lists.entries()) {
    spans[local] = at;
    for (const { start, end } of mentions) {
      spans[at++] = start;
      spans[at++] = end;
    }
  }
  spans[lists.length] = at;
  return spans;
}

/** The node's place among all of this join. */
export const placeOf = ({ home, local }: ActorNode): number => home.start + local;

export const inFolderOrder = (a: ActorNode, b: ActorNode): number => placeOf(a) - placeOf(b);

export const mentionCount = ({ home: { spans }, local }: ActorNode): number => ((spans[local + 1] as number) - (spans[local] as number)) / 2;

/** The key of an actor of one article in maps over the folder. */
export const memberKey = (article: string, actor: string): string => `${article}\u0000${actor}`;
