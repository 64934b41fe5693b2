// An article that is analysed again, because somebody types into it, has nearly the tokens that it had: the same ones up to an
// edit and the same ones behind it. The tags of a run of tokens follow from what the tagger sees of them and of two neighbours
// on either side, so a run that looks as it did gets the tags that it had: the same answer for a fraction of the work.
import type { Score } from './score.ts';
import type { Views } from './views.ts';

/** Of one article, from one analysis to the next. */
export interface RememberedRuns {
  /** Another analysis of the article begins. What was scored by other weights, or with words numbered otherwise, is forgotten. */
  begin(score: Score, views: Views, tags: Uint8Array): void;
  /** Tokens [from, to) get the tags of the last analysis where they look the same, else those that `work` writes. */
  tag(from: number, to: number, work: () => void): void;
  /** It ends: what only the one before it knew is forgotten. */
  end(): void;
}

/** Tokens that features reach to beside their own (`score.ts`). */
const REACH = 2;

interface Tagged {
  readonly views: Views;
  readonly tags: Uint8Array;
  /** By the first token of a run: the token behind it; 0 elsewhere. */
  readonly ends: Int32Array;
}

export function createRememberedRuns(): RememberedRuns {
  let scoredBy: Score | undefined;
  let last: Tagged | undefined;
  let now: Tagged | undefined;
  /** Tokens that are the same words from the first on, and from the last on backwards. */
  let [ahead, behind] = [0, 0];

  /** Where the token stood in the last analysis; -1 in what was edited. */
  function before(from: number, to: number, { views: { count } }: Tagged, was: Tagged): number {
    if (to + REACH <= ahead) return from;
    return from - REACH >= count - behind ? from - count + was.views.count : -1;
  }

  function isSame(from: number, to: number, at: number, { views: { packed } }: Tagged, was: Tagged): boolean {
    if (was.ends[at] !== at + to - from) return false;
    for (let i = Math.max(0, from - REACH); i < to + REACH && i < packed.length; i++) if (packed[i] !== was.views.packed[i + at - from]) return false;
    return true;
  }

  return {
    begin(score, views, tags) {
      last = scoredBy === score ? now : undefined;
      now = { views, tags, ends: new Int32Array(views.count) };
      scoredBy = score;
      [ahead, behind] = last ? alike(views.rows, last.views.rows) : [0, 0];
    },
    tag(from, to, work) {
      if (!now) throw new Error('tagged before it began');
      now.ends[from] = to;
      const at = last ? before(from, to, now, last) : -1;
      if (last && at >= 0 && isSame(from, to, at, now, last)) now.tags.set(last.tags.subarray(at, at + to - from), from);
      else work();
    },
    end() {
      last = undefined;
    },
  };
}

/** How many numbers are the same from the first on, and from the last on backwards. */
function alike(a: Int32Array, b: Int32Array): [ahead: number, behind: number] {
  const most = Math.min(a.length, b.length);
  let ahead = 0;
  while (ahead < most && a[ahead] === b[ahead]) ahead++;
  let behind = 0;
  while (behind < most && a[a.length - 1 - behind] === b[b.length - 1 - behind]) behind++;
  return [ahead, behind];
}
