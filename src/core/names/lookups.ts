// Facts about names that other layers ask for: countries, capitals, one key for all spellings of a place, offices, honorifics.
import { fold } from '../text/fold.ts';
import { knownPhrases } from './lexicon/knownPhrases.ts';
import { lexicon } from './lexicon/lexicon.ts';

/** Key of the lexicon's phrases: folded, hyphens apart as the token table has them. */
const keyOf = (folded: string): string => folded.replace(/(?<=\S)-(?=\S)/g, ' - ');

/** Folded country of a folded country name, demonym, capital or seat of power (`nigerien` → `niger`, `kremlin` → `russia`). */
export const countryOf = (folded: string): string | undefined => knownPhrases().phrases.get(keyOf(folded))?.of;

/** The folded name is a capital or seat of government. */
export function isCapital(folded: string): boolean {
  const kind = knownPhrases().phrases.get(keyOf(folded))?.kind;
  return kind === 'capital' || kind === 'seat';
}

/** The folded name is a country's or its people's, not a capital or seat of government that acts for it. */
export const isNation = (folded: string): boolean => countryOf(folded) !== undefined && !isCapital(folded);

/**
 * One key for all spellings and former names of a known place, in any case: `Kiev`, `KYIV` → `kyiv`; `Burma` → `myanmar`;
 * `Côte d'Ivoire` → `ivory coast`. Undefined where the lexicon knows no such place. Keys are compared, never shown.
 */
export function placeKey(name: string): string | undefined {
  const folded = fold(name).replace(/^the /, '');
  const phrase = knownPhrases().phrases.get(keyOf(folded));
  return phrase?.type === 'place' ? plain(phrase.name) : undefined;
}

/**
 * Folded country whose a place, a seat of power or a body of state is: `lyon` → `france`, `kremlin` → `russia`, `white house`
 * and `pentagon` → `united states`. Wider than `countryOf`: whoever lives in a city is not its country.
 */
export function stateOf(folded: string): string | undefined {
  const phrase = knownPhrases().phrases.get(keyOf(folded));
  return phrase?.of ?? phrase?.state;
}

const plain = (name: string): string => fold(name).replace(/[.']/g, '').replace(/-/g, ' ');

/** `minister`, `presidents`, `spokesman`: a noun of office or function, folded. */
export const isRoleNoun = (folded: string): boolean => lexicon().roleNouns.has(folded);

/** `mr.`, `gen.`, `sheikh`, folded. */
export const isHonorific = (folded: string): boolean => lexicon().honorifics.has(folded);

/** An honorific, or a noun of office: a word that a person's name may follow. */
export const isPersonTitle = (folded: string): boolean => isHonorific(folded) || isRoleNoun(folded);
