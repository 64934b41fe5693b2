// A text as its letters and signs alone, folded and without white space: how texts are compared that were split into words,
// wrapped anew or written with other quotation marks. Each sign knows where it comes from.
import { foldText } from '../anchors/index.ts';

export interface Squeezed {
  readonly text: string;
  /** Sign `i` comes from [starts[i], ends[i]) of the source. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const SPACE = 32;
const DASH = 45;
/** Signs handed to `fromCharCode` at a time. */
const CHUNK = 4096;

/** Linear in the text. */
export function squeeze(source: string): Squeezed {
  const { length, units, starts, ends } = foldText(source);
  const kept = new Uint16Array(length);
  const from = new Uint32Array(length);
  const to = new Uint32Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const unit = units[i] ?? SPACE;
    if (unit === SPACE) continue;
    // Folding makes one of dashes in a row; those that were split into words are a row again.
    if (unit === DASH && count > 0 && kept[count - 1] === DASH) {
      to[count - 1] = ends[i] ?? 0;
      continue;
    }
    kept[count] = unit;
    from[count] = starts[i] ?? 0;
    to[count++] = ends[i] ?? 0;
  }
  const parts: string[] = [];
  for (let i = 0; i < count; i += CHUNK) parts.push(String.fromCharCode(...kept.subarray(i, Math.min(count, i + CHUNK))));
  return { text: parts.join(''), starts: from.subarray(0, count), ends: to.subarray(0, count) };
}
