// Rules about when the article was published: a day set by hand agrees with what the article says itself, and where many
// dates wait for it, somebody knows it. Information only: nothing is wrong with the files.
import { dateWords } from '../util/dateWords.ts';
import type { ArticleRule } from './articleRules.ts';

/** Fewer dates than these can be seen at a glance. */
const MANY = 3;

/** Silent once a person has said to keep the day, as long as the article says the same. */
export const publicationDateAgrees: ArticleRule = ({ path, analysis, sidecar }) => {
  const { value = null, insteadOf } = analysis?.published ?? {};
  if (value === null || !insteadOf || insteadOf.value === sidecar?.parsed.publishedInsteadOf) return [];
  const data = { set: dateWords(value), stated: dateWords(insteadOf.value) };
  return [{ path, problem: { code: 'publication-date-differs', severity: 'information', span: insteadOf.span ?? { start: 0, end: 0 }, data } }];
};

/** One problem an article, at the first of its dates. */
export const publicationDateKnown: ArticleRule = ({ path, analysis }) => {
  if (!analysis || analysis.published.value !== null) return [];
  const waiting = analysis.dates.filter((date) => date.status === 'needs-date');
  const [first] = waiting;
  if (!first || waiting.length < MANY) return [];
  const span = { start: first.start, end: first.end };
  return [{ path, problem: { code: 'publication-date-unknown', severity: 'information', span, data: { count: waiting.length } } }];
};
