// What a busy day does to an extension, one random deed at a time: typing, saving, closing, other programs' changes to files,
// decisions and their undo, cancelled questions, views asked anew, threads that die.
import path from 'node:path';
import * as vscode from 'vscode';
import type { DatelineApi } from '../../../src/extension.ts';
import { makeAnchor } from '../../../src/core/anchors/index.ts';
import { pick, type Random } from '../../../tools/bench/invented.ts';
import type { SoakFolder } from './folder.ts';
import type { Threads } from './threads.ts';

export interface Day {
  readonly api: DatelineApi;
  readonly folder: SoakFolder;
  readonly threads: Threads;
  readonly random: Random;
}

type Deed = (day: Day) => Promise<void>;

/** How often each is done, in parts of the sum. */
const DEEDS: readonly (readonly [weight: number, name: string, deed: Deed])[] = [
  [20, 'type', type], [6, 'save', save], [6, 'close', close], [10, 'write outside', writeOutside], [4, 'create', create], [3, 'delete', remove], [3, 'rename', rename], [3, 'move outside', move],
  [2, 'check out', checkOut], [16, 'annotate', annotate], [6, 'take an annotation back', unannotate], [8, 'cancel', cancel], [6, 'views', views], [2, 'kill a thread', kill], [2, 'pause', pause],
  [2, 'join', join], [1, 'no name', noName],
];

const SUM = DEEDS.reduce((sum, [weight]) => sum + weight, 0);

/** Does one; gives its name. */
export async function doSomething(day: Day): Promise<string> {
  let at = day.random() * SUM;
  for (const [weight, name, deed] of DEEDS) {
    at -= weight;
    if (at > 0) continue;
    await deed(day);
    return name;
  }
  return 'nothing';
}

const WORDS = 'The minister said on Tuesday that talks with Ambassador Irina Hason in Lima would go on. '.split(/(?<= )/);

async function type({ folder, random }: Day): Promise<void> {
  const editor = await vscode.window.showTextDocument(folder.uri(folder.any()), { preview: random() < 0.5 });
  for (let n = 1 + Math.floor(random() * 6); n > 0; n--) {
    const { document } = editor;
    const at = Math.floor(random() * document.getText().length);
    const [from, to] = [document.positionAt(at), document.positionAt(at + Math.floor(random() * 8))];
    await editor.edit((edit) => (random() < 0.3 ? edit.delete(new vscode.Range(from, to)) : edit.insert(from, pick(random, WORDS))));
  }
  if (random() < 0.5) await editor.document.save();
}

async function save(): Promise<void> {
  await vscode.workspace.saveAll(false);
}

