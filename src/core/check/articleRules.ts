// What the rules about one article see.
import type { Analysis } from '../model/analysis.ts';
import type { AnchoredAnnotation } from '../model/annotation.ts';
import type { FolderFile, Sidecar } from '../sidecar/index.ts';
import type { FileProblem } from './fileProblem.ts';

export interface ArticleToCheck {
  readonly path: string;
  readonly text: string;
  /** The bytes were no Unicode and were read as Windows-1252. */
  readonly encodingGuessed?: boolean;
  readonly sidecar?: { readonly path: string; readonly parsed: Sidecar };
  readonly annotations: readonly AnchoredAnnotation[];
  /** What was found in it; rules about the findings are silent without. */
  readonly analysis?: Analysis;
  readonly folder?: { readonly path: string; readonly parsed: FolderFile };
}

/** One rule: what it finds wrong with one article. Never throws. */
export type ArticleRule = (article: ArticleToCheck) => readonly FileProblem[];
