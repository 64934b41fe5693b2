// The learned weights of the meetings layer, as look-up tables. `model.json` is made by the training script from the
// public-domain stories; nobody edits it by hand.
import type { MeetingStatus } from '../model/analysis.ts';
import { weightMap, type Weights } from './linear.ts';
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
export const ACTORS = weightMap(file.actors);
export const PLACES = weightMap(file.places);
export const DATES = weightMap(file.dates);
export const STATUSES: ReadonlyMap<MeetingStatus, ReadonlyMap<string, number>> = new Map(
  (['held', 'ongoing', 'scheduled', 'proposed', 'cancelled', 'refused'] as const).map((s) => [s, weightMap(file.statuses[s] ?? {})]),
);
