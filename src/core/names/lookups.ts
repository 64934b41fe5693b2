// Facts about names that other layers ask for: countries, capitals, offices, honorifics.
import { lexicon } from './lexicon/lexicon.ts';

/** Key of the lexicon's phrases: folded, hyphens apart as the token table has them. */
const keyOf = (folded: string): string => folded.replace(/(?<=\S)-(?=\S)/g, ' - ');

/** Folded country of a folded country name, demonym, capital or seat of power (`nigerien` → `niger`, `kremlin` → `russia`). */
export const countryOf = (folded: string): string | undefined => lexicon().phrases.get(keyOf(folded))?.of;

/** The folded name is a capital or seat of government. */
export function isCapital(folded: string): boolean {
  const kind = lexicon().phrases.get(keyOf(folded))?.kind;
  return kind === 'capital' || kind === 'seat';
}

/** `minister`, `presidents`, `spokesman`: a noun of office or function, folded. */
export const isRoleNoun = (folded: string): boolean => lexicon().roleNouns.has(folded);

/** `mr.`, `gen.`, `sheikh`, folded. */
export const isHonorific = (folded: string): boolean => lexicon().honorifics.has(folded);

/** An honorific, or a noun of office: a word that a person's name may follow. */
export const isPersonTitle = (folded: string): boolean => isHonorific(folded) || isRoleNoun(folded);
