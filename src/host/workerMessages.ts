// What the extension host and the analysis worker say to each other. Plain data only: it is copied between threads.
import type { PackedCorpus } from '../core/corpus/index.ts';
import type { ExportInput } from '../core/export/index.ts';
import type { ImportInput } from '../core/import/index.ts';
import type { Analysis, NumericOrder } from '../core/model/analysis.ts';
import type { AnchoredAnnotation, Annotation, FolderDecisions } from '../core/model/annotation.ts';
import type { Span } from '../core/text/span.ts';
import type { ResultParts } from './resultParts.ts';

export interface AnalysisJob {
  /** The article's path: the id of its analysis. */
  readonly id: string;
  readonly text: string;
  readonly annotations: readonly Annotation[];
  /** Of an open article: where edits have taken its annotations, by id. */
  readonly live?: readonly (readonly [string, Span])[];
  /** The sidecar's publication date. */
  readonly published?: string;
  readonly folder: FolderDecisions;
  /** How to read 03/04/2025 where the article does not show it. */
  readonly numericOrder?: NumericOrder;
}

export interface AnalysisResult {
  readonly analysis: Analysis;
  /** The sidecar's annotations with their places in this text. */
  readonly annotations: readonly AnchoredAnnotation[];
}

/** The analysis of what nobody has open: comes back as the bytes of `packedArticle.ts`. */
export interface PackJob {
  readonly pack: AnalysisJob;
}

/** The analysis of a long article that is open: comes back in pieces. */
export interface PartsJob {
  readonly parts: AnalysisJob;
}

/** A file that the worker reads by itself: `file:` address, UTF-8, without a sidecar. */
export interface FileToRead {
  /** As its system writes it. */
  readonly file: string;
  /** As in `AnalysisJob`. */
  readonly id: string;
  /** Its text has to read as prose to be an article. */
  readonly ifProse: boolean;
}

/** What the analyses of files depend on beside their texts. */
export interface FileRules {
  readonly folder: FolderDecisions;
  readonly numericOrder: NumericOrder;
}

/** Whether files are articles, and by which keys their analyses may be known. */
export interface LookJob {
  readonly look: readonly FileToRead[];
  readonly rules: FileRules;
}

/** `about`: see `aboutOf`. `aside`: only the host knows how to read it; `none`: gone, or no article. */
export type Look = { readonly key: string; readonly about: string } | 'aside' | 'none';

export interface FileJob {
  readonly read: FileToRead;
  readonly rules: FileRules;
}

/** Key and the rest are those of the text that was analysed. */
export type FileResult = { readonly key: string; readonly about: string; readonly packed: Uint8Array } | 'aside' | 'none';

export type Job = AnalysisJob | PackJob | PartsJob | LookJob | FileJob;

export type ResultOf<J extends Job> = J extends PackJob ? Uint8Array : J extends PartsJob ? ResultParts : J extends LookJob ? readonly Look[] : J extends FileJob ? FileResult : AnalysisResult;

export interface WorkerRequest {
  readonly number: number;
  readonly job: Job;
}

export type WorkerReply =
  | { readonly number: number; readonly result: ResultOf<Job> }
  | { readonly number: number; readonly failed: string };

type ExportArticle = ExportInput['articles'][number];

/** A closed article as the bytes of `packedArticle.ts`. */
export type PackedExport = Required<Pick<ExportArticle, 'path' | 'relations'>> & { readonly packed: Uint8Array };

/** What a thread that writes one export is started with. */
export interface ExportJob {
  /** Id of the exporter. */
  readonly format: string;
  readonly input: Omit<ExportInput, 'corpus' | 'articles'> & { readonly articles: readonly (ExportArticle | PackedExport)[] };
  readonly corpus: PackedCorpus;
}

/** What a thread that works out one import is started with. */
export interface ImportJob {
  /** Id of the importer. */
  readonly importer: string;
  readonly input: ImportInput;
}

export type JobReply<Result> = { readonly result: Result } | { readonly failed: string };
