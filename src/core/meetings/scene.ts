// What the meetings layer reads of an article: tokens with the mention that covers each, mentions and dates by sentence.
// Built once an article; every window on it is bounded, so that the layer stays linear in the text.
import type { Actor, DateMention, Mention } from '../model/analysis.ts';
import type { Article } from '../text/article.ts';
import type { Sentence } from '../text/sentences.ts';
import { lastStartingAt, type Span } from '../text/span.ts';
import { PUNCT, flagsAt, startAt, tokenAt, type Tokens, wordAt } from '../text/tokens.ts';
import { partitionPoint } from '../util/partitionPoint.ts';
import { findEnvoys } from './envoys.ts';
import { wordClasses } from './lexicon.ts';
import { type Memo, newMemo } from './memo.ts';
import { MODELS, type Models } from './model.ts';
import { findParties, type Party } from './parties.ts';
import { findStandIns, type StandIn, type StandInKind } from './standIns.ts';
import { isNation } from '../names/index.ts';
import { fold } from '../text/fold.ts';

/** A mention with its tokens (`to` excluded) and its sentence. */
export interface Place {
  readonly mention: Mention;
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly standIn?: StandInKind;
  /** Says only where others come from. */
  readonly aside?: true;
}

export interface DatePlace {
  readonly date: DateMention;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

export interface Scene {
  /** The weights that it is read with. */
  readonly models: Models;
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
  readonly parties: readonly Party[];
  readonly standIns: readonly StandIn[];
  readonly firstStandIn: Int32Array;
  /** Actor ids of those who only report: bylines, correspondents. */
  readonly reporters: ReadonlySet<string>;
  /** Actor id of the dateline's place. */
  readonly datelinePlace?: string;
  /** For each sentence the index of the date that leads its paragraph ("Wednesday. …"), or -1. */
  readonly leadDate: Int32Array;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
  /** By actor id, filled by `countryKey`. */
  readonly countryKeys: Map<string, string>;
  readonly memo: Memo;
}

export interface SceneInput {
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly dates: readonly DateMention[];
  readonly published: string | null;
}

export function createScene(article: Article, input: SceneInput, models: Models = MODELS): Scene {
  const t = article.tokens;
  const actors = new Map(input.actors.map((a) => [a.id, a]));
  const { mentions: named, datelinePlace } = placeMentions(article, input.mentions);
  const classes = wordClasses(t.words);
  const countryKeys = new Map<string, string>();
  const mentionAt = new Int32Array(t.count).fill(-1);
  for (const p of named) for (let i = p.from; i < p.to; i++) mentionAt[i] = p.index;
  const { envoys, aside } = findEnvoys({ tokens: t, mentions: named, mentionAt, actors, countryKeys });
  const mentions = named.map((p): Place => {
    const envoy = envoys.get(p.index);
    if (envoy === undefined && !aside.has(p.index)) return p;
    return { ...p, mention: envoy ?? p.mention, ...(aside.has(p.index) && { aside: true }) };
  });
  const counts = new Map<string, number>();
  for (const { mention } of mentions) counts.set(mention.actor, (counts.get(mention.actor) ?? 0) + 1);
  const dates = input.dates
    .filter((d) => (d.type === 'DATE' || d.type === 'TIME') && !d.value.endsWith('_REF') && !isWithin(d, article.dateline))
    .map((date) => ({ date, from: tokenAt(t, date.start), to: tokenAt(t, date.end - 1) + 1, sentence: lastStartingAt(article.sentences, date.start) }))
    .sort((a, b) => a.from - b.from);
  const firstDate = starts(dates, article.sentences.length);
  const firstMention = starts(mentions, article.sentences.length);
  const standIns = findStandIns({ tokens: t, classes, sentences: article.sentences, mentions, mentionAt, firstMention, actors, isNation: (id) => isNation(fold(actors.get(id)?.name ?? '')) });
  return {
    models, article, countryKeys, memo: newMemo(t, classes, mentions.length + standIns.length), standIns, firstStandIn: starts(standIns, article.sentences.length), tokens: t, sentences: article.sentences, mentions, mentionAt, dates, counts, actors, firstDate,
    firstMention,
    parties: findParties(t, mentions),
    reporters: reportersOf(article, mentions, actors),
    leadDate: leadDates(article, dates, firstDate),
    ...(datelinePlace !== undefined && { datelinePlace }), ...(input.published !== null && { published: input.published }),
  };
}

const isWithin = (inner: Span, outer: Span | undefined): boolean => outer !== undefined && inner.start >= outer.start && inner.end <= outer.end;

/** The dateline's place and newsroom take part in nothing: its mentions are left out. */
function placeMentions(article: Article, all: readonly Mention[]): { mentions: Place[]; datelinePlace?: string } {
  const t = article.tokens;
  const { dateline } = article;
  const mentions: Place[] = [];
  let datelinePlace: string | undefined;
  for (const mention of [...all].sort((a, b) => a.start - b.start)) {
    if (dateline && isWithin(mention, dateline)) {
      if (mention.start < dateline.place.end && mention.end > dateline.place.start && mention.type === 'place') datelinePlace ??= mention.actor;
      continue;
    }
    const from = tokenAt(t, mention.start);
    let to = from;
    while (to < t.count && startAt(t, to) < mention.end) to++;
    const sentence = lastStartingAt(article.sentences, mention.start);
    if (to === from || sentence < 0) continue;
    mentions.push({ mention, index: mentions.length, from, to, sentence });
  }
  return { mentions, ...(datelinePlace !== undefined && { datelinePlace }) };
}

const REPORTER = /^(?:our |special |chief |senior |foreign |political |war )*(?:correspondent|reporter)$/i;

function reportersOf(article: Article, mentions: readonly Place[], actors: ReadonlyMap<string, Actor>): ReadonlySet<string> {
  const out = new Set<string>();
  for (const a of actors.values()) if (a.type === 'person' && a.roles.length > 0 && a.roles.every((r) => REPORTER.test(r.title))) out.add(a.id);
  for (const p of mentions) {
    const kind = article.paragraphs[article.sentences[p.sentence]?.paragraph ?? -1]?.kind;
    if (p.mention.type === 'person' && kind === 'byline') out.add(p.mention.actor);
  }
  return out;
}

/** A first sentence of nothing but a date ("Wednesday.", "Thursday, April 3:") dates its whole paragraph. */
function leadDates(article: Article, dates: readonly DatePlace[], firstDate: Int32Array): Int32Array {
  const out = new Int32Array(article.sentences.length).fill(-1);
  let lead = -1;
  for (const [i, s] of article.sentences.entries()) {
    if (article.sentences[i - 1]?.paragraph !== s.paragraph) {
      const k = firstDate[i] ?? 0;
      const d = dates[k];
      lead = d?.sentence === i && isAlone(article.tokens, d, s) ? k : -1;
    }
    out[i] = lead;
  }
  return out;
}

function isAlone(t: Tokens, d: DatePlace, s: Sentence): boolean {
  for (let i = s.firstToken; i < s.endToken; i++) {
    if ((i < d.from || i >= d.to) && (flagsAt(t, i) & PUNCT) === 0 && wordAt(t, i) !== 'on') return wordAt(t, d.to) === ':' && i >= d.to;
  }
  return true;
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
  const at = a + partitionPoint(b - a, (i) => (scene.mentions[a + i] as Place).from < token);
  return scene.mentions.slice(Math.max(a, at - MOST / 2), Math.min(b, at + MOST / 2));
}

const MOST = 40;

export function datesOf(scene: Scene, sentence: number): readonly DatePlace[] {
  const a = scene.firstDate[sentence] ?? 0;
  return scene.dates.slice(a, Math.min(scene.firstDate[sentence + 1] ?? a, a + 20));
}

/** Lists of the sentence, at most ten. */
export function partiesOf(scene: Scene, sentence: number): readonly Party[] {
  const a = lowest(scene.parties, sentence);
  let b = a;
  while (b < scene.parties.length && b < a + 10 && scene.parties[b]?.sentence === sentence) b++;
  return scene.parties.slice(a, b);
}

/** Index of the first party of this sentence or a later one. O(log n). */
export const lowest = (parties: readonly Party[], sentence: number): number => partitionPoint(parties.length, (i) => (parties[i] as Party).sentence < sentence);

/** Stand-ins of a sentence, at most 20. */
export function standInsOf(scene: Scene, sentence: number): readonly StandIn[] {
  const a = scene.firstStandIn[sentence] ?? 0;
  return scene.standIns.slice(a, Math.min(scene.firstStandIn[sentence + 1] ?? a, a + 20));
}
