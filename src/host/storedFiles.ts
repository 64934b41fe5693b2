// Files of ours in the workspace's storage, or in the extension's where no folder is open. Works wherever VS Code has
// storage, the web included.
import * as vscode from 'vscode';
import type { JournalFiles } from './journal.ts';

/** `name`: of the folder in the storage that they are in. */
export function createStoredFiles({ storageUri, globalStorageUri }: vscode.ExtensionContext, name: string): JournalFiles {
  const { fs } = vscode.workspace;
  const folder = vscode.Uri.joinPath(storageUri ?? globalStorageUri, name);
  const at = (file: string): vscode.Uri => vscode.Uri.joinPath(folder, file);
  return {
    list: async () => {
      try {
        return (await fs.readDirectory(folder)).map(([file]) => file);
      } catch (error) {
        if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return [];
        throw error;
      }
    },
    read: async (file) => new TextDecoder().decode(await fs.readFile(at(file))),
    write: async (file, text) => {
      await fs.createDirectory(folder);
      await fs.writeFile(at(file), new TextEncoder().encode(text));
    },
    rename: async (from, to) => fs.rename(at(from), at(to), { overwrite: true }),
    remove: async (file) => fs.delete(at(file)),
  };
}
