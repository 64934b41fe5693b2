// An article that is analysed again, because somebody types into it, has nearly the tokens that it had. The tags of a run of
// tokens follow from what the tagger sees of them and of two neighbours on either side, so a run that looks as one did in the
// analysis before gets the tags of that one: the same answer, a fifth of an analysis saved.
import type { Score } from './score.ts';
import { packedAt, rowAt, type Views } from './views.ts';

/** Of one article, from one analysis to the next; what an analysis did not ask for is forgotten after it. */
export interface RememberedRuns {
  /** Another analysis of the article begins. What was scored by other weights, or with words numbered otherwise, is forgotten. */
  begin(score: Score): void;
  /** Writes the tags of tokens [from, to) to `tags`: those of a run that looked the same, else what `work` writes. */
  tag(views: Views, from: number, to: number, tags: Uint8Array, work: () => void): void;
}

/** Tokens that features reach to beside their own (`score.ts`). */
const REACH = 2;
/** Longer runs, as lines of capitals make them, are tagged anew. */
const MOST_TOKENS = 60;
/** Two numbers of 32 bits a token, in units of strings, since these are what maps are quick with. */
const UNITS = 4;

export function createRememberedRuns(): RememberedRuns {
  let scoredBy: Score | undefined;
  let before = new Map<string, string>();
  let now = new Map<string, string>();
  const units = new Uint16Array((MOST_TOKENS + 2 * REACH) * UNITS);

  /** All that the tags follow from. Stretches of capitals lie within a run, and shapes and words say where. */
  function lookOf(views: Views, from: number, to: number): string {
    let k = 0;
    for (let i = from - REACH; i < to + REACH; i++) {
      const [row, packed] = [rowAt(views, i), packedAt(views, i)];
      units[k++] = row;
      units[k++] = row >>> 16;
      units[k++] = packed;
      units[k++] = packed >>> 16;
    }
    return String.fromCharCode(...units.subarray(0, k));
  }

  return {
    begin(score) {
      before = scoredBy === score ? now : new Map();
      now = new Map();
      scoredBy = score;
    },
    tag(views, from, to, tags, work) {
      if (to - from > MOST_TOKENS) return work();
      const look = lookOf(views, from, to);
      let found = now.get(look) ?? before.get(look);
      if (found === undefined) {
        work();
        found = String.fromCharCode(...tags.subarray(from, to));
      } else for (let i = from; i < to; i++) tags[i] = found.charCodeAt(i - from);
      now.set(look, found);
    },
  };
}
