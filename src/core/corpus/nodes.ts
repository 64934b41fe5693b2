// The actors of one article as nodes of the folder's join. What can be said of one article by itself is worked out once and
// kept with its analysis; what passes ask of every node stands in `columns.ts`.
import type { Actor, Analysis, Fact, Meeting, Mention } from '../model/analysis.ts';
import type { Joined } from './numberActors.ts';
import { exactly } from './changes.ts';
import { compareText, put } from './order.ts';
import type { Party } from './parties.ts';
import type { Spellings } from './spellings.ts';

/** One actor of one article. */
export interface ActorNode {
  readonly home: ArticleNodes;
  readonly actor: Actor;
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
  /** The keys of their titles, as of spellings. */
  readonly offices: readonly number[];
}

/** What is known of an article by itself. */
export interface ArticleNodes {
  readonly article: Analysis;
  /** By first mention. */
  readonly nodes: readonly ActorNode[];
  /** For each node, and for the end, where its mentions begin in this array; from there on the start and the end of each. */
  readonly spans: Int32Array | Float64Array;
  readonly meetings: readonly { readonly meeting: Meeting; readonly who: readonly ActorNode[]; readonly place: ActorNode | undefined }[];
  readonly facts: readonly { readonly fact: Fact; readonly about: ActorNode | undefined }[];
  /** A node's party changed since the tellings were made. */
  stale: boolean;
  /** Its place among the articles of the join, and that of its first node among all nodes; below 0 while it is in none. */
  at: number;
  start: number;
}

const NO_ROLES: Roles = { owners: [], offices: [] };

/** Group mentions count for the country's actor that they point to. Linear in the article. */
export function articleNodes(article: Analysis, spellings: Spellings): ArticleNodes {
  const { mentions: all } = article;
  const byActor = new Map<string, Mention[]>();
  for (const mention of all) put(byActor, mention.actor, mention);
  const sorted = article.actors.map((actor) => ({ actor, mentions: byActor.get(actor.id) ?? NOTHING })).map(({ actor, mentions }) => ({
    actor, mentions, first: mentions[0]?.start ?? Number.MAX_SAFE_INTEGER,
  })).sort((a, b) => a.first - b.first || compareText(a.actor.id, b.actor.id));
  const spans = spansOf(sorted.map(({ mentions }) => mentions), all);
  const nodes = new Array<ActorNode>(sorted.length);
  const home: ArticleNodes = { article, nodes, spans, meetings: [], facts: [], stale: true, at: -1, start: -1 };
  const byId = new Map<string, ActorNode>();
  for (const [local, { actor }] of sorted.entries()) {
    const roles = actor.roles.length === 0 ? NO_ROLES : { owners: new Array<ActorNode | undefined>(actor.roles.length), offices: actor.roles.map(({ title }) => spellings.keys[spellings.numberOf(title)] as number) };
    const node: ActorNode = { home, actor, local, roles, joined: undefined, party: undefined };
    nodes[local] = node;
    byId.set(actor.id, node);
  }
  const nodeOf = (id: string | undefined): ActorNode | undefined => (id === undefined ? undefined : byId.get(id));
  for (const { actor, roles } of nodes) for (const [i, { of }] of actor.roles.entries()) (roles.owners as (ActorNode | undefined)[])[i] = nodeOf(of);
  return Object.assign(home, {
    meetings: article.meetings.map((meeting) => ({ meeting, who: exactly(meeting.participants.flatMap((id) => nodeOf(id) ?? [])), place: nodeOf(meeting.place) })),
    facts: (article.facts ?? []).map((fact) => ({ fact, about: nodeOf(fact.about) })),
  });
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
