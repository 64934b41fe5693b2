// Ties words to a meeting: one of `dateline.yaml`, or one found in the articles, which then goes into `dateline.yaml` with
// the reports that tell of it.
import * as vscode from 'vscode';
import { makeAnchor } from '../../core/anchors/index.ts';
import type { DecidedMeeting, DecidedReport } from '../../core/model/annotation.ts';
import type { CorpusMeeting } from '../../core/model/corpus.ts';
import { registerCommand } from '../../host/commands.ts';
import type { Change, Services } from '../../host/services.ts';
import type { CorpusView } from '../trees/corpusView.ts';
import { statusIcon } from '../trees/kindWords.ts';
import { shortText } from '../trees/labelText.ts';
import { meetingFacts, meetingLabel } from '../trees/meetingWords.ts';
import { quickLabel } from '../trees/searchActors.ts';
import type { CurrentView } from '../trees/views.ts';
import { annotationOf, wordsFrom } from './annotate.ts';
import { type ArticlePlace, type Args, optionsFrom, textOption } from './place.ts';

export function registerSetMeeting(services: Services, current: CurrentView): vscode.Disposable {
  return registerCommand(services, 'dateline.setMeeting', (...args) => setMeeting(services, current, args));
}

interface Choice {
  readonly id: string;
  /** To be added to `dateline.yaml`. */
  readonly made?: DecidedMeeting;
}

/** Option `meeting`: an id of dateline.yaml, or of the joined corpus. Gives the id in dateline.yaml. */
async function setMeeting(services: Services, current: CurrentView, args: Args): Promise<string | undefined> {
  const place = await wordsFrom(services, args);
  if (!place) return undefined;
  const { state } = place;
  if (!state.folder.uri) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Meetings are kept in dateline.yaml, at the root of an open folder. Open the folder first.'));
    return undefined;
  }
  const choice = given(services, current(), place, args) ?? (await ask(services, current(), place));
  if (!choice) return undefined;
  const toFolder: Change[] = choice.made ? [{ folderFileOf: state.uri, changes: [{ kind: 'addMeeting', meeting: choice.made }] }] : [];
  const done = await services.decisions.apply(vscode.l10n.t('Set Meeting'), [...toFolder, tie(services, place, choice.id)]);
  return done ? choice.id : undefined;
}

function tie(services: Services, { state, span, annotation }: ArticlePlace, meeting: string): Change {
  if (annotation) return { article: state.uri, changes: [{ kind: 'update', id: annotation.annotation.id, set: { meeting } }] };
  const made = annotationOf(services, state, span, { label: 'meeting', status: 'added', meeting });
  return { article: state.uri, changes: [{ kind: 'add', annotation: made }] };
}

function given(services: Services, view: CorpusView, place: ArticlePlace, args: Args): Choice | undefined {
  const id = textOption(optionsFrom(args), 'meeting');
  if (id === undefined) return undefined;
  if (place.state.folder.decisions.meetings.some((m) => m.id === id)) return { id };
  const meeting = view.corpus.meetings.find((m) => m.id === id);
  return meeting && fromCorpus(services, view, place, meeting);
}

interface MeetingItem extends vscode.QuickPickItem {
  readonly meeting: CorpusMeeting;
}

async function ask(services: Services, view: CorpusView, place: ArticlePlace): Promise<Choice | undefined> {
  const items = view.corpus.meetings.map((meeting): MeetingItem => ({
    meeting, label: quickLabel(meetingLabel(meeting, view)), description: quickLabel(meetingFacts(meeting, view)),
    detail: quickLabel(shortText(meeting.reports.map((r) => view.titleOf(r.article)).join(' · '), 120)), iconPath: new vscode.ThemeIcon(statusIcon(meeting.status).id),
  }));
  if (items.length === 0) return void vscode.window.showInformationMessage(vscode.l10n.t('No meeting has been found in these articles yet.'));
  const words = shortText(place.state.text.slice(place.span.start, place.span.end), 50);
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which meeting is “{0}”?', words), matchOnDescription: true, matchOnDetail: true });
  return picked && fromCorpus(services, view, place, picked.meeting);
}

/** The decided meeting that already holds one of its reports, else a new one with all of them. */
function fromCorpus(services: Services, view: CorpusView, { state }: ArticlePlace, meeting: CorpusMeeting): Choice {
  const reports = view.reportsOf(meeting).flatMap((report): DecidedReport[] => {
    const article = services.library.byPath(report.path);
    if (!article || !state.folder.uri) return [];
    const { quote, prefix } = makeAnchor(article.text, report.meeting.trigger);
    return [{ article: relativePath(state.folder.uri, article.uri), quote, prefix }];
  });
  const known = state.folder.decisions.meetings.find((m) =>
    m.reports.some((a) => reports.some((b) => a.article === b.article && a.quote === b.quote && a.prefix === b.prefix)));
  if (known) return { id: known.id };
  const id = services.decisions.newId();
  return { id, made: { id, reports, notSame: [] } };
}

/** From the folder of `dateline.yaml`, with `/`. */
function relativePath(folderFile: vscode.Uri, article: vscode.Uri): string {
  const folder = folderFile.path.slice(0, folderFile.path.lastIndexOf('/') + 1);
  return article.path.startsWith(folder) ? article.path.slice(folder.length) : article.path;
}
