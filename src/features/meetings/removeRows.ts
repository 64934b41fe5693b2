// Delete in the view of meetings takes out what the row says: a whole meeting, one who took part, the place, the date, or
// what one article tells. Each is a decision, remembered, and undone in one step.
import * as vscode from 'vscode';
import type { Services } from '../../host/services.ts';
import { actorOfNode, whyNot } from '../actors/actorFrom.ts';
import { canAnnotate } from '../commands/place.ts';
import { shortText } from '../trees/labelText.ts';
import type { TreeNode } from '../trees/treeNode.ts';
import type { CurrentView } from '../trees/views.ts';
import { applyPlan } from './applyPlan.ts';
import { type FoundMeeting, isMeetingNode, meetingFrom, meetingsSelected } from './meetingFrom.ts';
import { correct, type MeetingFacts, namedAs, reject, together } from './plans.ts';
import { showInLedger } from './showInLedger.ts';

/** `rows`: all that are selected; of several, meetings only. */
export async function removeRows(services: Services, current: CurrentView, row: TreeNode, rows: readonly TreeNode[]): Promise<boolean | undefined> {
  if (isMeetingNode(row)) return rejectAll(services, current, [...new Set([row, ...rows.filter(isMeetingNode)])]);
  const found = await meetingFrom(services, [row]);
  if (!found) return undefined;
  if (row.kind === 'meetingSource') return rejectSource(services, current, found, row.target?.path);
  const facts = factsWithout(services, current, found, row);
  if (!facts) return void vscode.window.showInformationMessage(vscode.l10n.t('Select a meeting, one who took part, the place, the date or an article to take it out.'));
  const refusal = whyNot(found.state.folder);
  if (refusal !== undefined) return void vscode.window.showWarningMessage(refusal);
  const done = await applyPlan(services, found.state, vscode.l10n.t('Change Meeting'), correct(current(), found.meeting, facts, services.decisions.newId));
  if (done) await showInLedger(services, found.state, found.told.trigger.start, true);
  return done;
}

async function rejectAll(services: Services, current: CurrentView, rows: readonly TreeNode[]): Promise<boolean | undefined> {
  const selected = await meetingsSelected(services, rows);
  if (!selected || !canAnnotate(selected.state)) return undefined;
  const view = current();
  const plans = selected.meetings.map((m) => reject(m, view.reportsOf(m)));
  return applyPlan(services, selected.state, vscode.l10n.t('Not a Meeting'), together(plans));
}

function rejectSource(services: Services, current: CurrentView, { state, meeting }: FoundMeeting, path: string | undefined): Promise<boolean> | undefined {
  const there = path === undefined ? undefined : services.library.byPath(path);
  if (!there || !canAnnotate(there)) return undefined;
  const reports = current().reportsOf(meeting);
  return applyPlan(services, state, vscode.l10n.t('Not a Meeting'), reject(meeting, reports, reports.filter((r) => r.path === path)));
}

function factsWithout(services: Services, current: CurrentView, { meeting }: FoundMeeting, row: TreeNode): MeetingFacts | undefined {
  if (row.kind === 'meetingPlace') return { place: '' };
  if (row.kind === 'meetingDate') return { value: '' };
  if (row.kind !== 'participant') return undefined;
  const view = current();
  const all = meeting.participants.flatMap((id) => view.actor(id) ?? []);
  const gone = actorOfNode(services, row) ?? all.find((actor) => shortText(actor.name) === row.label);
  const stay = all.filter(({ id }) => id !== gone?.id);
  return stay.length === all.length ? undefined : { participants: stay.map(namedAs) };
}
