// The actors of one article as nodes of the folder's join. What can be said of one article by itself is worked out once and
// kept with its analysis; what passes ask of every node stands in `columns.ts`.
import type { Actor, Analysis, Fact, Meeting, Mention } from '../model/analysis.ts';
import type { CorpusActor } from '../model/corpus.ts';
import type { Joined } from './numberActors.ts';
import { exactly } from './changes.ts';
import { compareText } from './order.ts';
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
  /** For each node, and for the end, where its mentions begin in this array; from there on places among the article's mentions. */
  readonly order: Uint32Array;
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
  const spans = new Map<string, number[]>();
  for (const [i, { actor }] of all.entries()) {
    const list = spans.get(actor);
    if (list) list.push(i);
    else spans.set(actor, [i]);
  }
  const sorted = article.actors.map((actor) => ({ actor, mentions: spans.get(actor.id) ?? NOTHING })).map(({ actor, mentions }) => ({
    actor, mentions, first: mentions.length === 0 ? Number.MAX_SAFE_INTEGER : (all[mentions[0] as number]?.start ?? 0),
  })).sort((a, b) => a.first - b.first || compareText(a.actor.id, b.actor.id));
  const order = new Uint32Array(sorted.reduce((sum, { mentions }) => sum + mentions.length, sorted.length + 1));
  order[0] = sorted.length + 1;
  const nodes = new Array<ActorNode>(sorted.length);
  const home: ArticleNodes = { article, nodes, order, meetings: [], facts: [], stale: true, at: -1, start: -1 };
  const byId = new Map<string, ActorNode>();
  for (const [local, { actor, mentions }] of sorted.entries()) {
    order.set(mentions, order[local]);
    order[local + 1] = (order[local] as number) + mentions.length;
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

const NOTHING: readonly number[] = [];

/** The node's place among all of this join. */
export const placeOf = ({ home, local }: ActorNode): number => home.start + local;

export const inFolderOrder = (a: ActorNode, b: ActorNode): number => placeOf(a) - placeOf(b);

export const mentionCount = ({ home: { order }, local }: ActorNode): number => (order[local + 1] as number) - (order[local] as number);

/** Puts the node's mentions at the end of a list. */
export function addMentions({ home: { article: { id, mentions }, order }, local }: ActorNode, list: CorpusActor['mentions'][number][]): void {
  for (let i = order[local] as number; i < (order[local + 1] as number); i++) {
    const { start, end } = mentions[order[i] as number] as Mention;
    list.push({ article: id, start, end });
  }
}

/** The key of an actor of one article in maps over the folder. */
export const memberKey = (article: string, actor: string): string => `${article}\u0000${actor}`;
