// What the rules for facts read of an article: its tokens, the mention on each, and whom "the alliance" stands for.
import { indexed } from '../util/indexed.ts';
import { partitionPoint } from '../util/partitionPoint.ts';
import type { Actor, Mention } from '../model/analysis.ts';
import type { Article } from '../text/article.ts';
import { fold } from '../text/fold.ts';
import { lastStartingAt } from '../text/span.ts';
import { startAt, tokenAt, type Tokens, wordAt } from '../text/tokens.ts';

/** A mention with its tokens (`to` excluded). */
export interface Named {
  readonly actor: string;
  readonly organization: boolean;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

export interface Reading {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly named: readonly Named[];
  /** Index into `named` for each token, or -1. */
  readonly namedAt: Int32Array;
  readonly actors: ReadonlyMap<string, Actor>;
}

export function createReading(article: Article, mentions: readonly Mention[], actors: readonly Actor[]): Reading {
  const t = article.tokens;
  const known = new Map(actors.map((a) => [a.id, a]));
  const namedAt = new Int32Array(t.count).fill(-1);
  const named: Named[] = [];
  for (const m of [...mentions].sort((a, b) => a.start - b.start)) {
    const from = tokenAt(t, m.start);
    let to = from;
    while (to < t.count && startAt(t, to) < m.end) to++;
    for (let i = from; i < to; i++) namedAt[i] = named.length;
    named.push({ actor: m.actor, organization: known.get(m.actor)?.type === 'organization', from, to, sentence: lastStartingAt(article.sentences, m.start) });
  }
  return { article, tokens: t, named, namedAt, actors: known };
}

export const namedBy = (r: Reading, token: number): Named | undefined => indexed(r.named, r.namedAt, token);

/** Whether one of an actor's names has the word. */
const isIn = (word: string, actor: Actor | undefined): boolean => actor !== undefined && [actor.name, ...actor.aliases].some((name) => fold(name).split(' ').includes(word));

/** Index of the sentence that holds the token. O(log n). */
export const sentenceOf = (r: Reading, token: number): number => lastStartingAt(r.article.sentences, startAt(r.tokens, token));

/** Whether a sentence begins with the token. */
export const isFirst = (r: Reading, token: number): boolean => token === 0 || r.article.sentences[sentenceOf(r, token)]?.firstToken === token;

const DEFINITE = /^(?:the|this|that|their|its|our|his|her)$/;
/** A body by any other name: the one spoken of last. */
const ANY_BODY = /^(?:bloc|organi[sz]ation|grouping|body|alliance)$/;
const BODY = /^(?:bloc|organi[sz]ation|grouping|body|alliance|union|group|company|party|agency|bank|commission|council|federation|confederation|club|league|movement|network|institute|university|association|community|ministry|court|committee|forum|fund|foundation|coalition|partnership|front|army|force)$/;
const BACK = 12;

/** The organization that "the alliance", whose noun is at `token`, stands for: the last one before it with that word in its name. */
export function nominalAt(r: Reading, token: number): string | undefined {
  const noun = wordAt(r.tokens, token);
  if (!BODY.test(noun)) return undefined;
  let i = token - 1;
  for (let n = 0; n < 2 && !DEFINITE.test(wordAt(r.tokens, i)); n++) i--;
  if (!DEFINITE.test(wordAt(r.tokens, i))) return undefined;
  const last = lastBefore(r, i);
  let loose: string | undefined;
  for (let k = last, n = 0; k >= 0 && n < 40; k--, n++) {
    const m = r.named[k] as Named;
    if (!m.organization) continue;
    if (isIn(noun, r.actors.get(m.actor))) return m.actor;
    if (n < BACK) loose ??= m.actor;
  }
  return ANY_BODY.test(noun) ? loose : undefined;
}

/** Index of the last mention before a token. O(log n). */
export const lastBefore = (r: Reading, token: number): number => partitionPoint(r.named.length, (i) => (r.named[i] as Named).to <= token) - 1;
