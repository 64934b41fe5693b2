// What the learned model sees of a candidate trigger. The weights of these features (`model.data.ts`) are learned from stories
// with marked meetings.
import { wordAt } from '../text/tokens.ts';
import { PREPOSITION, PRONOUN, SPEECH } from './lexicon.ts';
import { add, type Features } from './linear.ts';
import { classesAt, wordPiece } from './memo.ts';
import { namedAt } from './namedAt.ts';
import { pathBetween, pathName } from './path.ts';
import { integer, makePiece, type Piece, pieceOf, truth } from './pieces.ts';
import { datesOf, mentionsNear, type Place, type Scene } from './scene.ts';
import type { Candidate } from './triggers.ts';

const FAR_BUCKETS = [6, 12, 24].map(integer);
const FAR = makePiece('far');

/** A distance or count, coarser the larger. */
export const bucket = (n: number): Piece => (n <= 3 ? integer(n) : n <= 6 ? (FAR_BUCKETS[0] as Piece) : n <= 12 ? (FAR_BUCKETS[1] as Piece) : n <= 24 ? (FAR_BUCKETS[2] as Piece) : FAR);

const noun = (group: string): readonly [Piece, Piece] => [makePiece(`${group}N`), makePiece(`${group}V`)];
const GROUPS = { meet: noun('meet'), host: noun('host'), go: noun('go'), event: noun('event'), stay: noun('stay'), call: noun('call') };

/** The trigger's group with its part of speech. */
export const groupOf = (c: Candidate): Piece => GROUPS[c.entry.group][c.noun ? 0 : 1];

export const BIAS = makePiece('bias');
const named = (name: string): Piece => makePiece(`${name}=`);
const P = {
  g: named('g'), w: named('w'), l: named('l'), p: named('p'), n: named('n'), wn: named('wn'), wp: named('wp'), pp: named('pp'), d: named('d'), wd: named('wd'), k: named('k'), m: named('m'), gm: named('gm'),
  lp: named('lp'), rp: named('rp'), lo: named('lo'), ro: named('ro'), lg: named('lg'), rg: named('rg'), names: named('names'), left: named('L'), right: named('R'), nl: named('nl'), a: named('a'), ga: named('ga'),
  r: named('r'), say: named('say'), pro: named('pro'), date: named('date'), pos: named('pos'), gpos: named('gpos'), sb: named('sb'), sbw: named('sbw'), sbd: named('sbd'), sa: named('sa'), saw: named('saw'),
  sad: named('sad'), same: named('same'), kin: named('kin'), first: named('first'), samew: named('samew'),
};

/** Words to the left that tell of a plan, a denial or an end. */
const AROUND = new Set(
  ('will would to not no never cancelled canceled cancel postponed postpone refuse refused refuses refusal rejected rejects reject decline ' +
    'declined plans plan planned scheduled expected due set hopes hope agreed propose proposed proposal offered offer called calls urged urging ' +
    'invited resume resumed return stalled boycotted boycott ahead begin began begun opened ended continued continues continue currently ongoing ' +
    'after following before during if until could may might ready willing wants wanted want seeks seeking seek suspended suspend held hold holding ' +
    'holds had failed broke possible collapsed delayed delay possibility prepare prepared preparing is are was were has have later next last ' +
    'upcoming arrives arrived arrive wrapped concluded attended attending attend since again').split(' '),
);

