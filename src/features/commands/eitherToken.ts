// Work that two can cancel: the person by the button of its progress, and whoever started the command.
import * as vscode from 'vscode';

/** Cancelled as soon as one of the two is. `other`: of a command's options, perhaps no token. */
export function eitherToken(token: vscode.CancellationToken, other: unknown): vscode.CancellationToken {
  if (!isToken(other)) return token;
  const source = new vscode.CancellationTokenSource();
  for (const one of [token, other]) {
    if (one.isCancellationRequested) source.cancel();
    one.onCancellationRequested(() => source.cancel());
  }
  return source.token;
}

const isToken = (value: unknown): value is vscode.CancellationToken => typeof value === 'object' && value !== null && 'onCancellationRequested' in value;
