// Finds files of a workspace folder by globs. VS Code's own search does it where it can; virtual file systems need not
// offer a search, and VS Code then finds nothing and says nothing: those are walked.
import picomatch from 'picomatch/posix';
import * as vscode from 'vscode';

/** VS Code itself searches these. */
const SEARCHED = new Set(['file', 'vscode-remote']);
/** Where nobody offers a search VS Code waits for one, for ever. */
const SEARCH_PATIENCE_MS = 2_000;

const READERS = 8;
/** Of a virtual file system, whose every directory may be a request over the network. */
const MOST_DIRECTORIES = 5_000;

/** `exclude`: a glob; undefined leaves only VS Code's own `files.exclude` in force. Each file may come more than once, once a glob. */
export async function findFiles(folder: vscode.WorkspaceFolder, globs: readonly string[], exclude: string | undefined, most: number): Promise<readonly vscode.Uri[]> {
  if (globs.length === 0) return [];
  if (!(await isSearched(folder.uri.scheme, folder))) return walk(folder, globs, exclude, most);
  return (await Promise.all(globs.map((glob) => vscode.workspace.findFiles(new vscode.RelativePattern(folder, glob), exclude, most)))).flat();
}

/** In all folders of the workspace. */
export async function findEverywhere(glob: string, most: number): Promise<readonly vscode.Uri[]> {
  const found = await Promise.all((vscode.workspace.workspaceFolders ?? []).map((folder) => findFiles(folder, [glob], undefined, most)));
  return found.flat().slice(0, most);
}

const searched = new Map<string, Promise<boolean>>();

/** Asked once a scheme. */
function isSearched(scheme: string, folder: vscode.WorkspaceFolder): Promise<boolean> {
  if (SEARCHED.has(scheme)) return Promise.resolve(true);
  const known = searched.get(scheme) ?? answersSearches(folder);
  searched.set(scheme, known);
  return known;
}

async function answersSearches(folder: vscode.WorkspaceFolder): Promise<boolean> {
  const source = new vscode.CancellationTokenSource();
  const found = Promise.resolve(vscode.workspace.findFiles(new vscode.RelativePattern(folder, '*'), null, 1, source.token)).then(() => true, () => false);
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), SEARCH_PATIENCE_MS));
  const answer = await Promise.race([found, late]);
  source.cancel();
  return answer;
}

/** Directories breadth first, a few at a time. Links are not followed: they may lead in circles. What cannot be listed is passed over. */
async function walk(folder: vscode.WorkspaceFolder, globs: readonly string[], exclude: string | undefined, most: number): Promise<readonly vscode.Uri[]> {
  const isWanted = picomatch([...globs], { dot: true });
  const isExcluded = picomatch([...excludedByUser(folder), ...(exclude === undefined ? [] : [exclude])], { dot: true });
  const found: vscode.Uri[] = [];
  const waiting = [''];
  for (let read = 0; waiting.length > 0 && read < MOST_DIRECTORIES && found.length < most;) {
    const now = waiting.splice(0, READERS);
    read += now.length;
    const listed = await Promise.all(now.map((path) => list(vscode.Uri.joinPath(folder.uri, path), path)));
    for (const [path, kind] of listed.flat()) {
      if (isExcluded(path)) continue;
      if (kind === vscode.FileType.Directory) waiting.push(`${path}/`);
      else if (kind & vscode.FileType.File && isWanted(path)) found.push(vscode.Uri.joinPath(folder.uri, path));
    }
  }
  return found.slice(0, most);
}

const list = (directory: vscode.Uri, path: string): Thenable<[string, vscode.FileType][]> =>
  vscode.workspace.fs.readDirectory(directory).then((entries) => entries.map(([name, kind]) => [path + name, kind]), () => []);

const excludedByUser = ({ uri }: vscode.WorkspaceFolder): string[] =>
  Object.entries(vscode.workspace.getConfiguration('files', uri).get<Record<string, unknown>>('exclude') ?? {}).flatMap(([glob, on]) => (on === true ? [glob] : []));
