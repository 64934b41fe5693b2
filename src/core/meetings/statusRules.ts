// Words that settle the status of an encounter whatever the learned model says: called off, refused, planned, open, held.
import type { MeetingStatus } from '../model/analysis.ts';
import { flagsAt, PUNCT, type Tokens, wordAt } from '../text/tokens.ts';
import { triggerWord } from './lexicon.ts';
import type { Scene } from './scene.ts';
import type { Candidate } from './triggers.ts';

const OFF = new Set(('cancel canceled cancelled cancels canceling cancelling postponed postpones postponing scrap scrapped scraps suspend suspended suspends suspending ' +
  'abandon abandoned abandons abandoning').split(' '));
const NO = new Set('refused refuses refusing refusal declined declines declining rejected rejects rejecting boycott boycotted boycotts boycotting rebuff rebuffed rebuffs'.split(' '));
const BEFORE = 7;
const AFTER = 5;

/** Undefined where no such word governs the trigger. */
export function settledStatus(scene: Scene, c: Candidate): MeetingStatus | undefined {
  return offStatus(scene, c) ?? openStatus(scene, c) ?? (c.noun ? nounStatus(scene, c) : verbStatus(scene, c));
}

/** "is to meet", "are to hold talks": English plans that way. */
const isTo = (t: Tokens, i: number): boolean => wordAt(t, i) === 'to' && /^(?:is|are|am)$/.test(wordAt(t, i - 1));

const MAY_BE = /^(?:would|will|could|might|may|can|should)$/;

/** "whether a meeting would be called": nobody knows yet. */
function openStatus(scene: Scene, c: Candidate): MeetingStatus | undefined {
  const t = scene.tokens;
  const s = scene.sentences[c.sentence] ?? { firstToken: c.at, endToken: c.at + 1 };
  for (let i = c.at - 1; i >= Math.max(s.firstToken, c.at - 8); i--) {
    const w = wordAt(t, i);
    if (w === ',' || w === ';') return undefined;
    if (w !== 'whether' && w !== 'if') continue;
    for (let k = i; k < Math.min(s.endToken, c.at + 4); k++) if (MAY_BE.test(wordAt(t, k))) return 'proposed';
  }
  return undefined;
}

function verbStatus(scene: Scene, c: Candidate): MeetingStatus | undefined {
  const t = scene.tokens;
  let i = c.at - 1;
  while (i > c.at - 4 && ADVERB.test(wordAt(t, i))) i--;
  const w = wordAt(t, i);
  if (w === 'to' && wentTo(scene, i)) return 'held';
  if (isTo(t, i) || w === 'would' || w === 'will') return 'scheduled';
  if (/^(?:has|have|had)$/.test(w) && PARTICIPLE.test(c.word)) return 'held';
  return PAST_FORM.test(c.word) && !/^(?:to|be|been|being|is|are|was|were|would|will|not|never|had|has|have)$/.test(w) ? 'held' : undefined;
}

const WENT = /^(?:went|came|flew|drove|left|slipped|travel?led|journeyed|returned|arrived|stopped|paused|crossed|walked|rode|sailed|stayed|rushed|hurried)$/;

/** "slipped away to meet", "flew to Lorn to meet": who went for it was there. */
function wentTo(scene: Scene, to: number): boolean {
  for (let i = to - 1; i >= to - 5; i--) {
    const w = wordAt(scene.tokens, i);
    if (/^[.,;:]$/.test(w)) return false;
    if (WENT.test(w)) return !/^(?:has|have|not|never|be|is|are|will|would)$/.test(wordAt(scene.tokens, i - 1));
  }
  return false;
}

/** Forms that are nothing but a past tense where no auxiliary stands before them. */
const PAST_FORM = /^(?:met|shook|sat)$/;

const ADVERB = /^(?:also|already|just|now|then|later|not|twice|since|again|recently|\p{L}{3,}ly)$/u;
const PARTICIPLE = /^(?:met|sat|\p{L}{3,}ed)$/u;
const HOLD = /^(?:held|hosted|chaired|concluded|ended|wrapped)$/;

