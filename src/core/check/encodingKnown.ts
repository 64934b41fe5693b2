// Rule: a text is Unicode. Windows-1252 is a guess that may show wrong letters, and offsets of another program may differ.
import type { ArticleRule } from './articleRules.ts';

export const encodingKnown: ArticleRule = ({ path, encodingGuessed }) =>
  encodingGuessed ? [{ path, problem: { code: 'encoding-guessed', severity: 'warning', span: { start: 0, end: 0 } } }] : [];
