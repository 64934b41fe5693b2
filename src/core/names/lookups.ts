// Facts about names that other layers ask for: countries, capitals, one key for all spellings of a place, offices, honorifics.
import { fold } from '../text/fold.ts';
import { COUNTRIES } from './lexicon/countries.data.ts';
import { lexicon } from './lexicon/lexicon.ts';
import { PLACE_ALIASES } from './lexicon/placeAliases.data.ts';

/** Key of the lexicon's phrases: folded, hyphens apart as the token table has them. */
const keyOf = (folded: string): string => folded.replace(/(?<=\S)-(?=\S)/g, ' - ');

/** Folded country of a folded country name, demonym, capital or seat of power (`nigerien` → `niger`, `kremlin` → `russia`). */
export const countryOf = (folded: string): string | undefined => lexicon().phrases.get(keyOf(folded))?.of;

/** The folded name is a capital or seat of government. */
export function isCapital(folded: string): boolean {
  const kind = lexicon().phrases.get(keyOf(folded))?.kind;
  return kind === 'capital' || kind === 'seat';
}

/**
 * One key for all spellings and former names of a known place, in any case: `Kiev`, `KYIV` → `kyiv`; `Burma` → `myanmar`;
 * `Côte d'Ivoire` → `ivory coast`. Undefined where the lexicon knows no such place. Keys are compared, never shown.
 */
export function placeKey(name: string): string | undefined {
  usual ??= usualSpellings();
  const key = plain(name);
  const known = usual.get(key);
  if (known !== undefined) return known;
  return lexicon().phrases.get(keyOf(fold(name)))?.type === 'place' ? key : undefined;
}

let usual: ReadonlyMap<string, string> | undefined;

/** Plain spelling → plain usual spelling: countries first, since a country outweighs a city of its name. */
function usualSpellings(): Map<string, string> {
  const out = new Map<string, string>();
  const add = (name: string, others: string): void => {
    const key = plain(name);
    for (const spelling of [name, ...others.split(',')]) if (spelling !== '' && !out.has(plain(spelling))) out.set(plain(spelling), key);
  };
  for (const [name = '', , , others = ''] of rowsOf(COUNTRIES)) add(name, others);
  for (const [name = '', others = ''] of rowsOf(PLACE_ALIASES)) add(name, others);
  return out;
}

const rowsOf = (table: string): string[][] => table.split('\n').filter((row) => row.length > 1).map((row) => row.split('|'));

const plain = (name: string): string => fold(name).replace(/[.']/g, '').replace(/-/g, ' ').replace(/^the /, '');

/** `minister`, `presidents`, `spokesman`: a noun of office or function, folded. */
export const isRoleNoun = (folded: string): boolean => lexicon().roleNouns.has(folded);

/** `mr.`, `gen.`, `sheikh`, folded. */
export const isHonorific = (folded: string): boolean => lexicon().honorifics.has(folded);

/** An honorific, or a noun of office: a word that a person's name may follow. */
export const isPersonTitle = (folded: string): boolean => isHonorific(folded) || isRoleNoun(folded);
