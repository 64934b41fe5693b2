// A person's name as comparable words: folded, without titles, particles and punctuation.
import { fold } from '../../text/fold.ts';
import { HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/words.data.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Offices and forms of address of other languages, and what the lists of English do not have since they are no names there. */
const MORE_TITLES = `jr sr ii iii iv gen lt col state of the and pm baroness sayyed sayed seyyed hojatolislam hojjatoleslam hodjatoleslam kanzler kanzlerin bundeskanzler bundeskanzlerin
ministre ministerin aussenminister aussenministerin prasident prasidentin presidente presidenta`;
const TITLES = new Set([...setOf(HONORIFICS), ...setOf(ROLE_NOUNS), ...setOf(ROLE_MODIFIERS), ...setOf(MORE_TITLES)]);

/** Titles that are given names as well: "Prince Johnson", "Dean Barrow". Not cut where one word only would be left. */
const ALSO_GIVEN = new Set('prince dean earl duke king major marshal don star guy pope miles sultan rector captain judge justice'.split(' '));

/** After one of these, whatever stands before is no name: "Russian Foreign Minister", "United Nations Secretary-General". */
const OFFICES = new Set(`president premier chancellor minister secretary undersecretary leader chief chairman chairwoman general commissioner ambassador envoy representative spokesman spokeswoman spokesperson
speaker governor mayor senator elect coordinator negotiator`.split(/\s+/));

const PARTICLES = new Set('al el ul ad as ash ar an de la van von der den bin ibn ben bint da do dos di del du ould wuld uld y e le des das della'.split(' '));
/** Particles with which no given name is spelled the same: dropped at the start too. */
const NEVER_FIRST = new Set('al el ul bin ibn bint de la von der den da dos di del du ould wuld uld des das della'.split(' '));
const SON_OF = new Set('bin ibn bint ben ould wuld uld'.split(' '));

export interface NameParts {
  /** At least one, unless the name holds no letter. */
  readonly words: readonly string[];
  /** Words from this index on are the father's and the family's: "bin Zainal Abidin". */
  readonly father: number;
}

/** Folded words. Where titles are all there is, they stay. */
export function nameParts(name: string): NameParts {
  const all = fold(name).replace(/\([^()]*\)|["“”][^"“”]*["“”]/g, ' ').replace(/['.]+/g, (m) => (m.includes('.') ? ' ' : '')).split(/[^\p{L}\p{N}]+/u).filter((w) => w !== '');
  const rest = all.slice(titleEnd(all));
  while (rest.length > 1 && /^(?:jr|sr|ii|iii|iv)$/.test(rest.at(-1) as string)) rest.pop();
  const words: string[] = [];
  let father = Infinity;
  for (const [i, word] of rest.entries()) {
    if (!(i === 0 ? NEVER_FIRST : PARTICLES).has(word) || rest.length === 1) words.push(word);
    else if (SON_OF.has(word) && words.length > 0) father = Math.min(father, words.length);
  }
  return joinServants(words.length > 0 ? words : rest, father);
}

/** How many words at the start are a title, with all that stands before an office. */
function titleEnd(words: readonly string[]): number {
  let from = 0;
  for (let i = 0; i < words.length - 1; i++) if (OFFICES.has(words[i] as string)) from = i + 1;
  while (from < words.length - 1 && TITLES.has(words[from] as string)) from++;
  const last = words[from - 1];
  // "Prince Johnson" alone; but "Crown Prince Johnson", "Prince Karl Johnson".
  return from === 1 && words.length === 2 && last !== undefined && ALSO_GIVEN.has(last) ? 0 : from;
}

/** `Abd al-Rahman`, `Abdul Rahman` and `Abdulrahman` are one word. */
function joinServants(words: readonly string[], father: number): NameParts {
  const out: string[] = [];
  let joined = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const next = words[i + 1];
    if (/^abd(?:[eoua][lr]?)?$/.test(word) && next !== undefined) {
      out.push(`abdul${next}`);
      i++;
      if (i < father) joined++;
    } else out.push(word);
  }
  return { words: out, father: father - joined };
}
