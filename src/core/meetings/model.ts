// The learned weights of the meetings layer, as look-up tables. `model.data.ts` is made by the training script; nobody edits
// it by hand. A scene carries the weights that it is read with, so that the script can read stories with weights of its own.
import type { MeetingStatus } from '../model/analysis.ts';
import { type LinearModels, linearModels } from './linear.ts';
import * as data from './model.data.ts';

/** The statuses that have a model, in the order of the rows of `Models.statuses`. */
export const STATUSES = ['held', 'ongoing', 'scheduled', 'proposed', 'cancelled', 'refused'] as const satisfies readonly MeetingStatus[];

/** Texts as `readWeights` takes them. */
export type ModelTexts = Readonly<Record<keyof typeof data, string>>;

export interface Models {
  /** Whether a trigger tells of an encounter, for the first time or again. */
  readonly heads: LinearModels;
  /** Whether two triggers tell of one encounter. */
  readonly links: LinearModels;
  /** Whether an actor took part, by all that a record tells. */
  readonly members: LinearModels;
  /** Taking part, being the place. */
  readonly fits: LinearModels;
  readonly dates: LinearModels;
  readonly statuses: LinearModels;
}

export const modelsOf = (texts: ModelTexts): Models => ({
  heads: linearModels(texts.HEADS, 1), links: linearModels(texts.LINKS, 1), members: linearModels(texts.MEMBERS, 1),
  fits: linearModels(texts.FITS, 2), dates: linearModels(texts.DATES, 1), statuses: linearModels(texts.STATUSES, STATUSES.length),
});

export const MODELS: Models = modelsOf(data);
