// The time that a trigger's clause speaks of, from its verbs: what is planned, what has been, what goes on.
import { flagsAt, PUNCT, wordAt } from '../text/tokens.ts';
import type { Scene } from './scene.ts';
import type { Candidate } from './triggers.ts';

export type Tense = 'future' | 'past' | 'present' | 'none';

const FUTURE = new Set('will would shall expected scheduled due plan plans planned planning set slated upcoming hope hopes agreed intend intends likely poised prepare prepares prepared preparing'.split(' '));
const PRESENT = new Set('is are am ongoing currently continue continues underway'.split(' '));
const PAST = new Set('was were had has have did held met took said told came began made went saw led gave left spoke got found won broke ended'.split(' '));
const REACH = 14;

/** The nearest verb that shows a time, before a verb trigger or around a noun. */
export function tenseOf(scene: Scene, c: Candidate): Tense {
  const own = ownTense(scene, c);
  if (own !== 'none') return own;
  const t = scene.tokens;
  const s = scene.sentences[c.sentence] ?? { firstToken: c.at, endToken: c.at + 1 };
  for (let i = c.at - 1; i >= Math.max(s.firstToken, c.at - REACH); i--) {
    const found = tenseWord(scene, i, wordAt(t, i));
    if (found !== 'none') return found;
  }
  for (let i = c.at + 1; i < Math.min(s.endToken, c.at + REACH); i++) {
    const found = tenseWord(scene, i, wordAt(t, i));
    if (found !== 'none') return found;
  }
  return 'none';
}

/** What the trigger's own form says: "met", "visited" are past unless an auxiliary comes before. */
function ownTense(scene: Scene, c: Candidate): Tense {
  if (c.noun) return 'none';
  const before = wordAt(scene.tokens, c.at - 1);
  if (before === 'to' || FUTURE.has(before)) return 'future';
  if (/^(?:met|went|flew|left|spoke|sent|held)$/.test(c.word) || c.word.endsWith('ed')) return 'past';
  return 'none';
}

function tenseWord(scene: Scene, i: number, word: string): Tense {
  if (scene.mentionAt[i] !== -1 || (flagsAt(scene.tokens, i) & PUNCT) !== 0) return 'none';
  if (FUTURE.has(word)) return 'future';
  if (word === 'to') return FUTURE.has(wordAt(scene.tokens, i - 1)) ? 'future' : 'none';
  if (PAST.has(word) || (word.endsWith('ed') && word.length > 4)) return 'past';
  return PRESENT.has(word) ? 'present' : 'none';
}
