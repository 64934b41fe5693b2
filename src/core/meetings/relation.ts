// How an encounter stands to another one that its own words name: it prepares it ("a preparatory meeting", "met to prepare
// the summit"), or is the one to come after it ("the next round", "a similar meeting", "will meet again").
import type { Meeting, MeetingStatus } from '../model/analysis.ts';
import { wordAt } from '../text/tokens.ts';
import { triggerWord } from './lexicon.ts';
import type { Scene } from './scene.ts';
import type { Candidate } from './triggers.ts';

const PREPARATORY = /^(?:preparatory|preliminary|exploratory)$/;
const NEXT = /^(?:next|another|similar|follow-up|followup|further|subsequent|renewed|repeat)$/;
const PREPARE = /^(?:prepare|prepares|prepared|preparing)$/;
const GROUND = /^(?:ground|groundwork|way)$/;
const REACH = 9;

/** What was held is never the next one: the words then only count it. */
export function relationOf(scene: Scene, c: Candidate, status: MeetingStatus): Meeting['relation'] {
  if (c.modifiers.some((m) => PREPARATORY.test(m)) || prepares(scene, c)) return 'preparatory';
  const toCome = status === 'scheduled' || status === 'proposed' || status === 'unknown';
  return toCome && (isNext(c) || isAgain(scene, c)) ? 'next' : undefined;
}

function isNext(c: Candidate): boolean {
  if (!c.noun) return false;
  const words = [c.determiner, ...c.modifiers];
  return words.some((w) => NEXT.test(w)) || words.some((w, i) => w === 'follow' && words[i + 1] === 'up');
}

/** "will meet again", "are to sit down once more" */
function isAgain(scene: Scene, c: Candidate): boolean {
  if (c.noun) return false;
  for (let i = c.at + 1; i <= c.at + 3; i++) if (wordAt(scene.tokens, i) === 'again') return true;
  return false;
}

/** "met to prepare the summit"; "are to prepare the ground at a session". */
function prepares(scene: Scene, c: Candidate): boolean {
  const t = scene.tokens;
  const s = scene.sentences[c.sentence] ?? { firstToken: c.at, endToken: c.at + 1 };
  for (let i = c.at + 1; i < Math.min(s.endToken, c.at + REACH); i++) {
    if (PREPARE.test(wordAt(t, i))) return preparesMeeting(scene, i + 1, s.endToken);
  }
  for (let i = c.at - 1; i > Math.max(s.firstToken, c.at - REACH); i--) {
    if (GROUND.test(wordAt(t, i)) && /^(?:prepare|preparing|lay|laying|pave|paving)$/.test(wordAt(t, i - 2))) return true;
  }
  return false;
}

/** The object of "prepare" is a meeting, or the ground for one. */
function preparesMeeting(scene: Scene, from: number, end: number): boolean {
  const t = scene.tokens;
  for (let i = from; i < Math.min(end, from + 6); i++) {
    const w = wordAt(t, i);
    if (GROUND.test(w)) return true;
    const entry = triggerWord(w);
    if (entry && (entry.group === 'event' || entry.group === 'stay')) return true;
    if (/^[.,;:]$/.test(w)) return false;
  }
  return false;
}
