// What a candidate's likely participants tell about it: an encounter takes two, and one whose two stand already in an
// earlier candidate is most often the same encounter told again.
import { carriedOver, pointing } from './pointing.ts';
import { type Company, companyOf } from './company.ts';
import { groupOf } from './features.ts';
import { add, type Features } from './linear.ts';
import { integer, makePiece, type Piece, pieceOf, truth } from './pieces.ts';
import type { Scene } from './scene.ts';
import type { Candidate } from './triggers.ts';
import { fitsOf } from './who.ts';

const step = (x: number): Piece => integer(x < -4 ? -4 : x > 3 ? 3 : Math.floor(x));

const named = (name: string): Piece => makePiece(`${name}=`);
const P = {
  top: named('top'), two: named('two'), gtop: named('gtop'), gtwo: named('gtwo'), topTwo: named('topTwo'), place: named('place'), types: named('types'), many: named('many'),
  told: named('told'), gtold: named('gtold'), dtold: named('dtold'), plural: named('plural'), alone: named('alone'),
};
const NONE = makePiece('none');
const ONE = makePiece('one');
const ALL = makePiece('all');

/** `before`: the companies of at most twelve earlier candidates. */
export function companyFeatures(out: Features, scene: Scene, c: Company, before: readonly Company[]): void {
  const g = groupOf(c.candidate);
  let place = -9;
  let [best, next] = [-Infinity, -Infinity];
  for (const f of c.fits) {
    place = Math.max(place, f.place);
    if (f.part > best) [best, next] = [f.part, best];
    else if (f.part > next) next = f.part;
  }
  const types = c.likely.slice(0, 2).map((a) => scene.actors.get(a)?.type ?? '').sort().join('+');
  const [first, second] = [step(best), step(next)];
  add(out, P.top, first);
  add(out, P.two, second);
  add(out, P.gtop, g, first);
  add(out, P.gtwo, g, second);
  add(out, P.topTwo, first, second);
  add(out, P.place, g, step(place));
  add(out, P.types, g, pieceOf(types));
  add(out, P.many, g, integer(c.likely.length));
  let most = NONE;
  let isKin = false;
  for (const b of before) {
    let shared = 0;
    for (const a of c.likely) if (b.likely.includes(a)) shared++;
    const fits = shared >= 2 || (shared === 1 && c.likely.length === 1) ? ALL : shared === 1 ? ONE : NONE;
    if (fits === ALL || (fits === ONE && most === NONE)) {
      isKin = b.candidate.entry.group === c.candidate.entry.group;
      most = fits;
    }
  }
  const kin = truth(isKin);
  add(out, P.told, most, kin);
  add(out, P.gtold, g, most, kin);
  add(out, P.dtold, pieceOf(c.candidate.determiner), most, kin);
  if (pointing(scene, c.candidate)) add(out, P.plural, g, most);
  if (before.length === 0) add(out, P.alone, g);
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
