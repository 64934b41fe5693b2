// A meeting's file in the dossier: when, where and what became of it, who took part as what, what each article says of it,
// and whether it may be another one.
import { dateWords } from '../../util/dateWords.ts';
import { historyLine } from '../history.ts';
import type { LedgerEntry } from '../ledger.ts';
import type { LedgerReport } from '../ledgerReports.ts';
import { escapeMarkdown, frontMatter } from '../markdownText.ts';
import { kindWord, meetingTitle, STATUS_WORDS, whenWords } from '../meetingWords.ts';
import type { DossierContext } from './dossierContext.ts';
import { noteItem } from './notesFile.ts';
import { publishedWords, titleWords } from './words.ts';

export function writeMeetingFile(context: DossierContext, entry: LedgerEntry): string {
  const { meeting, history, place, participants, topics, reports } = entry;
  const { inner } = context;
  const steps = history.length > 1 && history.some((h) => h.published !== null) ? [`- Status over time: ${escapeMarkdown(historyLine(history, (day) => dateWords(day), (status) => STATUS_WORDS[status]))}`] : [];
  const facts = [
    `- When: ${escapeMarkdown(whenWords(entry))}`,
    ...(meeting.place === undefined ? [] : [`- Where: ${inner.actor(meeting.place)}`]),
    `- Status: ${STATUS_WORDS[meeting.status]}`,
    ...steps,
    ...(topics.length === 0 ? [] : [`- About: ${topics.map(escapeMarkdown).join('; ')}`]),
  ];
  const who = participants.map(({ id, roles }) => `- ${inner.actor(id)}${roles.length === 0 ? '' : ` — ${roles.map(escapeMarkdown).join('; ')}`}`);
  const notes = (context.meetingNotes.get(meeting.decided ?? '') ?? []).map((m) => noteItem(inner.sources, m, context.labelOf));
  const perhaps = (context.maybeSame.get(meeting.id) ?? []).map(({ other, why }) => `- ${inner.meeting(other, escapeMarkdown(meetingTitle(other)))}: ${escapeMarkdown(why)}`);
  const sections = [
    frontMatter({ type: 'meeting', kind: kindWord(entry).toLowerCase(), status: STATUS_WORDS[meeting.status], date: meeting.date?.value, place, participants: participants.map((p) => p.name) }),
    `# ${escapeMarkdown(meetingTitle(entry))}`,
    facts.join('\n'),
    ...(who.length === 0 ? [] : ['## Who took part', who.join('\n')]),
    '## What the articles say',
    reports.map((r) => reportItem(context, r)).join('\n'),
    ...(notes.length === 0 ? [] : ['## Notes', notes.join('\n')]),
    ...(perhaps.length === 0 ? [] : ['## Perhaps the same meeting', perhaps.join('\n')]),
  ];
  return `${sections.join('\n\n')}\n`;
}

function reportItem({ passages, inner: { sources } }: DossierContext, { path, span, status, date }: LedgerReport): string {
  const article = passages.byPath.get(path);
  if (!article || !span) return `- ${escapeMarkdown(path)} (${STATUS_WORDS[status]}); not part of this dossier`;
  const says = [STATUS_WORDS[status], ...(date === undefined ? [] : [dateWords(date)])].map(escapeMarkdown).join(', ');
  return `- ${escapeMarkdown(titleWords(article))}${publishedWords(article, ', published ')} (${says})\n  > ${sources.sentence(article, span)}\n\n  ${sources.link(article, span.start)}`;
}
