// What grammar alone says about a candidate, beside the learned weights: rules for news of every style, where the
// training stories are of one broadcaster.
import { wordAt } from '../text/tokens.ts';
import { PRONOUNS } from './lexicon.ts';
import { namedAt } from './namedAt.ts';
import { pointing } from './pointing.ts';
import { partiesOf, type Scene } from './scene.ts';
import type { Candidate } from './triggers.ts';

const HOLDING = /^(?:hold|holds|held|holding|begin|began|opened|host|hosts|hosted|attend|attends|attended|convene[ds]?|resumed?)$/;
const SETTING = new Set(['preparatory', 'next', 'another', 'second', 'separate', 'similar', 'intergovernmental', 'bilateral', 'trilateral', 'ministerial', 'presidential']);

/** Log odds added to the model's score. */
export function priorOf(scene: Scene, c: Candidate): number {
  if (c.noun) return nounPrior(scene, c);
  if (c.entry.group === 'host') return hostPrior(scene, c);
  if (c.entry.lemma === 'meet' || c.word === 'meeting') return meetPrior(scene, c);
  if (c.entry.lemma === 'sit' || c.entry.lemma === 'shake') return sittingPrior(scene, c);
  if (CONFERRING.has(c.entry.lemma)) return wordAt(scene.tokens, c.at + 1) === 'with' || c.entry.lemma === 'convene' ? 1 : 0;
  return 0;
}

const CONFERRING = new Set(['confer', 'negotiate', 'consult', 'huddle', 'convene']);

/** "A sat down with B", "the ministers of A and B sat down": with nobody else it is a seat that is taken. */
function sittingPrior(scene: Scene, c: Candidate): number {
  const after = wordAt(scene.tokens, c.at + 2);
  return after === 'with' || pointing(scene, c) !== undefined || partiesOf(scene, c.sentence).some((p) => p.to <= c.at) ? 2 : -1;
}

const STANDS_IN = /^(?:one|edition)$/;

/** "held talks", "an intergovernmental commission … is scheduled". */
function nounPrior(scene: Scene, c: Candidate): number {
  if (c.entry.group !== 'event') return 0;
  let prior = 0;
  if (STANDS_IN.test(c.word) || (c.word === 'round' && wordAt(scene.tokens, c.at + 1) !== 'of')) prior += 2.5;
  for (let i = c.at - 1; i >= Math.max(0, c.at - 6); i--) if (HOLDING.test(wordAt(scene.tokens, i))) prior = 0.8;
  if (c.modifiers.some((m) => SETTING.has(m))) prior += 0.5;
  if (c.entry.kind === 'commission') prior += c.modifiers.some((m) => m === 'intergovernmental' || m === 'joint') ? 4 : -2;
  return prior;
}

/** A host verb needs a person as its object; without one it is a welcome for a decision. */
function hostPrior(scene: Scene, c: Candidate): number {
  for (let i = c.at + 1; i <= c.at + 8; i++) {
    const m = namedAt(scene, i);
    if (m?.mention.type === 'person') return wordAt(scene.tokens, m.to) === "'s" ? -1 : 2.5;
    if (/^(?:talks|summit|meeting|conference|delegation)$/.test(wordAt(scene.tokens, i))) return 0;
    if (/^[.,;:]$|^(?:and|that|by|on|in|for)$/.test(wordAt(scene.tokens, i))) break;
  }
  return c.entry.lemma === 'host' ? -0.5 : -1.5;
}

/** Somebody met somebody: a name or pronoun before, "with" or a name after. */
function meetPrior(scene: Scene, c: Candidate): number {
  if (c.word === 'meeting') return /^(?:is|are|was|were|been)$/.test(wordAt(scene.tokens, c.at - 1)) ? 1.5 : 0;
  const next = wordAt(scene.tokens, c.at + 1);
  const object = next === 'with' || next === 'among' || next === 'each' || scene.mentionAt[c.at + 1] !== -1;
  let subject = false;
  for (let i = c.at - 1; i >= Math.max(0, c.at - 12) && !subject; i--) subject = scene.mentionAt[i] !== -1 || PRONOUNS.has(wordAt(scene.tokens, i)) || wordAt(scene.tokens, i) === 'i';
  if (!subject) subject = pointing(scene, c) !== undefined;
  return (object ? 0.6 : 0) + (subject ? 0.4 : 0) + (isAmongThemselves(scene, c) ? 2 : 0);
}

/** "met among themselves", "met each other": nobody else was there. */
export function isAmongThemselves(scene: Scene, c: Candidate): boolean {
  const w = wordAt(scene.tokens, c.at + 1);
  return ((w === 'among' || w === 'amongst') && wordAt(scene.tokens, c.at + 2) === 'themselves') || (w === 'each' && wordAt(scene.tokens, c.at + 2) === 'other');
}
