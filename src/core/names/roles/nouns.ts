// The nouns that say what somebody is: offices from the lexicon, occupations that stand before a name, and ranks, which are a
// role only where the article gives the person no other one.
import { wordTest } from '../lexicon/knownWords.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NameText } from '../nameText.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const NOT_OFFICE = setOf('his her their sister father brother star player fellow partner');

const OCCUPATIONS = setOf(`businessman businesswoman billionaire millionaire banker financier investor tycoon entrepreneur mediator lobbyist blogger soldier critic
musician guitarist composer pianist rapper comedian novelist poet playwright painter photographer cameraman broadcaster anchorman host
skier golfer cyclist swimmer sprinter boxer wrestler bowler batsman footballer midfielder defender goalkeeper pitcher outfielder gymnast racer
sergeant officer policeman detective pilot astronaut cosmonaut engineer surgeon teacher pastor priest evangelist preacher mufti rabbi
dissident militant investigator challenger contender front-runner front-man organizer publicist auditor operative negotiator
vice-chair undersecretary vice-minister vice-chancellor co-chairman co-leader co-founder deputy-chairman plenipotentiary delegate whistleblower
lieutenant major captain gen. lt. col. maj. adm. capt. sen. rep. gov.`);

const isNoun = (lex: Lexicon, word: string): boolean => (lex.roleNouns.has(word) || OCCUPATIONS.has(word)) && !NOT_OFFICE.has(word) && word !== 'officials';

const OFFICE = wordTest((word, lex) => isNoun(lex, word) || (word.endsWith('s') && OCCUPATIONS.has(word.slice(0, -1))));
const OFFICES = wordTest((word, lex) => word.endsWith('s') && word !== 'officials' && isNoun(lex, word.slice(0, -1)));

/** A noun of office or occupation, singular or plural. */
export function isRoleNoun(n: NameText, i: number): boolean {
  const word = n.word(i);
  if (word === 'justice') return n.isCapital(i) || n.word(i - 1) === 'chief'; // not what courts do
  if (word === 'lady') return n.word(i - 1) === 'first';
  return n.passes(i, OFFICE);
}

/** `ministers`; not `boss`. */
export const isPluralNoun = (n: NameText, i: number): boolean => n.passes(i, OFFICES);

/** `ministers` → `minister`; other words as they are. */
export const singularOf = (n: NameText, i: number): string => (isPluralNoun(n, i) ? n.word(i).slice(0, -1) : n.word(i));

const RANKS = setOf(`general colonel admiral marshal major captain lieutenant brigadier commander commodore corporal private sergeant field vice rear sir dr dr. mr mr. mrs. ms. prof. professor rev. reverend
gen. lt. lt col. maj. adm. brig. capt. sgt. cmdr. sheikh sheik shaikh ayatollah grand imam mullah maulana hojatoleslam prince princess crown king cardinal archbishop bishop patriarch father rabbi judge senator sen. rep.`);

/** A rank or form of address that may stand between an office and the name: "Defense Minister General NAME". */
export function isRankWord(n: NameText, i: number): boolean {
  const word = n.word(i);
  if (word === 'general' && COMPOUND.has(n.word(n.word(i - 1) === '-' ? i - 2 : i - 1))) return false; // attorney general
  return RANKS.has(word) || word === '"' || word === '“' || (/^(?:senior|grand|retired|naval)$/.test(word) && RANKS.has(n.word(i + 1))) || (word === '-' && n.joined(i) && RANKS.has(n.word(i + 1)) && RANKS.has(n.word(i - 1)));
}

const COMPOUND = setOf('attorney secretary director inspector solicitor consul surgeon governor comptroller auditor');

const RANK_TITLES = setOf('general colonel admiral marshal major captain lieutenant brigadier commander sergeant ayatollah sheikh prince princess imam mullah cleric judge dr professor gen. lt. col. maj. adm. capt. officer');

/** The title says a rank, not an office: `brigadier general`, `ayatollah`. */
export const isRankTitle = (title: string): boolean => title.split(/[\s-]+/).every((w) => RANK_TITLES.has(w) || w === 'grand' || w === 'senior' || w === 'retired' || w === 'vice' || w === 'rear');

/** Offices that are held abroad: the place after "to" or "in" is not whose they are. */
const ELSEWHERE = setOf('ambassador envoy counterpart representative commander correspondent coordinator secretary official diplomat mediator commissioner delegate negotiator consul attache undersecretary adviser advisor expert');

const DIPLOMATS = setOf('ambassador envoy representative delegate diplomat negotiator');

/** A body before it is where the office is held: "Russia's U.N. ambassador". */
export const isDiplomat = (n: NameText, noun: number): boolean => DIPLOMATS.has(n.word(noun));

export const isHeldAbroad = (n: NameText, noun: number): boolean => ELSEWHERE.has(n.word(noun));
