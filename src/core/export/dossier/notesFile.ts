// `annotations.md`: everything that people marked and noted, article by article, with the sentence and a link to its line.
import type { Mark } from '../marks.ts';
import { escapeMarkdown, linkTo } from '../markdownText.ts';
import type { Sources } from '../markdownSources.ts';
import type { DossierContext } from './dossierContext.ts';
import { publishedWords, titleWords } from './words.ts';

export function writeNotes({ input, passages, top, labelOf }: DossierContext): string {
  const sections = input.articles.flatMap((article) => {
    const marks = passages.marksOf(article);
    if (marks.length === 0) return [];
    const head = `## ${escapeMarkdown(titleWords(article))}`;
    const file = `[${escapeMarkdown(article.path)}](${linkTo(input.linkPrefix ?? '', article.path)})${publishedWords(article, ', published ')}`;
    return [head, file, marks.map((m) => noteItem(top.sources, m, labelOf)).join('\n')];
  });
  return `${['# Annotations', ...(sections.length === 0 ? ['Nobody marked anything yet.'] : sections)].join('\n\n')}\n`;
}

/** One list item: what was decided, the sentence, the note below it. */
export function noteItem(sources: Sources, mark: Mark, labelOf: (label: string) => string): string {
  const { article, span, quote, annotation } = mark;
  const where = span ? `${sources.sentence(article, span)} — ${sources.link(article, span.start)}` : `“${escapeMarkdown(quote)}” — no longer in the article`;
  const note = annotation?.note?.trim() ?? '';
  const noted = note === '' ? '' : `\n${note.split('\n').map((line) => `  > ${escapeMarkdown(line)}`).join('\n')}`;
  const links = (annotation?.links ?? []).map((l) => `\n  - ${escapeMarkdown(l)}`).join('');
  return `- ${factsOf(mark, labelOf)}: ${where}${noted}${noted !== '' && links !== '' ? '\n' : ''}${links}`;
}

function factsOf({ label, status, actor, value, annotation }: Mark, labelOf: (label: string) => string): string {
  return [
    labelOf(label),
    ...(actor ? [actor.name] : []),
    ...(value === undefined ? [] : [value]),
    ...(status === 'added' ? [] : [status]),
    ...(annotation?.tags ?? []).map((t) => `#${t}`),
    ...Object.entries(annotation?.attributes ?? {}).map(([key, of]) => `${key}: ${of}`),
  ].map(escapeMarkdown).join(', ');
}
