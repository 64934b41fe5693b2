// What the word lists say of a word, all lists at once: its bits.
import { EVENT_HEADS, STORM_WORDS } from './eventWords.data.ts';
import { WORDS } from './generated.data.ts';
import { remembered, sortedRecords } from './sortedRecords.ts';
import * as lists from './words.data.ts';

/** A list of words, folded. */
export interface WordList {
  has(word: string): boolean;
}

/** Bits of `bitsOf`. The first four stand in the generated list with these very numbers. */
export const BITS = {
  small: 1, mixed: 2, given: 4, surname: 8, honorific: 16, roleNoun: 32, roleModifier: 64, orgHead: 128, orgStart: 256, placeHead: 512, placeStart: 1024,
  eventHead: 2048, storm: 4096, particle: 8192, never: 16384, actVerb: 32768,
} as const;

const HAND_WRITTEN: readonly (readonly [number, string])[] = [
  [BITS.honorific, lists.HONORIFICS], [BITS.roleNoun, lists.ROLE_NOUNS], [BITS.roleModifier, lists.ROLE_MODIFIERS], [BITS.orgHead, lists.ORG_HEADS], [BITS.orgStart, lists.ORG_STARTS],
  [BITS.placeHead, lists.PLACE_HEADS], [BITS.placeStart, lists.PLACE_STARTS], [BITS.eventHead, EVENT_HEADS], [BITS.storm, STORM_WORDS],
  [BITS.particle, lists.PARTICLES], [BITS.never, lists.NEVER], [BITS.actVerb, lists.ACT_VERBS],
];

/** The bits of a folded word; 0 for a word in no list. */
export function createWordTable(): (word: string) => number {
  const own = new Map<string, number>();
  const add = (word: string, bit: number): void => void own.set(word, (own.get(word) ?? 0) | bit);
  for (const [bit, words] of HAND_WRITTEN) {
    for (const word of words.split(/[\s,]+/)) {
      if (word === '') continue;
      add(word, bit);
      if (bit === BITS.roleNoun) add(`${word}s`, bit);
    }
  }
  const made = sortedRecords(WORDS, ' ');
  return remembered((word) => (own.get(word) ?? 0) | Number.parseInt(made.get(word) ?? '0', 16));
}
