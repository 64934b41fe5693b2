// The cheap test before compromise looks at a sentence: does it hold the names and words without which the pattern cannot
// match? It may let too much through, never too little.
import { fold } from '../../core/text/fold.ts';
import type { Sentence } from '../../core/text/sentences.ts';
import { type Tokens, wordAt } from '../../core/text/tokens.ts';
import type { PatternStep } from './compromise.ts';
import { DECIDED_TAGS, type Mark } from './marks.ts';

export interface Needs {
  /** Only our marks give these tags; all must be there. */
  readonly tags: readonly string[];
  /** Of each set at least one word must be there. */
  readonly words: readonly ReadonlySet<string>[];
}

/** Words that compromise also reads out of contractions (`didn't`, `we'll`) and signs (`&`, `w/`). */
const HIDDEN = new Set(
  'not is am are was were will would have has had did does do can could should shall may might must let us and or with without because been being'.split(' '),
);

export function needsOf(steps: readonly PatternStep[]): Needs {
  const needed = steps.filter((s) => !s.optional && !s.negative && s.min !== 0);
  return {
    tags: needed.flatMap((s) => (s.tag !== undefined && DECIDED_TAGS.has(s.tag) ? [s.tag] : [])),
    words: needed.flatMap((s) => {
      const words = wordsOf(s);
      return words && words.every((w) => /^[a-z]{3,}$/.test(w) && !HIDDEN.has(w)) ? [new Set(words)] : [];
    }),
  };
}

/** The words of which a step needs one; undefined where it can match without. */
function wordsOf(step: PatternStep): readonly string[] | undefined {
  if (step.fuzzy) return undefined;
  if (step.word !== undefined) return [step.word];
  if (step.operator !== 'or' || !step.choices) return undefined;
  const firsts = step.choices.map(([first, ...more]) => (more.length === 0 && first?.word !== undefined && !first.fuzzy && !first.negative && !first.optional ? first.word : undefined));
  return firsts.every((w) => w !== undefined) ? firsts : undefined;
}

/** Linear in the sentence. */
export function mayMatch({ tags, words }: Needs, tokens: Tokens, sentence: Sentence, marks: readonly Mark[]): boolean {
  if (!tags.every((tag) => marks.some((m) => m.tag === tag))) return false;
  if (words.length === 0) return true;
  const here = new Set<string>();
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const word = fold(wordAt(tokens, i));
    here.add(word.replace(/[^a-z]/g, ''));
    const [beforeApostrophe = ''] = word.split("'", 1);
    here.add(beforeApostrophe);
  }
  return words.every((set) => [...set].some((word) => here.has(word)));
}
