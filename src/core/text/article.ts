// The shape of an article: front matter, headline, byline, dateline, headings and paragraphs, with tokens and sentences.
// Everything that finds something reads this; it is made once for each version of the text.
import { parse } from 'yaml';
import { type Dateline, findDateline } from './dateline.ts';
import { classifyParagraphs, type Paragraph, splitParagraphs } from './paragraphs.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import type { Span } from './span.ts';
import { tokenAt, tokenize, type Tokens } from './tokens.ts';

export interface FrontMatter extends Span {
  /** Empty where the YAML cannot be read. */
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Article {
  readonly text: string;
  readonly tokens: Tokens;
  readonly paragraphs: readonly Paragraph[];
  /** In text order; none in the front matter. */
  readonly sentences: readonly Sentence[];
  readonly frontMatter?: FrontMatter;
  readonly headline?: Paragraph;
  readonly dateline?: Dateline;
  /** Front matter's title, else the headline, else the first words. */
  readonly title: string;
}

/** Reads the text's shape. Never throws; linear. */
export function readArticle(text: string): Article {
  const frontMatter = readFrontMatter(text);
  const tokens = tokenize(text);
  const paragraphs = classifyParagraphs(text, splitParagraphs(text, frontMatter?.end ?? 0));
  const sentences: Sentence[] = [];
  for (const [index, p] of paragraphs.entries()) {
    for (const s of splitSentences(tokens, tokenAt(tokens, p.start), tokenAt(tokens, p.end), index)) sentences.push(s);
  }
  const headline = paragraphs.find((p) => p.kind === 'headline');
  const body = paragraphs.find((p) => p.kind === 'body');
  const dateline = body && findDateline(tokens, tokenAt(tokens, body.start), tokenAt(tokens, body.end));
  return {
    text, tokens, paragraphs, sentences,
    ...(frontMatter && { frontMatter }),
    ...(headline && { headline }),
    ...(dateline && { dateline }),
    title: titleOf(text, frontMatter, headline ?? body),
  };
}

/** Its paragraphs alone: a tenth of the work. */
export const readParagraphs = (text: string): readonly Paragraph[] => classifyParagraphs(text, splitParagraphs(text, readFrontMatter(text)?.end ?? 0));

/** A block between two lines of three hyphens at the very start. */
function readFrontMatter(text: string): FrontMatter | undefined {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return undefined;
  const closing = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g;
  closing.lastIndex = opening[0].length - 1;
  const end = closing.exec(text);
  if (!end || end.index > 64_000) return undefined;
  return { start: 0, end: end.index + end[0].length, data: readMapping(text.slice(opening[0].length, end.index)) };
}

function readMapping(source: string): Record<string, unknown> {
  try {
    const data: unknown = parse(source, { logLevel: 'error', maxAliasCount: 0, uniqueKeys: false });
    return data !== null && typeof data === 'object' && !Array.isArray(data) ? (data as Record<string, unknown>) : {};
  } catch {
    return {}; // front matter is other programs' business: what cannot be read says nothing
  }
}

function titleOf(text: string, frontMatter: FrontMatter | undefined, first: Span | undefined): string {
  const stated = frontMatter?.data['title'] ?? frontMatter?.data['headline'];
  if (typeof stated === 'string' && stated.trim() !== '') return stated.trim();
  if (!first) return '';
  const line = text.slice(first.start, Math.min(first.end, first.start + 400)).replace(/^#+\s*/, '').replace(/\s+/g, ' ').trim();
  return line.length <= 100 ? line : `${line.slice(0, line.lastIndexOf(' ', 97) || 97)} …`;
}
