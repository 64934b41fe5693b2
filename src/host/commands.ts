// The one door that every command goes through: what a handler throws is logged with its cause and told to the user in
// one sentence.
import * as vscode from 'vscode';

export interface Door {
  readonly log: vscode.LogOutputChannel;
}

/** Arguments come from menus, keys, trees and command links alike: handlers check what they get. */
export type CommandHandler = (...args: readonly unknown[]) => unknown;

export function registerCommand(door: Door, id: string, handler: CommandHandler): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...args: readonly unknown[]): Promise<unknown> => {
    try {
      return await handler(...args);
    } catch (error) {
      if (error instanceof vscode.CancellationError) return undefined;
      door.log.error(`${id} failed`, error);
      void tellFailure(door, vscode.l10n.t('Dateline could not finish this command: {0}', sentence(error)));
      return undefined;
    }
  });
}

/** One sentence with a button that opens the log. */
export async function tellFailure(door: Door, message: string): Promise<void> {
  const showLog = vscode.l10n.t('Show Log');
  if ((await vscode.window.showErrorMessage(message, showLog)) === showLog) door.log.show();
}

/** For providers: VS Code asked for something; on failure it gets nothing and the log gets the reason. */
export async function orNothing<T>(door: Door, what: string, work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof vscode.CancellationError)) door.log.error(`${what} failed`, error);
    return undefined;
  }
}

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));