async function close({ random }: Day): Promise<void> {
  if (random() < 0.2) {
    await vscode.workspace.saveAll(false);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  } else if (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** Another text, or the same with a paragraph more. */
function changed({ folder, random, api }: Day, article: string): void {
  const text = random() < 0.5 ? api.services.library.byPath(article)?.text : undefined;
  folder.write(article, text === undefined ? folder.text() : `${text}\n\nPresident Mirela Vidova met ${pick(random, ['Joon', 'Pavel'])} Talberson on 4 May 2019 (no. ${Math.floor(random() * 1e6)}).\n`);
}

function writeOutside(day: Day): Promise<void> {
  for (let n = 1 + Math.floor(day.random() * 3); n > 0; n--) {
    const article = day.folder.anyQuiet();
    if (article !== undefined) changed(day, article);
  }
  return Promise.resolve();
}

function create({ folder }: Day): Promise<void> {
  folder.create();
  return Promise.resolve();
}

/** No fewer than half of the articles stay. */
function remove({ folder }: Day): Promise<void> {
  const article = folder.anyQuiet();
  if (article !== undefined && folder.articles.size > 50) folder.remove(article);
  return Promise.resolve();
}

/** In VS Code: the sidecar goes along. */
async function rename({ folder }: Day): Promise<void> {
  const article = folder.anyQuiet();
  if (article === undefined) return;
  const [to, edit] = [folder.newName(), new vscode.WorkspaceEdit()];
  edit.renameFile(folder.uri(article), folder.uri(to));
  if (await vscode.workspace.applyEdit(edit)) folder.renamed(article, to);
}

function move({ folder }: Day): Promise<void> {
  const article = folder.anyQuiet();
  if (article !== undefined) folder.move(article);
  return Promise.resolve();
}

/** As git does: many files change at once, some go and others come. */
function checkOut(day: Day): Promise<void> {
  for (let n = 20 + Math.floor(day.random() * 40); n > 0; n--) {
    const article = day.folder.anyQuiet();
    if (article === undefined) break;
    if (day.random() < 0.8) changed(day, article);
    else {
      day.folder.remove(article);
      day.folder.create();
    }
  }
  return Promise.resolve();
}

/** A name that was found, as a claim. Some are undone at once, some of these redone. */
async function annotate({ api, folder, random }: Day): Promise<void> {
  const { library, decisions } = api.services;
  const article = folder.any();
  const state = await library.get(folder.uri(article));
  if (!state || state.analysis.mentions.length === 0) return;
  const id = decisions.newId();
  const annotation = { ...makeAnchor(state.text, pick(random, state.analysis.mentions)), id, label: 'claim', status: 'added', note: `Soaked ${id}.` } as const;
  if (!(await decisions.apply('soak', [{ article: state.uri, changes: [{ kind: 'add', annotation }] }]))) throw new Error(`${article} could not be annotated`);
  const kept = random() < 0.7 || !(await decisions.undo()) || (random() < 0.5 && (await decisions.redo()));
  if (kept) folder.annotated.set(article, (folder.annotated.get(article) ?? new Set()).add(id));
}

async function unannotate({ api, folder, random }: Day): Promise<void> {
  const there = [...folder.annotated].filter(([article, ids]) => folder.articles.has(article) && ids.size > 0);
  if (there.length < 20) return;
  const [article, ids] = pick(random, there);
  const id = pick(random, [...ids]);
  if (await api.services.decisions.apply('soak', [{ article: folder.uri(article), changes: [{ kind: 'remove', id }] }])) ids.delete(id);
}

/** Asks and does not wait for the answer. */
async function cancel({ api, folder, random }: Day): Promise<void> {
  const uri = folder.uri(folder.any());
  const source = new vscode.CancellationTokenSource();
  const asked = [api.services.library.get(uri, source.token), vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', uri)];
  if (random() < 0.5) await new Promise((resolve) => setImmediate(resolve));
  source.cancel();
  await Promise.allSettled(asked);
  source.dispose();
}

async function views({ api, random }: Day): Promise<void> {
  const tree = pick(random, [api.trees.actors, api.trees.meetings, api.trees.annotations]);
  tree.refresh();
  for (const root of ((await tree.provider.getChildren()) ?? []).slice(0, 20)) {
    await tree.provider.getTreeItem(root);
    for (const child of ((await tree.provider.getChildren(root)) ?? []).slice(0, 20)) await tree.provider.getTreeItem(child);
  }
}

async function kill({ threads, random }: Day): Promise<void> {
  await threads.kill(random());
}

async function pause(day: Day): Promise<void> {
  const { library } = day.api.services;
  library.pause();
  await writeOutside(day);
  await new Promise((resolve) => setTimeout(resolve, 200));
  library.resume();
}

async function join({ api }: Day): Promise<void> {
  await api.services.library.joined();
}

/** A decision for the whole folder and its undo: every article is read anew, twice. */
async function noName({ api, folder }: Day): Promise<void> {
  const { decisions } = api.services;
  const changes = [{ kind: 'addNotName', notName: { text: 'Lima', type: 'place' } }] as const;
  if (await decisions.apply('soak', [{ folderFileOf: folder.uri('x.txt'), changes }])) await decisions.undo();
}

/** Everything saved or given up, everything closed, nothing paused. */
export async function endOfDay({ api }: Day): Promise<void> {
  api.services.library.resume();
  await vscode.workspace.saveAll(false);
  for (const document of vscode.workspace.textDocuments.filter((d) => d.isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

export const nameOf = (root: string, uri: vscode.Uri): string => path.relative(root, uri.fsPath).split(path.sep).join('/');
