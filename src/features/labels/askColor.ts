// Asks for a label's colour, each with a swatch.
import * as vscode from 'vscode';
import { translate } from '../trees/treeProvider.ts';
import { colorWord, LABEL_COLORS } from './labelColors.ts';
import { swatch } from './swatch.ts';

interface ColorItem extends vscode.QuickPickItem {
  readonly color: string | null;
}

/** A theme colour's id, null for none; undefined: the user left. `current` stands first. */
export async function askColor(context: vscode.ExtensionContext, title: string, current?: string): Promise<string | null | undefined> {
  const colors = [...LABEL_COLORS.map((c) => c.id)].sort((a, b) => Number(b === current) - Number(a === current));
  const items: ColorItem[] = [
    ...colors.map((color) => ({
      color, label: colorWord(color, translate), description: color === current ? vscode.l10n.t('as it is now') : '', iconPath: swatch(context, color),
    })),
    { color: null, label: vscode.l10n.t('no colour'), description: vscode.l10n.t('like any annotation'), iconPath: swatch(context, undefined) },
  ];
  return (await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('Choose a colour; it stays legible in every theme') }))?.color;
}
