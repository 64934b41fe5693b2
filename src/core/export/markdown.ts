// A report in Markdown that a colleague would read: articles, meetings by date with their sources, actors with their
// roles, annotations with their sentences. Links open the words (`file.txt#L12`).
import type { CorpusActor } from '../model/corpus.ts';
import { dateWords } from '../util/dateWords.ts';
import { type Exporter, type ExportInput, oneFile } from './exporter.ts';
import { writeActors } from './markdownActors.ts';
import { writeAnnotations } from './markdownAnnotations.ts';
import { writeConflicts, writeMeetings } from './markdownMeetings.ts';
import { createSources, type Sources } from './markdownSources.ts';
import { counted } from '../util/lists.ts';
import { escapeMarkdown } from './markdownText.ts';
import { lostNotes } from './marks.ts';

/** What every section writes from. */
export interface MarkdownReport {
  readonly input: ExportInput;
  readonly sources: Sources;
  readonly actorById: ReadonlyMap<string, CorpusActor>;
}

export const markdownExporter: Exporter = {
  id: 'markdown',
  title: 'Markdown report',
  detail: 'for readers: meetings, actors and annotations with every source sentence',
  about: 'annotations',
  makes: 'text',
  extension: '.md',
  write(input) {
    const sources = createSources(input);
    const report: MarkdownReport = { input, sources, actorById: new Map(input.corpus.actors.map((a) => [a.id, a])) };
    const { articles, corpus } = input;
    const marks = articles.flatMap((a) => sources.marksOf(a));
    const annotations = marks.filter((m) => m.status !== 'suggested');
    const sections = [
      `# ${escapeMarkdown(input.title)}`,
      [counted(articles.length, 'article'), counted(corpus.meetings.length, 'meeting'), counted(corpus.actors.length, 'actor'), counted(annotations.length, 'annotation')].join(' · '),
      writeArticles(report),
      ...writeMeetings(report),
      ...writeConflicts(report),
      ...writeActors(report),
      ...writeAnnotations(report),
    ];
    return oneFile(`${sections.join('\n\n')}\n`, lostNotes(annotations));
  },
};

function writeArticles({ input, sources }: MarkdownReport): string {
  if (input.articles.length === 0) return '## Articles\n\nNone.';
  const rows = input.articles.map((article) => {
    const { title, published } = article.analysis;
    return `| ${sources.link(article, 0, title === '' ? article.path : title)} | ${published.value === null ? 'unknown' : dateWords(published.value)} | ${escapeMarkdown(article.path)} |`;
  });
  return ['## Articles', '', '| Article | Published | File |', '| --- | --- | --- |', ...rows].join('\n');
}
