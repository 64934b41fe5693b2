// Asks which of the links that something has: of an actor, of an annotation.
import * as vscode from 'vscode';
import { shownLink } from './actors/links.ts';
import { quickLabel } from './trees/searchActors.ts';

interface LinkItem extends vscode.QuickPickItem {
  readonly link: string;
}

/** The link to remove; empty for a new one; undefined where nobody answers. */
export async function askExistingLink(title: string, links: readonly string[]): Promise<string | undefined> {
  const items: LinkItem[] = [
    { link: '', label: vscode.l10n.t('Add a link…'), iconPath: new vscode.ThemeIcon('add') },
    { link: '', label: vscode.l10n.t('remove'), kind: vscode.QuickPickItemKind.Separator },
    ...links.map((link) => ({ link, label: quickLabel(shownLink(link).label), description: quickLabel(link), iconPath: new vscode.ThemeIcon('trash') })),
  ];
  return (await vscode.window.showQuickPick(items, { title }))?.link;
}
