// Spans that took in a neighbour: "Charger Ada Obi" is Ada Obi with what she plays for before her, "Chargers' Obi" is two
// names, and the "76ers" belong to the city before them. The article's other mentions and the marks between tell.
import type { Candidate } from '../candidates/candidate.ts';
import { BITS } from '../lexicon/lexicon.ts';
import type { NameText } from '../nameText.ts';
import { keyOf } from './settle.ts';

/** Candidates in text order, without overlaps. Linear. */
export function bareNames(n: NameText, found: readonly Candidate[]): Candidate[] {
  const persons = new Set<string>();
  const surnames = new Set<string>();
  for (const c of found) {
    if (c.type !== 'person' || c.end - c.first < 2) continue;
    persons.add(keyOf(n, c.first, c.end));
    surnames.add(n.word(c.end - 1));
  }
  return found.flatMap((c, i) => {
    const end = numberedTeam(n, c);
    if (end > 0 && (found[i + 1]?.first ?? Infinity) >= end) return [{ first: c.first, end, type: 'organization' as const }];
    if (c.type === 'organization') return owned(n, c, surnames);
    return c.type === 'person' ? [withoutOffice(n, c, persons)] : [c];
  });
}

const MAX_WORDS = 8;

/** Cuts words before a full name that the article gives elsewhere by itself, unless they are given names. */
function withoutOffice(n: NameText, c: Candidate, persons: ReadonlySet<string>): Candidate {
  const word = n.word(c.first);
  if (c.end - c.first < 3 || c.end - c.first > MAX_WORDS || n.is(c.first, BITS.given) || word.length < 3) return c;
  for (let first = c.first + 1; first <= c.end - 2; first++) {
    if (persons.has(keyOf(n, first, c.end)) && n.is(first, BITS.given)) return { first, end: c.end, type: 'person' };
  }
  return c;
}

/** "Chargers' Obi": a body and, behind the mark of the plural's genitive, a person whom the article names in full. */
function owned(n: NameText, c: Candidate, surnames: ReadonlySet<string>): Candidate[] {
  for (let i = c.first + 1; i + 1 < c.end && i - c.first < MAX_WORDS; i++) {
    if (!/^['’]s?$/.test(n.word(i)) || !n.joined(i)) continue;
    if (i + 2 === c.end && surnames.has(n.word(i + 1))) return [{ first: c.first, end: i, type: 'organization' }, { first: i + 1, end: c.end, type: 'person' }];
  }
  return [c];
}

/** End of a team called by a number, such as the "49ers", right after its city; 0 where there is none. */
function numberedTeam(n: NameText, c: Candidate): number {
  return c.type === 'place' && /^\d{2}ers$/.test(n.word(c.end)) ? c.end + 1 : 0;
}
