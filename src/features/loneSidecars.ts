// The Problems panel, continued: sidecars of the workspace whose article is gone. Looked for when the folder has been
// read, and again after sidecars or articles came or went.
import * as vscode from 'vscode';
import { sidecarsHaveArticles } from '../core/check/index.ts';
import { SIDECAR_SUFFIX } from '../core/model/annotation.ts';
import { orNothing } from '../host/commands.ts';
import { findEverywhere } from '../host/findFiles.ts';
import { problemWords } from '../host/problemWords.ts';
import type { Services } from '../host/services.ts';
import { articleOf, sidecarOf } from '../host/sidecars.ts';

const MOST_SIDECARS = 10_000;
/** A checkout brings and takes many files at once. */
const GATHER_MS = 200;

export function registerLoneSidecars(services: Services): vscode.Disposable {
  const { library, settings } = services;
  const shown = vscode.languages.createDiagnosticCollection('dateline-sidecars');
  let timer: NodeJS.Timeout | undefined;
  let turn = 0;
  const look = async (): Promise<void> => {
    const mine = ++turn;
    const alone = settings.problemsEnabled ? await loneSidecars() : [];
    if (mine !== turn) return;
    shown.clear();
    for (const { uri, diagnostic } of alone) shown.set(uri, [diagnostic]);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void orNothing(services, 'Looking for sidecars without an article', look), GATHER_MS);
  };
  const watcher = vscode.workspace.createFileSystemWatcher(`**/*${SIDECAR_SUFFIX}`, false, true, false);
  // An article that is open stays in the library when its file goes, as it stays in its tab.
  const articles = vscode.workspace.createFileSystemWatcher('**/*');
  const back = (uri: vscode.Uri): void => {
    if (shown.has(sidecarOf(uri))) soon();
  };
  return vscode.Disposable.from(
    shown,
    watcher, articles,
    articles.onDidDelete((uri) => library.peek(uri) !== undefined && soon()),
    articles.onDidCreate(back),
    articles.onDidChange(back), // gone and come back at once
    new vscode.Disposable(() => clearTimeout(timer)),
    watcher.onDidCreate(soon),
    watcher.onDidDelete(soon),
    library.onDidChangeProgress((progress) => progress === undefined && soon()),
    library.onDidRemoveArticle(soon),
    library.onDidChangeArticle(({ uri }) => back(uri)),
    settings.onDidChange((affects) => affects('problems') && soon()),
  );
}

async function loneSidecars(): Promise<{ uri: vscode.Uri; diagnostic: vscode.Diagnostic }[]> {
  const sidecars = await findEverywhere(`**/*${SIDECAR_SUFFIX}`, MOST_SIDECARS);
  const byPath = new Map(sidecars.map((uri) => [vscode.workspace.asRelativePath(uri), uri]));
  const articles = await Promise.all(sidecars.map(articleOf).map(async (uri) => ((await isThere(uri)) ? [vscode.workspace.asRelativePath(uri)] : [])));
  return sidecarsHaveArticles([...byPath.keys()], new Set(articles.flat())).flatMap(({ path, problem }) => {
    const uri = byPath.get(path);
    if (!uri) return [];
    const diagnostic = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 200), problemWords(problem), vscode.DiagnosticSeverity.Warning);
    diagnostic.source = 'Dateline';
    diagnostic.code = problem.code;
    return [{ uri, diagnostic }];
  });
}

const isThere = async (uri: vscode.Uri): Promise<boolean> => vscode.workspace.fs.stat(uri).then(() => true, () => false);
