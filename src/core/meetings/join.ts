// Which candidates head a record of their own, and which tell once more of one that is already there.
import { NEW_ONES } from './lexicon.ts';
import type { Scene } from './scene.ts';
import type { Candidate } from './triggers.ts';

export interface Scored {
  readonly candidate: Candidate;
  /** Log odds that it heads a record. */
  readonly score: number;
}

export interface Encounter {
  readonly head: Candidate;
  readonly others: readonly Candidate[];
}

/** Log odds from which a candidate heads a record. */
const SURE = -0.3;

export function joinCandidates(_scene: Scene, scored: readonly Scored[]): Encounter[] {
  const records: { head: Candidate; others: Candidate[] }[] = [];
  for (const { candidate, score } of scored) if (score > SURE) records.push({ head: candidate, others: [] });
  for (const { candidate, score } of scored) {
    if (score > SURE || !pointsBack(candidate)) continue;
    target(records, candidate)?.others.push(candidate);
  }
  return records;
}

const BACK = new Set(['the', 'this', 'these', 'that', 'those', 'their', 'his', 'her', 'its', 'both']);

/** A definite noun without a word that makes it another one. */
const pointsBack = (c: Candidate): boolean => c.noun && BACK.has(c.determiner) && !c.modifiers.some((m) => NEW_ONES.has(m));

/** The record of the same sentence, else the last one before, else the first after. */
function target(records: readonly { head: Candidate; others: Candidate[] }[], c: Candidate): { others: Candidate[] } | undefined {
  const stay = c.entry.group === 'stay';
  const fits = records.filter((r) => (r.head.entry.group === 'stay' || r.head.entry.group === 'go') === stay);
  return fits.findLast((r) => r.head.at < c.at && c.sentence - r.head.sentence <= 8) ?? fits.find((r) => r.head.sentence <= c.sentence + 1);
}
