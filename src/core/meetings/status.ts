// Whether an encounter was held, is going on, is planned, proposed, cancelled or refused: what the models see of the
// words around the trigger.
import { flagsAt, PUNCT, wordAt } from '../text/tokens.ts';
import { BIAS, groupOf } from './features.ts';
import { AUXILIARY, DETERMINER, PREPOSITION } from './lexicon.ts';
import { add, type Features } from './linear.ts';
import { classesAt, wordPiece } from './memo.ts';
import { makePiece, type Piece, pieceOf } from './pieces.ts';
import { datesOf, type Scene } from './scene.ts';
import { tenseOf } from './tense.ts';
import type { Candidate } from './triggers.ts';

const named = (name: string): Piece => makePiece(`${name}=`);
const P = {
  g: named('g'), w: named('w'), gd: named('gd'), p: named('p'), wp: named('wp'), pp: named('pp'), n: named('n'), nn: named('nn'), tense: named('tense'), gtense: named('gtense'), wtense: named('wtense'), m: named('m'), aux: named('aux'),
  aux2: named('aux2'), auxn: named('auxn'), b: named('b'), b6: named('b6'), bf: named('bf'), gb: named('gb'), r: named('r'), rv: named('rv'), date: named('date'),
};

/** Features of the status of the encounter that a trigger tells of. */
export function statusFeatures(out: Features, scene: Scene, c: Candidate): void {
  const { at } = c;
  const g = groupOf(c);
  const word = wordPiece(scene, at);
  const before = wordPiece(scene, at - 1);
  const after = wordPiece(scene, at + 1);
  const tense = pieceOf(tenseOf(scene, c));
  add(out, BIAS);
  add(out, P.g, g);
  add(out, P.w, word);
  add(out, P.gd, g, pieceOf(c.determiner));
  add(out, P.p, before);
  add(out, P.wp, word, before);
  add(out, P.pp, wordPiece(scene, at - 2), before);
  add(out, P.n, after);
  add(out, P.nn, g, after, wordPiece(scene, at + 2));
  add(out, P.tense, tense);
  add(out, P.gtense, g, tense);
  add(out, P.wtense, word, tense);
  for (const m of c.modifiers) add(out, P.m, pieceOf(m));
  wordsBefore(out, scene, c, g);
  wordsAfter(out, scene, c, g);
  for (const d of datesOf(scene, c.sentence)) add(out, P.date, direction(d.date.text.toLowerCase()), g);
}

function wordsBefore(out: Features, scene: Scene, c: Candidate, g: Piece): void {
  const t = scene.tokens;
  const first = scene.sentences[c.sentence]?.firstToken ?? c.at;
  let isAuxiliarySeen = false;
  for (let i = c.at - 1, n = 0; i >= first && n < 30; i--, n++) {
    if (scene.mentionAt[i] !== -1 || (flagsAt(t, i) & PUNCT) !== 0) continue;
    const w = wordAt(t, i);
    const piece = wordPiece(scene, i);
    const classes = classesAt(scene, i);
    if ((classes & AUXILIARY) !== 0 && !isAuxiliarySeen) {
      isAuxiliarySeen = true;
      add(out, P.aux, g, piece);
      add(out, P.aux2, pieceOf(`${w}>${n <= 4}`));
      add(out, P.auxn, piece, wordPiece(scene, i + 1));
    }
    if ((classes & DETERMINER) !== 0 && w !== 'no' && w !== 'any') continue;
    if (w.length < 2 || /\d/.test(w)) continue;
    add(out, P.b, piece);
    add(out, n < 6 ? P.b6 : P.bf, piece);
    if (n < 6) add(out, P.gb, g, piece);
  }
}

function wordsAfter(out: Features, scene: Scene, c: Candidate, g: Piece): void {
  const t = scene.tokens;
  const end = scene.sentences[c.sentence]?.endToken ?? c.at + 1;
  for (let i = c.at + 1, n = 0; i < end && n < 14; i++, n++) {
    if (scene.mentionAt[i] !== -1 || (flagsAt(t, i) & PUNCT) !== 0) continue;
    const classes = classesAt(scene, i);
    if ((classes & PREPOSITION) !== 0 && n > 2) continue;
    add(out, P.r, wordPiece(scene, i));
    if ((classes & AUXILIARY) !== 0 || wordAt(t, i).endsWith('ed')) add(out, P.rv, g, wordPiece(scene, i), wordPiece(scene, i + 1));
  }
}

const NEXT = makePiece('next');
const LAST = makePiece('last');
const TODAY = makePiece('today');
const PLAIN = makePiece('plain');

/** Where the words of a date point. */
function direction(words: string): Piece {
  if (/\b(?:next|later|tomorrow|coming|upcoming)\b/.test(words)) return NEXT;
  if (/\b(?:last|yesterday|earlier|ago|past)\b/.test(words)) return LAST;
  return words.includes('today') ? TODAY : PLAIN;
}
