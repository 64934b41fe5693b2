// Ways between URIs, by their paths alone: `fsPath` would only be right for files on this machine.
import type * as vscode from 'vscode';

/** The folder that a file is in. */
export const folderUri = (uri: vscode.Uri): vscode.Uri => uri.with({ path: uri.path.slice(0, Math.max(uri.path.lastIndexOf('/'), 1)) });

/** The folder that an article's corpus path starts from; undefined where the path is no end of the URI. */
export function rootOf(uri: vscode.Uri, path: string): vscode.Uri | undefined {
  return uri.path.endsWith(`/${path}`) ? uri.with({ path: uri.path.slice(0, -path.length - 1) || '/' }) : undefined;
}

/** From one folder to another as links write it: ``, `../`, `articles/`; undefined where they are on different systems. */
export function wayTo(from: vscode.Uri, to: vscode.Uri): string | undefined {
  if (from.scheme !== to.scheme || from.authority !== to.authority) return undefined;
  const here = from.path.split('/').filter((s) => s !== '');
  const there = to.path.split('/').filter((s) => s !== '');
  let same = 0;
  while (same < here.length && same < there.length && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].map((s) => `${s}/`).join('');
}
