// Which meeting a command is about: from its words at the cursor, a link or an item of the sidebar; and whether anything
// can be decided about meetings there.
import * as vscode from 'vscode';
import { corpusIndex } from '../../core/corpus/index.ts';
import type { Meeting } from '../../core/model/analysis.ts';
import type { CorpusMeeting, CorpusReport } from '../../core/model/corpus.ts';
import { corpusMeetingOf, meetingAt, toldIn, touches } from '../../host/lookUp.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { orTold, tellOldItem, urisOfNodes } from '../actors/actorFrom.ts';
import { type Args, isTreeNode, placeFrom } from '../commands/place.ts';
import type { TreeNode } from '../trees/treeNode.ts';
import { untilJoined } from '../untilJoined.ts';

export interface FoundMeeting {
  readonly state: ArticleState;
  /** As the article tells it. */
  readonly told: Meeting;
  readonly meeting: CorpusMeeting;
  /** Pointed at in the sidebar, where it stands for all its reports. */
  readonly fromTree: boolean;
}

/** Tells the user why where there is none. */
export async function meetingFrom(services: Services, args: Args): Promise<FoundMeeting | undefined> {
  const found = await findMeeting(services, args);
  if (found !== 'none') return found;
  if (meetingNodeOf(args)) return void tellOldItem();
  return void vscode.window.showInformationMessage(vscode.l10n.t('There is no meeting at the cursor. Put the cursor on words that tell of one, or select words and choose “Add Meeting”.'));
}

/** `none`: nothing there tells of one. Undefined, and told, where there is no article. */
export async function findMeeting(services: Services, args: Args): Promise<FoundMeeting | 'none' | undefined> {
  const node = meetingNodeOf(args);
  const words = node ? await wordsOfMeeting(services, node) : args;
  if (!words || words === 'none') return words;
  const place = await placeFrom(services, words);
  if (!place) return undefined;
  const told = meetingNear(place.state, place.span.start);
  return told ? asJoined(services, { state: place.state, told, fromTree: node !== undefined }) : 'none';
}

/** As arguments: where the article that the item leads to tells of its meeting now. */
async function wordsOfMeeting(services: Services, node: TreeNode): Promise<Args | 'none' | undefined> {
  const { library } = services;
  const [meeting] = (await meetingsOfNodes(services, [node])) ?? ['cancelled' as const];
  if (meeting === 'cancelled') return undefined;
  const state = node.target && library.byPath(node.target.path);
  const corpus = library.corpus();
  const told = meeting && state?.analysis.meetings.find((m) => corpusMeetingOf(corpus, state, m.id) === meeting);
  return told ? [state?.uri, told.trigger.start] : 'none';
}

/** Waits for the article and those that tell of the same meeting, and looks again. Undefined: cancelled. */
async function asJoined(services: Services, before: Omit<FoundMeeting, 'meeting'>): Promise<FoundMeeting | 'none' | undefined> {
  const { library } = services;
  if (!(await untilJoined(services, [before.state.uri]))) return undefined;
  for (let tries = 0; ; tries++) {
    const found = foundAgain(services, before);
    if (!found || tries > MOST_TRIES) return found ?? 'none';
    const corpus = library.corpus();
    if (!(await reportsJoined(services, [found.meeting]))) return undefined;
    if (library.corpus() === corpus) return found;
  }
}

/** Where the folder is joined anew again and again. */
const MOST_TRIES = 3;

function foundAgain({ library }: Services, { state: before, told: told0, fromTree }: Omit<FoundMeeting, 'meeting'>): FoundMeeting | undefined {
  const state = library.peek(before.uri);
  const told = state && toldIn(state, before, told0);
  const meeting = told && corpusMeetingOf(library.corpus(), state, told.id);
  return meeting && { state, told, meeting, fromTree };
}

