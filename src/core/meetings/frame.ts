// How a name hangs on a trigger, as far as that can be told without a parser: before it as subject, owner or in a phrase
// of its own, behind it as object or after which preposition, and how many verbs and clause borders lie between.
import { CAPITAL, flagsAt, LETTERS, POSSESSIVE, PUNCT, SPACE_BEFORE, type Tokens, wordAt } from '../text/tokens.ts';
import { AUXILIARIES, CLAUSE_OPENERS, PREPOSITIONS, SPEAKING, triggerWord } from './lexicon.ts';
import { namedAt } from './namedAt.ts';
import { isPeopleNoun } from './people.ts';
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
export function isVerb(t: Tokens, i: number): boolean {
  const w = wordAt(t, i);
  if (AUXILIARIES.has(w) || VERBS.has(w) || SPEAKING.has(w)) return true;
  if ((flagsAt(t, i) & CAPITAL) !== 0) return false;
  return w.length > 4 && w.endsWith('ed') && !DETERMINED.test(wordAt(t, i - 1));
}

const DETERMINED = /^(?:the|a|an|its|his|her|their|this|that|these|those)$/;

/** What binds the trigger's phrase to the words before it: a verb, a preposition, an owner. */
export interface Link {
  readonly word: string;
  /** First token of the phrase with its link. */
  readonly from: number;
}

export function linkOf(scene: Scene, c: Candidate): Link {
  const t = scene.tokens;
  const first = scene.sentences[c.sentence]?.firstToken ?? c.at;
  let i = c.at - 1;
  if (!c.noun) {
    while (i >= first && SKIPPED.test(wordAt(t, i))) i--;
    const w = wordAt(t, i);
    if (w === 'to') return { word: 'to', from: i };
    if (AUXILIARIES.has(w)) return { word: 'aux', from: i };
    if (CLAUSE_OPENERS.has(w) || PREPOSITIONS.has(w) || w === 'and' || w === ',') return { word: w, from: i };
    return { word: scene.mentionAt[i] === -1 ? 'other' : 'name', from: i + 1 };
  }
  for (let n = 0; i >= first && n < PHRASE; i--, n++) {
    const w = wordAt(t, i);
    const m = namedAt(scene, i);
    if (m) {
      i = m.from;
      continue;
    }
    if (isVerb(t, i)) return { word: HOLDS.has(w) ? 'holds' : triggerWord(w)?.group ?? (SPEAKING.has(w) ? 'SAY' : AUXILIARIES.has(w) ? 'aux' : 'V'), from: i };
    if (w === 'and' || w === ',' || PREPOSITIONS.has(w) || CLAUSE_OPENERS.has(w)) return { word: w, from: i };
    if ((flagsAt(t, i) & PUNCT) !== 0 && w !== '-' && w !== "'") return { word: 'Q', from: i };
  }
  return { word: i < first ? 'start' : 'far', from: i + 1 };
}

const PHRASE = 9;
const SKIPPED = /^(?:also|already|just|now|then|later|not|twice|since|again|recently|first|last|separately|\p{L}{3,}ly)$/u;
const HOLDS = new Set('hold holds held holding begin begins began begun resume resumes resumed open opens opened have had has attend attended attends continue continued conclude concluded wrapped end ended host hosted chair chaired joined join'.split(' '));

/** A name's place in the frame: `side` word by word from the trigger, most telling first. */
export interface Bond {
  /** `L with 1 who`: side, governing word, verbs between, clause border between. */
  readonly label: string;
  /** The governing word alone, with the one of its list's first member where it is coordinated. */
  readonly by: string;
}

export function bondOf(scene: Scene, c: Candidate, link: Link, p: Place): Bond {
  return p.from > c.at ? rightBond(scene, c, p) : leftBond(scene, c, link, p);
}

function leftBond(scene: Scene, c: Candidate, link: Link, p: Place): Bond {
  const by = governor(scene, c.sentence, p);
  if (link.from - p.to > REACH) return { label: 'L far', by };
  const t = scene.tokens;
  let verbs = 0;
  let border = '';
  let commas = 0;
  let last = -2;
  for (let i = p.to; i < link.from; i++) {
    if (scene.mentionAt[i] !== -1) continue;
    const w = wordAt(t, i);
    if (w === ',') commas++;
    else if (SPEAKING.has(w)) border = 'SAY';
    else if (/^(?:who|which|whom|whose|that)$/.test(w)) border = border === 'SAY' ? 'SAY' : 'who';
    else if (CLAUSE_OPENERS.has(w) && border === '') border = 'sub';
    else if ((flagsAt(t, i) & PUNCT) !== 0 && w !== '-' && w !== "'" && !/^[()]$/.test(w)) border = 'Q';
    if (isVerb(t, i)) {
      if (i - last > 1) verbs++;
      last = i;
    }
  }
  if (p.to >= link.from) return { label: `L own ${link.word}`, by: 'own' };
  return { label: `L ${by} ${Math.min(verbs, 2)} ${border} ${Math.min(commas, 2)}`, by };
}

