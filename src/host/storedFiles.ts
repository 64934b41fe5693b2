// Where the journal's entries are: files in the workspace's storage, or in the extension's where no folder is open. Works
// wherever VS Code has storage, the web included.
import * as vscode from 'vscode';
import type { JournalFiles } from './journal.ts';

export function createJournalFiles({ storageUri, globalStorageUri }: vscode.ExtensionContext): JournalFiles {
  const { fs } = vscode.workspace;
  const folder = vscode.Uri.joinPath(storageUri ?? globalStorageUri, 'journal');
  const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, name);
  return {
    list: async () => {
      try {
        return (await fs.readDirectory(folder)).map(([name]) => name);
      } catch (error) {
        if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return [];
        throw error;
      }
    },
    read: async (name) => new TextDecoder().decode(await fs.readFile(at(name))),
    write: async (name, text) => {
      await fs.createDirectory(folder);
      await fs.writeFile(at(name), new TextEncoder().encode(text));
    },
    rename: async (from, to) => fs.rename(at(from), at(to), { overwrite: true }),
    remove: async (name) => fs.delete(at(name)),
  };
}
