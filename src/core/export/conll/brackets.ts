// The `Entity` values of CoNLL-U: an opening bracket with all that is said at a mention's first token, a closing one with the
// id at its last, one pair where these are the same.
import type { TokenRange } from '../sentenceTokens.ts';

export interface EntityMark extends TokenRange {
  readonly id: string;
  readonly type: string;
  /** Comma-parted `key:value` pairs. */
  readonly other: string;
}

/** Longer ones open first and close last. The head is unknown: the first token stands for it. O(n log n). */
export function bracketsOf(marks: readonly EntityMark[], count: number): (token: number) => string {
  const opening = Array.from({ length: count }, () => '');
  const single = [...opening];
  const closing = [...opening];
  for (const { first, end, id, type, other } of [...marks].sort((a, b) => a.first - b.first || b.end - a.end)) {
    const open = `(${id}-${type}-1-${other}`;
    if (end - first === 1) single[first] += `${open})`;
    else {
      opening[first] += open;
      closing[end - 1] = `${id})${closing[end - 1]}`;
    }
  }
  // An opening bracket before a closing one would read as one mention.
  return (token) => (closing[token] === '' ? `${opening[token]}${single[token]}` : `${single[token]}${closing[token]}${opening[token]}`);
}