/** Features of a candidate as one that tells of an encounter. `before`: candidates of the article before it. */
export function candidateFeatures(out: Features, scene: Scene, c: Candidate, before: readonly Candidate[], after: Candidate | undefined): void {
  const t = scene.tokens;
  const { at } = c;
  const s = scene.sentences[c.sentence] ?? { firstToken: at, endToken: at + 1 };
  const g = groupOf(c);
  const word = wordPiece(scene, at);
  add(out, BIAS);
  add(out, P.g, g);
  add(out, P.w, word);
  add(out, P.l, pieceOf(`${c.entry.lemma}${c.noun ? 'N' : 'V'}`));
  const previous = wordPiece(scene, at - 1);
  const next = scene.mentionAt[at + 1] === -1 ? wordPiece(scene, at + 1) : pieceOf(`NAME-${namedAt(scene, at + 1)?.mention.type}`);
  add(out, P.p, g, previous);
  add(out, P.n, g, next);
  add(out, P.wn, word, next);
  add(out, P.wp, word, previous);
  add(out, P.pp, g, wordPiece(scene, at - 2), previous);
  if (c.noun) {
    const determiner = pieceOf(c.determiner);
    add(out, P.d, g, determiner);
    add(out, P.wd, word, determiner);
    add(out, P.k, integer(c.modifiers.length));
    for (const modifier of c.modifiers) {
      const m = pieceOf(modifier);
      add(out, P.m, m);
      add(out, P.gm, g, m);
    }
  }
  nameFeatures(out, scene, c, g);
  for (let i = Math.max(s.firstToken, at - 8); i < at; i++) {
    if (!AROUND.has(wordAt(t, i))) continue;
    add(out, P.a, wordPiece(scene, i));
    add(out, P.ga, g, wordPiece(scene, i));
  }
  for (let i = at + 1; i < Math.min(s.endToken, at + 6); i++) if ((classesAt(scene, i) & PREPOSITION) !== 0 || AROUND.has(wordAt(t, i))) add(out, P.r, g, wordPiece(scene, i));
  for (let i = Math.max(s.firstToken, at - 12); i < at; i++) {
    const classes = classesAt(scene, i);
    if ((classes & SPEECH) !== 0) add(out, P.say, g);
    if ((classes & PRONOUN) !== 0) add(out, P.pro, g);
  }
  add(out, P.date, g, truth(datesOf(scene, c.sentence).length > 0));
  add(out, P.pos, integer(Math.min(c.sentence, 4)));
  add(out, P.gpos, g, integer(Math.min(c.sentence, 3)));
  neighbours(out, c, before, after, g);
}

/** Who is named in the trigger's sentence, before it and after it. */
function nameFeatures(out: Features, scene: Scene, c: Candidate, g: Piece): void {
  const near = mentionsNear(scene, c.sentence, c.sentence, c.at);
  let left = 0; // those before the trigger
  while (left < near.length && (near[left] as Place).from < c.at) left++;
  let right = left; // where those after it begin
  while (right < near.length && (near[right] as Place).from === c.at) right++;
  const before = (type: string): number => upToTwo(near, 0, left, type);
  const after = (type: string): number => upToTwo(near, right, near.length, type);
  add(out, P.lp, g, integer(before('person')));
  add(out, P.rp, g, integer(after('person')));
  add(out, P.lo, g, integer(before('organization')));
  add(out, P.ro, g, integer(after('organization')));
  add(out, P.lg, g, integer(Math.min(2, before('group') + before('place'))));
  add(out, P.rg, g, integer(Math.min(2, after('group') + after('place'))));
  add(out, P.names, g, integer(Math.min(4, new Set(near.map((p) => p.mention.actor)).size)));
  const leftName = near[left - 1];
  const rightName = near[right];
  if (left > 0 && leftName) add(out, P.left, g, pieceOf(leftName.mention.type), pathName(pathBetween(scene, leftName.to, c.at).steps));
  if (rightName) add(out, P.right, g, pieceOf(rightName.mention.type), pathName(pathBetween(scene, c.at + 1, rightName.from).steps));
  add(out, P.nl, g, truth(left > 0), truth(rightName !== undefined));
}

/** How many actors of a type places [from, to) name, at most two. */
function upToTwo(places: readonly Place[], from: number, to: number, type: string): number {
  let one: string | undefined;
  for (let k = from; k < to; k++) {
    const { mention } = places[k] as Place;
    if (mention.type !== type || mention.actor === one) continue;
    if (one !== undefined) return 2;
    one = mention.actor;
  }
  return one === undefined ? 0 : 1;
}

function neighbours(out: Features, c: Candidate, before: readonly Candidate[], after: Candidate | undefined, g: Piece): void {
  const { lemma, group } = c.entry;
  const last = before.at(-1);
  if (last?.sentence === c.sentence) {
    add(out, P.sb, pieceOf(`${last.entry.group}>${g.text}`));
    add(out, P.sbw, pieceOf(`${last.entry.lemma}>${lemma}`));
    add(out, P.sbd, bucket(c.at - last.at), g);
  }
  if (after?.sentence === c.sentence) {
    add(out, P.sa, pieceOf(`${g.text}>${groupOf(after).text}`));
    add(out, P.saw, pieceOf(`${lemma}>${after.entry.lemma}`));
    add(out, P.sad, bucket(after.at - c.at), g);
  }
  const earlier = before.slice(-12);
  const same = earlier.some((b) => b.entry.lemma === lemma);
  add(out, P.same, truth(same), g, pieceOf(c.determiner));
  add(out, P.kin, truth(earlier.some((b) => b.entry.group === group)), g);
  add(out, P.first, truth(earlier.length === 0), g);
  if (same) add(out, P.samew, pieceOf(c.word));
}
