// The office right before a name: "Russian Foreign Minister NAME", "Burkina Faso's foreign minister, NAME", "Defense Minister
// General NAME". Token spans only; whose office it is, `findRoles` says.
import type { NameText } from '../nameText.ts';
import { isPluralNoun, isRankWord, isRoleNoun } from './nouns.ts';
import { officeWithBody } from './officeWithBody.ts';
import { ownerBefore } from './ownerBefore.ts';

/** Title words are tokens [first, end). `of`: a token inside the country's or body's name, where the text has one. */
export interface Title {
  readonly first: number;
  readonly end: number;
  readonly of?: number;
  /** `former` where it stands before the country: "former Cuban leader". */
  readonly before?: string;
}

export type NameAt = (token: number) => number;

/** `name`: first token of the person's name, `after`: the token after it. `nameAt(i)`: index of the name over token `i`, or -1. */
export function titleBefore(n: NameText, name: number, after: number, from: number, nameAt: NameAt): Title | undefined {
  const start = n.word(name - 1) === 'the' && n.word(name - 2) === ',' ? name - 1 : name; // "spiritual leader, the Dalai Lama"
  let bare = start;
  while (bare > from && isRankWord(n, bare - 1) && nameAt(bare - 1) < 0) bare--;
  for (let end = bare; end <= start; end = end === bare && bare < start ? start : start + 1) {
    const title = titleAt(n, end, after, from, nameAt);
    if (title) return title;
  }
  return undefined;
}

function titleAt(n: NameText, end: number, after: number, from: number, nameAt: NameAt): Title | undefined {
  const mark = n.word(end - 1);
  if (mark !== ',' && mark !== '-' && mark !== '–' && mark !== '—') return titleEndingAt(n, end, from, nameAt);
  const far = officeWithBody(n, end - 1, from, nameAt, true);
  if (far) return mark === ',' && isSetting(n, far.first, after, from) ? undefined : far;
  if (mark !== ',' || end - 2 < from) return undefined;
  const near = titleEndingAt(n, end - 1, from, nameAt);
  return near && !isPluralNoun(n, near.end - 1) && !isSetting(n, near.first, after, from) ? near : undefined;
}

/** "German Chancellor and summit host NAME": the office before the one that stands right before the name. */
export function titleBeside(n: NameText, title: Title, after: number, from: number, nameAt: NameAt): Title | undefined {
  if (n.word(after) === "'s") return undefined; // "Florida Governor and President NAME's brother"
  let k = title.of === undefined ? title.first : Math.min(title.first, title.of);
  while (k > from && nameAt(k) >= 0 && nameAt(k - 1) === nameAt(k)) k--;
  if (n.word(k - 1) !== 'and' && /^(?:prominent|former|leading|then|rebel)$/.test(n.word(k - 1))) k--;
  if (n.word(k - 1) !== 'and' || !isRoleNoun(n, k - 2) || isPluralNoun(n, k - 2) || nameAt(k - 2) >= 0) return undefined;
  const beside = widen(n, k - 2, k - 1, from, nameAt);
  // "the Prime Minister and EU Commission President NAME": two people.
  if (!beside || title.of === undefined) return beside;
  let start = beside.of === undefined ? beside.first : Math.min(beside.first, beside.of);
  while (start > from && nameAt(start) >= 0 && nameAt(start - 1) === nameAt(start)) start--;
  return n.word(start - 1) === 'the' ? undefined : beside;
}

function titleEndingAt(n: NameText, end: number, from: number, nameAt: NameAt): Title | undefined {
  const noun = officeNoun(n, end, from);
  if (noun < 0 || nameAt(noun) >= 0) return officeWithBody(n, end, from, nameAt, false);
  return widen(n, noun, end, from, nameAt);
}

const OPENERS = new Set('after before during in unlike like with as despite following while when if since for at on under according from by among alongside besides without upon amid'.split(' '));

/** "After his visit with the president, Mr. NAME left": the comma ends a phrase, it does not open an apposition. */
function isSetting(n: NameText, title: number, after: number, from: number): boolean {
  if (n.word(after) === ',' || !OPENERS.has(n.word(from))) return false;
  for (let i = title - 1; i > from && i > title - 30; i--) if (n.word(i) === ',') return false;
  return true;
}

