// How a name hangs on a trigger, as far as that can be told without a parser: before it as subject, owner or in a phrase
// of its own, behind it as object or after which preposition, and how many verbs and clause borders lie between.
import { CAPITAL, flagsAt, LETTERS, POSSESSIVE, PUNCT, SPACE_BEFORE, wordAt } from '../text/tokens.ts';
import { AUXILIARY, CLAUSE_OPENER, PREPOSITION, SPEECH, TRIGGER, triggerWord } from './lexicon.ts';
import { classesAt, wordPiece } from './memo.ts';
import { namedAt } from './namedAt.ts';
import { isPeopleNoun } from './people.ts';
import { integer, makePiece, NOTHING, type Piece, pieceOf, spaced } from './pieces.ts';
import type { Place, Scene } from './scene.ts';
import type { Candidate } from './triggers.ts';

const REACH = 45;
const VERBS = new Set(('take makes make gives give come begins begin lead sends send hold holds holding want wants seek seeks hope hopes plan plans ' +
  'agree agrees remain remains include includes support supports refuse refuses reject rejects follow follows continue continues end ends open opens urge urges call calls ask asks accuse accuses ' +
  'deny denies expect expects demand demands face faces sign signs discuss host hosts attend attends join joins believes believe insists insist intends intend opposes oppose leads takes comes goes gets ' +
  'needs leaves appears appear accepts accept meets visits arrives travels faces keeps brings puts sets runs shows becomes marks helps helped sees means makes plays ' +
  // past tenses that do not end in -ed
  'became began bit blew bore bought bound broke brought built burst came caught chose clung cost cut dealt drew drank drove ate fell fed felt fought found fled flew forbade forgot froze gave got grew heard ' +
  'held hid hit hurt kept knew laid led left lent let lit lost made meant met paid put quit rode rose ran saw sold sent set shook shot shut sang sank sat slept slid spoke spent split spread sprang stood stole ' +
  'stuck struck swore swept swam took taught tore thought threw understood woke wore won withdrew wrote went').split(' '));

/** Words of the clause's skeleton: a verb that may bind the names beside it. */
function isVerb(scene: Scene, i: number): boolean {
  const { verbs } = scene.memo;
  if (i < 0 || i >= verbs.length) return false;
  if (verbs[i] === 0) verbs[i] = readVerb(scene, i) ? 2 : 1;
  return verbs[i] === 2;
}

function readVerb(scene: Scene, i: number): boolean {
  const t = scene.tokens;
  const w = wordAt(t, i);
  if ((classesAt(scene, i) & (AUXILIARY | SPEECH)) !== 0 || VERBS.has(w)) return true;
  if ((flagsAt(t, i) & CAPITAL) !== 0) return false;
  return w.length > 4 && w.endsWith('ed') && !DETERMINED.has(wordAt(t, i - 1));
}

const DETERMINED = new Set('the a an its his her their this that these those'.split(' '));

/** What binds the trigger's phrase to the words before it: a verb, a preposition, an owner. */
export interface Link {
  readonly word: Piece;
  /** First token of the phrase with its link. */
  readonly from: number;
}

const W = {
  to: makePiece('to'), aux: makePiece('aux'), other: makePiece('other'), name: makePiece('name'), holds: makePiece('holds'), say: makePiece('SAY'), verb: makePiece('V'), mark: makePiece('Q'), start: makePiece('start'),
  far: makePiece('far'), own: makePiece('own'), sub: makePiece('sub'), who: makePiece('who'), owner: makePiece("'s"), object: makePiece('obj'), subject: makePiece('subj'), toVerb: makePiece('toV'), and: makePiece('and'),
  people: makePiece('people'), ofPeople: makePiece('ofpeople'),
};

