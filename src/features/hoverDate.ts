// The hover card of a date: its value, how it was worked out and how sure that is, other readings to choose from, and
// what else happened then in the folder. What a person chose comes first.
import * as vscode from 'vscode';
import { corpusIndex, countSameDay, type DayHit, onSameDay } from '../core/corpus/index.ts';
import type { Analysis, DateMention } from '../core/model/analysis.ts';
import type { CorpusMeeting } from '../core/model/corpus.ts';
import { overlaps } from '../core/text/span.ts';
import { commandLink, escapeMarkdown } from '../host/markdown.ts';
import type { ArticleState, Services } from '../host/services.ts';
import { placeProblem } from '../host/sidecars.ts';
import { isKnownValue } from '../core/dates/index.ts';
import { FORGET_DATE_VALUE, SET_DATE_VALUE } from './commands/setDateValue.ts';
import { fullDate, longDate, sentence } from './dateText.ts';
import { meetingLine } from './hoverName.ts';
import { spanLink } from './openSpan.ts';
import { SAME_DAY } from './sameDay.ts';

const MOST_MEETINGS = 5;
const MOST_ARTICLES = 3;

export function dateCard(services: Services, state: ArticleState, date: DateMention): string {
  const hits = sameDay(services, state, date);
  return joined([...ownLines(state, date, hits), happenedThen(services, date), elsewhere(services, state, date, hits)]);
}

/** The date itself, without what the folder tells of that day. */
export const shortDateCard = (services: Services, state: ArticleState, date: DateMention): string => joined(ownLines(state, date, sameDay(services, state, date)));

const ownLines = (state: ArticleState, date: DateMention, hits: readonly DayHit[]): string[] => [
  titleLine(state, date),
  isChosen(state, date) ? '' : escapeMarkdown(sentence(date.reason)),
  readings(state, date).join('\n'),
  actions(state, date, hits).join(' &nbsp; '),
];

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

function titleLine(state: ArticleState, date: DateMention): string {
  const isOpen = date.status === 'vague' || date.value === '';
  if (isOpen) return `$(calendar) **${escapeMarkdown(date.text)}** · ${vscode.l10n.t('no certain date')}`;
  const words = fullDate(date.value);
  const facts = [
    ...(words === date.value || !isPlain(date.value) ? [] : [code(date.value)]),
    ...(date.mod ? [modWords(date.mod)] : []),
    ...(date.guess && isKnownValue(date.value) ? [`$(question) ${vscode.l10n.t('a guess')}`] : []),
    ...(isChosen(state, date) ? [`$(check) ${vscode.l10n.t('your choice')}`] : []),
  ];
  return [`$(calendar) **${escapeMarkdown(words)}**`, ...facts].join(' · ');
}

/** An ISO value that a reader may want to copy: placeholders, references and lengths of time are for machines. */
const isPlain = (value: string): boolean => /^\d/.test(value) && !value.includes('X');

const code = (value: string): string => `\`${value.replace(/`/g, "'")}\``;

function modWords(mod: string): string {
  const words: Readonly<Record<string, string>> = {
    START: vscode.l10n.t('its beginning'),
    MID: vscode.l10n.t('its middle'),
    END: vscode.l10n.t('its end'),
    APPROX: vscode.l10n.t('about'),
    BEFORE: vscode.l10n.t('before'),
    AFTER: vscode.l10n.t('after'),
    ON_OR_BEFORE: vscode.l10n.t('then or before'),
    ON_OR_AFTER: vscode.l10n.t('then or after'),
    LESS_THAN: vscode.l10n.t('less than'),
    MORE_THAN: vscode.l10n.t('more than'),
    EQUAL_OR_LESS: vscode.l10n.t('at most'),
    EQUAL_OR_MORE: vscode.l10n.t('at least'),
  };
  return words[mod] ?? escapeMarkdown(mod);
}

const canChoose = (state: ArticleState): boolean => state.sidecar.readable && placeProblem(state.uri) === undefined;

const placeOf = (state: ArticleState, date: DateMention): unknown[] => [state.uri.toString(), date.start, date.end];

/** A person gave the value, not only the label. */
export const isChosen = (state: ArticleState, { annotation: id }: DateMention): boolean =>
  id !== undefined && state.annotations.some(({ annotation }) => annotation.id === id && annotation.value !== undefined);

