// The way from one token to another as a short string of function words: what stands in for a parse tree. "with",
// "in,with", ",,who,V" tell how a name hangs on a trigger.
import { flagsAt, LETTERS, POSSESSIVE, PUNCT, wordAt } from '../text/tokens.ts';
import { AUXILIARY, CLAUSE_OPENER, PREPOSITION, SPEECH, TRIGGER, triggerWord } from './lexicon.ts';
import { classesAt } from './memo.ts';
import { makePiece, NOTHING, type Piece, spaced } from './pieces.ts';
import type { Scene } from './scene.ts';

/** A word on the way, or what stands for it. */
export interface Step extends Piece {
  /** A word that can tell of an encounter. */
  readonly isTrigger: boolean;
  /** A border of clauses, or an auxiliary. */
  readonly isClause: boolean;
}

export interface Path {
  readonly steps: readonly Step[];
  /** Persons named between. */
  readonly persons: number;
  readonly names: number;
}

const REACH = 45;
const STEPS = new Map<string, Step>();

/** The one step of this name: steps can be compared by identity. The names are few: function words and marks. */
function stepNamed(text: string): Step {
  let step = STEPS.get(text);
  if (!step) STEPS.set(text, (step = { ...makePiece(text), isTrigger: /^T[a-z]/.test(text), isClause: /^(?:who|Q|,|SAY|AUX)$/.test(text) }));
  return step;
}

const FAR: Path = { steps: [stepNamed('far')], persons: 9, names: 9 };
const COMMA = stepNamed(',');
const MARK = stepNamed('Q');
const OWNER = stepNamed("'s");
const AND = stepNamed('and');
const WHO = stepNamed('who');
const AUX = stepNamed('AUX');
const ED = stepNamed('Ved');
const ING = stepNamed('Ving');
const PEER = stepNamed('peer');
/** A verb of speech. */
export const SAY = stepNamed('SAY');

/** Steps between tokens [from, to), at most `REACH` of them. */
export function pathBetween(scene: Scene, from: number, to: number): Path {
  if (to - from > REACH) return FAR;
  const steps: Step[] = [];
  let last: Step | undefined;
  let persons = 0;
  let names = 0;
  for (let i = from; i < to; i++) {
    const at = scene.mentionAt[i] as number;
    if (at >= 0) {
      const m = scene.mentions[at] as Scene['mentions'][number];
      names++;
      if (m.mention.type === 'person') persons++;
      i = m.to - 1;
      continue;
    }
    const step = stepAt(scene, i);
    if (step === undefined || step === last) continue;
    steps.push(step);
    last = step;
  }
  return { steps, persons, names };
}

/** Worked out once a token: many names look at the same words. */
function stepAt(scene: Scene, i: number): Step | undefined {
  const { steps } = scene.memo;
  let step = steps[i];
  if (step === undefined) steps[i] = step = readStep(scene, i) ?? null;
  return step ?? undefined;
}

function readStep(scene: Scene, i: number): Step | undefined {
  const word = wordAt(scene.tokens, i);
  const flags = flagsAt(scene.tokens, i);
  const classes = classesAt(scene, i);
  if ((flags & PUNCT) !== 0) return word === ',' ? COMMA : word === '-' ? undefined : MARK;
  if ((flags & POSSESSIVE) !== 0) return OWNER;
  if (word === 'and' || word === 'or') return AND;
  if ((classes & SPEECH) !== 0) return SAY;
  if ((classes & TRIGGER) !== 0) return stepNamed(`T${triggerWord(word)?.group ?? ''}`);
  if ((classes & (CLAUSE_OPENER | PREPOSITION)) === CLAUSE_OPENER) return word === 'which' || word === 'whom' ? WHO : stepNamed(word);
  if ((classes & PREPOSITION) !== 0) return stepNamed(word);
  if ((classes & AUXILIARY) !== 0) return AUX;
  if ((flags & LETTERS) !== 0 && word.length > 4 && word.endsWith('ed')) return ED;
  if ((flags & LETTERS) !== 0 && word.length > 5 && word.endsWith('ing')) return ING;
  if (word === 'counterpart' || word === 'counterparts') return PEER;
  return undefined;
}

const DOTS = makePiece('..');

/** The path as a feature value: whole where short, else its two ends. */
export function pathName(steps: readonly Step[]): Piece {
  const n = steps.length;
  if (n === 0) return NOTHING;
  let name: Piece = steps[0] as Step;
  if (n <= 5) {
    for (let i = 1; i < n; i++) name = spaced(name, steps[i] as Step);
    return name;
  }
  for (const piece of [steps[1] as Step, DOTS, steps[n - 2] as Step, steps[n - 1] as Step]) name = spaced(name, piece);
  return name;
}
