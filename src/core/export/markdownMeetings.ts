// The report's meetings, by date, each with the sentences that tell of it; and what articles contradict each other in.
import type { CorpusMeeting } from '../model/corpus.ts';
import type { MarkdownReport } from './markdown.ts';
import { dateWords } from '../util/dateWords.ts';
import { listed } from '../util/lists.ts';
import { escapeMarkdown } from './markdownText.ts';
import { STATUS_WORDS } from './meetingWords.ts';

export function writeMeetings(report: MarkdownReport): string[] {
  const { meetings } = report.input.corpus;
  if (meetings.length === 0) return [];
  return ['## Meetings', ...meetings.map((m) => writeMeeting(report, m))];
}

function writeMeeting({ sources, actorById }: MarkdownReport, meeting: CorpusMeeting): string {
  const nameOf = (id: string): string => escapeMarkdown(actorById.get(id)?.name ?? id);
  const kind = meeting.kind === 'other' ? 'meeting' : meeting.kind;
  const head = [meeting.date ? dateWords(meeting.date.value) : 'No date', '–', `${kind}${meeting.participants.length > 0 ? ` of ${listed(meeting.participants.map(nameOf))}` : ''}${meeting.place ? ` in ${nameOf(meeting.place)}` : ''}`, `(${STATUS_WORDS[meeting.status]})`];
  const lines = meeting.reports.map(({ article: path, meeting: local, status }) => {
    const article = sources.byPath.get(path);
    const told = article && sources.meetingsIn(article).get(local);
    if (!article || !told) return `- ${escapeMarkdown(path)}: ${STATUS_WORDS[status]}`;
    return `- ${sources.sentence(article, told.trigger)} — ${sources.link(article, told.trigger.start)} (${STATUS_WORDS[status]})`;
  });
  return [`### ${head.join(' ')}`, '', ...lines].join('\n');
}

export function writeConflicts({ input, sources }: MarkdownReport): string[] {
  if (input.corpus.conflicts.length === 0) return [];
  const items = input.corpus.conflicts.map(({ kind, about, values }) => {
    const sides = values.map(({ article: path, value, ...span }) => {
      const article = sources.byPath.get(path);
      return article ? `  - ${escapeMarkdown(dateWords(value))}: ${sources.sentence(article, span)} — ${sources.link(article, span.start)}` : `  - ${escapeMarkdown(dateWords(value))}: ${escapeMarkdown(path)}`;
    });
    return [`- The ${kind === 'founded' ? 'founding date' : kind} of ${escapeMarkdown(about)}:`, ...sides].join('\n');
  });
  return ['## Where articles differ', items.join('\n')];
}
