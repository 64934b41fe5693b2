// The office that follows a name: "NAME, the Malian foreign minister,", "NAME, a professor at the Moscow School of
// Economics", "NAME, 52, who heads ..." (not read).
import type { NameText } from '../nameText.ts';
import { isHeldAbroad, isRoleNoun, type Title } from './titleBefore.ts';

const MAX_WORDS = 9;

/** Reads from the token after the name; `limit` = end of the sentence. */
export function titleAfter(n: NameText, after: number, limit: number, nameAt: (i: number) => number): Title | undefined {
  if (n.word(after) !== ',') return undefined;
  let k = after + 1;
  if (/^\d{1,3}$/.test(n.word(k)) && n.word(k + 1) === ',') k += 2;
  if (/^(?:who|which)$/.test(n.word(k)) && /^(?:is|was|serves|served)$/.test(n.word(k + 1))) k += 2;
  if (n.word(k) === 'as') k++;
  if (/^(?:the|a|an|its|one|his|her|also)$/.test(n.word(k))) k++;
  let of = -1;
  let noun = -1;
  let first = -1;
  for (let words = 0; k < limit && words < MAX_WORDS; k++, words++) {
    const name = nameAt(k);
    if (name >= 0) {
      if (first >= 0) break;
      of = k;
      while (k + 1 < limit && nameAt(k + 1) === name) k++;
      if (n.word(k + 1) === "'s") k++;
      continue;
    }
    if (!n.isWord(k) && n.word(k) !== '-') break;
    if (/^(?:of|for|at|to|in|with|and|who|on|from|said|says|is|was|has|will)$/.test(n.word(k)) || n.word(k) === 'the') break;
    if (first < 0) first = k;
    if (isRoleNoun(n, k)) noun = k;
  }
  if (noun < 0 || noun !== lastWord(n, first, k) || isPlural(n, noun)) return undefined;
  const start = titleStart(n, first, noun);
  const body = bodyAfter(n, k, limit, nameAt);
  // "Russia's representative at the United Nations" is Russia's.
  const owner = body >= 0 && !(of >= 0 && isHeldAbroad(n, noun)) ? body : of;
  return { first: start, end: noun + 1, ...(owner >= 0 && { of: owner }) };
}

const isPlural = (n: NameText, i: number): boolean => n.word(i).endsWith('s') && n.lex.roleNouns.has(n.word(i).slice(0, -1));

const lastWord = (n: NameText, first: number, end: number): number => {
  let k = end - 1;
  while (k > first && !n.isWord(k)) k--;
  return k;
};

/** Adjectives that say nothing about the office stay out of the title only at its left edge. */
function titleStart(n: NameText, first: number, noun: number): number {
  let start = first;
  while (start < noun && (n.word(start) === '-' || /ly$|^(?:longtime|well|known|prominent|leading|influential|powerful)$/.test(n.word(start)))) start++;
  return start;
}

/** The name in "of the Central Bank of Mali". */
function bodyAfter(n: NameText, k: number, limit: number, nameAt: (i: number) => number): number {
  if (!/^(?:of|for|at|to|in|with)$/.test(n.word(k))) return -1;
  let i = k + 1;
  while (i < limit && i < k + 5 && nameAt(i) < 0) {
    if (!n.isWord(i) || n.lex.never.has(n.word(i)) && n.word(i) !== 'the') return -1;
    i++;
  }
  return i < limit && nameAt(i) >= 0 ? i : -1;
}
