// Files of ours in the workspace's storage, or in the extension's where no folder is open. Works wherever VS Code has
// storage, the web included.
import * as vscode from 'vscode';

/** `write` may leave half a file behind; `rename` may not. */
export interface StoredFiles<Content> {
  list(): Promise<readonly string[]>;
  read(file: string): Promise<Content>;
  write(file: string, content: Content): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(file: string): Promise<void>;
}

/** `name`: of the folder in the storage that they are in. */
export function createStoredFiles({ storageUri, globalStorageUri }: vscode.ExtensionContext, name: string): StoredFiles<Uint8Array> {
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
    read: async (file) => fs.readFile(at(file)),
    write: async (file, bytes) => {
      await fs.createDirectory(folder);
      await fs.writeFile(at(file), bytes);
    },
    rename: async (from, to) => fs.rename(at(from), at(to), { overwrite: true }),
    remove: async (file) => fs.delete(at(file)),
  };
}

/** The same files as UTF-8. */
export const asTexts = ({ read, write, ...files }: StoredFiles<Uint8Array>): StoredFiles<string> => ({
  ...files,
  read: async (file) => new TextDecoder().decode(await read(file)),
  write: (file, text) => write(file, new TextEncoder().encode(text)),
});
