// Starts the engine (dist/cli.js, see src/engine.ts) beside the extension host's own thread, in the way of the host.
import * as vscode from 'vscode';
import { isOnNode, FOLDER_LIMITS, startNodeThread, THREAD_LIMITS } from './nodeThread.ts';
import { startWebThread } from './webThread.ts';

export interface Thread<Request> {
  /** `moved` goes without being copied, and is no longer ours. */
  send(request: Request, moved?: readonly ArrayBuffer[]): void;
  stop(): void;
}

/** `onEnd` is called once, when the thread is gone for whatever reason. */
export type StartThread = <Request, Reply>(onReply: (reply: Reply) => void, onEnd: (reason: string) => void) => Thread<Request>;

export const engineOf = ({ extensionUri }: Pick<vscode.ExtensionContext, 'extensionUri'>): vscode.Uri => vscode.Uri.joinPath(extensionUri, 'dist', 'cli.js');

/** What it has in memory at a time says how much that may be; a browser decides it itself. */
export const threadOf = (engine: vscode.Uri, holds: 'article' | 'folder'): StartThread =>
  isOnNode ? startNodeThread(engine.fsPath, holds === 'folder' ? FOLDER_LIMITS : THREAD_LIMITS) : startWebThread(engine.toString(true));
