// Second pass over the document: unsure candidates take the type of the name that they repeat or shorten, and fall away
// where the document itself writes the word small.
import { CAPITAL, flagsAt } from '../../text/tokens.ts';
import type { NameText } from '../nameText.ts';
import type { Candidate } from './candidate.ts';

/** Merges sure and unsure candidates in text order. */
export function settle(n: NameText, sure: readonly Candidate[], unsure: readonly Candidate[]): Candidate[] {
  const types = typesOfWords(n, [...sure, ...unsure.filter((c) => c.end - c.first > 1)]);
  const small = writtenSmall(n);
  const kept: Candidate[] = [...sure];
  for (const c of unsure) {
    const single = c.end === c.first + 1;
    const known = single ? types.get(n.word(c.first)) : undefined;
    if (known) kept.push({ ...c, type: known });
    else if (!single || !small.has(n.t.word[c.first] as number)) kept.push(c);
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** Surname → person, last word of a longer name → its type. */
function typesOfWords(n: NameText, names: readonly Candidate[]): Map<string, Candidate['type']> {
  const types = new Map<string, Candidate['type']>();
  for (const c of names) {
    if (c.type !== 'person' && c.end - c.first > 1) continue;
    const last = n.word(c.end - 1);
    if (!types.has(last) && last.length > 2) types.set(last, c.type);
  }
  return types;
}

/** Ids of words that the document writes with a small letter somewhere. */
function writtenSmall(n: NameText): Set<number> {
  const out = new Set<number>();
  for (let i = 0; i < n.t.count; i++) if (n.isWord(i) && (flagsAt(n.t, i) & CAPITAL) === 0) out.add(n.t.word[i] as number);
  return out;
}
