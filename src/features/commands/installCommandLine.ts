// Puts the command line where a terminal and git can reach it: an extension's own folder changes name with every version.
// In a browser there is neither; the palette does not offer it there.
import * as vscode from 'vscode';
import { registerCommand } from '../../host/commands.ts';
import { isOnNode } from '../../host/nodeThread.ts';
import type { Services } from '../../host/services.ts';

export function registerInstallCommandLine(services: Services): vscode.Disposable {
  return registerCommand(services, 'dateline.installCommandLine', async () => {
    if (!isOnNode) {
      void vscode.window.showInformationMessage(vscode.l10n.t('A browser cannot run the command line. Install it from VS Code on the desktop, or on the machine that the files are on.'));
      return undefined;
    }
    const { extensionUri, globalStorageUri } = services.context;
    const target = vscode.Uri.joinPath(globalStorageUri, 'dateline.js');
    await vscode.workspace.fs.createDirectory(globalStorageUri);
    await vscode.workspace.fs.copy(vscode.Uri.joinPath(extensionUri, 'dist', 'cli.js'), target, { overwrite: true });
    void tellPath(target);
    return target.toString();
  });
}

async function tellPath(target: vscode.Uri): Promise<void> {
  const call = `node "${target.fsPath}"`;
  const copy = vscode.l10n.t('Copy');
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('The command line is ready: {0}', call), copy);
  if (answer === copy) await vscode.env.clipboard.writeText(call);
}
