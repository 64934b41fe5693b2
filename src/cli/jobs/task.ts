// What is asked of one worker at a time and what it answers. Plain data only: it is copied between threads.
import type { NumericOrder } from '../../core/model/analysis.ts';
import type { Line } from '../lines.ts';
import type { LoadOptions } from '../library.ts';

/** Documents of `--stdin-jsonl`. */
export interface LinesTask {
  readonly kind: 'lines';
  readonly documents: readonly Line[];
  readonly numericOrder: NumericOrder;
}

export interface FileToRead {
  /** On disk. */
  readonly file: string;
  /** Its name in outputs, with `/`. */
  readonly shown: string;
  /** A publication date to take where the article states none. */
  readonly fallback?: string;
}

export interface FilesTask {
  readonly kind: 'files';
  readonly documents: readonly FileToRead[];
  /** How far up `dateline.yaml` is looked for. */
  readonly root: string;
  /** `json`: the analysis; `text`: a summary to read. */
  readonly as: 'json' | 'text';
  /** Files that do not read as prose are no articles. */
  readonly onlyProse: boolean;
  readonly options: Pick<LoadOptions, 'decisions' | 'published' | 'numericOrder'>;
}

export type Task = LinesTask | FilesTask;

/** What became of one document. */
export interface Outcome {
  /** Without a line end; missing where there is nothing to write. */
  readonly body?: string;
  /** For standard error. */
  readonly complaints: readonly string[];
  /** The exit code is to be 1. */
  readonly bad: boolean;
}

/** Does tasks, of which a worker knows no others. */
export interface Runner {
  /** How many tasks may wait or be done at a time, so that nobody idles and memory stays bounded. */
  readonly ahead: number;
  /** An outcome for each document, in their order; never fails. */
  run(task: Task): Promise<readonly Outcome[]>;
  close(): Promise<void>;
}
