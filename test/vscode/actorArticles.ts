// Three articles for the suites about actors, with what these ask of them; `dateline.yaml` is put back after each test.
import * as vscode from 'vscode';
import { parse } from 'yaml';
import type { CorpusActor, CorpusReport } from '../../src/core/model/corpus.ts';
import { closeAll, dateline, fileUri, openArticle, readFile, remove, until, writeFile } from './support.ts';

/** Names that no other suite uses. */
export const ONE = 'Quay talks\n\nPresident Ottilie Brannagh met Foreign Minister Tavish Norquay in Oslo on March 3, 2025. Brannagh was glad.\n';
export const TWO = 'Quay talks go on\n\nForeign Minister Tavish Norquay spoke with President Ottilie Brannagh in Bergen on March 4, 2025. Norquay left.\n';
export const THREE = 'Choir sings\n\nThe singer Tavish Norquay performed in Oslo on March 5, 2025. Norquay and Odo Brennick were applauded.\n';

export const one = (): vscode.Uri => fileUri('actors-one.txt');
export const two = (): vscode.Uri => fileUri('actors-two.txt');
export const three = (): vscode.Uri => fileUri('actors-three.txt');
export const sidecarOf = (uri: vscode.Uri): vscode.Uri => uri.with({ path: `${uri.path}.annotations.yaml` });
export const folderFile = (): vscode.Uri => fileUri('dateline.yaml');
export const at = (text: string, words: string): number => text.indexOf(words);
export const run = (command: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`dateline.${command}`, ...args);

interface Written {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly aliases?: readonly string[];
  readonly links?: readonly string[];
  readonly notSame?: readonly string[];
}

export async function decided(): Promise<readonly Written[]> {
  const { actors } = parse(await readFile(folderFile())) as { actors?: readonly Written[] };
  return actors ?? [];
}

const actors = async (): Promise<readonly CorpusActor[]> => (await dateline()).services.library.corpus().actors;
export const named = async (name: string): Promise<CorpusActor | undefined> => (await actors()).find((a) => a.name === name);
export const called = (name: string, mentions: number): Promise<CorpusActor> => until(`${name} with ${mentions} mentions`, async () => {
  const found = await named(name);
  return found?.mentions.length === mentions ? found : undefined;
});

/** Messages that a command shows; nobody is there to answer. */
export async function messagesOf(work: () => Thenable<unknown>): Promise<string> {
  const said: string[] = [];
  const kinds = ['showInformationMessage', 'showWarningMessage', 'showErrorMessage'] as const;
  const before = kinds.map((kind) => vscode.window[kind]);
  for (const kind of kinds) Object.assign(vscode.window, { [kind]: (message: string) => Promise.resolve(void said.push(message)) });
  try {
    await work();
  } finally {
    for (const [i, kind] of kinds.entries()) Object.assign(vscode.window, { [kind]: before[i] });
  }
  return said.join('\n');
}

/** The folder as if the join had found that two actors may be one. */
export async function withMaybe(names: readonly [string, string], work: () => Promise<void>): Promise<void> {
  const { services } = await dateline();
  const { library } = services;
  const original = library.corpus;
  const made = new WeakMap<CorpusReport, CorpusReport>();
  const corpus = (): CorpusReport => {
    const report = original();
    let changed = made.get(report);
    if (!changed) {
      const pair = names.map((n) => report.actors.find((a) => a.name === n && a.decided === undefined)?.id);
      const [a, b] = pair;
      changed = { ...report, maybeSameActors: a !== undefined && b !== undefined ? [{ actors: [a, b], why: 'the names sound alike' }] : [] };
      made.set(report, changed);
    }
    return changed;
  };
  Object.assign(library, { corpus });
  try {
    await work();
  } finally {
    Object.assign(library, { corpus: original });
  }
}

/** Registers the hooks; gives `dateline.yaml` as it was. */
export function withActorArticles(): () => string {
  let before = '';
  beforeEach(async () => {
    before = await readFile(folderFile());
    await writeFile(one(), ONE);
    await writeFile(two(), TWO);
    await writeFile(three(), THREE);
    const { services } = await dateline();
    await services.library.whenIndexed();
    for (const uri of [two(), three(), one()]) await openArticle(uri);
    await called('Ottilie Brannagh', 3);
    await called('Tavish Norquay', 5);
  });
  afterEach(async () => {
    await closeAll();
    await remove(...[one(), two(), three()].flatMap((uri) => [uri, sidecarOf(uri)]));
    await writeFile(folderFile(), before);
    const { services } = await dateline();
    await services.library.reread([folderFile()]);
    await until('the folder is as before', async () => {
      // VS Code does not reload what changes on the disk in the moment in which it was saved: then it is written again.
      if (services.library.folder(one()).text !== before) {
        await writeFile(folderFile(), before);
        await services.library.reread([folderFile()]);
      }
      return services.library.folder(one()).text === before && !(await named('Ottilie Brannagh'));
    });
  });
  return () => before;
}
