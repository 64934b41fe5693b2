// Who said what, as data: an actor's quotations over the folder with their dates, and everything said that holds some words.
// Made when asked for, from the joined corpus; read by the actors tree and by the command.
import type { Quote } from '../../core/model/analysis.ts';
import type { CorpusActor } from '../../core/model/corpus.ts';
import { compareText, corpusIndex } from '../../core/corpus/index.ts';
import { spokenSpan } from '../../core/quotes/index.ts';
import { dateWords } from '../../core/util/dateWords.ts';
import { rankedActors } from '../trees/actorRanks.ts';
import type { CorpusView } from '../trees/corpusView.ts';
import { shortText } from '../trees/labelText.ts';
import type { Translate } from '../trees/treeNode.ts';

export interface Saying {
  readonly path: string;
  readonly quote: Quote;
  /** Publication date of the article. */
  readonly published: string | null;
}

/** An actor of one article. */
export type Member = CorpusActor['members'][number];

/** What the actors of articles said, the newest article first, within an article in its order. Articles in which they say something are unpacked. */
export function saidBy(view: CorpusView, { members }: { readonly members: readonly Member[] }): readonly Saying[] {
  const said = members.flatMap(({ article: path, actor: local }) =>
    view.saidIn(path, local).map((quote): Saying => ({ path, quote, published: view.publishedOf(path) })));
  return said.sort(newestFirst);
}

/** The same, with rests: of an actor whom thousands of articles name it takes seconds. */
export async function saidInPieces(view: CorpusView, actor: CorpusActor, rest: Rest): Promise<readonly Saying[]> {
  for (const { article, actor: local } of actor.members) {
    view.saidIn(article, local); // remembered
    if (await rest()) return [];
  }
  return saidBy(view, actor);
}

const newestFirst = (a: Saying, b: Saying): number =>
  (b.published ?? '').localeCompare(a.published ?? '') || a.path.localeCompare(b.path) || a.quote.start - b.quote.start;

export interface Speaker {
  readonly actor: CorpusActor;
  readonly count: number;
}

/** Everybody who says something, the most quoted first, in the order of importance among equals. */
export function speakers(view: CorpusView): readonly Speaker[] {
  const { quotationsOf } = corpusIndex(view.corpus);
  const counted = rankedActors(view.corpus).map((actor) => ({ actor, count: quotationsOf(actor.id) }));
  const isCounted = counted.some(({ count }) => count !== undefined);
  const found = isCounted ? counted.map(({ actor, count = 0 }) => ({ actor, count })) : countedHere(view);
  return found.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

/** Of a small folder: linear in its quotations. */
function countedHere(view: CorpusView): readonly Speaker[] {
  const counts = new Map<CorpusActor, number>();
  for (const article of view.corpus.articles) {
    for (const { speaker } of article.quotes) {
      const actor = view.actorOf(article.id, speaker);
      if (actor) counts.set(actor, (counts.get(actor) ?? 0) + 1);
    }
  }
  return rankedActors(view.corpus).map((actor) => ({ actor, count: counts.get(actor) ?? 0 }));
}

/** One look for words as typed, case and line breaks apart. */
const lookFor = (words: string): RegExp => new RegExp(words.trim().split(/\s+/).map((w) => w.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&')).join('\\s+'), 'iu');

/** Between two articles, whose texts may have to be unpacked; true where nobody wants the answer any more. */
export type Rest = () => Promise<boolean>;

/** Those of an actor's sayings that hold `words`; all where nothing was typed. At most `most`. */
export async function withWords(said: readonly Saying[], view: CorpusView, words: string, most: number, rest: Rest): Promise<readonly Saying[]> {
  if (words.trim() === '') return said.slice(0, most);
  const wanted = lookFor(words);
  const found: Saying[] = [];
  for (const saying of said) {
    if (found.length >= most || (await rest())) break;
    if (wanted.test(view.textOf(saying.path).slice(saying.quote.start, saying.quote.end))) found.push(saying);
  }
  return found;
}

/** What was said that holds `words`, case apart, newest first, at most `most`. One look through the folder's texts. */
export async function sayingsWith(view: CorpusView, words: string, most: number, rest: Rest): Promise<readonly Saying[]> {
  const wanted = lookFor(words);
  const found: Saying[] = [];
  const articles = view.corpus.articles.map((article) => ({ article, published: article.published.value })).sort((a, b) => compareText(b.published ?? '', a.published ?? ''));
  for (const { article, published } of articles) {
    if (found.length >= most || (await rest())) break;
    const text = view.textOf(article.id);
    if (!wanted.test(text)) continue;
    for (const quote of article.quotes) {
      if (wanted.test(text.slice(quote.start, quote.end))) found.push({ path: article.id, quote, published });
    }
  }
  return found.slice(0, most);
}

/** The words on one line; reported speech with its verb: "denied taking the money". */
export function wordsOf({ path, quote }: Saying, view: CorpusView, most = 120): string {
  const text = view.textOf(path);
  const { start, end } = spokenSpan(quote, text);
  return shortText(text.slice(start, end), most);
}

/** `reported · probably · 3 Apr 2025`: how the words are known and when the article is from. */
export function sayingFacts({ quote, published }: Saying, view: CorpusView): string {
  const { t, locale } = view;
  return [
    kindWord(quote.kind, t),
    ...(quote.guess ? [t('probably this speaker')] : []),
    ...(published === null ? [] : [dateWords(published, { style: 'short', locale, t })]),
  ].join(' · ');
}

function kindWord(kind: Quote['kind'], t: Translate): string {
  switch (kind) {
    case 'direct': return t('quoted');
    case 'mixed': return t('quoted in part');
    case 'indirect': return t('reported speech');
  }
}

/** No colour alone tells them apart: what stands in quotation marks, and what is reported. */
export const sayingIcon = (kind: Quote['kind']): string => (kind === 'indirect' ? 'comment' : 'quote');
