// What the rules about one article see.
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
  readonly folder?: { readonly path: string; readonly parsed: FolderFile };
}

/** One rule: what it finds wrong with one article. Never throws. */
export type ArticleRule = (article: ArticleToCheck) => readonly FileProblem[];
