// Where an export goes and how it gets there: a file by the save dialog, or files into a folder of the user's choice.
// Nothing that stands in the folder is replaced unasked, and an article never.
import * as vscode from 'vscode';
import { createArticleTest } from '../../core/articleFiles.ts';
import { type Exporter, type ExportFile, isSafePath } from '../../core/export/index.ts';
import { baseName } from '../../host/articleRules.ts';
import type { ArticleState } from '../../host/services.ts';
import { folderUri, wayTo } from './paths.ts';

export async function askTarget(articles: 'folder' | ArticleState, exporter: Exporter): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const beside = articles === 'folder' ? folder : folderUri(articles.uri);
  if (exporter.makes === 'folder') {
    // Texts among the articles would be articles too.
    const outside = folder && folderUri(folder);
    const asked = { canSelectFiles: false, canSelectFolders: true, openLabel: vscode.l10n.t('Export Here'), title: exporter.title };
    return (await vscode.window.showOpenDialog({ ...asked, ...(outside && { defaultUri: outside }) }))?.[0];
  }
  const name = articles === 'folder' ? `${vscode.workspace.name ?? 'articles'}-dateline` : baseName(articles.uri).replace(/\.[^.]+$/, '');
  const extension = exporter.extension.replace(/^\./, '');
  const suffix = exporter.about === 'annotations' ? '' : `-${exporter.about}`;
  const defaultUri = beside && vscode.Uri.joinPath(beside, `${name}${suffix}.${extension}`);
  return vscode.window.showSaveDialog({ ...(defaultUri && { defaultUri }), filters: { [exporter.title]: [extension] }, title: vscode.l10n.t('Export') });
}

export interface FolderWrite {
  readonly target: vscode.Uri;
  readonly files: readonly ExportFile[];
  readonly articles: readonly vscode.Uri[];
  /** Without asking. */
  readonly replace: boolean;
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

const bytesOf = ({ content }: ExportFile): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content);

export async function writeOne(target: vscode.Uri, files: readonly ExportFile[]): Promise<void> {
  for (const file of files) await vscode.workspace.fs.writeFile(target, bytesOf(file));
}

/** False where the user keeps what stands there. Each file is written whole or not at all; what is the same already is left alone. */
export async function writeInto({ target, files, articles, replace }: FolderWrite): Promise<boolean> {
  const places = files.map((file) => ({ file, uri: vscode.Uri.joinPath(target, file.path), bytes: bytesOf(file) }));
  const taken = new Set(articles.map((uri) => uri.toString().toLowerCase()));
  const toWrite: typeof places = [];
  const replaced: string[] = [];
  for (const place of places) {
    if (!isSafePath(place.file.path)) throw new Error(vscode.l10n.t('{0} is no safe file name', place.file.path));
    const there = await vscode.workspace.fs.readFile(place.uri).then((bytes) => bytes, () => undefined);
    if (there && isSame(there, place.bytes)) continue;
    if (taken.has(place.uri.toString().toLowerCase())) throw new Error(vscode.l10n.t('{0} is one of the articles; choose another folder', place.file.path));
    if (there) replaced.push(place.file.path);
    toWrite.push(place);
  }
  if (replaced.length > 0 && !replace && !(await mayReplace(target, replaced))) return false;
  for (const { uri, bytes } of toWrite) await writeWhole(uri, bytes);
  return true;
}

/** Whether the files are articles of the workspace from now on. */
export function areArticles(target: vscode.Uri, files: readonly ExportFile[]): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(target)?.uri;
  if (!folder) return false;
  const isArticle = createArticleTest();
  const way = wayTo(folder, target) ?? '';
  return files.some((file) => isArticle(`${way}${file.path}`));
}

async function mayReplace(target: vscode.Uri, files: readonly string[]): Promise<boolean> {
  const yes = vscode.l10n.t('Replace');
  const shown = files.slice(0, 10).join(', ') + (files.length > 10 ? ' …' : '');
  const message = files.length === 1
    ? vscode.l10n.t('{0} has a file of that name with other content. Replace it?', baseName(target))
    : vscode.l10n.t('{0} has {1} files of those names with other content. Replace them?', baseName(target), files.length);
  return (await vscode.window.showWarningMessage(message, { modal: true, detail: shown }, yes)) === yes;
}

async function writeWhole(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace;
  const folder = folderUri(uri);
  await fs.createDirectory(folder);
  const temporary = vscode.Uri.joinPath(folder, `.${baseName(uri)}.tmp`);
  try {
    await fs.writeFile(temporary, bytes);
    await fs.rename(temporary, uri, { overwrite: true });
  } catch (error) {
    await fs.delete(temporary).then(undefined, () => undefined);
    throw error;
  }
}
