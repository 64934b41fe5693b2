// The folder that the soak works in: what is on disk, what has been annotated, and texts to put there. Written past VS Code,
// as git and other programs do.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { SIDECAR_SUFFIX } from '../../../src/core/model/annotation.ts';
import { pick, type Random } from '../../../tools/bench/invented.ts';
import { makeArticles } from '../../../tools/bench/makeArticles.ts';
import { SOAK_DIRECTORIES } from '../../../tools/testing/soakEnvironment.ts';

export interface SoakFolder {
  readonly root: string;
  /** Relative paths of the articles that are there. */
  readonly articles: Set<string>;
  /** Ids of the annotations that were made and not taken back, by the article whose sidecar holds them. */
  readonly annotated: Map<string, Set<string>>;
  uri(article: string): vscode.Uri;
  /** A text that was not there before. */
  text(): string;
  any(): string;
  /** One of those that no editor has changed and not saved. */
  anyQuiet(): string | undefined;
  write(article: string, text: string): void;
  create(): string;
  /** The article only: its sidecar stays. */
  remove(article: string): void;
  /** The article with its sidecar, past VS Code. */
  move(article: string): void;
  /** The article has another name now, and so has its sidecar. */
  renamed(from: string, to: string): void;
  newName(): string;
}

const FOLDERS = ['', ...SOAK_DIRECTORIES];

export function soakFolder(root: string, articles: readonly string[], random: Random, seed: number): SoakFolder {
  const texts = makeArticles(10_000_000, seed + 100);
  let made = 0;
  const known = new Set(articles);
  const isDirty = (article: string): boolean => vscode.workspace.textDocuments.some((d) => d.isDirty && d.uri.fsPath === path.join(root, article));
  const folder: SoakFolder = {
    root,
    articles: known,
    annotated: new Map(),
    uri: (article) => vscode.Uri.joinPath(vscode.Uri.file(root), article),
    text: () => texts.next().value?.text ?? '',
    any: () => pick(random, [...known]),
    anyQuiet() {
      const quiet = [...known].filter((article) => !isDirty(article));
      return quiet.length === 0 ? undefined : pick(random, quiet);
    },
    write(article, text) {
      const file = path.join(root, article);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
      known.add(article);
    },
    create() {
      const article = folder.newName();
      folder.write(article, folder.text());
      return article;
    },
    remove(article) {
      rmSync(path.join(root, article));
      known.delete(article);
    },
    move(article) {
      const to = folder.newName();
      mkdirSync(path.dirname(path.join(root, to)), { recursive: true });
      for (const end of ['', SIDECAR_SUFFIX]) if (existsSync(path.join(root, article + end))) renameSync(path.join(root, article + end), path.join(root, to + end));
      folder.renamed(article, to);
    },
    renamed(from, to) {
      known.delete(from);
      known.add(to);
      const ids = folder.annotated.get(from);
      folder.annotated.delete(from);
      if (ids) folder.annotated.set(to, ids);
    },
    newName: () => path.posix.join(pick(random, FOLDERS), `new-${++made}.txt`),
  };
  return folder;
}
