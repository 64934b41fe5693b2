// The hover card of a name: who it is, in what roles and spellings, how often here and in the folder, which meetings.
import * as vscode from 'vscode';
import type { Actor, EntityType, Mention, NominalMention } from '../core/model/analysis.ts';
import type { Annotation, DecidedActor } from '../core/model/annotation.ts';
import type { CorpusActor, CorpusMeeting } from '../core/model/corpus.ts';
import { fold } from '../core/text/fold.ts';
import { actorById, corpusActor, corpusActorOf, meetingsOf, mentionsNow, toldNow } from '../host/lookUp.ts';
import { isVersion } from '../host/articleRules.ts';
import { commandLink, escapeMarkdown } from '../host/markdown.ts';
import type { ArticleState, Services } from '../host/services.ts';
import { situationOf } from './actors/applyPlan.ts';
import { shownLink } from './actors/links.ts';
import { maybeSameAs } from './actors/maybeSame.ts';
import { knownRecord } from './actors/records.ts';
import { shortDate } from './dateText.ts';
import { spanLink } from './openSpan.ts';
import { meetingWord, statusWord, typeWord } from './trees/kindWords.ts';

const MOST_ROLES = 4;
const MOST_SPELLINGS = 5;
const MOST_REASONS = 3;
const MOST_MAYBES = 2;
const MOST_MEETINGS = 4;

const ICONS: Readonly<Record<EntityType, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  group: 'group-by-ref-type',
  event: 'calendar',
};

/** Whether an annotation accepts a name or says whom it means, and no more. */
export const saysOnlyWho = ({ note, value, meeting, attributes, tags, links }: Annotation): boolean =>
  [note, value, meeting].every((fact) => fact === undefined) && Object.keys(attributes ?? {}).length === 0 && (tags ?? []).length + (links ?? []).length === 0;

