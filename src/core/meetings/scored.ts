// Every candidate trigger with what its own sentence says: how likely it tells of an encounter, who took part, where,
// when, and whether it was held. `join.ts` makes records of them.
import type { DateMention, MeetingStatus } from '../model/analysis.ts';
import { isDayOfCalling, isPlan } from './ahead.ts';
import type { Company } from './company.ts';
import { companiesOf, companyFeatures, LOOK_BACK } from './companyFeatures.ts';
import { candidateFeatures } from './features.ts';
import { floorOf } from './floor.ts';
import { STATUSES } from './model.ts';
import { priorOf } from './prior.ts';
import type { Scene } from './scene.ts';
import { statusFeatures } from './status.ts';
import { settledStatus } from './statusRules.ts';
import { type Candidate, findCandidates } from './triggers.ts';
import { dateOf } from './when.ts';
import { placeOf } from './who.ts';

export interface Scored extends Company {
  /** Log odds that the candidate tells of an encounter, for the first time or again. */
  readonly score: number;
  readonly status: MeetingStatus;
  /** Values where the candidate's own sentence gives them. */
  readonly date?: string;
  readonly when?: DateMention;
  readonly place?: string;
}

/** In text order. Linear. */
export function scoredCandidates(scene: Scene): Scored[] {
  const candidates = findCandidates(scene);
  const own = candidates.map((c, i) => {
    const out = scene.models.heads.begin();
    candidateFeatures(out, scene, c, candidates.slice(Math.max(0, i - LOOK_BACK), i), candidates[i + 1]);
    const score = (out.sums[0] as number) + priorOf(scene, c);
    const floor = floorOf(scene, c);
    return { score, floor, idle: score < IDLE && floor === -Infinity };
  });
  const companies = companiesOf(scene, candidates, (i) => own[i]?.idle === true);
  return companies.map((company, i) => {
    const { score, floor, idle } = own[i] as (typeof own)[number];
    if (idle) return { ...company, score, status: 'unknown' };
    const out = scene.models.heads.begin();
    companyFeatures(out, scene, company, companies.slice(Math.max(0, i - LOOK_BACK), i));
    return scoredOf(scene, company, Math.max(score + (out.sums[0] as number), floor));
  });
}

/** Log odds by word and grammar alone below which no company made a head of a candidate (of 617 in 70,000 words of news). */
const IDLE = -1.75;

function scoredOf(scene: Scene, company: Company, score: number): Scored {
  const place = placeOf(company.fits);
  const told = statusOf(scene, company.candidate);
  const found = dateOf(scene, company.candidate);
  const date = told === 'cancelled' && found && isDayOfCalling(scene, found) ? undefined : found;
  return {
    ...company, score, status: date && isPlan(scene, company.candidate, told, date) ? 'scheduled' : told,
    ...(place !== undefined && { place }), ...(date && { date: date.value, when: date }),
  };
}

function statusOf(scene: Scene, head: Candidate): MeetingStatus {
  const settled = settledStatus(scene, head);
  if (settled) return settled;
  const out = scene.models.statuses.begin();
  statusFeatures(out, scene, head);
  let best = 0;
  for (let k = 1; k < STATUSES.length; k++) if ((out.sums[k] as number) > (out.sums[best] as number)) best = k;
  return STATUSES[best] ?? 'unknown';
}

