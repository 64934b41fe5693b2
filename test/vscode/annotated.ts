// An article of its own for a suite about annotations: made before each test, away with its sidecar after it.
import * as vscode from 'vscode';
import { parse } from 'yaml';
import { closeAll, dateline, exists, fileUri, openArticle, positionOf, readFile, remove, SMALL_ARTICLE, until, writeFile } from './support.ts';

export interface Written {
  readonly [key: string]: unknown;
}

export interface Annotated {
  readonly uri: vscode.Uri;
  readonly sidecar: vscode.Uri;
  readonly text: string;
  /** Start of the n-th occurrence. */
  offset(words: string, n?: number): number;
  /** A list of the sidecar, as YAML reads it; empty where there is none. */
  written(list?: 'annotations' | 'relations'): Promise<readonly Written[]>;
  folder(): Promise<Record<string, readonly Written[] | undefined>>;
  folderText(): Promise<string>;
  select(words: string, n?: number): Promise<vscode.TextEditor>;
  /** Annotates words; gives the id. */
  annotate(words: string, label: string, n?: number): Promise<string>;
}

export const run = (command: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`dateline.${command}`, ...args);

/** Hooks of the suite that calls it: an article made and opened before each test; after it all is as before, also what was left unsaved. Gives what `dateline.yaml` says before. */
export function articleAnew(name: string, text = SMALL_ARTICLE): { readonly folderText: string } {
  const [uri, sidecar, folderFile] = [() => fileUri(name), () => fileUri(`${name}.annotations.yaml`), () => fileUri('dateline.yaml')];
  let folderBefore = '';
  before(async () => {
    folderBefore = await readFile(folderFile());
  });
  beforeEach(async () => {
    await writeFile(uri(), text);
    await openArticle(uri());
    // VS Code may still show what a test before this one typed there.
    await until('the article as it was made', async () => (await (await dateline()).services.library.get(uri()))?.text === text);
  });
  afterEach(async () => {
    for (const document of vscode.workspace.textDocuments) if (document.isDirty && !document.isUntitled) await document.save();
    await closeAll();
    await remove(sidecar(), uri());
    await writeFile(folderFile(), folderBefore);
    const { services } = await dateline();
    await services.library.reread([sidecar(), folderFile()]);
    await until('dateline.yaml is as before', () => services.library.folder(uri()).text === folderBefore);
  });
  return {
    get folderText() {
      return folderBefore;
    },
  };
}

/** Registers the hooks of the suite that calls it. */
export function annotatedArticle(name: string, text = SMALL_ARTICLE): Annotated {
  const uri = (): vscode.Uri => fileUri(name);
  const sidecar = (): vscode.Uri => fileUri(`${name}.annotations.yaml`);
  const folderFile = (): vscode.Uri => fileUri('dateline.yaml');
  articleAnew(name, text);
  const article: Annotated = {
    get uri() {
      return uri();
    },
    get sidecar() {
      return sidecar();
    },
    text,
    offset(words, n = 1) {
      let at = -1;
      for (let i = 0; i < n; i++) at = text.indexOf(words, at + 1);
      return at;
    },
    async written(list = 'annotations') {
      if (!(await exists(sidecar()))) return [];
      const read = parse(await readFile(sidecar())) as Partial<Record<string, readonly Written[]>>;
      return read[list] ?? [];
    },
    folder: async () => parse(await readFile(folderFile())) as Record<string, readonly Written[] | undefined>,
    folderText: () => readFile(folderFile()),
    async select(words, n = 1) {
      const { editor } = await openArticle(uri());
      const start = positionOf(editor.document, words, n);
      editor.selection = new vscode.Selection(start, start.translate(0, words.length));
      return editor;
    },
    async annotate(words, label, n = 1) {
      const start = article.offset(words, n);
      return String(await run('annotate', uri().toString(), start, start + words.length, { label, note: '' }));
    },
  };
  return article;
}

/** Presses Enter in whatever asks, until the command has ended. */
export async function withEnter(command: Thenable<unknown>): Promise<unknown> {
  let ended = false;
  const result = Promise.resolve(command).finally(() => (ended = true));
  await until('the command ends', async () => {
    if (!ended) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return ended;
  });
  return result;
}

/** Answers the next quick picks by item labels, in order; a list of labels where several are to be ticked. */
export async function answering(answers: readonly (string | readonly string[])[], work: () => Thenable<unknown>): Promise<{ readonly asked: readonly (readonly string[])[]; readonly result: unknown }> {
  const asked: string[][] = [];
  const original = vscode.window.showQuickPick;
  const left = [...answers];
  const answer = async (given: readonly vscode.QuickPickItem[] | Thenable<readonly vscode.QuickPickItem[]>): Promise<unknown> => {
    const items = await given;
    asked.push(items.filter((i) => i.kind !== vscode.QuickPickItemKind.Separator).map((i) => i.label));
    const next = left.shift();
    if (next === undefined) return undefined;
    return typeof next === 'string' ? items.find((i) => i.label.includes(next)) : items.filter((i) => next.some((n) => i.label.includes(n)));
  };
  Object.assign(vscode.window, { showQuickPick: answer });
  try {
    return { result: await work(), asked };
  } finally {
    Object.assign(vscode.window, { showQuickPick: original });
  }
}
