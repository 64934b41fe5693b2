// What a candidate's likely participants tell about it: an encounter takes two, and one whose two stand already in an
// earlier candidate is most often the same encounter told again.
import { wordAt } from '../text/tokens.ts';
import type { Scene } from './scene.ts';
import type { Candidate } from './triggers.ts';
import type { Fit } from './who.ts';

/** A candidate with its likely participants, the best first. */
export interface Company {
  readonly candidate: Candidate;
  readonly fits: readonly Fit[];
  /** Actor ids that would count as participants, at most four. */
  readonly likely: readonly string[];
}

const PLURAL = /^(?:two|three|four|five|six|both|they|leaders|presidents|ministers|sides|men|officials|delegations|parties|countries|pair|heads)$/;

/** "The two presidents met": a plural that stands for the ones just named, with no name between it and the trigger. */
export function pointsToCompany(scene: Scene, c: Candidate): boolean {
  for (let i = c.at - 1, n = 0; i >= 0 && n < 7; i--, n++) {
    if (scene.mentionAt[i] !== -1) return false;
    const w = wordAt(scene.tokens, i);
    if (w === '.') return false;
    if (w === 'they') return true;
    if ((w === 'the' || w === 'both' || w === 'these') && PLURAL.test(wordAt(scene.tokens, w === 'both' ? i : i + 1))) return true;
  }
  return false;
}

/** The company of the last candidate before it, carried over to one that points back to it. */
export function carriedOver(company: Company, before: readonly Company[]): Company {
  const last = before.findLast((b) => b.likely.length >= 2 && company.candidate.sentence - b.candidate.sentence <= 4);
  if (!last) return company;
  const own = new Map(company.fits.map((f) => [f.actor, f]));
  for (const f of last.fits) {
    const mine = own.get(f.actor);
    if (last.likely.includes(f.actor) && (!mine || mine.part < f.part)) own.set(f.actor, { ...f, place: mine?.place ?? -Infinity });
  }
  return companyOf(company.candidate, [...own.values()]);
}

export function companyOf(candidate: Candidate, fits: readonly Fit[]): Company {
  const likely = fits.filter((f) => f.part > -0.5).sort((a, b) => b.part - a.part).slice(0, 4).map((f) => f.actor);
  return { candidate, fits, likely };
}

const step = (x: number): string => (x < -4 ? '-4' : x > 3 ? '3' : String(Math.floor(x)));

/** `before`: the companies of at most twelve earlier candidates. */
export function companyFeatures(scene: Scene, c: Company, before: readonly Company[]): string[] {
  const g = `${c.candidate.entry.group}${c.candidate.noun ? 'N' : 'V'}`;
  const parts = c.fits.map((f) => f.part).sort((a, b) => b - a);
  const place = Math.max(-9, ...c.fits.map((f) => f.place));
  const types = c.likely.slice(0, 2).map((a) => scene.actors.get(a)?.type ?? '').sort().join('+');
  const out = [
    `top=${step(parts[0] ?? -9)}`, `two=${step(parts[1] ?? -9)}`, `gtop=${g} ${step(parts[0] ?? -9)}`, `gtwo=${g} ${step(parts[1] ?? -9)}`,
    `topTwo=${step(parts[0] ?? -9)} ${step(parts[1] ?? -9)}`, `place=${g} ${step(place)}`, `types=${g} ${types}`, `many=${g} ${c.likely.length}`,
  ];
  let most = 'none';
  let kin = false;
  for (const b of before) {
    const shared = c.likely.filter((a) => b.likely.includes(a)).length;
    const fits = shared >= 2 || (shared === 1 && c.likely.length === 1) ? 'all' : shared === 1 ? 'one' : 'none';
    if (fits === 'all' || (fits === 'one' && most === 'none')) {
      kin = b.candidate.entry.group === c.candidate.entry.group;
      most = fits;
    }
  }
  out.push(`told=${most} ${kin}`, `gtold=${g} ${most} ${kin}`, `dtold=${c.candidate.determiner} ${most} ${kin}`);
  if (pointsToCompany(scene, c.candidate)) out.push(`plural=${g} ${most}`);
  if (before.length === 0) out.push(`alone=${g}`);
  return out;
}

/** Each candidate with its likely participants. */
export function companiesOf(scene: Scene, candidates: readonly Candidate[], fits: (c: Candidate) => readonly Fit[]): Company[] {
  const out: Company[] = [];
  for (const c of candidates) {
    const own = companyOf(c, fits(c));
    out.push(pointsToCompany(scene, c) ? carriedOver(own, out.slice(-LOOK_BACK)) : own);
  }
  return out;
}

/** How many earlier candidates a candidate is compared with. */
export const LOOK_BACK = 12;
