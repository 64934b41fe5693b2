// Asks for the other end of a relation: the article's annotations, then its detected names.
import * as vscode from 'vscode';
import { compareSpans } from '../../core/text/span.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { annotationItem } from '../commands/annotationFrom.ts';
import { kindIcon, typeWord } from '../trees/kindWords.ts';
import { shortText, wordsInContext } from '../trees/labelText.ts';
import { quickLabel } from '../trees/searchActors.ts';
import { translate } from '../trees/treeProvider.ts';
import { type End, mentionEnd } from './relationEnd.ts';

interface TargetItem extends vscode.QuickPickItem {
  readonly end?: () => End;
}

/** Undefined: the user left. */
export async function askTarget(services: Services, state: ArticleState, from: End, type: string): Promise<End | undefined> {
  const annotations = state.annotations.filter((a) => a.span && a.annotation.id !== from.annotation.id && a.annotation.status !== 'rejected');
  const names = state.analysis.mentions.filter((m) => m.annotation === undefined && m.start !== from.annotation.start);
  const title = vscode.l10n.t('“{0}” {1} …', shortText(from.annotation.quote, 40), type);
  if (annotations.length + names.length === 0) return void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing else in this article to relate to. Annotate the other words first.'));
  const line = (start: number): string => vscode.l10n.t('line {0}', state.lines.at(start).line + 1);
  const items: TargetItem[] = [
    ...annotations.sort((a, b) => compareSpans(a.span ?? NOWHERE, b.span ?? NOWHERE)).map(({ annotation, span }): TargetItem => {
      const item = annotationItem(services, state, annotation);
      return { ...item, description: [item.description ?? '', line(span?.start ?? 0)].join(' · '), end: () => ({ annotation, changes: [] }) };
    }),
    { label: vscode.l10n.t('names that were found: accepted with it'), kind: vscode.QuickPickItemKind.Separator },
    ...names.map((m): TargetItem => ({
      label: quickLabel(shortText(m.text)), description: [typeWord(m.type, translate), line(m.start)].join(' · '), detail: quickLabel(wordsInContext(state.text, m, 40, 50).label),
      iconPath: new vscode.ThemeIcon(kindIcon(m.type).id), end: () => mentionEnd(services, state, m),
    })),
  ];
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('Choose the other end'), matchOnDescription: true });
  return picked?.end?.();
}

const NOWHERE = { start: 0, end: 0 };