/** All that is written of a meeting says where its articles tell of it. False: cancelled. */
export const reportsJoined = (services: Services, meetings: readonly CorpusMeeting[]): Promise<boolean> =>
  untilJoined(services, meetings.flatMap((m) => m.reports.flatMap((r) => services.library.byPath(r.article)?.uri ?? [])));

/** The item itself or the one that it stands below. */
export function meetingNodeOf([first]: Args): TreeNode | undefined {
  if (!isTreeNode(first)) return undefined;
  for (let node: TreeNode | undefined = first; node; node = node.parent) if (isMeetingNode(node)) return node;
  return undefined;
}

export const isMeetingNode = ({ kind }: TreeNode): boolean => kind === 'meeting' || kind === 'actorMeeting';

/** On the trigger words, else in a sentence that tells of one: the meeting whose trigger is nearest. */
export function meetingNear(state: ArticleState, offset: number): Meeting | undefined {
  const at = meetingAt(state, offset);
  if (at) return at;
  const distance = (m: Meeting): number => Math.min(...[m.trigger, ...m.triggers].map((t) => Math.abs(t.start - offset)));
  return state.analysis.meetings.filter((m) => m.evidence.some((e) => touches(e, offset))).sort((a, b) => distance(a) - distance(b))[0];
}

/** By the words that the item leads to: ids are dealt out anew whenever articles change. */
function meetingOfNode(corpus: CorpusReport, { target }: TreeNode): CorpusMeeting | undefined {
  const { article, meetingOf } = corpusIndex(corpus);
  const told = target && article(target.path)?.meetings.find((m) => [m.trigger, ...m.triggers].some((t) => t.start === target.start && t.end === target.end));
  return told && meetingOf(target.path, told.id);
}

/**
 * The meetings of items that may be of a moment ago, as their articles tell of them now, which are waited for. Without those
 * of which nobody can say any more which they were. Undefined: cancelled.
 */
export async function meetingsOfNodes(services: Services, nodes: readonly TreeNode[]): Promise<readonly CorpusMeeting[] | undefined> {
  const before = services.library.corpus();
  const shown = nodes.map((node) => meetingOfNode(before, node));
  if (!(await untilJoined(services, urisOfNodes(services, nodes))) || !(await reportsJoined(services, shown.flatMap((m) => m ?? [])))) return undefined;
  const now = services.library.corpus();
  return nodes.flatMap((node, i) => (shown[i] && meetingNow(services, before, shown[i])) ?? meetingOfNode(now, node) ?? []);
}

/** The meeting as it is now, after a question that took its time. Undefined: cancelled, or told. */
export async function foundMeetingNow(services: Services, found: FoundMeeting): Promise<FoundMeeting | undefined> {
  const now = await asJoined(services, found);
  return now === 'none' ? orTold<FoundMeeting>(undefined) : now;
}

/** One of a corpus of before. */
export function meetingNow({ library }: Services, before: CorpusReport, meeting: CorpusMeeting): CorpusMeeting | undefined {
  const corpus = library.corpus();
  if (corpus === before) return meeting;
  const { article } = corpusIndex(before);
  for (const { article: path, meeting: local } of meeting.reports) {
    const analysis = article(path);
    const now = analysis && corpusMeetingOf(corpus, { path, analysis }, local);
    if (now) return now;
  }
  return undefined;
}

/** Of several items, where all of them can be found again; tells the user where not. */
export async function meetingsSelected(services: Services, nodes: readonly TreeNode[]): Promise<Selected | undefined> {
  const meetings = await meetingsOfNodes(services, nodes);
  const [report] = meetings?.[0]?.reports ?? [];
  const state = report && services.library.byPath(report.article);
  if (meetings?.length === nodes.length && state) return { state, meetings: [...new Set(meetings)] };
  return void (meetings && tellOldItem());
}

interface Selected {
  /** An article that tells of the first. */
  readonly state: ArticleState;
  /** Each once. */
  readonly meetings: readonly CorpusMeeting[];
}
