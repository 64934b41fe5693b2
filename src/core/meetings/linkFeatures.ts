// What the learned model sees of two triggers that may tell of one encounter: their words and grammar, the way between
// them, and whether their people, places, days and status agree. The rules of `sameness.ts` are among the features.
import { gap, length, periodOf } from '../util/period.ts';
import { wordAt } from '../text/tokens.ts';
import { BIAS, bucket } from './features.ts';
import { add, type Features } from './linear.ts';
import { wordPiece } from './memo.ts';
import { pathBetween, pathName } from './path.ts';
import { integer, makePiece, NOTHING, type Piece, pieceOf, truth } from './pieces.ts';
import { pointing } from './pointing.ts';
import { isCalledOff, isNew, isSame, isWayTo, pointsBack, serves, sharedBy, sortOf } from './sameness.ts';
import type { Scene } from './scene.ts';
import type { Scored } from './scored.ts';
import { whereabouts } from './whereabouts.ts';

const named = (name: string): Piece => makePiece(`${name}=`);
const P = {
  g: named('g'), near: named('near'), gnear: named('gnear'), rank: named('rank'), back: named('back'), det: named('det'), gdet: named('gdet'), isNew: named('new'), shared: named('shared'), gshared: named('gshared'), bshared: named('bshared'),
  date: named('date'), place: named('place'), status: named('status'), sstatus: named('sstatus'), agree: named('agree'), kinds: named('kinds'), nouns: named('nouns'), words: named('words'), plural: named('plural'), word: named('word'),
  pnear: named('pnear'), order: named('order'), m: named('m'), bm: named('bm'), rm: named('rm'), path: named('path'), gpath: named('gpath'), last: named('last'), prev: named('prev'), b: named('b'), bg: named('bg'),
};
const HERE = makePiece('here');
const VERB = makePiece('verb');
const SAME = makePiece('same');
const SAME_AND = makePiece('same ');
const WAY_TO = makePiece('wayTo');
const CALLED_OFF = makePiece('calledOff');
const SERVES = makePiece('serves');
const SERVES_AND = makePiece('serves ');
const ORDER = new Set('also later earlier previously then before after ahead during following again separate separately another first last since had meanwhile'.split(' '));

/** `rank`: how many other records lie between, at most 3. */
export function linkFeatures(out: Features, scene: Scene, r: Scored, s: Scored, rank: number): void {
  const [a, b] = [r.candidate, s.candidate];
  const g = pieceOf(`${sortOf(a)}>${sortOf(b)}`);
  const back = truth(pointsBack(b));
  const near = b.sentence === a.sentence ? HERE : bucket(b.sentence - a.sentence);
  const shared = integer(Math.min(2, sharedBy(scene, r.likely, s.likely)));
  const size = pieceOf(`${Math.min(3, r.likely.length)}/${Math.min(3, s.likely.length)}`);
  const date = pieceOf(agreement(r.date, s.date));
  const place = pieceOf(whereabouts(scene, r.place, s.place));
  const agrees = truth(r.status === s.status);
  const plural = truth(pointing(scene, b) !== undefined);
  const same = truth(a.entry.lemma === b.entry.lemma);
  const rankPiece = integer(Math.min(rank, 3));
  const determiner = b.noun ? pieceOf(b.determiner) : VERB;
  const nouns = pieceOf(`${a.noun}>${b.noun}`);
  add(out, BIAS);
  add(out, P.g, g);
  add(out, P.near, near);
  add(out, P.gnear, g, near);
  add(out, P.rank, rankPiece);
  add(out, P.back, back, same, rankPiece);
  add(out, P.det, determiner, same);
  add(out, P.gdet, g, determiner);
  add(out, P.isNew, truth(isNew(b)));
  add(out, P.shared, shared, size);
  add(out, P.gshared, g, shared, size);
  add(out, P.bshared, back, shared, same);
  add(out, P.date, date);
  add(out, P.place, place);
  add(out, P.status, pieceOf(`${r.status}>${s.status}`));
  add(out, P.sstatus, agrees, back, same);
  add(out, P.agree, shared, date, place, agrees);
  add(out, P.kinds, pieceOf(`${a.entry.kind}>${b.entry.kind}`));
  add(out, P.nouns, nouns);
  add(out, P.words, pieceOf(`${a.entry.lemma}>${b.entry.lemma}`));
  add(out, P.plural, plural, shared);
  add(out, P.word, pieceOf(b.word), back);
  add(out, P.pnear, plural, near, rankPiece);
  add(out, P.order, nouns, shared, near);
  for (const modifier of b.modifiers) {
    add(out, P.m, pieceOf(modifier));
    add(out, P.bm, back, pieceOf(modifier));
  }
  for (const modifier of a.modifiers) add(out, P.rm, pieceOf(modifier));
  if (a.sentence === b.sentence) {
    const { steps } = pathBetween(scene, a.at + 1, b.at);
    const path = pathName(steps);
    add(out, P.path, path);
    add(out, P.gpath, g, path);
    add(out, P.last, steps.at(-1) ?? NOTHING, g);
    add(out, P.prev, wordPiece(scene, b.at - 1), g);
  }
  for (let i = b.at - 1; i > b.at - 8; i--) {
    if (!ORDER.has(wordAt(scene.tokens, i))) continue;
    add(out, P.b, wordPiece(scene, i));
    add(out, P.bg, g, wordPiece(scene, i));
  }
  if (isSame(scene, r, s)) {
    add(out, SAME);
    add(out, SAME_AND, g);
    add(out, SAME_AND, truth(rank === 0));
  }
  if (isWayTo(scene, a, b)) add(out, WAY_TO);
  if (isCalledOff(scene, r, s)) add(out, CALLED_OFF);
  if (rank === 0 && serves(scene, a, b)) {
    add(out, SERVES);
    add(out, SERVES_AND, g);
  }
}

export function agreement(a: string | undefined, b: string | undefined): string {
  if (a === undefined || b === undefined) return a === b ? 'none' : a === undefined ? 'later' : 'first';
  if (a === b) return 'same';
  const [p, q] = [periodOf(a), periodOf(b)];
  if (!p || !q) return 'unlike';
  return gap(p, q) > 0 ? 'apart' : length(p) === length(q) ? 'touch' : 'within';
}
