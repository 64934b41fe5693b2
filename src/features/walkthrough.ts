// Opens the walkthrough, which the manifest describes, from the palette and the README's first steps.
import * as vscode from 'vscode';
import { registerCommand } from '../host/commands.ts';
import type { Services } from '../host/services.ts';

export function registerWalkthrough(services: Services): vscode.Disposable {
  return registerCommand(services, 'dateline.openWalkthrough', () =>
    vscode.commands.executeCommand('workbench.action.openWalkthrough', `${services.context.extension.id}#dateline.start`, false),
  );
}