export function nameCard(services: Services, state: ArticleState, mention: Mention): string {
  const actor = actorById(state, mention.actor);
  const corpus = services.library.corpus();
  const joined = corpusActorOf(corpus, state, mention.actor);
  const record = joined && knownRecord(situationOf(services), joined);
  const lines = [
    titleLine(mention, actor, joined, record),
    ...(actor ? [rolesLine(state, actor), spellingsLine(actor, joined), linkLine(record), countsLine(state, actor, joined)] : []),
    ...(joined && !isVersion(state.uri) ? maybeLines(services, state, mention, joined) : []),
    // Before the meetings: a card shows only so much at once.
    linksLine(state, mention),
    ...(actor ? reasonLines(actor, joined) : []),
    ...(actor ? meetingLines(services, joined, [state.uri.toString(), mention.start]) : []),
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}

/** The card of words such as "the Russian diplomat": who that probably is, where the office stands, and a way to say so. */
export function nominalCard(state: ArticleState, nominal: NominalMention): string {
  const actor = actorById(state, nominal.actor);
  const first = state.analysis.mentions.find((m) => m.actor === nominal.actor);
  if (!actor || !first) return '';
  const at = [state.uri.toString(), first.start];
  const links = [
    commandLink(`$(list-tree) ${vscode.l10n.t('Show in sidebar')}`, 'dateline.revealActor', at),
    commandLink(`$(references) ${vscode.l10n.t('All mentions')}`, 'dateline.showAllMentions', at),
  ];
  return [`$(${ICONS[actor.type]}) **${escapeMarkdown(actor.name)}** · ${vscode.l10n.t('probably')}`, rolesLine(state, actor), isVersion(state.uri) ? '' : links.join(' &nbsp; ')].filter((line) => line !== '').join('\n\n');
}

function titleLine(mention: Mention, actor: Actor | undefined, joined: CorpusActor | undefined, record: DecidedActor | undefined): string {
  const type = actor?.type ?? mention.type;
  const name = escapeMarkdown(record?.name ?? actor?.name ?? joined?.name ?? mention.text);
  const by = mention.by === 'detected' ? '' : ` · ${mention.by === 'accepted' ? vscode.l10n.t('accepted') : vscode.l10n.t('marked by hand')}`;
  const acts = mention.acts ? ` · ${vscode.l10n.t('stands for its government')}` : '';
  return `$(${ICONS[type]}) **${name}** · ${typeWord(type, vscode.l10n.t)}${by}${acts}`;
}

function rolesLine(state: ArticleState, actor: Actor): string {
  const seen = new Set<string>();
  const roles = actor.roles.flatMap((role) => {
    const of = actorById(state, role.of)?.name;
    const words = of === undefined ? role.title : vscode.l10n.t('{0} of {1}', role.title, of);
    if (seen.has(words.toLowerCase())) return [];
    seen.add(words.toLowerCase());
    const place = vscode.l10n.t('line {0}', state.lines.at(role.start).line + 1);
    return [`${escapeMarkdown(words)} (${spanLink(place, state.uri, role)})`];
  });
  return roles.slice(0, MOST_ROLES).join(', ');
}

/** Here first, then those of the folder; capitals and accents apart. */
function spellingsOf(actor: Actor, joined: CorpusActor | undefined): readonly string[] {
  const name = joined?.decided === undefined ? actor.name : joined.name;
  const seen = new Set([fold(name)]);
  return [...actor.aliases, ...(joined?.aliases ?? []), ...(joined ? [joined.name] : [])].filter((spelling) => {
    const form = fold(spelling);
    return !seen.has(form) && seen.add(form);
  });
}

function spellingsLine(actor: Actor, joined: CorpusActor | undefined): string {
  const others = spellingsOf(actor, joined);
  if (others.length === 0) return '';
  const more = others.length > MOST_SPELLINGS ? ` ${vscode.l10n.t('and {0} more', others.length - MOST_SPELLINGS)}` : '';
  return vscode.l10n.t('Also written: {0}', others.slice(0, MOST_SPELLINGS).map(escapeMarkdown).join(', ') + more);
}

/** Why spellings count as this actor, one line a reason: for those in doubt, so behind what can be done. */
function reasonLines(actor: Actor, joined: CorpusActor | undefined): readonly string[] {
  const reasons = new Map((joined?.joined ?? []).map((j) => [fold(j.spelling), j.why]));
  const byReason = new Map<string, string[]>();
  for (const spelling of spellingsOf(actor, joined)) {
    const why = reasons.get(fold(spelling));
    if (why !== undefined) byReason.set(why, [...(byReason.get(why) ?? []), spelling]);
  }
  const lines = [...byReason].slice(0, MOST_REASONS).map(([why, spellings]) => `- ${spellings.slice(0, MOST_SPELLINGS).map(escapeMarkdown).join(', ')}: ${escapeMarkdown(why)}`);
  return lines.length === 0 ? [] : [`${vscode.l10n.t('Why they are one')}\n${lines.join('\n')}`];
}

/** Where a person said that the actor is described. */
function linkLine(record: DecidedActor | undefined): string {
  return (record?.links ?? []).map((link) => {
    const { url, label } = shownLink(link);
    return url === '' ? escapeMarkdown(label) : `[$(link-external) ${escapeMarkdown(label)}](${url})`;
  }).join(' &nbsp; ');
}

function countsLine(state: ArticleState, actor: Actor, joined: CorpusActor | undefined): string {
  const here = state.analysis.mentions.filter((m) => m.actor === actor.id).length;
  const articles = new Set(joined?.members.map((m) => m.article)).size;
  if (!joined || articles < 2) return here === 1 ? vscode.l10n.t('Once in this article') : vscode.l10n.t('{0} times in this article', here);
  return vscode.l10n.t('{0} × in this article, {1} × in {2} articles of the folder', here, joined.mentions.length, articles);
}

/** Who it may be the same as, with both answers. */
function maybeLines(services: Services, state: ArticleState, mention: Mention, joined: CorpusActor): readonly string[] {
  const corpus = services.library.corpus();
  return maybeSameAs(corpus, joined).slice(0, MOST_MAYBES).flatMap(({ other, why }) => {
    const [first] = mentionsNow(corpus, services.library.byPath, other);
    if (!first) return [];
    const { state: there, span } = first;
    const args = [state.uri.toString(), mention.start, there.uri.toString(), span.start];
    const name = spanLink(escapeMarkdown(other.name), there.uri, span, there.path);
    const answers = [
      commandLink(`$(check)&nbsp;${vscode.l10n.t('They are the same')}`, 'dateline.sameActor', args),
      commandLink(`$(close)&nbsp;${vscode.l10n.t('They are two')}`, 'dateline.differentActors', args),
    ];
    return [`$(question) ${vscode.l10n.t('Maybe the same as {0}: {1}', name, escapeMarkdown(why))}  \n${answers.join(' &nbsp; ')}`];
  });
}

/** `place`: of the mention, for the link to all of them. */
function meetingLines(services: Services, joined: CorpusActor | undefined, place: readonly unknown[]): string[] {
  const meetings = joined ? meetingsOf(services.library.corpus(), joined.id) : [];
  if (meetings.length === 0) return [];
  const shown = meetings.slice(0, MOST_MEETINGS).map((meeting) => `- ${meetingLine(services, meeting, joined?.id)}`);
  if (meetings.length > MOST_MEETINGS) shown.push(`- ${vscode.l10n.t('and {0} more', meetings.length - MOST_MEETINGS)}`);
  const all = commandLink(vscode.l10n.t('Meetings'), 'dateline.showMeetingsOf', place, vscode.l10n.t('Show them in the sidebar'));
  return [`${all}\n${shown.join('\n')}`];
}

/** One line on a meeting of the folder, linked to the words of its first report. */
export function meetingLine(services: Services, meeting: CorpusMeeting, without: string | undefined): string {
  const corpus = services.library.corpus();
  const name = (id: string): string[] => (id === without ? [] : [corpusActor(corpus, id)?.name ?? '']).filter((n) => n !== '');
  const report = meeting.reports[0];
  const article = report && services.library.byPath(report.article);
  const trigger = article && toldNow(corpus, article, report.meeting)?.trigger;
  const kind = meetingWord(meeting.kind, vscode.l10n.t);
  const label = article && trigger ? spanLink(kind, article.uri, trigger, article.path) : kind;
  const others = meeting.participants.flatMap(name).slice(0, 4).map(escapeMarkdown).join(', ');
  const place = corpusActor(corpus, meeting.place)?.name;
  const parts = [
    meeting.date ? shortDate(meeting.date.value) : '',
    others === '' ? label : vscode.l10n.t('{0} with {1}', label, others),
    place === undefined ? '' : escapeMarkdown(place),
    statusWord(meeting.status, vscode.l10n.t),
  ];
  return parts.filter((p) => p !== '').join(' · ');
}

function linksLine(state: ArticleState, mention: Mention): string {
  if (isVersion(state.uri)) return '';
  const args = [state.uri.toString(), mention.start];
  return [
    commandLink(`$(list-tree) ${vscode.l10n.t('Show in sidebar')}`, 'dateline.revealActor', args),
    commandLink(`$(references) ${vscode.l10n.t('All mentions')}`, 'dateline.showAllMentions', args),
    commandLink(`$(note) ${vscode.l10n.t('Annotate')}`, 'dateline.annotate', args),
    mention.annotation === undefined
      ? commandLink(`$(check) ${vscode.l10n.t('Accept')}`, 'dateline.acceptMention', args)
      : commandLink(`$(edit) ${vscode.l10n.t('Edit annotation')}`, 'dateline.editAnnotation', args),
    commandLink(`$(close) ${vscode.l10n.t('Not a name')}`, 'dateline.rejectMention', args),
    commandLink(`$(merge) ${vscode.l10n.t('Merge')}`, 'dateline.mergeActors', args, vscode.l10n.t('It is the same as another actor')),
    commandLink(`$(ellipsis) ${vscode.l10n.t('More')}`, 'dateline.changeActor', args, vscode.l10n.t('Rename, somebody else, spellings, type, links')),
  ].join(' &nbsp; ');
}
