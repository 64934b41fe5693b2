// Small wordings that several files of the dossier share.
import { dateWords } from '../../util/dateWords.ts';
import type { ExportArticle } from '../exporter.ts';
import { escapeMarkdown } from '../markdownText.ts';

/** ` (3 April 2025)`; nothing where the article's day is not known. */
export function publishedWords({ analysis: { published } }: ExportArticle, before: string, after = ''): string {
  return published.value === null ? '' : `${before}${escapeMarkdown(dateWords(published.value))}${after}`;
}

export const titleWords = ({ path, analysis }: ExportArticle): string => (analysis.title === '' ? path : analysis.title);
