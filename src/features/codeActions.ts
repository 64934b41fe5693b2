// The lightbulb over names and annotations: confirm, refuse, change, annotate, without a menu.
import * as vscode from 'vscode';
import { isVersion } from '../host/articleRules.ts';
import { orNothing } from '../host/commands.ts';
import type { Meeting, Mention } from '../core/model/analysis.ts';
import { annotationsAt, corpusActorOf, corpusMeetingOf, dateAt, meetingAt, mentionAt, mentionsNow, toldNow } from '../host/lookUp.ts';
import type { ArticleState, Services } from '../host/services.ts';
import { offsetOf } from '../host/spans.ts';
import { contains } from '../core/text/span.ts';
import { maybeSameAs } from './actors/maybeSame.ts';
import { ARTICLE_SELECTOR } from './articleSelector.ts';
import { labelName } from './commands/askLabel.ts';
import { saysOnlyItsDate } from './commands/setDateValue.ts';
import { maybeSameAs as maybeSameMeetings } from './meetings/maybeMeetings.ts';
import { shortText } from './trees/labelText.ts';

const KIND = vscode.CodeActionKind.QuickFix.append('dateline');

export function registerCodeActions(services: Services): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    ARTICLE_SELECTOR,
    {
      provideCodeActions: (document, range, context, token) =>
        orNothing(services, 'Code actions', async () => {
          if (context.only && !context.only.intersects(KIND) && !KIND.intersects(context.only)) return undefined;
          const state = await services.library.get(document.uri, token);
          return state && actionsAt(services, state, offsetOf(state.lines, range.start), offsetOf(state.lines, range.end));
        }),
    },
    { providedCodeActionKinds: [KIND] },
  );
}

export function actionsAt(services: Services, state: ArticleState, start: number, end: number): vscode.CodeAction[] {
  if (isVersion(state.uri)) return [];
  const uri = state.uri.toString();
  const actions: vscode.CodeAction[] = [];
  const add = (title: string, command: string, args: readonly unknown[]): void => {
    const action = new vscode.CodeAction(title, KIND);
    action.command = { command, title, arguments: [...args] };
    actions.push(action);
  };
  const mention = start === end || mentionAt(state, start)?.end === end ? mentionAt(state, start) : undefined;
  if (mention) {
    const name = mention.text;
    for (const { title, command, args } of maybeActions(services, state, mention)) add(title, command, args);
    if (mention.by === 'detected') add(vscode.l10n.t('Accept “{0}”', name), 'dateline.acceptMention', [uri, mention.start]);
    if (mention.by === 'detected') add(vscode.l10n.t('Accept All Like “{0}”…', name), 'dateline.acceptAllLikeThis', [uri, mention.start]);
    add(vscode.l10n.t('“{0}” Is Not a Name', name), 'dateline.rejectMention', [uri, mention.start]);
    add(vscode.l10n.t('Change the Type of “{0}”…', name), 'dateline.changeMentionType', [uri, mention.start]);
    add(vscode.l10n.t('Merge “{0}” with Another Actor…', name), 'dateline.mergeActors', [uri, mention.start]);
    add(vscode.l10n.t('“{0}” Is Somebody Else…', name), 'dateline.splitActor', [uri, mention.start]);
    add(vscode.l10n.t('Annotate “{0}”…', name), 'dateline.annotate', [uri, mention.start]);
  } else if (start !== end || dateAt(state, start)) {
    add(vscode.l10n.t('Annotate…'), 'dateline.annotate', start === end ? [uri, start] : []);
  }
  const meeting = meetingAt(state, start);
  if (meeting && (start === end || contains(meeting.trigger, { start, end }))) {
    for (const { title, command, args } of maybeMeetingActions(services, state, meeting)) add(title, command, args);
    add(vscode.l10n.t('Change This Meeting…'), 'dateline.changeMeeting', [uri, meeting.trigger.start]);
    add(vscode.l10n.t('“{0}” Is Not a Meeting', shortText(meeting.trigger.text, 40)), 'dateline.rejectMeeting', [uri, meeting.trigger.start]);
  } else if (start !== end) add(vscode.l10n.t('Add Meeting…'), 'dateline.addMeeting', []);
  for (const { annotation } of annotationsAt(state, start)) {
    if (saysOnlyItsDate(annotation)) continue; // its value is changed and forgotten as a date's
    const name = labelName(annotation.label, state.folder);
    add(vscode.l10n.t('Edit the Annotation “{0}”…', name), 'dateline.editAnnotation', [uri, annotation.id]);
    add(vscode.l10n.t('Delete the Annotation “{0}”', name), 'dateline.deleteAnnotation', [uri, annotation.id]);
  }
  return actions;
}

const MOST_MAYBES = 2;

interface Offer {
  readonly title: string;
  readonly command: string;
  readonly args: readonly unknown[];
}

/** Both answers to each "maybe the same". Titles say the actors’ names: the mention may be a bare surname. */
function maybeActions(services: Services, state: ArticleState, mention: Mention): readonly Offer[] {
  const corpus = services.library.corpus();
  const actor = corpusActorOf(corpus, state, mention.actor);
  if (!actor) return [];
  return maybeSameAs(corpus, actor).slice(0, MOST_MAYBES).flatMap(({ other }) => {
    const [first] = mentionsNow(corpus, services.library.byPath, other);
    if (!first) return [];
    const args = [state.uri.toString(), mention.start, first.state.uri.toString(), first.span.start];
    const [one, two] = [shortText(actor.name, 40), shortText(other.name, 40)];
    return [
      { title: vscode.l10n.t('“{0}” and “{1}” Are the Same', one, two), command: 'dateline.sameActor', args },
      { title: vscode.l10n.t('“{0}” and “{1}” Are Two', one, two), command: 'dateline.differentActors', args },
    ];
  });
}

function maybeMeetingActions({ library }: Services, state: ArticleState, told: Meeting): readonly Offer[] {
  const meeting = corpusMeetingOf(library.corpus(), state, told.id);
  if (!meeting) return [];
  return maybeSameMeetings(library.corpus(), meeting).slice(0, MOST_MAYBES).flatMap(({ other }) => {
    const report = other.reports[0];
    const there = report && library.byPath(report.article);
    const trigger = there && toldNow(library.corpus(), there, report.meeting)?.trigger;
    if (!there || !trigger) return [];
    const args = [state.uri.toString(), told.trigger.start, there.uri.toString(), trigger.start];
    const title = shortText(there.analysis.title || there.path, 50);
    return [
      { title: vscode.l10n.t('The Same Meeting as in “{0}”', title), command: 'dateline.sameMeeting', args },
      { title: vscode.l10n.t('Another Meeting than in “{0}”', title), command: 'dateline.differentMeetings', args },
    ];
  });
}
