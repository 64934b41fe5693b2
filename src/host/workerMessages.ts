// What the extension host and the analysis worker say to each other. Plain data only: it is copied between threads.
import type { ExportInput } from '../core/export/index.ts';
import type { ImportInput } from '../core/import/index.ts';
import type { Analysis, NumericOrder } from '../core/model/analysis.ts';
import type { AnchoredAnnotation, Annotation, FolderDecisions } from '../core/model/annotation.ts';
import type { Span } from '../core/text/span.ts';

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

export interface WorkerRequest {
  readonly number: number;
  readonly job: AnalysisJob;
}

export type WorkerReply =
  | { readonly number: number; readonly result: AnalysisResult }
  | { readonly number: number; readonly failed: string };

/** What a thread that writes one export is started with. */
export interface ExportJob {
  /** Id of the exporter. */
  readonly format: string;
  readonly input: ExportInput;
}

/** What a thread that works out one import is started with. */
export interface ImportJob {
  /** Id of the importer. */
  readonly importer: string;
  readonly input: ImportInput;
}

export type JobReply<Result> = { readonly result: Result } | { readonly failed: string };
