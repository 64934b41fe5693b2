// The hover card of a meeting, over the words that tell of it: when, where, who and what became of it as the folder knows
// it, who else tells of it, and what can be done.
import * as vscode from 'vscode';
import type { Actor, Meeting } from '../core/model/analysis.ts';
import type { CorpusActor, CorpusMeeting, CorpusReport } from '../core/model/corpus.ts';
import { actorById, corpusActor, corpusMeetingOf, membersNow, toldNow } from '../host/lookUp.ts';
import { isVersion } from '../host/articleRules.ts';
import { commandLink, escapeMarkdown } from '../host/markdown.ts';
import type { ArticleState, Services } from '../host/services.ts';
import { fullDate } from './dateText.ts';
import { maybeSameAs } from './meetings/maybeMeetings.ts';
import { spanLink } from './openSpan.ts';
import { counted, meetingWord, statusWord } from './trees/kindWords.ts';
import { shortText } from './trees/labelText.ts';
import { translate } from './trees/treeProvider.ts';

const MOST_REPORTS = 4;
const MOST_NAMES = 8;

/** A person's decisions stand in the folder's record, so that rules where there is one. */
export function meetingCard(services: Services, state: ArticleState, told: Meeting): string {
  const joined = corpusMeetingOf(services.library.corpus(), state, told.id);
  const meeting = joined?.decided === undefined ? told : joined;
  const lines = [
    `$(comment-discussion) **${meetingWord(meeting.kind, translate)}** · ${statusWord(meeting.status, translate)}`,
    [whenWords(meeting, told), placeWords(services, state, told, joined)].filter((s) => s !== '').join(' · '),
    participantWords(services, state, told, joined),
    joined?.decided === undefined && told.by !== 'added' ? '' : `$(check) ${vscode.l10n.t('Decided by you')}`,
    actions(state, told, joined), // before what may be long: a card is cut at its end
    joined && maybe(services, state, told, joined),
    joined && otherReports(services, state, joined),
  ];
  return lines.filter((line) => line !== undefined && line !== '').join('\n\n');
}

function whenWords({ date }: { readonly date?: { readonly value: string } }, told: Meeting): string {
  if (!date) return vscode.l10n.t('date not stated');
  const words = fullDate(date.value);
  return told.date && told.date.value !== date.value ? vscode.l10n.t('{0} (here {1})', words, fullDate(told.date.value)) : words;
}

function placeWords({ library }: Services, state: ArticleState, told: Meeting, joined: CorpusMeeting | undefined): string {
  const place = joined?.decided === undefined ? actorById(state, told.place) : corpusActor(library.corpus(), joined.place);
  return place ? escapeMarkdown(place.name) : '';
}

/** Each with the office that the article states. */
function participantWords({ library }: Services, state: ArticleState, told: Meeting, joined: CorpusMeeting | undefined): string {
  const corpus = library.corpus();
  const names = joined?.decided === undefined
    ? told.participants.flatMap((id) => actorById(state, id) ?? []).map((actor) => named(actor.name, actor, state))
    : joined.participants.flatMap((id) => corpusActor(corpus, id) ?? []).map((actor) => named(actor.name, localOf(corpus, actor, state), state));
  const more = names.length > MOST_NAMES ? [vscode.l10n.t('and {0} more', names.length - MOST_NAMES)] : [];
  return names.length === 0 ? '' : vscode.l10n.t('With {0}', [...names.slice(0, MOST_NAMES), ...more].join(', '));
}

function localOf(corpus: CorpusReport, { members }: CorpusActor, state: ArticleState): Actor | undefined {
  const [here] = membersNow(corpus, () => state, { members: members.filter((m) => m.article === state.path) });
  return actorById(state, here?.actor);
}

function named(name: string, local: Actor | undefined, state: ArticleState): string {
  const role = local?.roles[0];
  const of = role && actorById(state, role.of)?.name;
  const office = role ? [role.title, ...(of === undefined || role.title.includes(of) ? [] : [of])].join(', ') : '';
  return `${escapeMarkdown(shortText(name, 60))}${office === '' ? '' : ` (${escapeMarkdown(shortText(office, 60))})`}`;
}

function otherReports({ library }: Services, state: ArticleState, joined: CorpusMeeting): string {
  const corpus = library.corpus();
  const links = joined.reports.flatMap((report) => {
    if (report.article === state.path) return [];
    const article = library.byPath(report.article);
    const trigger = article && toldNow(corpus, article, report.meeting)?.trigger;
    if (!article || !trigger) return [];
    return [`${spanLink(escapeMarkdown(shortText(article.analysis.title || article.path, 80)), article.uri, trigger)} · ${statusWord(report.status, translate)}`];
  });
  if (links.length === 0) return '';
  const more = links.length > MOST_REPORTS ? [vscode.l10n.t('and {0} more', links.length - MOST_REPORTS)] : [];
  const heading = counted(links.length, 'Also told in {0} other article', 'Also told in {0} other articles', translate);
  return `${heading}\n\n${[...links.slice(0, MOST_REPORTS), ...more].map((line) => `- ${line}`).join('\n')}`;
}

/** The likeliest question, with both answers. */
function maybe({ library }: Services, state: ArticleState, told: Meeting, joined: CorpusMeeting): string {
  const [first] = maybeSameAs(library.corpus(), joined);
  const report = first?.other.reports[0];
  const there = report && library.byPath(report.article);
  const trigger = there && toldNow(library.corpus(), there, report.meeting)?.trigger;
  if (!first || !there || !trigger) return '';
  const args = [state.uri.toString(), told.trigger.start, there.uri.toString(), trigger.start];
  const link = spanLink(escapeMarkdown(shortText(there.analysis.title || there.path, 60)), there.uri, trigger);
  const answers = [
    commandLink(`$(check)&nbsp;${vscode.l10n.t('They are the same')}`, 'dateline.sameMeeting', args),
    commandLink(`$(close)&nbsp;${vscode.l10n.t('They are two')}`, 'dateline.differentMeetings', args),
  ];
  return `$(question) ${vscode.l10n.t('Maybe the same meeting as in {0}: {1}', link, escapeMarkdown(shortText(first.why, 120)))}  \n${answers.join(' &nbsp; ')}`;
}

function actions(state: ArticleState, { trigger }: Meeting, joined: CorpusMeeting | undefined): string {
  if (isVersion(state.uri)) return '';
  const args = [state.uri.toString(), trigger.start];
  return [
    ...(joined ? [commandLink(`$(list-tree) ${vscode.l10n.t('Show in sidebar')}`, 'dateline.revealMeeting', args)] : []),
    commandLink(`$(edit) ${vscode.l10n.t('Change')}`, 'dateline.changeMeeting', args, vscode.l10n.t('Who, when, where, what became of it')),
    commandLink(`$(close) ${vscode.l10n.t('Not a meeting')}`, 'dateline.rejectMeeting', args),
  ].join(' &nbsp; ');
}
