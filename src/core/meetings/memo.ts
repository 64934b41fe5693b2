// What the words and names of an article are, each worked out once: many triggers look at the same ones.
import type { Tokens } from '../text/tokens.ts';
import type { Step } from './path.ts';
import { NOTHING, type Piece, pieceOf } from './pieces.ts';
import type { Site } from './whereabouts.ts';

/** Filled as the layer asks; what is missing was not asked for yet. */
export interface Memo {
  /** Bits of `wordClasses` by number of the word. */
  readonly classes: Uint16Array;
  /** By number of the word. */
  readonly words: (Piece | undefined)[];
  /** By token; null where it is no step. */
  readonly steps: (Step | null | undefined)[];
  /** By token: 2 for a verb, 1 for none. */
  readonly verbs: Int8Array;
  /** By index of the mention or stand-in: what stands before it, what governs it, and 2 where it only says whose, 1 where not. */
  readonly befores: (Piece | undefined)[];
  readonly governors: (Piece | undefined)[];
  readonly modifiers: Int8Array;
  /** By actor id: what sort of place it is, and how it is compared with others. */
  readonly sorts: Map<string, Piece>;
  readonly sites: Map<string, Site>;
}

export function newMemo(t: Tokens, classes: Uint16Array, places: number): Memo {
  return {
    classes, words: new Array<undefined>(t.words.length), steps: new Array<undefined>(t.count), verbs: new Int8Array(t.count),
    befores: new Array<undefined>(places), governors: new Array<undefined>(places), modifiers: new Int8Array(places), sorts: new Map(), sites: new Map(),
  };
}

interface Remembering {
  readonly tokens: Tokens;
  readonly memo: Memo;
}

/** Bits of `wordClasses` of the word at a token; 0 outside the table. */
export const classesAt = ({ tokens, memo }: Remembering, i: number): number => (i >= 0 && i < tokens.count ? (memo.classes[tokens.word[i] as number] as number) : 0);

/** The word at a token as part of a feature. */
export function wordPiece({ tokens, memo }: Remembering, i: number): Piece {
  if (i < 0 || i >= tokens.count) return NOTHING;
  const word = tokens.word[i] as number;
  return (memo.words[word] ??= pieceOf(tokens.words[word] as string));
}
