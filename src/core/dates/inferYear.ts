// The year that an article seems to be of, from what it says of other years: "the 80th anniversary of the 1945 victory".
// A proposal only: what it completes stays open, with the proposal as an alternative that is marked as a guess.
import type { Draft } from './draft.ts';
import { valueOf } from './point.ts';
import type { Resolution } from './resolution.ts';
import { isOneOf, type Reader, setOf } from './scan.ts';

export interface InferredYear {
  readonly year: number;
  /** "80th anniversary of 1945". */
  readonly why: string;
}

const SINCE = setOf('since after');
/** Words between "since" and the year at most. */
const REACH = 3;

/** Undefined where the article says nothing of the kind, contradicts itself, or names a later year. */
export function inferYear(r: Reader, drafts: readonly Draft[], found: readonly Resolution[]): InferredYear | undefined {
  let inferred: InferredYear | undefined;
  let latest = 0;
  for (const [i, draft] of drafts.entries()) {
    const { point, status, reason } = found[i] as Resolution;
    if (point && status === 'absolute' && point.grain !== 'century' && point.grain !== 'decade') latest = Math.max(latest, point.year);
    const here = draft.open.kind === 'anniversary' && point ? { year: point.year, why: reason.replace(/:.*$/, '') } : sinceYear(r, draft, drafts[i + 1]);
    if (here && inferred && here.year !== inferred.year) return undefined;
    inferred ??= here;
  }
  return inferred && latest <= inferred.year ? inferred : undefined;
}

/** "80 years since the 1945 victory". */
function sinceYear(r: Reader, { open, end }: Draft, next: Draft | undefined): InferredYear | undefined {
  const years = open.kind === 'duration' ? /^P(\d{1,3})Y$/.exec(open.value) : null;
  if (!years || !isOneOf(r, end, SINCE) || next?.open.kind !== 'calendar' || next.first > end + 1 + REACH) return undefined;
  const { year, bc } = next.open.fields;
  return year === undefined || bc ? undefined : { year: year + Number(years[1]), why: `${years[1]} years since ${year}` };
}

/** `XXXX-05` with `2025-05` as its first alternative. Other values stay as they are. */
export function withInferredYear(r: Resolution, inferred: InferredYear | undefined): Resolution {
  if (!inferred || r.status !== 'needs-date' || !/^XXXX-(?:\d\d|Q\d|H\d|SP|SU|FA|WI)/.test(r.value)) return r;
  const value = r.value.replace('XXXX', valueOf({ grain: 'year', year: inferred.year }));
  return { ...r, reason: `${r.reason}; ${inferred.why}: ${inferred.year}?`, alternatives: [{ value, why: `${inferred.why}: ${inferred.year}?` }, ...(r.alternatives ?? [])], guess: true };
}
