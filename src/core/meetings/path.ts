// The way from one token to another as a short string of function words: what stands in for a parse tree. "with",
// "in,with", ",,who,V" tell how a name hangs on a trigger.
import { flagsAt, LETTERS, POSSESSIVE, PUNCT, wordAt } from '../text/tokens.ts';
import { AUXILIARIES, CLAUSE_OPENERS, PREPOSITIONS, SPEAKING, triggerWord } from './lexicon.ts';
import { namedAt } from './namedAt.ts';
import type { Scene } from './scene.ts';

export interface Path {
  readonly steps: readonly string[];
  /** Persons named between. */
  readonly persons: number;
  readonly names: number;
}

const REACH = 45;

/** Steps between tokens [from, to), at most `REACH` of them. */
export function pathBetween(scene: Scene, from: number, to: number): Path {
  const t = scene.tokens;
  const steps: string[] = [];
  let persons = 0;
  let names = 0;
  const push = (step: string): void => {
    if (steps.at(-1) !== step) steps.push(step);
  };
  if (to - from > REACH) return { steps: ['far'], persons: 9, names: 9 };
  for (let i = from; i < to; i++) {
    const m = namedAt(scene, i);
    if (m) {
      names++;
      if (m.mention.type === 'person') persons++;
      i = m.to - 1;
      continue;
    }
    const step = stepOf(scene, i, wordAt(t, i));
    if (step) push(step);
  }
  return { steps, persons, names };
}

function stepOf(scene: Scene, i: number, word: string): string {
  const bits = flagsAt(scene.tokens, i);
  if ((bits & PUNCT) !== 0) return word === ',' ? ',' : word === '-' ? '' : 'Q';
  if ((bits & POSSESSIVE) !== 0) return "'s";
  if (word === 'and' || word === 'or') return 'and';
  if (SPEAKING.has(word)) return 'SAY';
  const trigger = triggerWord(word);
  if (trigger) return `T${trigger.group}`;
  if (CLAUSE_OPENERS.has(word) && !PREPOSITIONS.has(word)) return word === 'which' || word === 'whom' ? 'who' : word;
  if (PREPOSITIONS.has(word)) return word;
  if (AUXILIARIES.has(word)) return 'AUX';
  if ((bits & LETTERS) !== 0 && word.length > 4 && word.endsWith('ed')) return 'Ved';
  if ((bits & LETTERS) !== 0 && word.length > 5 && word.endsWith('ing')) return 'Ving';
  if (word === 'counterpart' || word === 'counterparts') return 'peer';
  return '';
}

/** The path as a feature value: whole where short, else its two ends. */
export function pathName(steps: readonly string[]): string {
  if (steps.length <= 5) return steps.join(' ');
  return `${steps.slice(0, 2).join(' ')} .. ${steps.slice(-2).join(' ')}`;
}
