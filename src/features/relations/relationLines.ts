// An annotation's relations as lines of its hover card: each end is a link to its words.
import * as vscode from 'vscode';
import { escapeMarkdown } from '../../host/markdown.ts';
import type { ArticleState } from '../../host/services.ts';
import { spanLink } from '../openSpan.ts';
import { shortText } from '../trees/labelText.ts';
import { relatedTo } from './relationFacts.ts';

/** Markdown; a card of more relations than this says how many are left out. */
const MOST = 8;

export function relationLines(state: ArticleState, id: string): readonly string[] {
  const related = relatedTo(id, state.sidecar.sidecar.relations, state.annotations);
  const lines = related.slice(0, MOST).map(({ relation, outgoing, other }) => {
    const words = other ? `“${escapeMarkdown(shortText(other.annotation.quote, 60))}”` : escapeMarkdown(vscode.l10n.t('an annotation that is missing'));
    const end = other?.span ? spanLink(words, state.uri, other.span) : words;
    return `${outgoing ? '→' : '←'} ${escapeMarkdown(relation.type)} ${end}`;
  });
  return related.length > MOST ? [...lines, escapeMarkdown(vscode.l10n.t('… and {0} more in the sidebar', related.length - MOST))] : lines;
}
