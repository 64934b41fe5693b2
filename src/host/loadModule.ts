// Loads a bundle of ours that few need, when it is needed: Node requires it; on the web, where VS Code's `require` knows
// the module `vscode` alone, it is read and run as VS Code itself runs an extension there.
import * as vscode from 'vscode';
import { isOnNode } from './nodeThread.ts';

interface Module {
  exports: unknown;
}

/** `name`: of a CommonJS file in dist/ that imports nothing. */
async function loadModule({ extensionUri }: vscode.ExtensionContext, name: string): Promise<unknown> {
  const uri = vscode.Uri.joinPath(extensionUri, 'dist', name);
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  if (isOnNode) return require(uri.fsPath) as unknown;
  const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const module: Module = { exports: {} };
  (new Function('module', 'exports', source) as (module: Module, exports: unknown) => void)(module, module.exports);
  return module.exports;
}

/** Loads it with the first call. Rejects where the file cannot be read; the next call tries again. */
export function createLoader<T>(context: vscode.ExtensionContext, name: string): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    if (loading) return loading;
    const started = loadModule(context, name) as Promise<T>;
    started.catch(() => (loading = undefined));
    return (loading = started);
  };
}
