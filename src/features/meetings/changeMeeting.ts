// Correcting a meeting: who took part, when, where, what became of it and what it was; that it is none; and the way back to
// what Dateline finds by itself. One menu for the keyboard, the hover and the sidebar.
import * as vscode from 'vscode';
import { MEETING_KINDS, MEETING_STATUSES } from '../../core/model/analysis.ts';
import { contains } from '../../core/text/span.ts';
import { corpusActorOf } from '../../host/lookUp.ts';
import type { Services } from '../../host/services.ts';
import { whyNot } from '../actors/actorFrom.ts';
import { type Args, canAnnotate, commandsOn, isTreeNode, optionsFrom, textOption } from '../commands/place.ts';
import { meetingWord, statusWord } from '../trees/kindWords.ts';
import { shortText } from '../trees/labelText.ts';
import { meetingDate, meetingLabel, participantsOf } from '../trees/meetingWords.ts';
import { quickLabel } from '../trees/searchActors.ts';
import { translate } from '../trees/treeProvider.ts';
import type { CurrentView } from '../trees/views.ts';
import { applyPlan } from './applyPlan.ts';
import { askDate, askKind, askParticipants, askPlace, askStatus, isUsable } from './ask.ts';
import { type FoundMeeting, foundMeetingNow, meetingFrom } from './meetingFrom.ts';
import { correct, forget, type MeetingFacts, namedAs, reject } from './plans.ts';
import { showInLedger } from './showInLedger.ts';

type What = 'participants' | 'date' | 'place' | 'status' | 'kind';

export function registerChangeMeeting(services: Services, current: CurrentView): vscode.Disposable {
  const command = commandsOn(services, meetingFrom);
  return vscode.Disposable.from(
    command('dateline.changeMeeting', (_, found, args) => changeMeeting(services, current, found, args)),
    command('dateline.rejectMeeting', (_, found) => rejectMeeting(services, current, found)),
    command('dateline.forgetMeeting', async (_, found) => {
      if (found.meeting.decided !== undefined) return applyPlan(services, found.state, vscode.l10n.t('Undo What Was Decided'), forget(found.meeting));
      return void vscode.window.showInformationMessage(vscode.l10n.t('Nothing was decided about this meeting: it is as Dateline found it.'));
    }),
  );
}

/** Options: `kind`, `status`, `date`, `place`, `participants` (names) skip all questions; `what` asks one of them. */
async function changeMeeting(services: Services, current: CurrentView, found: FoundMeeting, args: Args): Promise<boolean | undefined> {
  const refusal = whyNot(found.state.folder);
  if (refusal !== undefined) return void vscode.window.showWarningMessage(refusal);
  const options = optionsFrom(args);
  const given = factsFrom(options);
  const facts = Object.keys(given).length > 0 ? given : await askFacts(services, current, found, textOption(options, 'what') ?? whatOf(args), args);
  if (!facts || (typeof facts.value === 'string' && !isUsable(facts.value))) return undefined;
  const now = await foundMeetingNow(services, found);
  const done = now && (await applyPlan(services, now.state, vscode.l10n.t('Change Meeting'), correct(current(), now.meeting, facts, services.decisions.newId)));
  if (now && done === true) await showInLedger(services, now.state, now.told.trigger.start, now.fromTree);
  return done;
}

const ROWS: Readonly<Record<string, What>> = { participant: 'participants', meetingDate: 'date', meetingPlace: 'place', meetingHistory: 'status', meetingStatus: 'status' };

/** What a row below a meeting says is what is asked. */
const whatOf = ([first]: Args): What | undefined => (isTreeNode(first) ? ROWS[first.kind] : undefined);

function factsFrom(options: Readonly<Record<string, unknown>>): MeetingFacts {
  const { participants } = options;
  const [value, place] = [textOption(options, 'date'), textOption(options, 'place')];
  const kind = MEETING_KINDS.find((k) => k === options['kind']);
  const status = MEETING_STATUSES.find((s) => s === options['status']);
  const names = Array.isArray(participants) ? participants.filter((p) => typeof p === 'string') : undefined;
  return { ...(kind && { kind }), ...(status && { status }), ...(value !== undefined && { value }), ...(place !== undefined && { place }), ...(names && { participants: names }) };
}

interface ActionItem extends vscode.QuickPickItem {
  readonly what?: What;
  readonly command?: string;
}

