// Labelling with one label: while it lasts, each further annotation gets that label without any question. The status bar
// shows it; Escape, a click or the command ends it.
import * as vscode from 'vscode';
import { registerCommand } from '../../host/commands.ts';
import type { FolderState, Services } from '../../host/services.ts';
import { askLabel, type ChosenLabel, labelNamed, labelWords } from '../commands/askLabel.ts';
import { type Args, optionsFrom, textOption } from '../commands/place.ts';
import { labelById } from './labelUse.ts';

export interface StickyLabel extends vscode.Disposable {
  /** The label that annotations in this folder get unasked; made where the folder does not have it yet. */
  of(folder: FolderState): ChosenLabel | undefined;
}

export function registerStickyLabel(services: Services): StickyLabel {
  let current: { readonly id: string; readonly made: ChosenLabel['made'] } | undefined;
  const item = vscode.window.createStatusBarItem('dateline.labelling', vscode.StatusBarAlignment.Left, 1);
  item.name = vscode.l10n.t('Labelling with One Label');
  item.command = 'dateline.stopLabelling';

  function show(name: string | undefined): void {
    services.contextKeys.set('dateline.labelling', name !== undefined);
    if (name === undefined) return item.hide();
    item.text = `$(tag) ${vscode.l10n.t('Labelling: {0}', name.replaceAll('$(', '('))}`;
    item.tooltip = vscode.l10n.t('Every annotation gets the label “{0}”. Escape or a click ends this.', name);
    item.accessibilityInformation = { label: vscode.l10n.t('Labelling with {0}. Press to end.', name), role: 'button' };
    item.show();
  }

  /** Option `label`: its id or name. */
  async function start(args: Args): Promise<string | undefined> {
    const uri = vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
    const folder = uri && services.library.folder(uri);
    if (!folder) return undefined;
    const given = textOption(optionsFrom(args), 'label');
    const label = given === undefined ? await askLabel(services, folder, vscode.l10n.t('Start Labelling with')) : labelNamed(given, folder);
    if (!label) return undefined;
    current = { id: label.id, made: label.made ?? labelById(folder, label.id) };
    show(current.made?.name ?? labelWords(label.id));
    return label.id;
  }

  function stop(): void {
    current = undefined;
    show(undefined);
  }

  const parts = vscode.Disposable.from(
    item,
    registerCommand(services, 'dateline.startLabelling', (...args) => start(args)),
    registerCommand(services, 'dateline.stopLabelling', stop),
  );
  return {
    of: (folder) => current && (current.made === undefined || labelById(folder, current.id) ? { id: current.id } : { id: current.id, made: current.made }),
    dispose: () => parts.dispose(),
  };
}
