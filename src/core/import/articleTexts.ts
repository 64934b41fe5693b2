// The articles that files may be about, prepared once for an import: line ends read as LF, letters alone where texts must be
// compared, places in other units.
import type { AnchoredAnnotation, FolderDecisions, Relation } from '../model/annotation.ts';
import { createLineIndex, type LineIndex } from '../text/lineIndex.ts';
import { type Aligner, createAligner } from './alignTokens.ts';
import { type Squeezed, squeeze } from './squeeze.ts';
import { createUnits, type Units } from './units.ts';

/** An article as it stands, with what people said about it. */
export interface ImportArticle {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  /** Decoded, without byte order mark, line ends as in the file. */
  readonly text: string;
  readonly annotations: readonly AnchoredAnnotation[];
  readonly relations: readonly Relation[];
  /** Of the `dateline.yaml` that holds for it. */
  readonly folder: Pick<FolderDecisions, 'labels' | 'actors' | 'meetings'>;
}

export interface ArticleText {
  readonly article: ImportArticle;
  /** CRLF read as LF: what sidecars count in. */
  readonly plain: string;
  /** Made when first asked for. */
  squeezed(): Squeezed;
  units(): Units;
  aligner(): Aligner;
  /** Of `plain`. */
  lines(): LineIndex;
}

export const withLineFeeds = (text: string): string => (text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text);

export function createArticleText(article: ImportArticle): ArticleText {
  const plain = withLineFeeds(article.text);
  const squeezed = once(() => squeeze(plain));
  return {
    article, plain, squeezed,
    units: once(() => createUnits(article.text)), aligner: once(() => createAligner(squeezed())), lines: once(() => createLineIndex(plain)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
