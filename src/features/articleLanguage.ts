// Plain text that is an article opens in the language "article", once: whoever then picks another language is never
// fought. And the two commands that say of a file whether it is an article, written into the settings.
import picomatch from 'picomatch/posix';
import * as vscode from 'vscode';
import { namesOneFile, pathInGlobs } from '../host/articleRules.ts';
import { soon } from '../host/breathe.ts';
import { registerCommand } from '../host/commands.ts';
import type { Services } from '../host/services.ts';

export function registerArticleLanguage(services: Services): vscode.Disposable {
  const { contextKeys, library, log, settings } = services;
  const seen = new Set<string>();

  async function adopt(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    if (document.languageId !== 'plaintext' || document.uri.scheme === 'untitled' || seen.has(key)) return;
    if (settings.read<boolean>('articles.useArticleLanguage', document.uri) === false || isAssociated(document)) return;
    if (!library.isArticle(document)) return;
    seen.add(key);
    try {
      await vscode.languages.setTextDocumentLanguage(document, 'article');
    } catch (error) {
      log.debug(`${key} keeps its language: ${String(error)}`);
    }
  }

  const refreshContext = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    contextKeys.set('dateline.isArticle', document !== undefined && library.isArticle(document));
  };
  const refreshIfActive = (uri: vscode.Uri): void => {
    if (uri.toString() === vscode.window.activeTextEditor?.document.uri.toString()) refreshContext();
  };
  /** Only what is shown: other extensions open documents for themselves. */
  const adoptVisible = (): void => {
    for (const { document } of vscode.window.visibleTextEditors) void adopt(document);
    refreshContext();
  };
  return vscode.Disposable.from(
    soon(adoptVisible),
    vscode.window.onDidChangeVisibleTextEditors(adoptVisible),
    vscode.window.onDidChangeActiveTextEditor(refreshContext),
    library.onDidChangeArticle(({ uri }) => refreshIfActive(uri)),
    library.onDidRemoveArticle(refreshIfActive),
    registerCommand(services, 'dateline.treatAsArticle', (uri) => decide(seen, uri, true)),
    registerCommand(services, 'dateline.notAnArticle', (uri) => decide(seen, uri, false)),
  );
}

/** Whether the user's own `files.associations` say that such files are plain text. */
function isAssociated(document: vscode.TextDocument): boolean {
  const associations = vscode.workspace.getConfiguration('files', document.uri).get<Record<string, string>>('associations') ?? {};
  const path = document.uri.path;
  return Object.entries(associations).some(([glob, language]) => {
    if (language !== 'plaintext') return false;
    return picomatch.isMatch(glob.includes('/') ? path : path.slice(path.lastIndexOf('/') + 1), glob, { dot: true });
  });
}

async function decide(seen: Set<string>, argument: unknown, isArticle: boolean): Promise<void> {
  const uri = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
  if (!uri) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a file first.'));
    return;
  }
  const document = vscode.workspace.textDocuments.find((d) => d.uri.toString() === uri.toString());
  if (uri.scheme !== 'untitled') await writeGlobs(uri, isArticle);
  if (!document) return;
  seen.add(uri.toString());
  if (isArticle && document.languageId === 'plaintext') await vscode.languages.setTextDocumentLanguage(document, 'article');
  if (!isArticle && document.languageId === 'article') await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
}

/** One entry of its own for the file in one list, and no such entry in the other. */
async function writeGlobs(uri: vscode.Uri, isArticle: boolean): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const configuration = vscode.workspace.getConfiguration('dateline.articles', uri);
  const target = folder ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Global;
  const path = pathInGlobs(uri);
  for (const name of ['include', 'exclude'] as const) {
    const now = configuration.get<readonly string[]>(name) ?? [];
    const others = now.filter((glob) => !namesOneFile(glob, path));
    const wanted = (name === 'include') === isArticle ? [...others, path] : others;
    if (wanted.length !== now.length || wanted.some((glob, i) => glob !== now[i])) await configuration.update(name, wanted, target);
  }
}