export function linkOf(scene: Scene, c: Candidate): Link {
  const t = scene.tokens;
  const first = scene.sentences[c.sentence]?.firstToken ?? c.at;
  let i = c.at - 1;
  if (!c.noun) {
    while (i >= first && SKIPPED.test(wordAt(t, i))) i--;
    const w = wordAt(t, i);
    if (w === 'to') return { word: W.to, from: i };
    const classes = classesAt(scene, i);
    if ((classes & AUXILIARY) !== 0) return { word: W.aux, from: i };
    if ((classes & (CLAUSE_OPENER | PREPOSITION)) !== 0 || w === 'and' || w === ',') return { word: wordPiece(scene, i), from: i };
    return { word: scene.mentionAt[i] === -1 ? W.other : W.name, from: i + 1 };
  }
  for (let n = 0; i >= first && n < PHRASE; i--, n++) {
    const m = namedAt(scene, i);
    if (m) {
      i = m.from;
      continue;
    }
    const w = wordAt(t, i);
    const classes = classesAt(scene, i);
    if (isVerb(scene, i)) {
      const group = triggerWord(w)?.group;
      return { word: HOLDS.has(w) ? W.holds : group !== undefined ? pieceOf(group) : (classes & SPEECH) !== 0 ? W.say : (classes & AUXILIARY) !== 0 ? W.aux : W.verb, from: i };
    }
    if (w === 'and' || w === ',' || (classes & (PREPOSITION | CLAUSE_OPENER)) !== 0) return { word: wordPiece(scene, i), from: i };
    if ((flagsAt(t, i) & PUNCT) !== 0 && w !== '-' && w !== "'") return { word: W.mark, from: i };
  }
  return { word: i < first ? W.start : W.far, from: i + 1 };
}

const PHRASE = 9;
const SKIPPED = /^(?:also|already|just|now|then|later|not|twice|since|again|recently|first|last|separately|\p{L}{3,}ly)$/u;
const HOLDS = new Set('hold holds held holding begin begins began begun resume resumes resumed open opens opened have had has attend attended attends continue continued conclude concluded wrapped end ended host hosted chair chaired joined join'.split(' '));

/** A name's place in the frame: `side` word by word from the trigger, most telling first. */
export interface Bond {
  /** `L with 1 who`: side, governing word, verbs between, clause border between. */
  readonly label: Piece;
  /** The governing word alone, with the one of its list's first member where it is coordinated. */
  readonly by: Piece;
}

export function bondOf(scene: Scene, c: Candidate, link: Link, p: Place): Bond {
  return p.from > c.at ? rightBond(scene, c, p) : leftBond(scene, c, link, p);
}

const LEFT = makePiece('L');
const LEFT_OWN = makePiece('L own');
const LEFT_FAR = makePiece('L far');
const RIGHT = makePiece('R');
const RIGHT_FAR: Bond = { label: makePiece('R far'), by: W.far };
const RELATIVE = new Set('who which whom whose that'.split(' '));

/** A mark that parts clauses. */
const isBorder = (w: string): boolean => w !== '-' && w !== "'" && w !== '(' && w !== ')';

function leftBond(scene: Scene, c: Candidate, link: Link, p: Place): Bond {
  const by = governor(scene, c.sentence, p);
  if (link.from - p.to > REACH) return { label: LEFT_FAR, by };
  if (p.to >= link.from) return { label: spaced(LEFT_OWN, link.word), by: W.own };
  const t = scene.tokens;
  let verbs = 0;
  let border = NOTHING;
  let commas = 0;
  let last = -2;
  for (let i = p.to; i < link.from; i++) {
    if (scene.mentionAt[i] !== -1) continue;
    const w = wordAt(t, i);
    const classes = classesAt(scene, i);
    if (w === ',') commas++;
    else if ((classes & SPEECH) !== 0) border = W.say;
    else if (RELATIVE.has(w)) border = border === W.say ? W.say : W.who;
    else if ((classes & CLAUSE_OPENER) !== 0 && border === NOTHING) border = W.sub;
    else if ((flagsAt(t, i) & PUNCT) !== 0 && isBorder(w)) border = W.mark;
    if (isVerb(scene, i)) {
      if (i - last > 1) verbs++;
      last = i;
    }
  }
  return { label: spaced(spaced(spaced(spaced(LEFT, by), integer(Math.min(verbs, 2))), border), integer(Math.min(commas, 2))), by };
}

