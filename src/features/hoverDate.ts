// The hover card of a date: its value, how it was worked out, other readings, and what happened then in the folder.
import * as vscode from 'vscode';
import type { DateMention } from '../core/model/analysis.ts';
import { commandLink, escapeMarkdown } from '../host/markdown.ts';
import type { ArticleState, Services } from '../host/services.ts';
import { fullDate } from './dateText.ts';
import { meetingLine } from './hoverName.ts';
import { spanLink } from './openSpan.ts';

const MOST_MEETINGS = 5;
const MOST_ARTICLES = 5;

export function dateCard(services: Services, state: ArticleState, date: DateMention): string {
  const lines = [
    titleLine(date),
    escapeMarkdown(sentence(date.reason)),
    ...(date.alternatives ?? []).map((other) => `- ${vscode.l10n.t('or {0}: {1}', escapeMarkdown(fullDate(other.value)), escapeMarkdown(other.why))}`),
    needsDateLine(state, date),
    happenedThen(services, date),
    elsewhere(services, state, date),
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}

function titleLine(date: DateMention): string {
  if (date.status === 'vague' || date.value === '') return `$(calendar) **${escapeMarkdown(date.text)}** · ${vscode.l10n.t('no certain date')}`;
  const words = fullDate(date.value);
  const iso = words === date.value || !isPlain(date.value) ? '' : ` · ${code(date.value)}`;
  return `$(calendar) **${escapeMarkdown(words)}**${iso}${date.mod ? ` · ${modWords(date.mod)}` : ''}`;
}

/** An ISO value that a reader may want to copy: placeholders, references and lengths of time are for machines. */
const isPlain = (value: string): boolean => /^\d/.test(value) && !value.includes('X');

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

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

function needsDateLine(state: ArticleState, date: DateMention): string {
  if (date.status !== 'needs-date' || state.analysis.published.value !== null) return '';
  return commandLink(`$(edit) ${vscode.l10n.t('Set the publication date')}`, 'dateline.setPublicationDate', [state.uri.toString()]);
}

function happenedThen(services: Services, date: DateMention): string {
  if (!isCalendar(date.value)) return '';
  const meetings = services.library.corpus().meetings.filter((m) => m.date && isSameTime(m.date.value, date.value));
  if (meetings.length === 0) return '';
  const lines = meetings.slice(0, MOST_MEETINGS).map((m) => `- ${meetingLine(services, m, undefined)}`);
  if (meetings.length > MOST_MEETINGS) lines.push(`- ${vscode.l10n.t('and {0} more', meetings.length - MOST_MEETINGS)}`);
  return `${vscode.l10n.t('On that date in the folder:')}\n\n${lines.join('\n')}`;
}

/** Other articles that name the same date, linked to the words. */
function elsewhere(services: Services, state: ArticleState, date: DateMention): string {
  if (!isCalendar(date.value)) return '';
  const links: string[] = [];
  for (const other of services.library.all()) {
    if (other.uri.toString() === state.uri.toString()) continue;
    const same = other.analysis.dates.find((d) => d.value === date.value);
    if (same) links.push(spanLink(escapeMarkdown(other.analysis.title || other.path), other.uri, same));
  }
  if (links.length === 0) return '';
  const more = links.length > MOST_ARTICLES ? ` ${vscode.l10n.t('and {0} more', links.length - MOST_ARTICLES)}` : '';
  return vscode.l10n.t('Also dated so: {0}', links.slice(0, MOST_ARTICLES).join(', ')) + more;
}

const isCalendar = (value: string): boolean => /^\d{4}-\d\d(?:-\d\d)?$/.test(value);

/** The same day, or one within the other (`2025-04-03` within `2025-04`). Interval values count by their beginning. */
const isSameTime = (a: string, b: string): boolean => {
  const day = a.split('/')[0] ?? a;
  return day === b || day.startsWith(`${b}-`);
};
