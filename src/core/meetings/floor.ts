// Sentences that tell of an encounter by their grammar alone ("A received B in Lorn", "talks between A and B", "A and B
// had met"): the learned model may raise their score, never sink it. Most of what it has read is of one broadcaster.
import { namedAt } from './namedAt.ts';
import { datesOf, partiesOf, type Scene } from './scene.ts';
import { wordAt } from '../text/tokens.ts';
import { AUXILIARIES } from './lexicon.ts';
import { isPeopleNoun } from './people.ts';
import type { Candidate } from './triggers.ts';

const SURE = 0.4;
const LIKELY = -0.3;
const NONE = -Infinity;
const NEGATED = /^(?:not|never|no|without|unless|if|whether)$/;

/** The least score of the candidate as one that tells of an encounter; -Infinity where grammar alone is not sure. */
export function floorOf(scene: Scene, c: Candidate): number {
  for (let i = c.at - 1; i > c.at - 4; i--) if (NEGATED.test(wordAt(scene.tokens, i))) return NONE;
  if (c.noun) return nounFloor(scene, c);
  const { lemma } = c.entry;
  if (lemma === 'receive' || lemma === 'host') return subject(scene, c) && guest(scene, c) ? SURE : NONE;
  if (lemma === 'welcome' || lemma === 'greet') return subject(scene, c) && guest(scene, c) && isPlaced(scene, c) ? SURE : NONE;
  if (lemma === 'meet' || lemma === 'confer' || lemma === 'negotiate') return meetFloor(scene, c);
  if (/^sp[eo]/.test(c.word) && wordAt(scene.tokens, c.at + 1) === 'for') return partiesOf(scene, c.sentence).some((p) => p.to <= c.at) ? SURE : NONE;
  if (lemma === 'discuss') return subject(scene, c) && personAfter(scene, c, 'with') ? 0 : NONE;
  return NONE;
}

function meetFloor(scene: Scene, c: Candidate): number {
  if (partiesOf(scene, c.sentence).some((p) => p.to <= c.at && c.at - p.to <= 4)) return SURE;
  const next = wordAt(scene.tokens, c.at + 1);
  if (subject(scene, c) && (next === 'with' || c.entry.lemma === 'meet') && guest(scene, c)) return SURE;
  if (pluralBeside(scene, c) && isPlaced(scene, c)) return LIKELY;
  return c.entry.lemma === 'meet' && subjectBeside(scene, c) && isWith(scene, c) ? LIKELY : NONE;
}

/** "held talks with A", "talks between A and B", "will come for talks with A". */
function nounFloor(scene: Scene, c: Candidate): number {
  if (c.entry.group !== 'event' || c.determiner === 'no' || c.determiner === 'any') return NONE;
  const t = scene.tokens;
  const before = wordAt(t, c.at - 1 - c.modifiers.length - (c.determiner === '' ? 0 : 1));
  if (c.determiner === 'their' && c.modifiers.length === 0 && isPlaced(scene, c)) return LIKELY; // "since their talks in Lorn on May 3"
  const holds = /^(?:held|hold|holds|holding|have|has|had|having|for)$/.test(before);
  return holds && subject(scene, c) && personAfter(scene, c, 'with') ? SURE : NONE;
}

/** A person named before the verb, another as its object. */
export function isComplete(scene: Scene, c: Candidate): boolean {
  const from = scene.sentences[c.sentence]?.firstToken ?? c.at;
  // "A, who has led the ministry since May, will welcome B"
  for (let i = c.at - 1; i >= Math.max(from, c.at - (c.entry.group === 'host' ? 30 : 6)); i--) {
    if (namedAt(scene, i)?.mention.type === 'person') return guest(scene, c);
  }
  return false;
}

/** "A will meet on Thursday in Lorn with leaders of the miners". */
function isWith(scene: Scene, c: Candidate): boolean {
  for (let i = c.at + 1; i <= c.at + 8; i++) {
    const w = wordAt(scene.tokens, i);
    if (w === 'with') return true;
    if (/^(?:[.,;:]|and|to|that|by)$/.test(w)) return false;
  }
  return false;
}

function subjectBeside(scene: Scene, c: Candidate): boolean {
  for (let i = c.at - 1; i >= c.at - 5; i--) {
    if (namedAt(scene, i)?.mention.type === 'person' || /^(?:i|he|she|they|we)$/.test(wordAt(scene.tokens, i))) return true;
  }
  return false;
}

/** "The region's ministers meet in Lorn in May", "the two men will meet": those who meet stand right before the verb. */
function pluralBeside(scene: Scene, c: Candidate): boolean {
  if (c.entry.lemma !== 'meet' || c.word === 'meeting') return false;
  for (let i = c.at - 1; i >= c.at - 4; i--) {
    const w = wordAt(scene.tokens, i);
    if (isPeopleNoun(w)) return true;
    if (!AUXILIARIES.has(w) && !/^(?:to|also|then|due|set|later|both)$/.test(w)) return false;
  }
  return false;
}

/** A person, or a pronoun for one, named before the trigger in its sentence. */
function subject(scene: Scene, c: Candidate): boolean {
  const from = scene.sentences[c.sentence]?.firstToken ?? c.at;
  for (let i = c.at - 1; i >= Math.max(from, c.at - 30); i--) {
    const m = namedAt(scene, i);
    if (m?.mention.type === 'person' || (m && m.mention.type !== 'event' && c.at - i < 4)) return true;
    if (/^(?:he|she|they|who)$/.test(wordAt(scene.tokens, i))) return true;
  }
  return false;
}

/** A person right behind the verb, over "with", articles, titles and adjectives of nations. */
function guest(scene: Scene, c: Candidate): boolean {
  for (let i = c.at + 1; i <= c.at + 9; i++) {
    const m = namedAt(scene, i);
    if (m?.mention.type === 'person') return wordAt(scene.tokens, m.to) !== "'s";
    if (m) continue;
    const w = wordAt(scene.tokens, i);
    if (/^counterparts?$/.test(w)) return true;
    // "the Nigerian president"
    if (isPeopleNoun(`${w}s`) && namedAt(scene, i - 1)?.mention.type === 'group') return true;
    if (!/^(?:\p{L}[\p{L}.]*|-)$/u.test(w) || /^(?:and|that|by|on|in|for|at|to|after|during|from)$/.test(w)) return false;
  }
  return false;
}

function personAfter(scene: Scene, c: Candidate, preposition: string): boolean {
  for (let i = c.at + 1; i <= c.at + 12; i++) {
    const w = wordAt(scene.tokens, i);
    if (w === '.' || w === ';' || w === 'and') return false;
    if (w === preposition) return guest(scene, { ...c, at: i });
  }
  return false;
}

/** The sentence says where or when. */
function isPlaced(scene: Scene, c: Candidate): boolean {
  if (datesOf(scene, c.sentence).length > 0) return true;
  for (let i = c.at + 1; i <= c.at + 14; i++) {
    if (/^(?:in|at|to)$/.test(wordAt(scene.tokens, i)) && namedAt(scene, i + 1)?.mention.type === 'place') return true;
  }
  return false;
}
