// The door of the agreement layer: two people's own sidecars of the same articles, in figures and place by place.
export { type Agreement, type Doubled, type LabelAgreement, measureAgreement, type SpanScore } from './agreement.ts';
export { type AnnotatedArticle, annotatorsOf, compareAnnotators, comparePair, type MarkedAnnotation, markedOf, type PairAgreement } from './compareAnnotators.ts';
export { type Compared, type Difference, type Disagreement, findDisagreements } from './disagreements.ts';
export { type Confusion, createConfusion } from './kappa.ts';
export { type Marked, matchSpans, type Matches, wordLabels } from './spans.ts';
