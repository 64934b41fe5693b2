// What a finder of names hands on: stretches of tokens with a type. Rules and a trained tagger give the same thing.
import type { EntityType } from '../../model/analysis.ts';
import type { Phrase } from '../lexicon/lexicon.ts';

/** Tokens [first, end) read as a name. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
  /** The known phrase that the whole span is. */
  readonly phrase?: Phrase;
  /** The type is a guess that the rest of the document may overrule. */
  readonly guess?: true;
  /** Letters at the start of the first token that belong to another word: 2 in French `l'Iran`. */
  readonly cut?: number;
  /** The known phrase stands here in another language: shown by its English name. */
  readonly foreign?: true;
}
