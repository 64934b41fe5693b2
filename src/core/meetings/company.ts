// A candidate trigger with those who likely took part: what heads, joins and plurals that point back are judged by.
import type { Candidate } from './triggers.ts';
import type { Fit } from './who.ts';

/** A candidate with its likely participants, the best first. */
export interface Company {
  readonly candidate: Candidate;
  readonly fits: readonly Fit[];
  /** Actor ids that would count as participants, at most four. */
  readonly likely: readonly string[];
}

export function companyOf(candidate: Candidate, fits: readonly Fit[]): Company {
  const likely = fits.filter((f) => f.part > -0.5).sort((a, b) => b.part - a.part).slice(0, 4).map((f) => f.actor);
  return { candidate, fits, likely };
}
