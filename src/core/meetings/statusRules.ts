// Words that settle the status of an encounter whatever the learned model says: called off, refused.
import type { MeetingStatus } from '../model/analysis.ts';
import { flagsAt, PUNCT, wordAt } from '../text/tokens.ts';
import { triggerWord } from './lexicon.ts';
import type { Scene } from './scene.ts';
import type { Candidate } from './triggers.ts';

const OFF = /^(?:cancel(?:l?ed|s|l?ing)?|scrap(?:ped|s)?|suspend(?:ed|s|ing)?|abandon(?:ed|s|ing)?)$/;
const NO = /^(?:refus(?:ed|es|ing|al)|declin(?:ed|es|ing)|reject(?:ed|s|ing)|boycott(?:ed|s|ing)?|rebuff(?:ed|s)?)$/;
const BEFORE = 7;
const AFTER = 5;

/** Undefined where no such word governs the trigger. */
export function settledStatus(scene: Scene, c: Candidate): MeetingStatus | undefined {
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
    if (OFF.test(w) && /^(?:was|were|been|is|are|be)$/.test(wordAt(t, i - 1))) return 'cancelled';
    if (triggerWord(w) || (flagsAt(t, i) & PUNCT) !== 0) break;
  }
  return undefined;
}

function wordStatus(word: string): MeetingStatus | undefined {
  if (OFF.test(word)) return 'cancelled';
  return NO.test(word) ? 'refused' : undefined;
}
