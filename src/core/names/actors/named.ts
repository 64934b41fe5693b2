// A name on its way to becoming a mention: its span, its type, and what is known about it before actors are made.
import type { Authority, EntityType } from '../../model/analysis.ts';
import type { DecidedActor } from '../../model/annotation.ts';
import type { Phrase } from '../lexicon/lexicon.ts';
import type { NameText } from '../nameText.ts';

export interface Named {
  readonly start: number;
  readonly end: number;
  /** Tokens [first, endToken). */
  readonly first: number;
  readonly endToken: number;
  readonly type: EntityType;
  readonly text: string;
  /** Letters at the start of the first token that belong to another word: 2 in French `l'Iran`. */
  readonly cut?: number;
  /** The known phrase stands here in another language: shown by its English name. */
  readonly foreign?: true;
  readonly phrase?: Phrase;
  readonly by: Authority;
  readonly annotation?: string;
  /** The folder's actor that a person tied this name to. */
  readonly decided?: DecidedActor;
}

/** Folded word `i` of a name, without letters that belong to another word. */
export const wordOfName = (n: NameText, name: Named, i: number): string => (i === name.first && name.cut !== undefined ? n.word(i).slice(name.cut) : n.word(i));
