// How well the surroundings of a place agree with the surroundings that an anchor remembers, one side at a time.

/** Signs of context that count as agreeing only in runs of at least this many: single letters agree by chance. */
const RUN = 4;
/** How much text may have been put between the words and their old surroundings. */
const SLACK = 96;
/** Surroundings count whole up to NEAR signs from where they were, FAR_WEIGHT from FAR signs on. */
const NEAR = 8;
const FAR = 64;
const FAR_WEIGHT = 0.4;

/**
 * 0 to 1: the share of `side` found, in order, in the text next to the edge. `side` reads outwards from the quote;
 * `step` says which way that is. Without a side (the quote stood at the text's end): whether the edge is the end.
 */
export function sideAgreement(units: Uint16Array, edge: number, step: 1 | -1, side: Uint16Array): number {
  const n = side.length;
  const first = step === 1 ? edge : edge - 1;
  const room = step === 1 ? units.length - edge : edge;
  if (n === 0) return room <= 0 ? 1 : 0;
  let run = 0;
  while (run < n && run < room && units[first + step * run] === side[run]) run++;
  if (run === n) return 1;
  return longestRuns(units, first, step, Math.min(room, n + SLACK), side) / n;
}

// Worksheets, kept: thousands of places are weighed in a row. Every cell is written before it is read.
let best = new Float32Array(0);
let open = new Float32Array(0);
let runs = new Uint8Array(0);

/** Weighted length of the longest common subsequence that is made of runs. O(side × window), both small. */
function longestRuns(units: Uint16Array, first: number, step: number, width: number, side: Uint16Array): number {
  const n = side.length;
  const least = Math.min(RUN, n);
  const columns = width + 1;
  const cells = (n + 1) * columns;
  if (cells > runs.length) [best, open, runs] = [new Float32Array(cells), new Float32Array(cells), new Uint8Array(cells)];
  best.fill(0, 0, columns);
  runs.fill(0, 0, columns);
  for (let i = 1; i <= n; i++) {
    best[i * columns] = runs[i * columns] = 0;
    for (let j = 1; j <= width; j++) {
      const at = i * columns + j;
      const up = best[at - columns] as number;
      const left = best[at - 1] as number;
      let value = up > left ? up : left;
      if (units[first + step * (j - 1)] === side[i - 1]) {
        const run = (runs[at - columns - 1] as number) + 1;
        runs[at] = run;
        if (run >= least) {
          const weight = weightAt(Math.abs(j - i));
          let here = (best[at - least * (columns + 1)] as number) + least * weight;
          if (run > least) here = Math.max(here, (open[at - columns - 1] as number) + weight);
          open[at] = here;
          if (here > value) value = here;
        }
      } else runs[at] = 0;
      best[at] = value;
    }
  }
  return best[n * columns + width] as number;
}

/** 1 beside the edge, falling to FAR_WEIGHT. */
const weightAt = (distance: number): number => (distance <= NEAR ? 1 : Math.max(FAR_WEIGHT, 1 - ((1 - FAR_WEIGHT) * (distance - NEAR)) / (FAR - NEAR)));
