// Every pair of annotators of a folder against each other, over the articles that both annotated.
import type { AnchoredAnnotation, Annotation } from '../model/annotation.ts';
import { type Agreement, measureAgreement } from './agreement.ts';
import type { Marked } from './spans.ts';

/** One article with everybody's own annotations, placed in its text. */
export interface AnnotatedArticle {
  readonly path: string;
  readonly text: string;
  readonly annotators: ReadonlyMap<string, readonly AnchoredAnnotation[]>;
}

export interface MarkedAnnotation extends Marked {
  readonly annotation: Annotation;
}

export interface PairAgreement extends Agreement {
  readonly annotators: readonly [string, string];
  /** Annotations that have no place in today's text and are not counted. */
  readonly lost: number;
}

/** What counts as marked: what was added or accepted, where its words still stand. */
export const markedOf = (annotations: readonly AnchoredAnnotation[]): MarkedAnnotation[] =>
  annotations.flatMap(({ annotation, span }) => (span && annotation.status !== 'rejected' ? [{ id: annotation.id, label: annotation.label, ...span, annotation }] : []));

export const annotatorsOf = (articles: readonly AnnotatedArticle[]): string[] => [...new Set(articles.flatMap((a) => [...a.annotators.keys()]))].sort();

/** By name; pairs without a common article are left out. */
export function compareAnnotators(articles: readonly AnnotatedArticle[]): PairAgreement[] {
  const names = annotatorsOf(articles);
  return names.flatMap((first, i) => names.slice(i + 1).flatMap((second) => comparePair(articles, first, second) ?? []));
}

export function comparePair(articles: readonly AnnotatedArticle[], first: string, second: string): PairAgreement | undefined {
  const doubled = articles.flatMap(({ text, annotators }) => {
    const [a, b] = [annotators.get(first), annotators.get(second)];
    return a && b ? [{ text, a, b }] : [];
  });
  if (doubled.length === 0) return undefined;
  const lost = doubled.flatMap(({ a, b }) => [...a, ...b]).filter(({ annotation, span }) => !span && annotation.status !== 'rejected').length;
  const agreement = measureAgreement(doubled.map(({ text, a, b }) => ({ text, first: markedOf(a), second: markedOf(b) })));
  return { annotators: [first, second], ...agreement, lost };
}