function rightBond(scene: Scene, c: Candidate, p: Place): Bond {
  const t = scene.tokens;
  if (p.from - c.at > REACH) return { label: 'R far', by: 'far' };
  let root = 'obj'; // the argument that the name is in
  let inner = ''; // what it hangs on within
  let border = '';
  let listed = 0;
  for (let i = c.at + 1; i < p.from; i++) {
    const m = namedAt(scene, i);
    if (m) {
      i = m.to - 1;
      listed++;
      inner = (flagsAt(t, m.to) & POSSESSIVE) !== 0 ? "'s" : '';
      continue;
    }
    const w = wordAt(t, i);
    if (w === 'of' || w === 'from' || w === 'for') {
      if (root === 'obj' && listed === 0) root = w;
      else inner = w;
    } else if (PREPOSITIONS.has(w) && !isDated(scene, c, i + 1)) {
      root = w === 'to' && scene.mentionAt[i + 1] === -1 && !DETERMINED.test(wordAt(t, i + 1)) ? 'toV' : w;
      inner = '';
      listed = 0;
      if (CLAUSE_OPENERS.has(w)) border = 'sub';
    } else if (w === 'and') {
      if (isVerb(t, i + 1)) {
        border = border || 'and';
        root = 'obj';
      }
      inner = '';
    } else if (w === ',') {
      if (listed > 0) listed = 2;
      else root = `${root},`.slice(0, 9);
      inner = '';
    } else if (CLAUSE_OPENERS.has(w)) {
      border = /^(?:who|which|whose|whom|that)$/.test(w) ? 'who' : 'sub';
      root = 'subj';
      inner = '';
    } else if (SPEAKING.has(w)) border = 'SAY';
    else if (triggerWord(w)) {
      border = `T${triggerWord(w)?.group ?? ''}`;
      root = 'obj';
      inner = '';
    } else if ((flagsAt(t, i) & PUNCT) !== 0 && w !== '-' && w !== "'" && !/^[()]$/.test(w)) border = 'Q';
    else if (isVerb(t, i)) {
      border = border || 'V';
      root = 'obj';
    } else if (isPeopleNoun(w)) inner = 'people';
  }
  return { label: `R ${root} ${inner} ${border} ${Math.min(listed, 2)}`, by: root };
}

const isDated = (scene: Scene, c: Candidate, token: number): boolean => {
  const a = scene.firstDate[c.sentence] ?? 0;
  const b = Math.min(scene.firstDate[c.sentence + 1] ?? a, a + 8);
  for (let k = a; k < b; k++) if (scene.dates[k]?.from === token) return true;
  return false;
};

/** What governs a name to the left of the trigger; for a member of a list what governs the list. */
function governor(scene: Scene, sentence: number, p: Place): string {
  let known = governors.get(scene);
  if (!known) governors.set(scene, (known = []));
  return (known[p.index] ??= readGovernor(scene, sentence, p));
}

/** By index of the mention: asked for once a trigger. */
const governors = new WeakMap<Scene, string[]>();

function readGovernor(scene: Scene, sentence: number, p: Place): string {
  const t = scene.tokens;
  const first = scene.sentences[sentence]?.firstToken ?? p.from;
  for (let i = p.from - 1, n = 0; i >= first && n < 14; i--, n++) {
    const m = namedAt(scene, i);
    if (m) {
      i = m.from;
      continue;
    }
    const w = wordAt(t, i);
    if (PREPOSITIONS.has(w)) return (w === 'of' || w === 'from') && isPeopleNoun(wordAt(t, i - 1)) ? 'ofpeople' : w;
    if (SPEAKING.has(w)) return 'SAY';
    if (CLAUSE_OPENERS.has(w)) return 'sub';
    if (isVerb(t, i)) return 'V';
    if ((flagsAt(t, i) & (PUNCT | LETTERS)) === PUNCT && w !== ',' && w !== '-' && w !== "'" && (flagsAt(t, i) & SPACE_BEFORE) === 0) return 'Q';
  }
  return 'start';
}
