// Says in the status bar whose annotations are shown and written, where that is not everybody's.
import * as vscode from 'vscode';
import type { Services } from '../../host/services.ts';

export function registerAnnotatorStatus({ settings }: Services): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('dateline.annotator', vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t('Dateline Annotator');
  item.command = { command: 'workbench.action.openSettings', title: vscode.l10n.t('Change'), arguments: ['dateline.annotator'] };
  const show = (): void => {
    const name = settings.annotator;
    if (name === '') return item.hide();
    item.text = `$(person) ${name}`;
    item.tooltip = vscode.l10n.t('Only the annotations of {0} are shown, and yours go to {0}’s own sidecars. Click to change.', name);
    item.accessibilityInformation = { label: vscode.l10n.t('Annotating as {0}', name) };
    item.show();
  };
  show();
  return vscode.Disposable.from(item, settings.onDidChange((affects) => affects('annotator') && show()));
}
