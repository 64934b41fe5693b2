// The office right before a name: "Russian Foreign Minister NAME", "Burkina Faso's foreign minister, NAME", "spokeswoman for
// the IAEA, NAME". Token spans only; whose office it is, `findRoles` says.
import type { NameText } from '../nameText.ts';

/** Title words are tokens [first, end). `of`: a token inside the country's or body's name, where the text has one. */
export interface Title {
  readonly first: number;
  readonly end: number;
  readonly of?: number;
  /** `former` where it stands before the country: "former Cuban leader". */
  readonly before?: string;
}

const NOT_OFFICE = new Set(['official', 'officials', 'his', 'her', 'their', 'sister', 'father', 'brother', 'star', 'player', 'fellow', 'partner']);

export const isRoleNoun = (n: NameText, i: number): boolean => n.lex.roleNouns.has(n.word(i)) && !NOT_OFFICE.has(n.word(i));

/** Offices that are held abroad: the place after "to" or "in" is not whose they are. */
const ELSEWHERE = new Set(['ambassador', 'envoy', 'counterpart', 'representative', 'commander', 'correspondent', 'coordinator']);

export const isHeldAbroad = (n: NameText, noun: number): boolean => ELSEWHERE.has(n.word(noun));

/** `nameAt(i)`: index of the name that covers token `i`, or -1. */
export function titleBefore(n: NameText, name: number, from: number, nameAt: (i: number) => number): Title | undefined {
  let end = name;
  while (end > from && RANK.has(n.word(end - 1)) && !isRoleNoun(n, end - 1)) end--;
  if (n.word(end - 1) === ',' || n.word(end - 1) === '-' || n.word(end - 1) === '–') {
    const apart = n.word(end - 1) === ',';
    const far = officeWithBody(n, end - 1, from, nameAt);
    if (far) return far;
    if (!apart) return undefined;
    end--;
  }
  // "Defense Minister General NAME": the office, not the rank.
  while (MILITARY.has(n.word(end - 1)) && end - 2 >= from && isRoleNoun(n, end - 2)) end--;
  const noun = officeNoun(n, end, from);
  if (noun < 0) return officeWithBody(n, end, from, nameAt);
  return widen(n, noun, end, from, nameAt);
}

const MILITARY = new Set(['general', 'colonel', 'admiral', 'marshal', 'major', 'captain', 'gen.', 'col.', 'adm.', 'lt.']);

/** Words between a title and the name: "Minister Dr. NAME". */
const RANK = new Set(['dr', 'dr.', 'mr', 'mr.', 'sir', 'mrs.', 'ms.', 'prof.', '"', '“']);

/** The head noun of the title that ends at `end`: the word before it, or the head of "Secretary of State". */
function officeNoun(n: NameText, end: number, from: number): number {
  const last = end - 1;
  if (last < from) return -1;
  if (isRoleNoun(n, last) || (n.lex.honorifics.has(n.word(last)) && OFFICES.has(n.word(last)))) return last;
  if (n.word(last - 1) === '-' && n.joined(last) && isRoleNoun(n, last - 2)) return last - 2; // Prime Minister-designate
  for (let k = last; k > last - 5 && k > from; k--) {
    if (n.word(k - 1) === 'of' && isRoleNoun(n, k - 2)) return n.isCapital(k - 2) && n.isCapital(k) ? k - 2 : -1;
    if (!n.isWord(k) || !(n.lex.roleModifiers.has(n.word(k)) || STATE.has(n.word(k)))) return -1;
  }
  return -1;
}

const STATE = new Set(['state', 'defense', 'defence', 'staff', 'the', 'and', 'commerce', 'foreign', 'affairs', 'justice', 'war']);
const OFFICES = new Set(['king', 'queen', 'prince', 'pope', 'cardinal', 'archbishop', 'bishop', 'emperor', 'sultan', 'emir', 'ayatollah', 'general', 'gen.', 'colonel', 'admiral', 'senator', 'sen.', 'congressman', 'congresswoman', 'governor', 'gov.', 'princess', 'judge', 'justice', 'rep.', 'captain', 'major', 'sheriff', 'professor', 'attorney', 'secretary', 'deputy']);

/** Adds modifiers on the left and finds the owner before them. */
function widen(n: NameText, noun: number, end: number, from: number, nameAt: (i: number) => number): Title | undefined {
  let first = noun;
  while (first > from) {
    const prev = first - 1;
    const word = n.word(prev);
    if (nameAt(prev) >= 0) break;
    if (n.lex.roleModifiers.has(word) || (word === '-' && n.joined(prev)) || (n.word(first) === '-' && isRoleNoun(n, prev)) || (word === 'and' && n.lex.roleModifiers.has(n.word(prev - 1)) && nameAt(prev - 1) < 0)) first--;
    else if (n.word(first) === 'chief' && n.isWord(prev) && n.lex.smallWords.has(word) && !n.lex.never.has(word)) first--;
    else break;
  }
  while (first < noun && (n.word(first) === 'and' || n.word(first) === '-')) first++;
  const owner = ownerBefore(n, first, from, nameAt);
  if (owner < 0) return { first, end };
  const start = nameStart(nameAt, owner, from);
  // "Russian UN Representative": the country holds the office, the body is part of its title.
  const nation = nameAt(start - 1) >= 0 && n.joined(start) === false && isNation(n, start - 1) ? start - 1 : -1;
  const word = n.word((nation >= 0 ? nameStart(nameAt, nation, from) : start) - 1);
  return { first: nation >= 0 ? start : first, end, of: nation >= 0 ? nation : owner, ...(/^(?:former|ex|late|acting|outgoing)$/.test(word) && { before: word }) };
}

const isNation = (n: NameText, i: number): boolean => {
  const kind = n.phraseAt(i, i + 1)?.phrase.kind;
  return kind === 'demonym' || kind === 'country';
};

function nameStart(nameAt: (i: number) => number, i: number, from: number): number {
  let k = i;
  while (k > from && nameAt(k - 1) === nameAt(i)) k--;
  return k;
}

/** The name that ends right before the title, with or without 's. */
function ownerBefore(n: NameText, first: number, from: number, nameAt: (i: number) => number): number {
  let k = first - 1;
  if (n.word(k) === "'s") k--;
  else if (/^['’]$/.test(n.word(k)) && n.joined(k)) k--;
  return k >= from && nameAt(k) >= 0 ? k : -1;
}

/** "spokeswoman for the IAEA, NAME", "president of Mali, NAME": office, preposition, body, then the name. */
function officeWithBody(n: NameText, end: number, from: number, nameAt: (i: number) => number): Title | undefined {
  let k = end - 1;
  if (n.word(k) === ')') while (k > from && n.word(k) !== '(') k--;
  if (n.word(k) === '(') k--;
  const body = nameAt(k);
  if (body < 0) return undefined;
  const of = k;
  while (k >= from && nameAt(k) === body) k--;
  if (n.word(k) === 'the') k--;
  if (!/^(?:of|for|at|to|in|with)$/.test(n.word(k)) || k <= from) return undefined;
  const noun = officeNoun(n, k, from);
  if (noun < 0) return undefined;
  const title = widen(n, noun, k, from, nameAt);
  // "Peru's ambassador to Japan": the office is Peru's.
  return title && (isHeldAbroad(n, noun) && /^(?:to|in|at)$/.test(n.word(k)) ? title : { ...title, of });
}
