// Where a statement of the report comes from, in Markdown: links to lines, and the sentence around a place.
import type { Span } from '../text/span.ts';
import type { ExportArticle, ExportInput } from './exporter.ts';
import { escapeMarkdown, linkTo } from './markdownText.ts';
import { createPassages, type Passage, type Passages } from './passages.ts';

export interface Sources extends Pick<Passages, 'byPath' | 'marksOf' | 'actorsIn' | 'meetingsIn'> {
  /** A link to the line of an offset; the path and line where no words are given. */
  link(article: ExportArticle, offset: number, words?: string): string;
  /** The sentence that holds the place, the place in bold. */
  sentence(article: ExportArticle, span: Span): string;
}

/** `prefix` leads from the file that is written to the folder of the articles. */
export function createSources(input: ExportInput, prefix = input.linkPrefix ?? '', passages = createPassages(input)): Sources {
  return {
    byPath: passages.byPath,
    marksOf: (article) => passages.marksOf(article),
    actorsIn: (article) => passages.actorsIn(article),
    meetingsIn: (article) => passages.meetingsIn(article),
    link(article, offset, words) {
      const line = passages.lineOf(article, offset);
      return `[${escapeMarkdown(words ?? `${article.path}, line ${line}`)}](${linkTo(prefix, article.path, line)})`;
    },
    sentence: (article, span) => inBold(passages.passage(article, span)),
  };
}

const WHITE = /\s/;

function inBold({ before, words, after }: Passage): string {
  const [left, right] = [escapeMarkdown(before), escapeMarkdown(after)];
  const [gapBefore, gapAfter] = [left !== '' && WHITE.test(before.slice(-1)) ? ' ' : '', right !== '' && WHITE.test(after.charAt(0)) ? ' ' : ''];
  return `${left}${gapBefore}**${escapeMarkdown(words)}**${gapAfter}${right}`;
}
