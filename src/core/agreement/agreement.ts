// How far two people agree over the articles that both annotated: Cohen's kappa on words and on shared places, and F1 of
// annotations, each over all labels and label by label. Counts are added up over the articles before anything is divided.
import { type Article, readArticle } from '../text/article.ts';
import { createConfusion } from './kappa.ts';
import { byLabel, type Marked, matchSpans, UNMARKED, wordLabels } from './spans.ts';

/** One article as two people annotated it. */
export interface Doubled {
  readonly text: string;
  readonly first: readonly Marked[];
  readonly second: readonly Marked[];
}

export interface SpanScore {
  /** How many annotations each made, and how many are matched one to one. */
  readonly first: number;
  readonly second: number;
  readonly matched: number;
  /** 2 · matched / (first + second); undefined where neither made one. */
  readonly f1: number | undefined;
}

export interface LabelAgreement {
  readonly label: string;
  /** Cohen's kappa on words: this label or not. */
  readonly wordKappa: number | undefined;
  readonly exact: SpanScore;
  readonly relaxed: SpanScore;
}

export interface Agreement {
  readonly articles: number;
  readonly words: number;
  /** Share of words with the same label, or none, from both. */
  readonly wordAgreement: number | undefined;
  /** Cohen's kappa on words, each with the label of the shortest annotation around it, or none. */
  readonly wordKappa: number | undefined;
  /** Places (start and end) that both marked once, and Cohen's kappa on the labels that they gave them. */
  readonly samePlaces: number;
  readonly labelKappa: number | undefined;
  /** Same start, end and label. */
  readonly exact: SpanScore;
  /** Same label, at least one character in common. */
  readonly relaxed: SpanScore;
  /** Sorted by name. */
  readonly labels: readonly LabelAgreement[];
}

export function measureAgreement(articles: readonly Doubled[]): Agreement {
  const words = createConfusion();
  const places = createConfusion();
  const labels = new Set<string>();
  for (const { text, first, second } of articles) {
    const { tokens }: Article = readArticle(text);
    const [a, b] = [wordLabels(tokens, first), wordLabels(tokens, second)];
    for (const [i, label] of a.entries()) words.add(label, b[i] ?? UNMARKED);
    for (const m of [...first, ...second]) labels.add(m.label);
    const theirs = labelsByPlace(second);
    for (const [place, label] of labelsByPlace(first)) {
      const other = theirs.get(place);
      if (label !== undefined && other !== undefined) places.add(label, other);
    }
  }
  const total = createSum();
  const byName = new Map([...labels].sort().map((label) => [label, createSum()]));
  for (const { first, second } of articles) {
    total.add(first, second);
    const [a, b] = [byLabel(first), byLabel(second)];
    for (const label of new Set([...a.keys(), ...b.keys()])) byName.get(label)?.add(a.get(label) ?? [], b.get(label) ?? []);
  }
  return {
    articles: articles.length, words: words.count, wordAgreement: words.agreement(), wordKappa: words.kappa(),
    samePlaces: places.count, labelKappa: places.kappa(), ...total.scores(),
    labels: [...byName].map(([label, sum]) => ({ label, wordKappa: words.kappaOf(label), ...sum.scores() })),
  };
}

/** Undefined where one person marked one place more than once. */
function labelsByPlace(marked: readonly Marked[]): Map<string, string | undefined> {
  const labels = new Map<string, string | undefined>();
  for (const { start, end, label } of marked) labels.set(`${start} ${end}`, labels.has(`${start} ${end}`) ? undefined : label);
  return labels;
}

interface Sum {
  add(first: readonly Marked[], second: readonly Marked[]): void;
  scores(): { readonly exact: SpanScore; readonly relaxed: SpanScore };
}

function createSum(): Sum {
  const sum = { first: 0, second: 0, exact: 0, relaxed: 0 };
  const score = (matched: number): SpanScore => {
    const { first, second } = sum;
    return { first, second, matched, f1: first + second === 0 ? undefined : (2 * matched) / (first + second) };
  };
  return {
    add(first, second) {
      const { exact, relaxed } = matchSpans(first, second);
      sum.first += first.length;
      sum.second += second.length;
      sum.exact += exact;
      sum.relaxed += relaxed;
    },
    scores: () => ({ exact: score(sum.exact), relaxed: score(sum.relaxed) }),
  };
}
