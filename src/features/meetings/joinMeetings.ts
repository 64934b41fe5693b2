// "These are one meeting": with another one that is chosen, several that are selected in the sidebar, or two that may be
// the same; the answer that two are two; and that a report tells of another meeting.
import * as vscode from 'vscode';
import type { CorpusMeeting } from '../../core/model/corpus.ts';
import { registerCommand } from '../../host/commands.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { orTold, tellOneAlready, whyNot } from '../actors/actorFrom.ts';
import { type Args, isTreeNode, optionsFrom, selectedNodes, textOption } from '../commands/place.ts';
import { type Pair, pairFrom } from '../pairs.ts';
import { MOST_SHOWN, pickBySearch } from '../search/searchPick.ts';
import type { CorpusView } from '../trees/corpusView.ts';
import { shortText } from '../trees/labelText.ts';
import { meetingLabel } from '../trees/meetingWords.ts';
import type { CurrentView } from '../trees/views.ts';
import { applyPlan } from './applyPlan.ts';
import { maybeSameAs } from './maybeMeetings.ts';
import { findMeeting, type FoundMeeting, foundMeetingNow, isMeetingNode, meetingFrom, meetingNow, meetingsOfNodes, meetingsSelected, reportsJoined } from './meetingFrom.ts';
import { join, keepApart, type MeetingPlan, splitOff } from './plans.ts';
import { isMeetingItem, type MeetingItem, meetingItem, meetingRows } from './searchMeetings.ts';

export function registerJoinMeetings(services: Services, current: CurrentView): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(services, 'dateline.joinMeetings', (...args) => joinMeetings(services, current, args)),
    registerCommand(services, 'dateline.joinSelectedMeetings', (...args) => joinMeetings(services, current, args)),
    registerCommand(services, 'dateline.sameMeeting', (...args) => answer(services, current, args, true)),
    registerCommand(services, 'dateline.differentMeetings', (...args) => answer(services, current, args, false)),
    registerCommand(services, 'dateline.splitMeeting', (...args) => split(services, current, args)),
  );
}

/** Says why not where nothing can be decided. */
function write(services: Services, state: ArticleState, label: string, plan: MeetingPlan): Promise<boolean> | undefined {
  const refusal = whyNot(state.folder);
  if (refusal === undefined) return applyPlan(services, state, label, plan);
  void vscode.window.showWarningMessage(refusal);
  return undefined;
}

/** Option `with`: the other meeting's id in the joined folder. */
async function joinMeetings(services: Services, current: CurrentView, args: Args): Promise<boolean | undefined> {
  const label = vscode.l10n.t('Join Meetings');
  const nodes = selectedNodes(args).filter(isMeetingNode);
  if (nodes.length > 1) {
    const selected = await meetingsSelected(services, nodes);
    if (!selected) return undefined;
    if (selected.meetings.length > 1) return write(services, selected.state, label, join(current(), selected.meetings, services.decisions.newId));
  }
  const found = await meetingFrom(services, args);
  if (!found) return undefined;
  const given = textOption(optionsFrom(args), 'with');
  const view = current();
  const others = view.corpus.meetings.filter((m) => m.id !== found.meeting.id);
  const chosen = given === undefined ? await askOther(view, found.meeting) : others.find((m) => m.id === given);
  if (!chosen || !(await reportsJoined(services, [chosen]))) return undefined;
  const now = await foundMeetingNow(services, found);
  const other = now && orTold(meetingNow(services, view.corpus, chosen));
  if (!other) return undefined;
  return other === now.meeting ? void tellOneAlready() : write(services, now.state, label, join(current(), [now.meeting, other], services.decisions.newId));
}

/** Those that may be the same first, then those with most participants in common. */
async function askOther(view: CorpusView, meeting: CorpusMeeting): Promise<CorpusMeeting | undefined> {
  const maybe = new Map(maybeSameAs(view.corpus, meeting).map((m) => [m.other.id, m.why]));
  const own = new Set(meeting.participants);
  const weight = (m: CorpusMeeting): number => Number(maybe.has(m.id)) * 100 + m.participants.filter((p) => own.has(p)).length * 2 + Number(m.date?.value === meeting.date?.value);
  const alike = view.corpus.meetings.filter((m) => m.id !== meeting.id).map((m) => ({ m, weight: weight(m) })).filter((x) => x.weight > 0);
  const first = alike.sort((a, b) => b.weight - a.weight).slice(0, MOST_SHOWN).map(({ m }) => m);
  const itemOf = (m: CorpusMeeting): MeetingItem => {
    const why = maybe.get(m.id);
    return { ...meetingItem(view, m), ...(why !== undefined && { detail: view.t('Maybe the same: {0}', why) }) };
  };
  const title = view.t('“{0}” Is the Same Meeting as …', shortText(meetingLabel(meeting, view), 60));
  return (await pickBySearch({ title, rows: meetingRows(view, first, meeting, itemOf) }, isMeetingItem))?.meeting;
}

async function answer(services: Services, current: CurrentView, args: Args, same: boolean): Promise<boolean | undefined> {
  const pair = await pairOfMeetings(services, args);
  if (!pair) return undefined;
  if (pair === 'none') return void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor on words that tell of a meeting which may be the same as another; the light bulb and the sidebar say which.'));
  const { state, one, other } = pair;
  const { newId } = services.decisions;
  return same
    ? write(services, state, vscode.l10n.t('Same Meeting'), join(current(), [one, other], newId))
    : write(services, state, vscode.l10n.t('Two Meetings'), keepApart(current(), one, other, newId));
}

const pairOfMeetings = (services: Services, args: Args): Promise<Pair<CorpusMeeting> | 'none' | undefined> =>
  pairFrom<CorpusMeeting, FoundMeeting>(services, args, {
    ofNodes: (nodes) => meetingsOfNodes(services, nodes),
    at: (place) => findMeeting(services, place),
    again: (found) => foundMeetingNow(services, found),
    subjectOf: ({ meeting }) => meeting,
    twinOf: (meeting) => maybeSameAs(services.library.corpus(), meeting)[0]?.other,
    articlesOf: ({ reports }) => reports.map((r) => r.article),
    now: (before, meeting) => meetingNow(services, before, meeting),
  });

/** Arguments: an article below a meeting in the sidebar, or a place: the report there tells of another meeting than the rest. */
async function split(services: Services, current: CurrentView, args: Args): Promise<boolean | undefined> {
  const [first] = args;
  const path = isTreeNode(first) && first.kind === 'meetingSource' ? first.target?.path : undefined;
  const found = await meetingFrom(services, args);
  if (!found) return undefined;
  const plan = splitOff(current(), found.meeting, (r) => r.path === (path ?? found.state.path), services.decisions.newId);
  if (plan.records.length > 0) return write(services, found.state, vscode.l10n.t('Another Meeting'), plan);
  return void vscode.window.showInformationMessage(vscode.l10n.t('Only this article tells of the meeting, so there is nothing to part.'));
}
