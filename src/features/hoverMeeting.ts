// The hover card of a meeting, over the words that tell of it: when, where, who, and who else reports it.
import * as vscode from 'vscode';
import type { Meeting } from '../core/model/analysis.ts';
import { actorById, corpusMeetingOf } from '../host/lookUp.ts';
import { escapeMarkdown } from '../host/markdown.ts';
import type { ArticleState, Services } from '../host/services.ts';
import { fullDate } from './dateText.ts';
import { spanLink } from './openSpan.ts';
import { meetingWord, statusWord } from './trees/kindWords.ts';

const MOST_REPORTS = 5;

export function meetingCard(services: Services, state: ArticleState, meeting: Meeting): string {
  const names = meeting.participants.flatMap((id) => actorById(state, id)?.name ?? []).map(escapeMarkdown);
  const place = actorById(state, meeting.place)?.name;
  const lines = [
    `$(comment-discussion) **${meetingWord(meeting.kind, vscode.l10n.t)}** · ${statusWord(meeting.status, vscode.l10n.t)}`,
    [meeting.date ? fullDate(meeting.date.value) : vscode.l10n.t('date not stated'), place === undefined ? '' : escapeMarkdown(place)].filter(Boolean).join(' · '),
    names.length > 0 ? vscode.l10n.t('With {0}', names.join(', ')) : '',
    otherReports(services, state, meeting),
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}

function otherReports(services: Services, state: ArticleState, meeting: Meeting): string {
  const joined = corpusMeetingOf(services.library.corpus(), state.path, meeting.id);
  const links = (joined?.reports ?? []).flatMap((report) => {
    if (report.article === state.path) return [];
    const article = services.library.byPath(report.article);
    const trigger = article?.analysis.meetings.find((m) => m.id === report.meeting)?.trigger;
    return article && trigger ? [spanLink(escapeMarkdown(article.analysis.title || article.path), article.uri, trigger)] : [];
  });
  if (links.length === 0) return '';
  const more = links.length > MOST_REPORTS ? [vscode.l10n.t('and {0} more', links.length - MOST_REPORTS)] : [];
  return `${vscode.l10n.t('Also reported by')}\n\n${[...links.slice(0, MOST_REPORTS), ...more].map((line) => `- ${line}`).join('\n')}`;
}
