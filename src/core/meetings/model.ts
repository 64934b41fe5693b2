// The learned weights of the meetings layer, as look-up tables. `model.data.ts` is made by the training script; nobody edits
// it by hand. A scene carries the weights that it is read with, so that the script can read stories with weights of its own.
import type { MeetingStatus } from '../model/analysis.ts';
import * as data from './model.data.ts';
import { type WeightTable, weightTable } from './weightTable.ts';

/** The statuses that have a model, in the order of the rows of `Models.statuses`. */
export const STATUSES = ['held', 'ongoing', 'scheduled', 'proposed', 'cancelled', 'refused'] as const satisfies readonly MeetingStatus[];

/** Texts as `weightTable` reads them. */
export type ModelTexts = Readonly<Record<keyof typeof data, string>>;

export interface Models {
  /** Whether a trigger tells of an encounter, for the first time or again. */
  readonly heads: WeightTable;
  /** Whether two triggers tell of one encounter. */
  readonly links: WeightTable;
  /** Whether an actor took part, by all that a record tells. */
  readonly members: WeightTable;
  /** Taking part, being the place. */
  readonly fits: WeightTable;
  readonly dates: WeightTable;
  readonly statuses: WeightTable;
}

export const modelsOf = (texts: ModelTexts): Models => ({
  heads: weightTable(texts.HEADS, 1), links: weightTable(texts.LINKS, 1), members: weightTable(texts.MEMBERS, 1),
  fits: weightTable(texts.FITS, 2), dates: weightTable(texts.DATES, 1), statuses: weightTable(texts.STATUSES, STATUSES.length),
});

export const MODELS: Models = modelsOf(data);
