// Commands that belong to no single view: taking decisions back, and the log.
import * as vscode from 'vscode';
import { registerCommand } from '../host/commands.ts';
import type { Services } from '../host/services.ts';

export function registerGeneralCommands(services: Services): vscode.Disposable {
  const { decisions, log } = services;
  return vscode.Disposable.from(
    registerCommand(services, 'dateline.undo', () => decisions.undo()),
    registerCommand(services, 'dateline.redo', () => decisions.redo()),
    registerCommand(services, 'dateline.showLog', () => log.show()),
  );
}
