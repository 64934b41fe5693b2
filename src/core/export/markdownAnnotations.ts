// The report's annotations, article by article: the sentence with the marked words in bold, what was decided, the note.
import type { Mark } from './marks.ts';
import type { MarkdownReport } from './markdown.ts';
import { escapeMarkdown } from './markdownText.ts';

export function writeAnnotations({ input, sources }: MarkdownReport): string[] {
  const sections = input.articles.flatMap((article) => {
    const marks = sources.marksOf(article);
    if (marks.length === 0) return [];
    const items = marks.map((mark) => {
      const sentence = mark.span ? `${sources.sentence(article, mark.span)} — ${sources.link(article, mark.span.start)}` : `“${escapeMarkdown(mark.quote)}” — no longer in the article`;
      const note = mark.annotation?.note;
      const noted = note === undefined ? '' : `\n${note.trim().split('\n').map((line) => `  > ${escapeMarkdown(line)}`).join('\n')}`;
      return `- ${factsOf(mark)}: ${sentence}${noted}`;
    });
    return [`### ${escapeMarkdown(article.analysis.title === '' ? article.path : article.analysis.title)}`, items.join('\n')];
  });
  return sections.length === 0 ? [] : ['## Annotations', ...sections];
}

function factsOf({ label, status, actor, value, annotation }: Mark): string {
  const facts = [
    label,
    ...(actor ? [actor.name] : []),
    ...(value === undefined ? [] : [value]),
    ...(status === 'added' ? [] : [status]),
    ...(annotation?.tags ?? []).map((t) => `#${t}`),
    ...Object.entries(annotation?.attributes ?? {}).map(([key, of]) => `${key}: ${of}`),
  ];
  return facts.map(escapeMarkdown).join(', ');
}
