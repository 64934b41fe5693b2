// What a candidate's likely participants tell about it: an encounter takes two, and one whose two stand already in an
// earlier candidate is most often the same encounter told again.
import { carriedOver, pointing } from './pointing.ts';
import { type Company, companyOf } from './company.ts';
import type { Scene } from './scene.ts';
import type { Candidate } from './triggers.ts';
import { fitsOf } from './who.ts';

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
  if (pointing(scene, c.candidate)) out.push(`plural=${g} ${most}`);
  if (before.length === 0) out.push(`alone=${g}`);
  return out;
}

/** "The next one": another of the same. */
const STANDS_IN = /^(?:one|edition)$/;

/** Each candidate with its likely participants; nobody is looked for beside those that `idle` says tell of nothing. */
export function companiesOf(scene: Scene, candidates: readonly Candidate[], idle: (index: number) => boolean): Company[] {
  const out: Company[] = [];
  for (const [i, c] of candidates.entries()) {
    if (idle(i)) {
      out.push(companyOf(c, []));
      continue;
    }
    const own = companyOf(c, fitsOf(scene, c));
    const to = pointing(scene, c);
    const again = c.noun && c.entry.group === 'event' && (STANDS_IN.test(c.word) || (own.likely.length < 2 && c.modifiers.includes('next')));
    out.push(to || again ? carriedOver(scene, own, to ?? {}, out.slice(-LOOK_BACK)) : own);
  }
  return out;
}

/** How many earlier candidates a candidate is compared with. */
export const LOOK_BACK = 12;
