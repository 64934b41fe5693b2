// The office that follows a name: "NAME, the Malian foreign minister,", "NAME (president of Mali)", "NAME, 52, who heads ORG",
// "NAME was elected president".
import { BITS } from '../lexicon/lexicon.ts';
import type { NameText } from '../nameText.ts';
import { isHeldAbroad, isPluralNoun, isRoleNoun } from './nouns.ts';
import { FAITHS } from './ownerBefore.ts';
import type { NameAt, Title } from './title.ts';

const MAX_WORDS = 9;
const DETERMINERS = /^(?:the|a|an|its|one|his|her|their|also|now|currently|formerly|himself|herself|another|then)$/;

/** Reads from the token after the name; `limit` = end of the sentence. */
export function titleAfter(n: NameText, after: number, limit: number, nameAt: NameAt): Title | undefined {
  const mark = n.word(after);
  if (!/^[,(–—-]$/.test(mark)) return undefined;
  let k = after + 1;
  if (/^\d{1,3}$/.test(n.word(k)) && n.word(k + 1) === ',') k += 2;
  if (/^(?:who|which)$/.test(n.word(k))) {
    const verb = k + (/^(?:now|currently|also)$/.test(n.word(k + 1)) ? 2 : 1);
    if (HEADS.has(n.word(verb))) return headOf(n, verb, limit, nameAt);
    if (!/^(?:is|was|serves|served|became|becomes)$/.test(n.word(verb))) return undefined;
    k = verb + 1;
  }
  return officePhrase(n, k, limit, nameAt);
}

/** Verbs that say an office, and the noun for it. */
export const HEADS: ReadonlyMap<string, string> = new Map([['heads', 'head'], ['headed', 'head'], ['leads', 'leader'], ['chairs', 'chair'], ['commands', 'commander'], ['directs', 'director']]);

/** "who heads the Guardian Council": the body must be a name. */
function headOf(n: NameText, verb: number, limit: number, nameAt: NameAt): Title | undefined {
  let i = verb + 1;
  while (i < limit && i < verb + 4 && nameAt(i) < 0 && n.isWord(i)) i++;
  if (i >= limit || nameAt(i) < 0) return undefined;
  return { first: verb, end: verb + 1, of: i };
}

/** "the Malian foreign minister", "a professor at the Moscow School of Economics": a whole phrase from token `k`. */
export function officePhrase(n: NameText, from: number, limit: number, nameAt: NameAt): Title | undefined {
  let k = from;
  if (n.word(k) === 'as') k++;
  while (k < limit && DETERMINERS.test(n.word(k))) k++;
  let of = -1;
  let noun = -1;
  let first = -1;
  let past = '';
  for (let words = 0; k < limit && words < MAX_WORDS; k++, words++) {
    if (nameAt(k) >= 0) {
      if (first >= 0 && !allModifiers(n, first, k)) break;
      if (first >= 0 && PAST.test(n.word(first))) past = n.word(first);
      first = -1;
      of = k;
      while (k + 1 < limit && nameAt(k + 1) === nameAt(k)) k++;
      if (n.word(k + 1) === "'s") k++;
      continue;
    }
    if (n.word(k) === "'s") {
      first = -1; // "the bloc's foreign policy chief"
      continue;
    }
    if (!n.isWord(k) && n.word(k) !== '-') break;
    if (BREAKS.has(n.word(k)) || /day$/.test(n.word(k))) break;
    if (first < 0) first = k;
    if (isRoleNoun(n, k)) noun = k;
  }
  if (noun < 0 || noun !== lastWord(n, first, k) || isPluralNoun(n, noun) || isNextPersons(n, k, nameAt)) return undefined;
  const start = titleStart(n, first, noun);
  const end = n.word(k) === 'of' && /^(?:state|staff|mission|delegation|government)$/.test(n.word(k + 1)) ? k + 2 : noun + 1;
  const body = bodyAfter(n, end, limit, nameAt);
  // "Russia's representative at the United Nations" is Russia's, and so is the envoy to a country.
  const owner = body >= 0 && !(isHeldAbroad(n, noun) && (of >= 0 || /^(?:to|in|on|for)$/.test(n.word(k)))) ? body : of;
  return { first: start, end, ...(owner >= 0 && { of: owner }), ...(past !== '' && { before: past }) };
}

const PAST = /^(?:former|ex|late|acting|outgoing|then)$/;
const BREAKS = new Set('of for at to in with and who on from said says is was has will the a an his her as that which since until during after before last this when by working earlier late early'.split(' '));

const allModifiers = (n: NameText, first: number, end: number): boolean => {
  for (let i = first; i < end; i++) if (!n.is(i, BITS.roleModifier)) return false;
  return true;
};

/** "After talks with NAME, Iraq's Foreign Minister NAME": the title is the next person's. */
const isNextPersons = (n: NameText, k: number, nameAt: NameAt): boolean => nameAt(k) >= 0 && n.isCapital(k);

const lastWord = (n: NameText, first: number, end: number): number => {
  let k = end - 1;
  while (k > first && !n.isWord(k)) k--;
  return k;
};

/** Adjectives that say nothing about the office stay out of the title only at its left edge. */
function titleStart(n: NameText, first: number, noun: number): number {
  let start = first;
  while (start < noun && (n.word(start) === '-' || /ly$|^(?:longtime|well|known|prominent|leading|influential|powerful|himself|herself|elected|wealthy)$/.test(n.word(start)))) start++;
  return start;
}

/** The name in "of the Central Bank of Mali". */
function bodyAfter(n: NameText, k: number, limit: number, nameAt: NameAt): number {
  if (!/^(?:of|for|at|to|in|with|from)$/.test(n.word(k))) return -1;
  let i = k + 1;
  while (i < limit && i < k + 5 && nameAt(i) < 0) {
    if (!n.isWord(i) || n.is(i, BITS.never) && n.word(i) !== 'the') return -1;
    i++;
  }
  if (i >= limit || nameAt(i) < 0) return -1;
  // "of the Shi'ite militant group Hezbollah": the body, not the faith.
  if (FAITHS.test(n.word(i)) && nameAt(i + 1) < 0 && n.word(i + 1) !== "'s") {
    let body = i + 1;
    while (body < i + 4 && nameAt(body) < 0 && n.isWord(body) && !n.is(body, BITS.never)) body++;
    return nameAt(body) >= 0 ? body : -1;
  }
  // "of Kashmir's People's Conference".
  let next = i;
  while (next < limit && nameAt(next) === nameAt(i)) next++;
  return n.word(next) === "'s" && nameAt(next + 1) >= 0 ? next + 1 : i;
}
