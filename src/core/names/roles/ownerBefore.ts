// Whose the office is, by what stands before its words: "Russian ", "Mali's ", "Lebanon's pro-Syrian ", "VOA's West Africa ".
import { BITS } from '../lexicon/lexicon.ts';
import type { NameText } from '../nameText.ts';
import { isDiplomat } from './nouns.ts';
import type { NameAt } from './title.ts';

export interface Owner {
  /** A token of the owner's name; undefined: the name before the title is not whose it is. */
  readonly of: number | undefined;
  /** First token of the owner's name, or of what was skipped. */
  readonly first: number;
  /** Where the title begins, if earlier than its modifiers. */
  readonly title?: number;
}

/** `first`: first token of the title, `noun`: its head. undefined: no name right before it. */
export function ownerBefore(n: NameText, first: number, noun: number, from: number, nameAt: NameAt, deep = 0): Owner | undefined {
  const owner = nameEndingBefore(n, first, from, nameAt);
  if (owner < 0) return undefined;
  const start = startOf(nameAt, owner, from);
  const kind = n.phraseAt(start, owner + 1)?.phrase.kind;
  // "Lebanon's pro-Syrian president": whose side the office is on, not whose it is.
  if (n.word(start - 1) === '-' && /^(?:pro|anti|non)$/.test(n.word(start - 2))) return (deep < 2 ? ownerBefore(n, start - 2, noun, from, nameAt, deep + 1) : undefined) ?? { of: undefined, first: start - 2 };
  if (kind === 'group' && FAITHS.test(n.word(start))) return { of: undefined, first: start };
  const outer = nameEndingBefore(n, skipSmall(n, start, from, nameAt), from, nameAt);
  const possessed = outer >= 0 && n.word(outer + 1) === "'s";
  const nation = outer === start - 1 && isNation(n, outer, nameAt, from);
  // "Russian UN Representative", "Russia's U.N. ambassador": the country holds it, the body is part of the title.
  if (!isNation(n, owner, nameAt, from) && isDiplomat(n, noun) && (nation || possessed)) return { of: outer, first: startOf(nameAt, outer, from), title: start };
  // "VOA's West Africa correspondent", "Britain's former Northern Ireland secretary".
  if (possessed && n.word(owner + 1) !== "'s" && (kind === 'country' || kind === 'region')) return { of: outer, first: startOf(nameAt, outer, from), title: start };
  // "In Brussels Secretary of State NAME said".
  if (kind !== 'demonym' && n.word(owner + 1) !== "'s" && /^(?:in|at|near|from)$/.test(n.word(start - 1)) && n.isCapital(noun)) return { of: undefined, first: start };
  return { of: owner, first: start };
}

/** What somebody believes or is by birth is not whose the office is. */
export const FAITHS = /^(?:islam|islamic|islamist|muslim|christian|jewish|shi'?ite|shiite|shia|sunni|orthodox|catholic|protestant|hindu|buddhist|western|arab|democratic|republican|communist)s?$/;

/** Back over modifiers between a possessive and a name: "'s senior Africa". */
function skipSmall(n: NameText, start: number, from: number, nameAt: NameAt): number {
  let k = start;
  while (k > from && k > start - 3 && nameAt(k - 1) < 0 && n.is(k - 1, BITS.roleModifier)) k--;
  return k;
}

/** Last token of the name that ends right before `first`, with or without 's; -1: none. */
function nameEndingBefore(n: NameText, first: number, from: number, nameAt: NameAt): number {
  let k = first - 1;
  if (n.word(k) === "'s") k--;
  else if (/^['’]$/.test(n.word(k)) && n.joined(k)) k--;
  return k >= from && nameAt(k) >= 0 ? k : -1;
}

function isNation(n: NameText, i: number, nameAt: NameAt, from: number): boolean {
  const kind = n.phraseAt(startOf(nameAt, i, from), i + 1)?.phrase.kind;
  return kind === 'demonym' || kind === 'country';
}

function startOf(nameAt: NameAt, i: number, from: number): number {
  let k = i;
  while (k > from && nameAt(k - 1) === nameAt(i)) k--;
  return k;
}
