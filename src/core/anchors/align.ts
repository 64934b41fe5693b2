// Aligns a short pattern (words with their surroundings) with a stretch of text by fewest edits, to see where the edited
// words begin and end now.

export interface Aligned {
  /** Offsets into the stretch, over the signs that the inner part of the pattern was aligned with. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1 for the inner part: 1 less edits per sign. */
  readonly alike: number;
}

/** Worksheet, kept: every cell is written before it is read. */
let moves = new Uint8Array(0);

const DIAGONAL = 1;
const UP = 2;
const LEFT = 3;
/** Two neighbours swapped: one edit, since it is one slip of the hand. */
const SWAP = 4;

/**
 * The text's ends are free: the pattern may lie anywhere in it. [from, to): the pattern's inner part, whose place is
 * asked for. Undefined where no sign of it is left. O(pattern × text).
 */
export function align(pattern: Uint16Array, text: Uint16Array, from: number, to: number): Aligned | undefined {
  const m = pattern.length;
  const n = text.length;
  const columns = n + 1;
  if ((m + 1) * columns > moves.length) moves = new Uint8Array((m + 1) * columns);
  let beforeLast = new Uint16Array(columns);
  let above = new Uint16Array(columns);
  let row = new Uint16Array(columns);
  for (let i = 1; i <= m; i++) {
    row[0] = i;
    moves[i * columns] = UP;
    const unit = pattern[i - 1];
    for (let j = 1; j <= n; j++) {
      const diagonal = (above[j - 1] as number) + (text[j - 1] === unit ? 0 : 1);
      const up = (above[j] as number) + 1;
      const left = (row[j - 1] as number) + 1;
      let cost = Math.min(diagonal, up, left);
      let move = cost === diagonal ? DIAGONAL : cost === up ? UP : LEFT;
      if (unit === text[j - 2] && pattern[i - 2] === text[j - 1] && i - 1 !== from && i - 1 !== to && (beforeLast[j - 2] as number) + 1 < cost) {
        cost = (beforeLast[j - 2] as number) + 1;
        move = SWAP;
      }
      row[j] = cost;
      moves[i * columns + j] = move;
    }
    [beforeLast, above, row] = [above, row, beforeLast];
  }
  let end = 0;
  for (let j = 1; j <= n; j++) if ((above[j] as number) < (above[end] as number)) end = j;
  return trace(pattern, text, end, from, to);
}

/** Walks back from the end of the best alignment and reads off the inner part. */
function trace(pattern: Uint16Array, text: Uint16Array, last: number, from: number, to: number): Aligned | undefined {
  const columns = text.length + 1;
  let [i, j] = [pattern.length, last];
  let [start, end, kept, edits, pending] = [-1, -1, 0, 0, 0];
  while (i > from) {
    const move = moves[i * columns + j];
    const inside = i <= to;
    if (move === SWAP) {
      if (inside) {
        if (end < 0) [end, pending] = [j, 0];
        [start, edits, kept, pending] = [j - 2, edits + pending + 1, kept + 2, 0];
      }
      [i, j] = [i - 2, j - 2];
    } else if (move === DIAGONAL) {
      const same = pattern[i - 1] === text[j - 1];
      if (inside) {
        if (end < 0) [end, pending] = [j, 0];
        start = j - 1;
        edits += pending + (same ? 0 : 1);
        pending = 0;
        if (same) kept++;
      }
      [i, j] = [i - 1, j - 1];
    } else if (move === UP) {
      if (inside) edits++;
      i--;
    } else {
      if (inside && i < to) pending++; // counts only if more of the inner part comes before it
      j--;
    }
  }
  if (kept === 0) return undefined;
  return { start, end, alike: Math.max(0, 1 - edits / Math.max(to - from, end - start)) };
}
