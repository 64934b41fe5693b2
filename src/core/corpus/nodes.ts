// The actors of all articles in one table, in an order that does not depend on how the articles arrived. What can be said
// of one article by itself is worked out once and kept with its analysis.
import type { Actor, Analysis, EntityType, Fact, Meeting } from '../model/analysis.ts';
import type { Joined } from './numberActors.ts';
import type { Spelling, Spellings } from './nameKeys.ts';
import { compareText } from './order.ts';
import type { Party } from './parties.ts';

/** One actor of one article. */
export interface ActorNode {
  readonly home: ArticleNodes;
  readonly article: Analysis;
  readonly actor: Actor;
  readonly type: EntityType;
  /** Its name first, then its other spellings. */
  readonly spellings: readonly Spelling[];
  /** For each of its roles the actor that it is held for. */
  readonly owners: readonly (ActorNode | undefined)[];
  /** For each of its roles the key of the title, as of a spelling. */
  readonly offices: readonly number[];
  /** Start of the first mention. */
  readonly first: number;
  readonly mentions: number;
  /** Where its mentions begin in the article's `order`. */
  readonly from: number;
  /** Its place among the article's. */
  readonly local: number;
  /** Keys of its other spellings: see `bodies.ts`. */
  otherKeys: readonly number[] | undefined;
  /** Its place among all of this join. */
  at: number;
  /** The folder's actor that it belongs to, by the last join. */
  joined: Joined | undefined;
  party: Party | undefined;
}

/** What is known of an article by itself. */
export interface ArticleNodes {
  readonly article: Analysis;
  /** By first mention. */
  readonly nodes: readonly ActorNode[];
  /** Indexes into the article's mentions, those of the first node first. */
  readonly order: Uint32Array;
  readonly meetings: readonly { readonly meeting: Meeting; readonly who: readonly ActorNode[]; readonly place: ActorNode | undefined }[];
  readonly facts: readonly { readonly fact: Fact; readonly about: ActorNode | undefined }[];
  /** A node's party changed since the tellings were made. */
  stale: boolean;
}

const NO_OWNERS: ActorNode['owners'] = [];

/** Group mentions count for the country's actor that they point to. Linear in the article. */
export function articleNodes(article: Analysis, spellings: Spellings): ArticleNodes {
  const spans = new Map<string, number[]>();
  for (const [i, { actor }] of article.mentions.entries()) {
    const list = spans.get(actor);
    if (list) list.push(i);
    else spans.set(actor, [i]);
  }
  const sorted = article.actors.map((actor) => ({ actor, mentions: spans.get(actor.id) ?? NOTHING })).map(({ actor, mentions }) => ({
    actor, mentions, first: mentions.length === 0 ? Number.MAX_SAFE_INTEGER : (article.mentions[mentions[0] as number]?.start ?? 0),
  })).sort((a, b) => a.first - b.first || compareText(a.actor.id, b.actor.id));
  const order = new Uint32Array(sorted.reduce((sum, s) => sum + s.mentions.length, 0));
  const nodes: ActorNode[] = [];
  const home: ArticleNodes = { article, nodes, order, meetings: [], facts: [], stale: true };
  const byId = new Map<string, ActorNode>();
  let from = 0;
  for (const [local, { actor, mentions, first }] of sorted.entries()) {
    order.set(mentions, from);
    const node: ActorNode = {
      home, article, actor, type: actor.type, first, mentions: mentions.length, from, local, otherKeys: undefined, at: -1, joined: undefined, party: undefined,
      spellings: actor.aliases.length === 0 ? spellings.only(actor.name) : [spellings.of(actor.name), ...actor.aliases.map(spellings.of)],
      owners: actor.roles.length === 0 ? NO_OWNERS : [],
      offices: actor.roles.length === 0 ? NOTHING : actor.roles.map(({ title }) => spellings.of(title).key),
    };
    from += mentions.length;
    nodes.push(node);
    byId.set(actor.id, node);
  }
  const nodeOf = (id: string | undefined): ActorNode | undefined => (id === undefined ? undefined : byId.get(id));
  for (const { actor, owners } of nodes) for (const { of } of actor.roles) (owners as (ActorNode | undefined)[]).push(nodeOf(of));
  return Object.assign(home, {
    meetings: article.meetings.map((meeting) => ({ meeting, who: meeting.participants.flatMap((id) => nodeOf(id) ?? []), place: nodeOf(meeting.place) })),
    facts: (article.facts ?? []).map((fact) => ({ fact, about: nodeOf(fact.about) })),
  });
}

const NOTHING: readonly number[] = [];

/** The spelling that the actor goes by in its article. */
export const nameOf = (node: ActorNode): Spelling => node.spellings[0] as Spelling;

/** Calls `see` with each of the node's mentions. */
export function mentionsOf({ home, from, mentions }: ActorNode, see: (start: number, end: number) => void): void {
  for (let i = from; i < from + mentions; i++) {
    const mention = home.article.mentions[home.order[i] as number];
    if (mention) see(mention.start, mention.end);
  }
}

/** The key of an actor of one article in maps over the folder. */
export const memberKey = (article: string, actor: string): string => `${article}\u0000${actor}`;
