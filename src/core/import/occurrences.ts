// Many words looked for in one text at once, in time that neither multiplies the two nor trusts the words: which of them
// stand there exactly once?

/** Where it stands, how often at least (0, or 2 for more than once), or that it was not found out (`unknown`: hostile input). */
export type Occurrence = number | 'none' | 'several' | 'unknown';

interface Wanted {
  readonly words: string;
  first: number;
  several: boolean;
}

const BASE = 0x01000193;
/** Comparisons beyond this, in signs for each sign of text and words, are no honest input. */
const EFFORT = 64;

/** About linear in the text, times the number of sizes of words (1, 2, 4, 8 … signs: twenty at most). */
export function findOccurrences(text: string, all: Iterable<string>): ReadonlyMap<string, Occurrence> {
  const wanted = new Map<string, Wanted>();
  let size = text.length;
  for (const words of all) {
    if (words === '' || wanted.has(words)) continue;
    wanted.set(words, { words, first: -1, several: false });
    size += words.length;
  }
  const effort = { left: EFFORT * size };
  for (const [length, group] of byLength(wanted.values())) sweep(text, length, group, effort);
  const result = (w: Wanted): Occurrence => (w.several ? 'several' : effort.left < 0 ? 'unknown' : w.first < 0 ? 'none' : w.first);
  return new Map([...wanted.values()].map((w) => [w.words, result(w)]));
}

/** Largest power of two that is no longer than the words → words. */
function byLength(all: Iterable<Wanted>): Map<number, Wanted[]> {
  const groups = new Map<number, Wanted[]>();
  for (const one of all) {
    const length = 2 ** Math.floor(Math.log2(one.words.length));
    const group = groups.get(length) ?? [];
    groups.set(length, group);
    group.push(one);
  }
  return groups;
}

/** A rolling sum over `length` signs tells where one of the group may begin. */
function sweep(text: string, length: number, group: readonly Wanted[], effort: { left: number }): void {
  const buckets = new Map<number, Wanted[]>();
  for (const one of group) {
    const sum = sumOf(one.words, length);
    const bucket = buckets.get(sum) ?? [];
    buckets.set(sum, bucket);
    bucket.push(one);
  }
  if (text.length < length) return;
  let leaving = 1;
  for (let i = 1; i < length; i++) leaving = Math.imul(leaving, BASE);
  let sum = sumOf(text, length);
  for (let at = 0; ; at++) {
    const bucket = buckets.get(sum);
    if (bucket) look(text, at, bucket, effort);
    if (at + length >= text.length || effort.left < 0) return;
    sum = (Math.imul(sum - Math.imul(text.charCodeAt(at), leaving), BASE) + text.charCodeAt(at + length)) | 0;
  }
}

function sumOf(text: string, length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) sum = (Math.imul(sum, BASE) + text.charCodeAt(i)) | 0;
  return sum;
}

function look(text: string, at: number, bucket: Wanted[], effort: { left: number }): void {
  for (let i = bucket.length - 1; i >= 0; i--) {
    const one = bucket[i] as Wanted;
    effort.left -= one.words.length;
    if (effort.left < 0) return;
    if (!text.startsWith(one.words, at)) continue;
    if (one.first < 0) one.first = at;
    else {
      one.several = true;
      bucket.splice(i, 1); // nothing more to learn
    }
  }
}
