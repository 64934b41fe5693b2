// Two people's annotations of one text against each other: words by their label, annotations one to one.
import { LETTERS, NUMBER, type Tokens } from '../text/tokens.ts';
import type { Span } from '../text/span.ts';
import { partitionPoint } from '../util/partitionPoint.ts';

/** An annotation with its place in today's text. */
export interface Marked extends Span {
  readonly id: string;
  readonly label: string;
}

/** Of a word that nobody marked. */
export const UNMARKED = '';

/** The label of each word (tokens with a letter or a digit): the shortest annotation around it counts. Near linear. */
export function wordLabels(tokens: Tokens, marked: readonly Marked[]): string[] {
  const words: number[] = [];
  for (let i = 0; i < tokens.count; i++) if (((tokens.flags[i] ?? 0) & (LETTERS | NUMBER)) !== 0) words.push(i);
  const labels = new Array<string | undefined>(words.length);
  // From a word to the next one without a label: what is painted once is not visited again.
  const next = Array.from({ length: words.length + 1 }, (_, i) => i);
  const free = (from: number): number => {
    let at = from;
    while (next[at] !== at) {
      next[at] = next[next[at] as number] as number;
      at = next[at] as number;
    }
    return at;
  };
  const shortestFirst = [...marked].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start || (a.label < b.label ? -1 : 1));
  for (const { start, end, label } of shortestFirst) {
    for (let i = free(firstEndingAfter(tokens, words, start)); i < words.length && (tokens.start[words[i] as number] ?? 0) < end; i = free(i + 1)) {
      labels[i] = label;
      next[i] = i + 1;
    }
  }
  return Array.from(labels, (label) => label ?? UNMARKED);
}

const firstEndingAfter = (tokens: Tokens, words: readonly number[], offset: number): number =>
  partitionPoint(words.length, (i) => (tokens.end[words[i] as number] ?? 0) <= offset);

export interface Matches {
  /** Annotations of the first with the same place and label as one of the second's. */
  readonly exact: number;
  /** These, and of the others pairs of one label that share at least a character, taken from left to right. */
  readonly relaxed: number;
}

/** One to one: nobody's annotation is matched twice. */
export function matchSpans(first: readonly Marked[], second: readonly Marked[]): Matches {
  const waiting = new Map<string, Marked[]>();
  for (const m of second) {
    const key = placeOf(m);
    const same = waiting.get(key);
    if (same) same.push(m);
    else waiting.set(key, [m]);
  }
  const left = first.filter((m) => waiting.get(placeOf(m))?.pop() === undefined);
  const exact = first.length - left.length;
  return { exact, relaxed: exact + overlapping(byStart(left), byStart([...waiting.values()].flat())) };
}

export const placeOf = ({ start, end, label }: Marked): string => `${start} ${end} ${label}`;

export const byStart = <T extends Span>(list: readonly T[]): T[] => [...list].sort((a, b) => a.start - b.start || b.end - a.end);

function overlapping(first: readonly Marked[], second: readonly Marked[]): number {
  const theirs = byLabel(second);
  let found = 0;
  for (const [label, a] of byLabel(first)) {
    const b = theirs.get(label) ?? [];
    for (let i = 0, j = 0; i < a.length && j < b.length; ) {
      const [x, y] = [a[i] as Marked, b[j] as Marked];
      if (x.end <= y.start) i++;
      else if (y.end <= x.start) j++;
      else {
        found++;
        i++;
        j++;
      }
    }
  }
  return found;
}

export function byLabel<T extends Marked>(marked: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const m of marked) {
    const group = groups.get(m.label);
    if (group) group.push(m);
    else groups.set(m.label, [m]);
  }
  return groups;
}
