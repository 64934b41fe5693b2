// Ties words to a meeting: one of `dateline.yaml`, or one found in the articles, which then goes into `dateline.yaml` with
// the reports that tell of it.
import * as vscode from 'vscode';
import type { CorpusMeeting, CorpusReport } from '../../core/model/corpus.ts';
import { registerCommand } from '../../host/commands.ts';
import type { Change, Services } from '../../host/services.ts';
import { orTold } from '../actors/actorFrom.ts';
import { changesOf, needsFolder } from '../meetings/applyPlan.ts';
import { meetingNow, reportsJoined } from '../meetings/meetingFrom.ts';
import { correct, NO_PLAN } from '../meetings/plans.ts';
import { isMeetingItem, meetingRows } from '../meetings/searchMeetings.ts';
import { pickBySearch } from '../search/searchPick.ts';
import { shortText } from '../trees/labelText.ts';
import type { CurrentView } from '../trees/views.ts';
import { untilJoined } from '../untilJoined.ts';
import { annotationOf, wordsFrom } from './annotate.ts';
import { type ArticlePlace, type Args, optionsFrom, textOption } from './place.ts';

export function registerSetMeeting(services: Services, current: CurrentView): vscode.Disposable {
  return registerCommand(services, 'dateline.setMeeting', (...args) => setMeeting(services, current, args));
}

interface Choice {
  readonly id: string;
  /** What makes or completes its record. */
  readonly changes: readonly Change[];
}

/** Option `meeting`: an id of dateline.yaml, or of the joined corpus. Gives the id in dateline.yaml. */
async function setMeeting(services: Services, current: CurrentView, args: Args): Promise<string | undefined> {
  const place = await wordsFrom(services, args);
  if (!place) return undefined;
  const { state } = place;
  if (!state.folder.uri) {
    void vscode.window.showInformationMessage(needsFolder());
    return undefined;
  }
  const known = await given(services, current, place, args);
  const choice = known === 'none' ? await ask(services, current, place) : known;
  if (!choice) return undefined;
  const done = await services.decisions.apply(vscode.l10n.t('Set Meeting'), [...choice.changes, tie(services, place, choice.id)]);
  return done ? choice.id : undefined;
}

function tie(services: Services, { state, span, annotation }: ArticlePlace, meeting: string): Change {
  if (annotation) return { article: state.uri, changes: [{ kind: 'update', id: annotation.annotation.id, set: { meeting } }] };
  const made = annotationOf(services, state, span, { label: 'meeting', status: 'added', meeting });
  return { article: state.uri, changes: [{ kind: 'add', annotation: made }] };
}

/** Undefined: cancelled, or told. */
async function given(services: Services, current: CurrentView, place: ArticlePlace, args: Args): Promise<Choice | 'none' | undefined> {
  const id = textOption(optionsFrom(args), 'meeting');
  if (id === undefined) return 'none';
  if (place.state.folder.decisions.meetings.some((m) => m.id === id)) return { id, changes: [] };
  const { corpus } = current();
  const meeting = corpus.meetings.find((m) => m.id === id);
  return meeting ? fromCorpus(services, current, place, corpus, meeting) : 'none';
}

async function ask(services: Services, current: CurrentView, place: ArticlePlace): Promise<Choice | undefined> {
  const view = current();
  if (view.corpus.meetings.length === 0) return void vscode.window.showInformationMessage(vscode.l10n.t('No meeting has been found in these articles yet.'));
  const words = shortText(place.state.text.slice(place.span.start, place.span.end), 50);
  const picked = await pickBySearch({ title: vscode.l10n.t('Which meeting is “{0}”?', words), rows: meetingRows(view) }, isMeetingItem);
  return picked && fromCorpus(services, current, place, view.corpus, picked.meeting);
}

/** The record that it has, else a new one with all its reports. */
async function fromCorpus(services: Services, current: CurrentView, { state }: ArticlePlace, of: CorpusReport, chosen: CorpusMeeting): Promise<Choice | undefined> {
  if (!(await untilJoined(services, [state.uri])) || !(await reportsJoined(services, [chosen]))) return undefined;
  const meeting = orTold(meetingNow(services, of, chosen));
  if (!meeting) return undefined;
  const { records } = correct(current(), meeting, {}, services.decisions.newId);
  return { id: records[0]?.id ?? '', changes: changesOf(services, state, { ...NO_PLAN, records }) };
}
