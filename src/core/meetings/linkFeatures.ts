// What the learned model sees of two triggers that may tell of one encounter: their words and grammar, the way between
// them, and whether their people, places, days and status agree. The rules of `sameness.ts` are among the features.
import { gap, length, periodOf } from '../util/period.ts';
import { wordAt } from '../text/tokens.ts';
import { bucket } from './features.ts';
import { pathBetween, pathName } from './path.ts';
import { pointing } from './pointing.ts';
import { isCalledOff, isNew, isSame, isWayTo, pointsBack, serves, sharedBy, sortOf } from './sameness.ts';
import type { Scene } from './scene.ts';
import type { Scored } from './scored.ts';
import { whereabouts } from './whereabouts.ts';

/** `rank`: how many other records lie between, at most 3. */
export function linkFeatures(scene: Scene, r: Scored, s: Scored, rank: number): string[] {
  const [a, b] = [r.candidate, s.candidate];
  const g = `${sortOf(a)}>${sortOf(b)}`;
  const back = pointsBack(b);
  const near = b.sentence === a.sentence ? 'here' : bucket(b.sentence - a.sentence);
  const shared = Math.min(2, sharedBy(scene, r.likely, s.likely));
  const size = `${Math.min(3, r.likely.length)}/${Math.min(3, s.likely.length)}`;
  const date = agreement(r.date, s.date);
  const place = whereabouts(scene, r.place, s.place);
  const status = `${r.status}>${s.status}`;
  const plural = pointing(scene, b) !== undefined;
  const same = a.entry.lemma === b.entry.lemma;
  const out = [
    'bias', `g=${g}`, `near=${near}`, `gnear=${g} ${near}`, `rank=${Math.min(rank, 3)}`, `back=${back} ${same} ${Math.min(rank, 3)}`, `det=${b.noun ? b.determiner : 'verb'} ${same}`, `gdet=${g} ${b.noun ? b.determiner : 'verb'}`,
    `new=${isNew(b)}`, `shared=${shared} ${size}`, `gshared=${g} ${shared} ${size}`, `bshared=${back} ${shared} ${same}`, `date=${date}`, `place=${place}`, `status=${status}`, `sstatus=${r.status === s.status} ${back} ${same}`,
    `agree=${shared} ${date} ${place} ${r.status === s.status}`, `kinds=${a.entry.kind}>${b.entry.kind}`, `nouns=${a.noun}>${b.noun}`, `words=${a.entry.lemma}>${b.entry.lemma}`, `plural=${plural} ${shared}`, `word=${b.word} ${back}`,
    `pnear=${plural} ${near} ${Math.min(rank, 3)}`, `order=${a.noun}>${b.noun} ${shared} ${near}`,
  ];
  for (const m of b.modifiers) out.push(`m=${m}`, `bm=${back} ${m}`);
  for (const m of a.modifiers) out.push(`rm=${m}`);
  if (a.sentence === b.sentence) {
    const path = pathBetween(scene, a.at + 1, b.at).steps;
    out.push(`path=${pathName(path)}`, `gpath=${g} ${pathName(path)}`, `last=${path.at(-1) ?? ''} ${g}`, `prev=${wordAt(scene.tokens, b.at - 1)} ${g}`);
  }
  for (let i = b.at - 1; i > b.at - 8; i--) {
    const w = wordAt(scene.tokens, i);
    if (/^(?:also|later|earlier|previously|then|before|after|ahead|during|following|again|separate|separately|another|first|last|since|had|meanwhile)$/.test(w)) out.push(`b=${w}`, `bg=${g} ${w}`);
  }
  if (isSame(scene, r, s)) out.push('same', `same ${g}`, `same ${rank === 0}`);
  if (isWayTo(scene, a, b)) out.push('wayTo');
  if (isCalledOff(scene, r, s)) out.push('calledOff');
  if (rank === 0 && serves(scene, a, b)) out.push('serves', `serves ${g}`);
  return out;
}

export function agreement(a: string | undefined, b: string | undefined): string {
  if (a === undefined || b === undefined) return a === b ? 'none' : a === undefined ? 'later' : 'first';
  if (a === b) return 'same';
  const [p, q] = [periodOf(a), periodOf(b)];
  if (!p || !q) return 'unlike';
  return gap(p, q) > 0 ? 'apart' : length(p) === length(q) ? 'touch' : 'within';
}
