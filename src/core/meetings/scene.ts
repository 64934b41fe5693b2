// What the meetings layer reads of an article: tokens with the mention that covers each, mentions and dates by sentence.
// Built once an article; every window on it is bounded, so that the layer stays linear in the text.
import type { Actor, DateMention, Mention } from '../model/analysis.ts';
import type { Article } from '../text/article.ts';
import type { Sentence } from '../text/sentences.ts';
import { lastStartingAt } from '../text/span.ts';
import { startAt, tokenAt, type Tokens } from '../text/tokens.ts';

/** A mention with its tokens (`to` excluded) and its sentence. */
export interface Place {
  readonly mention: Mention;
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

export interface DatePlace {
  readonly date: DateMention;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

export interface Scene {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Place[];
  /** Index into `mentions` for each token, or -1. */
  readonly mentionAt: Int32Array;
  /** Index of a sentence's first mention; one more entry than sentences. */
  readonly firstMention: Int32Array;
  readonly dates: readonly DatePlace[];
  readonly firstDate: Int32Array;
  readonly actors: ReadonlyMap<string, Actor>;
  /** How often each actor is named. */
  readonly counts: ReadonlyMap<string, number>;
}

export interface SceneInput {
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly dates: readonly DateMention[];
}

export function createScene(article: Article, input: SceneInput): Scene {
  const t = article.tokens;
  const mentionAt = new Int32Array(t.count).fill(-1);
  const counts = new Map<string, number>();
  const mentions: Place[] = [];
  for (const mention of [...input.mentions].sort((a, b) => a.start - b.start)) {
    const from = tokenAt(t, mention.start);
    let to = from;
    while (to < t.count && startAt(t, to) < mention.end) to++;
    const sentence = lastStartingAt(article.sentences, mention.start);
    if (to === from || sentence < 0) continue;
    const index = mentions.length;
    mentions.push({ mention, index, from, to, sentence });
    mentionAt.fill(index, from, to);
    counts.set(mention.actor, (counts.get(mention.actor) ?? 0) + 1);
  }
  const dates = input.dates
    .filter((d) => d.type === 'DATE' || d.type === 'TIME')
    .map((date) => ({ date, from: tokenAt(t, date.start), to: tokenAt(t, date.end - 1) + 1, sentence: lastStartingAt(article.sentences, date.start) }))
    .sort((a, b) => a.from - b.from);
  return {
    article, tokens: t, sentences: article.sentences, mentions, mentionAt, dates, counts,
    firstMention: starts(mentions, article.sentences.length),
    firstDate: starts(dates, article.sentences.length),
    actors: new Map(input.actors.map((a) => [a.id, a])),
  };
}

/** For items sorted by sentence: where each sentence's items begin. */
function starts(items: readonly { readonly sentence: number }[], sentences: number): Int32Array {
  const first = new Int32Array(sentences + 1);
  let i = 0;
  for (let s = 0; s <= sentences; s++) {
    while (i < items.length && (items[i] as { sentence: number }).sentence < s) i++;
    first[s] = i;
  }
  return first;
}

/** Mentions of the sentences [from, to], the nearest 40 to `token` where a hostile text has more. */
export function mentionsNear(scene: Scene, from: number, to: number, token: number): readonly Place[] {
  const last = scene.sentences.length - 1;
  const a = scene.firstMention[Math.max(0, from)] ?? 0;
  const b = scene.firstMention[Math.min(last, to) + 1] ?? scene.mentions.length;
  if (b - a <= MOST) return scene.mentions.slice(a, b);
  let low = a;
  let high = b;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scene.mentions[middle] as Place).from < token) low = middle + 1;
    else high = middle;
  }
  return scene.mentions.slice(Math.max(a, low - MOST / 2), Math.min(b, low + MOST / 2));
}

const MOST = 40;

export function datesOf(scene: Scene, sentence: number): readonly DatePlace[] {
  const a = scene.firstDate[sentence] ?? 0;
  return scene.dates.slice(a, Math.min(scene.firstDate[sentence + 1] ?? a, a + 20));
}
