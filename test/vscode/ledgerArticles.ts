// Two articles about meetings, and what the suites about the ledger do with them: read it, find rows, take decisions back.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parse } from 'yaml';
import type { CorpusMeeting } from '../../src/core/model/corpus.ts';
import { findNode, type TreeNode } from '../../src/features/trees/treeNode.ts';
import { closeAll, dateline, exists, fileUri, openArticle, readFile, remove, until, writeFile } from './support.ts';

/** Names that no other suite uses. */
export const ONE = 'Harbour talks\n\nPresident Ysolde Marrick met Foreign Minister Corvin Haldane in Lisbon on March 3, 2031. Marrick had a quiet word with Tobias Wren in Porto.\n';
export const TWO = 'Harbour talks go on\n\nPresident Ysolde Marrick met Foreign Minister Corvin Haldane in Lisbon on March 3, 2031. Haldane will meet Tobias Wren in Madrid on March 9, 2031.\n';

export const one = (): vscode.Uri => fileUri('meetings-one.txt');
export const two = (): vscode.Uri => fileUri('meetings-two.txt');
export const folderFile = (): vscode.Uri => fileUri('dateline.yaml');
export const sidecarOf = (uri: vscode.Uri): vscode.Uri => uri.with({ path: `${uri.path}.annotations.yaml` });
export const at = (text: string, words: string): number => text.indexOf(words);
export const run = (command: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`dateline.${command}`, ...args);

interface Shown {
  readonly line: string;
  readonly meeting: CorpusMeeting;
}

/** The ledger's entries of our articles: `meeting held 2031-03-03 Lisbon: Corvin Haldane, Ysolde Marrick (2)`. */
export async function ledger(): Promise<readonly Shown[]> {
  const { services } = await dateline();
  const corpus = services.library.corpus();
  const name = (id: string | undefined): string => corpus.actors.find((a) => a.id === id)?.name ?? '-';
  return corpus.meetings.filter((m) => m.reports.some((r) => r.article.startsWith('meetings-'))).map((meeting) => ({
    meeting, line: `${meeting.kind} ${meeting.status} ${meeting.date?.value ?? '-'} ${name(meeting.place)}: ${meeting.participants.map(name).sort().join(', ')} (${meeting.reports.length})`,
  }));
}

export const MET = 'meeting held 2031-03-03 Lisbon: Corvin Haldane, Ysolde Marrick (2)';
export const WILL_MEET = 'meeting scheduled 2031-03-09 Madrid: Corvin Haldane, Tobias Wren (1)';

export async function told(...lines: readonly string[]): Promise<void> {
  let last: readonly string[] = [];
  await until(lines.join(' | '), async () => (last = (await ledger()).map((s) => s.line)).length === lines.length && lines.every((l) => last.includes(l))).catch((error: unknown) => assert.fail(`${String(error)}\n${last.join('\n')}`));
}

interface Written {
  readonly id: string;
  readonly reports?: readonly { readonly article: string; readonly quote: string }[];
  readonly notSame?: readonly string[];
  readonly [key: string]: unknown;
}
export const written = async (): Promise<readonly Written[]> => (parse(await readFile(folderFile())) as { meetings?: readonly Written[] }).meetings ?? [];

export async function nodeOf(words: string): Promise<TreeNode> {
  const { trees } = await dateline();
  trees.meetings.refresh(); // the corpus is newer than its event
  return until(words, () => findNode(trees.meetings.roots(), (n) => n.kind === 'meeting' && `${n.label} ${n.description ?? ''}`.includes(words)));
}

/** What is selected in the view of meetings; a browser's extension host hears of it later than of what was done. */
export async function selected(): Promise<TreeNode | undefined> {
  const { trees } = await dateline();
  return until('a row is selected', () => trees.meetings.view.selection[0]).catch(() => undefined);
}

export async function undo(before: string): Promise<void> {
  await run('undo');
  await until('as before', async () => (await readFile(folderFile())) === before && !(await exists(sidecarOf(one()))) && !(await exists(sidecarOf(two()))));
  await told(MET, WILL_MEET);
}

/** Before and after each test of a suite: both articles open, and everything as it was. Gives what dateline.yaml said. */
export function withLedger(): () => string {
  let before = '';
  beforeEach(async () => {
    before = await readFile(folderFile());
    await writeFile(one(), ONE);
    await writeFile(two(), TWO);
    const { services } = await dateline();
    await services.library.whenIndexed();
    for (const uri of [two(), one()]) await openArticle(uri);
    await told(MET, WILL_MEET);
  });
  afterEach(async () => {
    await run('clearMeetingFilter');
    await closeAll();
    await remove(...[one(), two()].flatMap((uri) => [uri, sidecarOf(uri)]));
    await writeFile(folderFile(), before);
    const { services } = await dateline();
    await services.library.reread([folderFile()]);
    await until('the folder is as before', async () => services.library.folder(one()).text === before && (await ledger()).length === 0);
  });
  return () => before;
}
