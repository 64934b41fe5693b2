// The best sequence of tags for a sentence: Viterbi over the tokens that may be in a name. Everything else is outside.
import type { Sentence } from '../../text/sentences.ts';
import { TAGS } from './features.ts';
import type { Model } from './model.ts';
import type { RememberedRuns } from './rememberedRuns.ts';
import type { Score } from './score.ts';
import type { Views } from './views.ts';

/** I follows B or I of its own type only. */
export const follows = (before: number, tag: number): boolean => tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1;

/** A tag for every token; tokens outside the sentences have 0. Work: tokens × (scoring + TAGS²). `remembered`: of the article's last analysis. */
export function decode(model: Model, score: Score, views: Views, sentences: readonly Sentence[], remembered?: RememberedRuns): Uint8Array {
  const { active } = views;
  const tags = new Uint8Array(active.length);
  remembered?.begin(score, views, tags);
  let longest = 0;
  for (const s of sentences) longest = Math.max(longest, s.endToken - s.firstToken);
  const back = new Uint8Array(longest * TAGS);
  for (const s of sentences) {
    for (let i = s.firstToken; i < s.endToken;) {
      let end = i;
      while (end < s.endToken && active[end] === 1) end++;
      if (end > i) {
        const [from, to] = [i, end];
        const work = (): void => viterbi(model, score, views, from, to, tags, back);
        if (remembered) remembered.tag(from, to, work);
        else work();
      }
      i = end + 1;
    }
  }
  remembered?.end();
  return tags;
}

// Used by one call at a time: most runs are of a few tokens, and arrays cost more than they hold.
const totals = new Float64Array(TAGS);
const others = new Float64Array(TAGS);
const own = new Int32Array(TAGS);
const alive = new Uint8Array(TAGS);

function viterbi(model: Model, score: Score, views: Views, from: number, to: number, tags: Uint8Array, back: Uint8Array): void {
  const length = to - from;
  let [before, next] = [totals, others];
  before.fill(-1e9);
  const { transitions, spread } = model;
  before[0] = 0;
  for (let k = 0; k < length; k++) {
    score(views, from + k, own);
    // A tag this far behind cannot win whatever follows it.
    let least = -Infinity;
    for (let b = 0; b < TAGS; b++) least = Math.max(least, before[b] as number);
    least -= spread;
    let living = 0;
    for (let b = 0; b < TAGS; b++) if ((before[b] as number) >= least) alive[living++] = b;
    for (let tag = 0; tag < TAGS; tag++) {
      let best = -Infinity;
      let which = 0;
      if (tag > 0 && (tag & 1) === 0) {
        // Inside: after its own begin or inside only.
        best = (before[tag - 1] as number) + (transitions[(tag - 1) * TAGS + tag] as number);
        which = tag - 1;
        const on = (before[tag] as number) + (transitions[tag * TAGS + tag] as number);
        if (on > best) {
          best = on;
          which = tag;
        }
      } else {
        for (let n = 0; n < living; n++) {
          const b = alive[n] as number;
          const total = (before[b] as number) + (transitions[b * TAGS + tag] as number);
          if (total <= best) continue;
          best = total;
          which = b;
        }
      }
      next[tag] = best + (own[tag] as number);
      back[k * TAGS + tag] = which;
    }
    [before, next] = [next, before];
  }
  let tag = 0;
  for (let t = 1; t < TAGS; t++) if ((before[t] as number) > (before[tag] as number)) tag = t;
  for (let k = length - 1; k >= 0; k--) {
    tags[from + k] = tag;
    tag = back[k * TAGS + tag] as number;
  }
}
