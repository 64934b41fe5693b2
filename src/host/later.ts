// What the extension loads when it is used first: joins of small folders, exports, imports, dates that a person types.
import type * as vscode from 'vscode';
import type * as laterBundle from './laterBundle.ts';
import { loadModule } from './loadModule.ts';

export type Later = typeof laterBundle;

/** Rejects where the file cannot be read; the next call tries again. */
export type LoadLater = () => Promise<Later>;

export function createLater(context: vscode.ExtensionContext): LoadLater {
  let loading: Promise<Later> | undefined;
  return () => {
    if (loading) return loading;
    const started = loadModule(context, 'later.js') as Promise<Later>;
    started.catch(() => (loading = undefined));
    return (loading = started);
  };
}
