// The learned weights of the meetings layer, as look-up tables. `model.json` is made by the training script from the
// public-domain stories; nobody edits it by hand.
import type { MeetingStatus } from '../model/analysis.ts';
import { type Table, tableOf, weightMap, type Weights } from './linear.ts';
import data from './model.json';

interface ModelFile {
  readonly heads: Weights;
  readonly actors: Weights;
  readonly places: Weights;
  readonly dates: Weights;
  readonly statuses: Readonly<Record<string, Weights>>;
}

const file: ModelFile = data;

export const HEADS = weightMap(file.heads);
/** Rows: taking part, being the place. */
export const FITS: Table = tableOf([weightMap(file.actors), weightMap(file.places)]);
export const DATES = weightMap(file.dates);

/** The statuses that have a model, in the order of the rows of `STATUS_TABLE`. */
export const STATUSES = ['held', 'ongoing', 'scheduled', 'proposed', 'cancelled', 'refused'] as const satisfies readonly MeetingStatus[];
export const STATUS_TABLE: Table = tableOf(STATUSES.map((s) => weightMap(file.statuses[s] ?? {})));