function nounStatus(scene: Scene, c: Candidate): MeetingStatus | undefined {
  const t = scene.tokens;
  const s = scene.sentences[c.sentence] ?? { firstToken: c.at, endToken: c.at + 1 };
  for (let i = c.at - 1; i >= Math.max(s.firstToken, c.at - 7); i--) {
    const w = wordAt(t, i);
    if (scene.mentionAt[i] !== -1 || (flagsAt(t, i) & PUNCT) !== 0 || (triggerWord(w) && c.entry.group !== 'call')) break;
    if (w === 'since' || w === 'yesterday') return 'held';
    if (w === 'before' || (w === 'of' && wordAt(t, i - 1) === 'ahead')) return 'scheduled'; // "met a day before the talks"
    if (/^(?:tomorrow|upcoming|forthcoming)$/.test(w)) return 'scheduled';
    if (/^(?:will|shall)$/.test(w) && (c.entry.group === 'call' || isLight(t, i + 1))) return 'scheduled';
    if (w === 'would' && c.entry.group === 'call') return 'scheduled';
    if (HOLD.test(w) && !/^(?:be|been|being|is|are|was|were|not|never)$/.test(wordAt(t, i - 1))) return 'held';
    if (isTo(t, i)) return 'scheduled';
  }
  for (let i = c.at + 1; i < Math.min(s.endToken, c.at + 12); i++) {
    const w = wordAt(t, i);
    if (w === ',' || w === ';' || w === 'and' || triggerWord(w)) break;
    if (isBe(w) && /^(?:to|scheduled|due|set|planned|expected)$/.test(wordAt(t, i + 1))) return 'scheduled';
    if (/^(?:opened|began|started)$/.test(w) && !/^(?:who|that|which)$/.test(wordAt(t, i - 1))) return 'ongoing';
    if (isBe(w) || /^(?:will|would|has|have|had|was|were)$/.test(w)) break;
  }
  return undefined;
}

const LIGHT = /^(?:have|hold|host|attend|chair|convene|open|begin|start|join|lead|take|pay|make)$/;

/** "will also have meetings": the verb says no more than that they take place. */
const isLight = (t: Tokens, at: number): boolean => LIGHT.test(wordAt(t, ADVERB.test(wordAt(t, at)) ? at + 1 : at));

const isBe = (w: string): boolean => w === 'is' || w === 'are';

/** Called off or refused by a word that governs the trigger. */
function offStatus(scene: Scene, c: Candidate): MeetingStatus | undefined {
  const t = scene.tokens;
  const s = scene.sentences[c.sentence] ?? { firstToken: c.at, endToken: c.at + 1 };
  for (let i = c.at - 1; i >= Math.max(s.firstToken, c.at - BEFORE); i--) {
    const w = wordAt(t, i);
    const found = wordStatus(w);
    if (found) return /^(?:not|never)$/.test(wordAt(t, i - 1)) ? undefined : found;
    if (w === 'called' && wordAt(t, i + 1) === 'off') return 'cancelled';
    const other = triggerWord(w); // "refused to attend a round of talks" is still one clause
    if ((other && other.group !== 'meet' && other.lemma !== 'round' && other.lemma !== 'return') || ((flagsAt(t, i) & PUNCT) !== 0 && w !== '-')) break;
  }
  if (!c.noun) return undefined;
  for (let i = c.at + 1; i < Math.min(s.endToken, c.at + AFTER); i++) {
    const w = wordAt(t, i);
    if (OFF.has(w) && /^(?:was|were|been|is|are|be)$/.test(wordAt(t, i - 1))) return 'cancelled';
    if (triggerWord(w) || (flagsAt(t, i) & PUNCT) !== 0) break;
  }
  return undefined;
}

function wordStatus(word: string): MeetingStatus | undefined {
  if (OFF.has(word)) return 'cancelled';
  return NO.has(word) ? 'refused' : undefined;
}
