// What a part of the benchmark is, and what it is given.
import type { Layers } from './core.ts';
import type { Figure } from './figures.ts';
import type { Effort } from './measure.ts';
import type { Others } from './others.ts';

export interface Context {
  /** The core as it ships, bundled anew from the sources. */
  readonly core: Layers;
  readonly others: Others;
  /** Articles: the samples and generated ones, or those of `--text`. */
  readonly texts: readonly string[];
  readonly effort: Effort;
  /** Everything tiny: shows that it runs, measures nothing. */
  readonly quick: boolean;
  /** The score kit's folder of gold data, if `--gold` names one. */
  readonly gold?: string;
  /** How many generated articles the folder of `corpus` has at its largest. */
  readonly articles: number;
  /** How many articles the folders of `folder` have. */
  readonly folders: readonly number[];
  print(line: string): void;
  /** Keeps a figure as data, for `--json` and plots. */
  record(figure: Omit<Figure, 'part'>): void;
}

export interface Part {
  /** What it measures, in a few words. */
  readonly says: string;
  /** False where a limit is passed. */
  run(context: Context): Promise<boolean>;
}
