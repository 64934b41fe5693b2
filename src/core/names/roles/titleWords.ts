// The words of one office: its head noun at a given end, the modifiers before it, and the owner before these.
import { BITS } from '../lexicon/lexicon.ts';
import type { NameText } from '../nameText.ts';
import { isRoleNoun } from './nouns.ts';
import { ownerBefore } from './ownerBefore.ts';
import type { NameAt, Title } from './title.ts';

/** The head noun of the title that ends at `end`: the word before it, or the head of "Secretary of State". -1: none. */
export function officeNoun(n: NameText, end: number, from: number): number {
  const last = end - 1;
  if (last < from) return -1;
  if (isRoleNoun(n, last) || (n.is(last, BITS.honorific) && OFFICES.has(n.word(last)))) return last;
  if (n.word(last - 1) === '-' && n.joined(last) && isRoleNoun(n, last - 2)) return last - 2; // Prime Minister-designate
  if (n.word(last) === 'general' && n.word(last - 1) === 'attorney') return last - 1;
  for (let k = last; k > last - 6 && k > from; k--) {
    if (/^(?:of|for)$/.test(n.word(k - 1)) && isRoleNoun(n, k - 2)) return /^(?:staff|parliament|police)$/.test(n.word(k)) || (n.isCapital(k - 2) && n.isCapital(k)) || n.word(k) === 'state' ? k - 2 : -1;
    if (!n.isWord(k) || !(n.is(k, BITS.roleModifier) || STATE.has(n.word(k)))) return -1;
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
  if (n.is(prev, BITS.roleModifier) || MORE.has(word) || (word === '-' && n.joined(prev))) return true;
  if (n.word(first) === '-' && (isRoleNoun(n, prev) || /^(?:anti|pro|ex|vice|co|non)$/.test(word))) return true;
  if (word === 'and' && nameAt(prev - 1) < 0) return n.is(prev - 1, BITS.roleModifier) && n.is(first, BITS.roleModifier);
  return /^(?:chief|head|leader|director|spokesman|spokeswoman|expert|analyst|adviser|advisor)$/.test(n.word(first)) && n.isWord(prev) && n.is(prev, BITS.small) && !n.is(prev, BITS.never) && !VERB.test(word);
}

const NOT_BEFORE = new Set(['ousted', 'deposed', 'elected', 'retired', 'exiled']);
const MORE = new Set(['longtime', 'long-time', 'attorney', 'incumbent', 'two-time', 'nuclear', 'visiting', 'supreme', 'hard-line', 'keynote', 'professional', 'freelance', 'pop', 'rock', 'ice', 'spokes', 'homeland', 'affairs', 'budget', 'central', 'previous', 'top', 'next', 'late', 'vice', 'house', 'whip', 'lt.', 'lt', 'maj.', 'brig.', 'brigadier', 'rear', 'field', 'bank', 'staff']);
const VERB = /(?:ed|ing|says?|told)$/;