/** What else the words may mean; of a date that a person set, what Dateline read. */
function readings(state: ArticleState, date: DateMention): string[] {
  return otherReadings(date).map(({ value, why }) => {
    const words = longDate(value);
    if (!canChoose(state) || !isKnownValue(value)) return `- ${vscode.l10n.t('or {0}: {1}', escapeMarkdown(words), escapeMarkdown(why))}`;
    const link = commandLink(vscode.l10n.t('Choose {0}', escapeMarkdown(words)), SET_DATE_VALUE, [...placeOf(state, date), { value }]);
    return `- ${link}: ${escapeMarkdown(why)}`;
  });
}

/** Without what the date holds now, and what waits for a date itself. */
export function otherReadings({ value, alternatives = [], detected }: DateMention): readonly { readonly value: string; readonly why: string }[] {
  if (!detected) return alternatives.filter((other) => other.value !== value);
  const read = { value: detected.value, why: vscode.l10n.t('as Dateline read it, {0}', detected.reason) };
  return [read, ...(detected.alternatives ?? [])].filter((other) => other.value !== value && isKnownValue(other.value));
}

function actions(state: ArticleState, date: DateMention, hits: readonly DayHit[]): string[] {
  const link = (icon: string, words: string, command: string): string => commandLink(`$(${icon}) ${words}`, command, placeOf(state, date));
  const needsDay = date.status === 'needs-date' && state.analysis.published.value === null;
  const deciding = [
    ...(needsDay ? [commandLink(`$(calendar) ${vscode.l10n.t('Set the Publication Date…')}`, 'dateline.setPublicationDate', [state.uri.toString()])] : []),
    ...(isChosen(state, date) ? [link('discard', vscode.l10n.t('Forget My Choice'), FORGET_DATE_VALUE)] : []),
    link('edit', vscode.l10n.t('Set Value…'), SET_DATE_VALUE),
  ];
  const looking = hits.length > 0 ? [link('references', vscode.l10n.t('What Else Happened on This Date'), SAME_DAY)] : [];
  return canChoose(state) ? [...deciding, ...looking] : looking;
}

/** What is of that time in other articles, as much as a card needs since these are unpacked for it, and in this one but the words themselves. */
const sameDay = (services: Services, state: ArticleState, date: DateMention): readonly DayHit[] =>
  [...onSameDay(others(services, state), date.value, MOST_ARTICLES, 1), ...onSameDay([state.analysis], date.value).filter((hit) => !overlaps(hit.span, date))];

const others = ({ library }: Services, { path }: ArticleState): readonly Analysis[] => library.all().flatMap((other) => (other.path === path ? [] : other.analysis));

function happenedThen(services: Services, date: DateMention): string {
  if (!isMonthOrDay(date.value)) return '';
  const meetings = meetingsThen(services, date.value);
  if (meetings.length === 0) return '';
  const lines = meetings.slice(0, MOST_MEETINGS).map((m) => `- ${meetingLine(services, m, undefined)}`);
  if (meetings.length > MOST_MEETINGS) lines.push(`- ${vscode.l10n.t('and {0} more', meetings.length - MOST_MEETINGS)}`);
  return `${vscode.l10n.t('On that date in the folder:')}\n\n${lines.join('\n')}`;
}

/** The earliest first. A month's meetings only are looked at, and those of its year of which no month is known. */
function meetingsThen({ library }: Services, value: string): readonly CorpusMeeting[] {
  const months = corpusIndex(library.corpus()).months().filter(({ group = '' }) => group.length >= 4 && value.startsWith(group));
  const found = months.flatMap((month) => month.meetings()).filter((m) => m.date && isSameTime(m.date.value, value));
  return found.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
}

/** Other articles that name the same date, linked to the words. */
function elsewhere(services: Services, state: ArticleState, { value }: DateMention, hits: readonly DayHit[]): string {
  const links = hits.flatMap(({ article, nearness, span }) => {
    const other = nearness === 'same' && article !== state.path ? services.library.byPath(article) : undefined;
    return other ? [spanLink(escapeMarkdown(other.analysis.title || article), other.uri, span)] : [];
  });
  if (links.length === 0) return '';
  const rest = countSameDay(others(services, state), value) - links.length;
  const more = rest > 0 ? ` ${vscode.l10n.t('and {0} more', rest)}` : '';
  return vscode.l10n.t('Also dated so: {0}', links.join(', ')) + more;
}

const isMonthOrDay = (value: string): boolean => /^\d{4}-\d\d(?:-\d\d)?$/.test(value);

/** The same day, or one within the other (`2025-04-03` within `2025-04`). Interval values count by their beginning. */
const isSameTime = (a: string, b: string): boolean => {
  const day = a.split('/')[0] ?? a;
  return day === b || day.startsWith(`${b}-`);
};
