// Offices held by several at once: "the foreign ministers of A, B and C—X, Y and Z" in order, and "X (A), Y (B)" after an
// office in the plural.
import type { Sentence } from '../../text/sentences.ts';
import { BITS } from '../lexicon/lexicon.ts';
import type { NameText } from '../nameText.ts';
import { isPluralNoun } from './nouns.ts';

/** A plural title with the names listed after "of". Tokens and name indexes. */
export interface PluralTitle {
  readonly first: number;
  readonly end: number;
  readonly owners: readonly number[];
  /** The words of the office, where they stand elsewhere: "his counterparts from A and B". */
  readonly office?: { readonly first: number; readonly end: number };
  /** First token after the list of owners. */
  readonly after: number;
}

/** The plural titles of one sentence. */
export function pluralTitles(n: NameText, s: Sentence, nameAt: (i: number) => number): PluralTitle[] {
  const out: PluralTitle[] = [];
  for (let i = s.firstToken; i < s.endToken; i++) {
    if (!isPluralNoun(n, i) || nameAt(i) >= 0) continue;
    let first = i;
    while (first > s.firstToken && n.is(first - 1, BITS.roleModifier) && nameAt(first - 1) < 0) first--;
    const list = n.word(i + 1) === 'of' || n.word(i + 1) === 'from' ? listAt(n, i + 2, s.endToken, nameAt) : { names: [], end: i + 1 };
    out.push({ first, end: i + 1, owners: list.names, after: list.end });
  }
  return out;
}

/** Names joined by commas and "and", from `at`. */
export function listAt(n: NameText, at: number, limit: number, nameAt: (i: number) => number): { names: number[]; end: number } {
  const names: number[] = [];
  let i = at;
  while (i < limit) {
    if (n.word(i) === 'the') i++;
    const name = nameAt(i);
    if (name < 0) break;
    names.push(name);
    while (i < limit && nameAt(i) === name) i++;
    const next = i;
    while (/^(?:,|and|&)$/.test(n.word(i))) i++;
    if (i === next || nameAt(n.word(i) === 'the' ? i + 1 : i) < 0) return { names, end: next };
  }
  return { names, end: i };
}