/** The head noun of the title that ends at `end`: the word before it, or the head of "Secretary of State". -1: none. */
export function officeNoun(n: NameText, end: number, from: number): number {
  const last = end - 1;
  if (last < from) return -1;
  if (isRoleNoun(n, last) || (n.lex.honorifics.has(n.word(last)) && OFFICES.has(n.word(last)))) return last;
  if (n.word(last - 1) === '-' && n.joined(last) && isRoleNoun(n, last - 2)) return last - 2; // Prime Minister-designate
  if (n.word(last) === 'general' && n.word(last - 1) === 'attorney') return last - 1;
  for (let k = last; k > last - 6 && k > from; k--) {
    if (/^(?:of|for)$/.test(n.word(k - 1)) && isRoleNoun(n, k - 2)) return /^(?:staff|parliament|police)$/.test(n.word(k)) || (n.isCapital(k - 2) && n.isCapital(k)) || n.word(k) === 'state' ? k - 2 : -1;
    if (!n.isWord(k) || !(n.lex.roleModifiers.has(n.word(k)) || STATE.has(n.word(k)))) return -1;
  }
  return -1;
}

const STATE = new Set(['state', 'parliament', 'police', 'defense', 'defence', 'staff', 'the', 'and', 'commerce', 'foreign', 'affairs', 'justice', 'war', 'interior', 'finance', 'treasury', 'education', 'religious', 'public', 'broadcasting']);
const OFFICES = new Set(['king', 'queen', 'prince', 'pope', 'cardinal', 'archbishop', 'bishop', 'emperor', 'sultan', 'emir', 'ayatollah', 'general', 'gen.', 'colonel', 'admiral', 'senator', 'sen.', 'congressman', 'congresswoman', 'governor', 'gov.', 'princess', 'judge', 'justice', 'rep.', 'captain', 'major', 'sheriff', 'professor', 'attorney', 'secretary', 'deputy', 'lieutenant', 'sergeant', 'col.', 'lt.', 'maj.', 'adm.', 'capt.']);
const PAST = /^(?:former|ex|late|acting|outgoing|then|current|new|ousted|deposed)$/;

/** Adds modifiers on the left and finds the owner before them. */
export function widen(n: NameText, noun: number, end: number, from: number, nameAt: NameAt): Title | undefined {
  let first = noun;
  while (first > from && isModifier(n, first - 1, first, nameAt)) first--;
  while (first < noun && (n.word(first) === 'and' || n.word(first) === '-')) first++;
  const owner = ownerBefore(n, first, noun, from, nameAt);
  if (owner === undefined) return { first, end };
  const word = n.word(owner.first - 1);
  return { first: owner.title ?? first, end, ...(owner.of !== undefined && { of: owner.of }), ...(PAST.test(word) && owner.of !== undefined && { before: word }) };
}

/** The token before a title's first word belongs to the title. */
function isModifier(n: NameText, prev: number, first: number, nameAt: NameAt): boolean {
  const word = n.word(prev);
  if (nameAt(prev) >= 0) return false;
  if (word === 'under') return n.word(first) === 'secretary' || n.isCapital(prev);
  if (NOT_BEFORE.has(word) && !n.isCapital(prev) && /^(?:has|have|had|temporarily|briefly|,)$/.test(n.word(prev - 1))) return false; // "briefly ousted President NAME"
  if (n.lex.roleModifiers.has(word) || MORE.has(word) || (word === '-' && n.joined(prev))) return true;
  if (n.word(first) === '-' && (isRoleNoun(n, prev) || /^(?:anti|pro|ex|vice|co|non)$/.test(word))) return true;
  if (word === 'and' && nameAt(prev - 1) < 0) return n.lex.roleModifiers.has(n.word(prev - 1)) && n.lex.roleModifiers.has(n.word(first));
  return /^(?:chief|head|leader|director|spokesman|spokeswoman|expert|analyst|adviser|advisor)$/.test(n.word(first)) && n.isWord(prev) && n.lex.smallWords.has(word) && !n.lex.never.has(word) && !VERB.test(word);
}

const NOT_BEFORE = new Set(['ousted', 'deposed', 'elected', 'retired', 'exiled']);
const MORE = new Set(['longtime', 'long-time', 'attorney', 'incumbent', 'two-time', 'nuclear', 'visiting', 'supreme', 'hard-line', 'keynote', 'professional', 'freelance', 'pop', 'rock', 'ice', 'spokes', 'homeland', 'affairs', 'budget', 'central', 'previous', 'top', 'next', 'late', 'vice', 'house', 'whip', 'lt.', 'lt', 'maj.', 'brig.', 'brigadier', 'rear', 'field', 'bank', 'staff']);
const VERB = /(?:ed|ing|says?|told)$/;
