// Which meeting a command is about: from its words at the cursor, a link or an item of the sidebar; and whether anything
// can be decided about meetings there.
import * as vscode from 'vscode';
import type { Meeting } from '../../core/model/analysis.ts';
import type { CorpusMeeting, CorpusReport } from '../../core/model/corpus.ts';
import { corpusMeetingOf, meetingAt, touches } from '../../host/lookUp.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { type Args, isTreeNode, placeFrom, selectedNodes } from '../commands/place.ts';
import type { TreeNode } from '../trees/treeNode.ts';

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
  return void vscode.window.showInformationMessage(vscode.l10n.t('There is no meeting at the cursor. Put the cursor on words that tell of one, or select words and choose “Add Meeting”.'));
}

/** `none`: nothing there tells of one. Undefined, and told, where there is no article. */
export async function findMeeting(services: Services, args: Args): Promise<FoundMeeting | 'none' | undefined> {
  const node = meetingNodeOf(args);
  const place = await placeFrom(services, node ? [node, ...args.slice(1)] : args);
  if (!place) return undefined;
  const told = meetingNear(place.state, place.span.start);
  const meeting = told && corpusMeetingOf(services.library.corpus(), place.state.path, told.id);
  return meeting ? { state: place.state, told, meeting, fromTree: node !== undefined } : 'none';
}

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
export function meetingOfNode({ library }: Services, { target }: TreeNode): CorpusMeeting | undefined {
  const state = target && library.byPath(target.path);
  return state && target && meetingIn(library.corpus(), state, target.start);
}

function meetingIn(corpus: CorpusReport, state: ArticleState, offset: number): CorpusMeeting | undefined {
  const told = meetingAt(state, offset);
  return told && corpusMeetingOf(corpus, state.path, told.id);
}

/** The meeting as it is now, after a question that took its time. */
export function meetingNow({ library }: Services, { state, told }: FoundMeeting): CorpusMeeting | undefined {
  const now = library.byPath(state.path);
  return now && meetingIn(library.corpus(), now, told.trigger.start);
}

export const selectedMeetings = (services: Services, args: Args): readonly CorpusMeeting[] =>
  [...new Set(selectedNodes(args).flatMap((n) => (isMeetingNode(n) ? (meetingOfNode(services, n) ?? []) : [])))];
