// Which files are articles: the include and exclude globs of the settings, the language `article`, and whether the text
// reads as prose. A glob without wildcards names one file and is a person's word: it rules over all else.
import * as vscode from 'vscode';
import { type ArticleGlobs, createArticleTest } from '../core/articleFiles.ts';
import { FOLDER_FILE, SIDECAR_SUFFIX } from '../core/model/annotation.ts';
import { readsAsProse } from '../core/text/prose.ts';
import type { Settings } from './settings.ts';

/** named: one file's own entry in the globs; refused: one's own entry in the excludes; glob: by a wildcard; none: not at all. */
export type GlobAnswer = 'named' | 'refused' | 'glob' | 'none';

export interface ArticleRules extends vscode.Disposable {
  /** By its place and name alone: what can be known of a file without reading it. */
  byName(uri: vscode.Uri): GlobAnswer;
  isArticle(uri: vscode.Uri, languageId: string | undefined, text: () => string): boolean;
}

/** An unsaved text without a name counts as an article from this length on; shorter ones may be anything. */
const UNTITLED_LENGTH = 300;

/** What VS Code shows documents of that are no files, nor versions of any. */
const NOT_FILES = new Set(['output', 'debug', 'vscode', 'vscode-settings', 'vscode-userdata', 'search-editor', 'walkThrough', 'comment']);

/** An older or proposed version of a file (`git:`, local history, a review's side of a diff): read, never annotated nor counted. */
export const isVersion = (uri: vscode.Uri): boolean => uri.query !== '' && uri.scheme !== 'untitled';

/** What has no place for annotations beside it. */
export const lacksSidecar = (uri: vscode.Uri): boolean => uri.scheme === 'untitled' || isVersion(uri);

/** The file that a version is of. */
const fileOf = (uri: vscode.Uri): vscode.Uri => (isVersion(uri) ? uri.with({ scheme: 'file', authority: '', query: '', fragment: '' }) : uri);

export function createArticleRules(settings: Settings): ArticleRules {
  const compiled = new Map<string, GlobTest>();
  const forget = (): void => compiled.clear();
  const subscriptions = vscode.Disposable.from(
    settings.onDidChange((affects) => affects('articles') && forget()),
    vscode.workspace.onDidChangeWorkspaceFolders(forget),
  );
  function byName(document: vscode.Uri): GlobAnswer {
    if (NOT_FILES.has(document.scheme) || isOurs(document)) return 'none';
    const uri = fileOf(document);
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const key = folder?.uri.toString() ?? '';
    let test = compiled.get(key);
    if (!test) compiled.set(key, (test = compileGlobs(settings.articleGlobs(folder?.uri ?? uri))));
    return test(pathInGlobs(uri), folder ? undefined : baseName(uri));
  }
  return {
    byName,
    isArticle(uri, languageId, text) {
      if (uri.scheme === 'untitled') return languageId === 'article' || (languageId === 'plaintext' && isLongProse(text()));
      const answer = byName(uri);
      if (answer === 'named') return true;
      if (answer === 'refused') return false;
      if (languageId === 'article') return !NOT_FILES.has(uri.scheme) && !isOurs(uri);
      return answer === 'glob' && readsAsProse(text());
    },
    dispose: () => subscriptions.dispose(),
  };
}

/** `path` is that of `pathInGlobs`; wildcards are tried on `loosePath` instead where it is given. */
export type GlobTest = (path: string, loosePath?: string) => GlobAnswer;

function compileGlobs(globs: ArticleGlobs): GlobTest {
  const matches = createArticleTest(globs);
  return (path, loosePath = path) => {
    if (globs.include.some((glob) => namesOneFile(glob, path))) return 'named';
    if (globs.exclude.some((glob) => namesOneFile(glob, path))) return 'refused';
    return matches(loosePath) ? 'glob' : 'none';
  };
}

export const isTaken = (answer: GlobAnswer): boolean => answer === 'named' || answer === 'glob';

/** An entry that is a path to the letter. Names may hold what globs take for wildcards: `a (1).txt`. */
export const namesOneFile = (glob: string, path: string): boolean => glob === path;

/** The path that globs are tried on: relative to the workspace folder; of a file outside any, its whole path. */
export function pathInGlobs(uri: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder ? relativePath(folder.uri, uri) : uri.path;
}

/** Our own files are never articles, whatever the globs say. */
const isOurs = (uri: vscode.Uri): boolean => uri.path.endsWith(SIDECAR_SUFFIX) || baseName(uri) === FOLDER_FILE;

const isLongProse = (text: string): boolean => text.length >= UNTITLED_LENGTH && readsAsProse(text);

export const baseName = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

export function relativePath(folder: vscode.Uri, uri: vscode.Uri): string {
  const base = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.path.startsWith(base) ? uri.path.slice(base.length) : baseName(uri);
}
