// Asks what a relation says: the folder's types and those in use, or a new one.
import * as vscode from 'vscode';
import type { ArticleState, Services } from '../../host/services.ts';
import { askSuggested } from '../askSuggested.ts';
import { relationTypes } from './relationFacts.ts';

/** Undefined: the user left. */
export function askRelationType(services: Services, state: ArticleState, title: string, now?: string): Promise<string | undefined> {
  const used = services.library.all().flatMap((s) => s.sidecar.sidecar.relations);
  const types = relationTypes(state.folder.decisions, used);
  const suggestions = types.map((value) => ({ value, ...(value === now && { description: vscode.l10n.t('as it is now') }) }));
  return askSuggested(title, vscode.l10n.t('What does the relation say? Choose, or type a new type such as “denies”'), suggestions, vscode.l10n.t('a new type'), typeProblem);
}

const typeProblem = (text: string): string | undefined => (text.length > 80 ? vscode.l10n.t('a shorter one, please') : undefined);
