// "The Council" after "UN Security Council": a noun of bodies alone is a name only where the article has a longer one that
// it shortens. Elsewhere it is none.
import { bodyWords, GENERIC } from '../actors/bodyWords.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { NameText } from '../nameText.ts';

/** Candidates in text order, without overlaps. Linear. */
export function shortBodies(n: NameText, found: readonly Candidate[]): Candidate[] {
  const longer = new Set<string>();
  for (const c of found) if (c.type === 'organization') for (const w of bodyWords(n, c.first, c.end)) longer.add(w);
  const kept = found.filter((c) => !isGeneric(n, c) || longer.has(n.word(c.first)));
  if (longer.size === 0) return kept;
  const covered = new Uint8Array(n.t.count + 1);
  for (const c of kept) covered.fill(1, c.first, c.end);
  const more: Candidate[] = [];
  for (let i = 1; i < n.t.count; i++) {
    if (covered[i] === 0 && longer.has(n.word(i)) && isShortForm(n, covered, i)) more.push({ first: i, end: i + 1, type: 'organization' });
  }
  return more.length === 0 ? kept : [...kept, ...more].sort((a, b) => a.first - b.first);
}

const isGeneric = (n: NameText, c: Candidate): boolean => c.end === c.first + 1 && c.type === 'organization' && GENERIC.has(n.word(c.first)) && !n.isAllCaps(c.first);

/** With a capital after "the", and alone. */
const isShortForm = (n: NameText, covered: Uint8Array, i: number): boolean =>
  n.isCapital(i) && !n.isAllCaps(i) && n.word(i - 1) === 'the' && covered[i + 1] === 0 && !(n.isWord(i + 1) && n.isCapital(i + 1)) && !/^(?:of|for|on|-)$/.test(n.word(i + 1));
