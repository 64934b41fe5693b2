// The learned weights of the meetings layer, as look-up tables. `model.json` is made by the training script; nobody edits it
// by hand. A scene carries the weights that it is read with, so that the script can read stories with weights of its own.
import type { MeetingStatus } from '../model/analysis.ts';
import { type Table, tableOf, weightMap, type Weights } from './linear.ts';
import data from './model.json';

export interface ModelFile {
  readonly heads: Weights;
  readonly links: Weights;
  readonly members: Weights;
  readonly actors: Weights;
  readonly places: Weights;
  readonly dates: Weights;
  readonly statuses: Readonly<Record<string, Weights>>;
}

/** The statuses that have a model, in the order of the rows of `Models.statuses`. */
export const STATUSES = ['held', 'ongoing', 'scheduled', 'proposed', 'cancelled', 'refused'] as const satisfies readonly MeetingStatus[];

export interface Models {
  /** Whether a trigger tells of an encounter, for the first time or again. */
  readonly heads: ReadonlyMap<string, number>;
  /** Whether two triggers tell of one encounter. */
  readonly links: ReadonlyMap<string, number>;
  /** Whether an actor took part, by all that a record tells. */
  readonly members: ReadonlyMap<string, number>;
  /** Rows: taking part, being the place. */
  readonly fits: Table;
  readonly dates: ReadonlyMap<string, number>;
  readonly statuses: Table;
}

export const modelsOf = (file: ModelFile): Models => ({
  heads: weightMap(file.heads), links: weightMap(file.links), members: weightMap(file.members), fits: tableOf([weightMap(file.actors), weightMap(file.places)]), dates: weightMap(file.dates),
  statuses: tableOf(STATUSES.map((s) => weightMap(file.statuses[s] ?? {}))),
});

export const MODELS: Models = modelsOf(data);
