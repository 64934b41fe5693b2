// What an export format is: a pure function from articles with their annotations to the files of one export.
import type { Analysis } from '../model/analysis.ts';
import type { AnchoredAnnotation, FolderDecisions, Relation } from '../model/annotation.ts';
import type { CorpusReport } from '../model/corpus.ts';
import type { Problem } from '../model/problem.ts';

export interface ExportArticle {
  /** As in the corpus; links and file columns show it. */
  readonly path: string;
  readonly text: string;
  readonly analysis: Analysis;
  readonly annotations: readonly AnchoredAnnotation[];
  readonly relations?: readonly Relation[];
}

export interface ExportInput {
  readonly title: string;
  readonly articles: readonly ExportArticle[];
  readonly corpus: CorpusReport;
  /** Adds what Dateline detected, marked as suggestions. */
  readonly withDetected: boolean;
  /** For the links and names that a person gave to actors. */
  readonly folder?: FolderDecisions;
  /** Put before article paths in links, where the export stands elsewhere than the articles: `../`. */
  readonly linkPrefix?: string;
  /** CSV: begin with a byte order mark, so that Excel reads it as UTF-8. */
  readonly byteOrderMark?: boolean;
}

export interface ExportFile {
  /** Relative, with forward slashes, safe on every system (`articleFiles.ts`). Empty in an export of one file: the user names it. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface ExportResult {
  /** Exactly one, unless the exporter makes a folder. */
  readonly files: readonly ExportFile[];
  /** What the format cannot say, or what was left out. Spans are of the article at `data.path`. */
  readonly notes: readonly Problem[];
}

/** What a format of one file returns. */
export const oneFile = (content: string | Uint8Array, notes: readonly Problem[]): ExportResult => ({ files: [{ path: '', content }], notes });

export interface Exporter {
  readonly id: string;
  readonly title: string;
  /** What it is for, in plain words. */
  readonly detail: string;
  /** annotations: also suggestions, where they are asked for; meetings, network: the ledger, which is always whole. */
  readonly about: 'annotations' | 'meetings' | 'network';
  /** text: one file that may also go to standard output; bytes: one file; folder: several, into a folder of the user's choice. */
  readonly makes: 'text' | 'bytes' | 'folder';
  /** Of the file, or of the most important files of the folder, with its dot. */
  readonly extension: string;
  write(input: ExportInput): ExportResult;
}
