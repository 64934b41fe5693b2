// A name on its way to becoming a mention: its span, its type, and what is known about it before actors are made.
import type { Authority, EntityType } from '../../model/analysis.ts';
import type { DecidedActor } from '../../model/annotation.ts';
import type { Phrase } from '../lexicon/lexicon.ts';

export interface Named {
  readonly start: number;
  readonly end: number;
  /** Tokens [first, endToken). */
  readonly first: number;
  readonly endToken: number;
  readonly type: EntityType;
  readonly text: string;
  readonly phrase?: Phrase;
  readonly by: Authority;
  readonly annotation?: string;
  /** The folder's actor that a person tied this name to. */
  readonly decided?: DecidedActor;
}