function rightBond(scene: Scene, c: Candidate, p: Place): Bond {
  const t = scene.tokens;
  if (p.from - c.at > REACH) return RIGHT_FAR;
  let root = W.object; // the argument that the name is in
  let inner = NOTHING; // what it hangs on within
  let border = NOTHING;
  let listed = 0;
  for (let i = c.at + 1; i < p.from; i++) {
    const m = namedAt(scene, i);
    if (m) {
      i = m.to - 1;
      listed++;
      inner = (flagsAt(t, m.to) & POSSESSIVE) !== 0 ? W.owner : NOTHING;
      continue;
    }
    const w = wordAt(t, i);
    const classes = classesAt(scene, i);
    if (w === 'of' || w === 'from' || w === 'for') {
      if (root === W.object && listed === 0) root = wordPiece(scene, i);
      else inner = wordPiece(scene, i);
    } else if ((classes & PREPOSITION) !== 0 && !isDated(scene, c, i + 1)) {
      root = w === 'to' && scene.mentionAt[i + 1] === -1 && !DETERMINED.has(wordAt(t, i + 1)) ? W.toVerb : wordPiece(scene, i);
      inner = NOTHING;
      listed = 0;
      if ((classes & CLAUSE_OPENER) !== 0) border = W.sub;
    } else if (w === 'and') {
      if (isVerb(scene, i + 1)) {
        border = border === NOTHING ? W.and : border;
        root = W.object;
      }
      inner = NOTHING;
    } else if (w === ',') {
      if (listed > 0) listed = 2;
      else root = pieceOf(`${root.text},`.slice(0, 9));
      inner = NOTHING;
    } else if ((classes & CLAUSE_OPENER) !== 0) {
      border = RELATIVE.has(w) ? W.who : W.sub;
      root = W.subject;
      inner = NOTHING;
    } else if ((classes & SPEECH) !== 0) border = W.say;
    else if ((classes & TRIGGER) !== 0) {
      border = pieceOf(`T${triggerWord(w)?.group ?? ''}`);
      root = W.object;
      inner = NOTHING;
    } else if ((flagsAt(t, i) & PUNCT) !== 0 && isBorder(w)) border = W.mark;
    else if (isVerb(scene, i)) {
      border = border === NOTHING ? W.verb : border;
      root = W.object;
    } else if (isPeopleNoun(w)) inner = W.people;
  }
  return { label: spaced(spaced(spaced(spaced(RIGHT, root), inner), border), integer(Math.min(listed, 2))), by: root };
}

const isDated = (scene: Scene, c: Candidate, token: number): boolean => {
  const a = scene.firstDate[c.sentence] ?? 0;
  const b = Math.min(scene.firstDate[c.sentence + 1] ?? a, a + 8);
  for (let k = a; k < b; k++) if (scene.dates[k]?.from === token) return true;
  return false;
};

/** What governs a name to the left of the trigger; for a member of a list what governs the list. */
const governor = (scene: Scene, sentence: number, p: Place): Piece => (scene.memo.governors[p.index] ??= readGovernor(scene, sentence, p));

function readGovernor(scene: Scene, sentence: number, p: Place): Piece {
  const t = scene.tokens;
  const first = scene.sentences[sentence]?.firstToken ?? p.from;
  for (let i = p.from - 1, n = 0; i >= first && n < 14; i--, n++) {
    const m = namedAt(scene, i);
    if (m) {
      i = m.from;
      continue;
    }
    const w = wordAt(t, i);
    const classes = classesAt(scene, i);
    if ((classes & PREPOSITION) !== 0) return (w === 'of' || w === 'from') && isPeopleNoun(wordAt(t, i - 1)) ? W.ofPeople : wordPiece(scene, i);
    if ((classes & SPEECH) !== 0) return W.say;
    if ((classes & CLAUSE_OPENER) !== 0) return W.sub;
    if (isVerb(scene, i)) return W.verb;
    if ((flagsAt(t, i) & (PUNCT | LETTERS)) === PUNCT && w !== ',' && w !== '-' && w !== "'" && (flagsAt(t, i) & SPACE_BEFORE) === 0) return W.mark;
  }
  return W.start;
}
