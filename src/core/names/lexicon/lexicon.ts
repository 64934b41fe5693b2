// The facts that every rule about names asks: known phrases with their types, and word lists. Built on first use from the
// data files of this folder, once per process.
import { type KnownPhrases, knownPhrases } from './knownPhrases.ts';
import { BITS, createWordTable, type WordList } from './wordTable.ts';

export type { Phrase, PhraseKind, PhraseTable } from './phraseTable.ts';
export { BITS, type WordList } from './wordTable.ts';

export interface Lexicon extends KnownPhrases {
  /** First folded word → number of tokens of the longest phrase that begins with it. */
  readonly longest: { get(word: string): number | undefined };
  /** Every list at once: the bits (`BITS`) of a folded word. */
  bitsOf(word: string): number;
  readonly smallWords: WordList;
  /** Written small or with a capital. */
  readonly mixedWords: WordList;
  readonly givenNames: WordList;
  readonly surnames: WordList;
  readonly honorifics: WordList;
  readonly roleNouns: WordList;
  readonly roleModifiers: WordList;
  readonly orgHeads: WordList;
  readonly orgStarts: WordList;
  readonly placeHeads: WordList;
  readonly placeStarts: WordList;
  readonly eventHeads: WordList;
  readonly stormWords: WordList;
  readonly particles: WordList;
  readonly never: WordList;
  readonly actVerbs: WordList;
}

let built: Lexicon | undefined;

/** The lexicon; the first call builds it (a few milliseconds). */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

function build(): Lexicon {
  const { phrases, adjectives } = knownPhrases();
  const bitsOf = createWordTable();
  const list = (bit: number): WordList => ({ has: (word) => (bitsOf(word) & bit) !== 0 });
  return {
    phrases, adjectives, longest: { get: (word) => phrases.longest(word) || undefined }, bitsOf,
    smallWords: list(BITS.small), mixedWords: list(BITS.mixed), givenNames: list(BITS.given), surnames: list(BITS.surname),
    honorifics: list(BITS.honorific), roleNouns: list(BITS.roleNoun), roleModifiers: list(BITS.roleModifier), orgHeads: list(BITS.orgHead), orgStarts: list(BITS.orgStart),
    placeHeads: list(BITS.placeHead), placeStarts: list(BITS.placeStart), eventHeads: list(BITS.eventHead), stormWords: list(BITS.storm),
    particles: list(BITS.particle), never: list(BITS.never), actVerbs: list(BITS.actVerb),
  };
}