async function askFacts(services: Services, current: CurrentView, found: FoundMeeting, given: string | undefined, args: Args): Promise<MeetingFacts | undefined> {
  const title = quickLabel(shortText(meetingLabel(found.meeting, current()), 80));
  const items = actions(current, found);
  const picked = items.find((i) => i.what !== undefined && i.what === given) ?? (await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('What to correct') }));
  if (picked?.command !== undefined) {
    // The place, not the cursor: whatever happens meanwhile, the same meeting is meant.
    await vscode.commands.executeCommand(picked.command, ...(found.fromTree ? args.slice(0, 1) : [found.state.uri.toString(), found.told.trigger.start]));
  }
  return picked?.what && askFact(services, current, found, picked.what, title);
}

function actions(current: CurrentView, { meeting }: FoundMeeting): readonly ActionItem[] {
  const view = current();
  const item = (icon: string, label: string, to: Pick<ActionItem, 'what' | 'command'>, description = ''): ActionItem => ({ label, description: quickLabel(shortText(description, 60)), ...to, iconPath: new vscode.ThemeIcon(icon) });
  return [
    item('person', vscode.l10n.t('Who took part…'), { what: 'participants' }, participantsOf(meeting, view).map((a) => a.name).join(', ')),
    item('calendar', vscode.l10n.t('When…'), { what: 'date' }, meetingDate(meeting, view) ?? vscode.l10n.t('date unknown')),
    item('location', vscode.l10n.t('Where…'), { what: 'place' }, view.actor(meeting.place)?.name ?? vscode.l10n.t('place unknown')),
    item('pass', vscode.l10n.t('What became of it…'), { what: 'status' }, statusWord(meeting.status, translate)),
    item('symbol-misc', vscode.l10n.t('What it was…'), { what: 'kind' }, meetingWord(meeting.kind, translate)),
    item('merge', vscode.l10n.t('The same as another meeting…'), { command: 'dateline.joinMeetings' }),
    item('close', vscode.l10n.t('Not a meeting'), { command: 'dateline.rejectMeeting' }),
    ...(meeting.decided === undefined ? [] : [item('discard', vscode.l10n.t('Undo what was decided about it'), { command: 'dateline.forgetMeeting' })]),
  ];
}

async function askFact(services: Services, current: CurrentView, found: FoundMeeting, what: What, title: string): Promise<MeetingFacts | undefined> {
  const { state, told, meeting } = found;
  const view = current();
  const isDecided = meeting.decided !== undefined;
  const inWords = state.analysis.mentions.filter((m) => told.evidence.some((e) => contains(e, m)));
  const near = new Set(inWords.flatMap((m) => corpusActorOf(view.corpus, state, m.actor)?.id ?? []));
  switch (what) {
    case 'participants': {
      const actors = await askParticipants(view, title, new Set(meeting.participants), near);
      return actors && { participants: actors.map(namedAs) };
    }
    case 'place': {
      const place = await askPlace(view, title, meeting.place, near, isDecided);
      return place && { place: place === 'found' ? null : place === 'unknown' ? '' : namedAs(place) };
    }
    case 'date': {
      const dates = state.analysis.dates.filter((d) => told.evidence.some((e) => contains(e, d)));
      const values = [...view.reportsOf(meeting).map((r) => r.meeting.date?.value), ...dates.map((d) => d.value)].filter((v) => v !== undefined);
      const value = await askDate(services, state, title, meeting.date?.value, values, isDecided);
      return value === undefined ? undefined : { value };
    }
    case 'status': {
      const status = await askStatus(title, meeting.status);
      return status && { status };
    }
    case 'kind': {
      const kind = await askKind(title, meeting.kind);
      return kind && { kind };
    }
  }
}

/** From the text: these words tell of none. From the sidebar: none of its reports does. */
function rejectMeeting(services: Services, current: CurrentView, { state, told, meeting, fromTree }: FoundMeeting): Promise<boolean> | undefined {
  if (!canAnnotate(state)) return undefined;
  const reports = current().reportsOf(meeting);
  const here = fromTree ? reports : reports.filter((r) => r.path === state.path && r.meeting.id === told.id);
  return applyPlan(services, state, vscode.l10n.t('Not a Meeting'), reject(meeting, reports, here));
}
