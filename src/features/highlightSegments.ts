// Annotations that overlap, cut into stretches that each look one way: the shortest one on top, and how many lie there.
// The editor can draw one line and one ground a stretch, so what lies on what must be settled before. Pure.
import type { Span } from '../core/text/span.ts';

export interface Layer extends Span {
  /** What tells how it looks. */
  readonly color: string;
}

export interface Segment extends Layer {
  /** How many layers lie there, the one on top included; 3 stands for more. */
  readonly depth: 1 | 2 | 3;
}

interface Entry extends Layer {
  readonly order: number;
}

/** In text order, without overlaps; empty layers are left out. O(n log n), however they lie on each other. */
export function segmentsOf(layers: readonly Layer[]): readonly Segment[] {
  const entries = layers.filter((l) => l.end > l.start).map((l, order): Entry => ({ ...l, order })).sort((a, b) => a.start - b.start);
  const ends = [...new Set(entries.flatMap((e) => [e.start, e.end]))].sort((a, b) => a - b);
  const closing = entries.map((e) => e.end).sort((a, b) => a - b);
  const heap: Entry[] = [];
  const segments: (Segment & Entry)[] = [];
  let opened = 0;
  let closed = 0;
  for (const [i, at] of ends.entries()) {
    for (; entries[opened]?.start === at; opened++) push(heap, entries[opened] as Entry);
    while ((closing[closed] ?? Infinity) <= at) closed++;
    while (heap[0] && heap[0].end <= at) pop(heap);
    const [top] = heap;
    const end = ends[i + 1];
    if (top && end !== undefined) add(segments, { ...top, start: at, end, depth: opened - closed > 2 ? 3 : opened - closed > 1 ? 2 : 1 });
  }
  return segments.map(({ start, end, color, depth }) => ({ start, end, color, depth }));
}

/** A boundary of something beneath is none of the layer on top. */
function add(segments: (Segment & Entry)[], next: Segment & Entry): void {
  const last = segments.at(-1);
  if (last?.end === next.start && last.order === next.order && last.depth === next.depth) segments[segments.length - 1] = { ...last, end: next.end };
  else segments.push(next);
}

/** The shorter on top; of two alike the later one. */
const above = (a: Entry, b: Entry): boolean => a.end - a.start < b.end - b.start || (a.end - a.start === b.end - b.start && a.order > b.order);

/** Binary heap: ended layers are taken out only when they come to the top. */
function push(heap: Entry[], entry: Entry): void {
  let at = heap.push(entry) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!above(entry, heap[parent] as Entry)) break;
    heap[at] = heap[parent] as Entry;
    at = parent;
  }
  heap[at] = entry;
}

function pop(heap: Entry[]): void {
  const last = heap.pop();
  if (!last || heap.length === 0) return;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && above(heap[child + 1] as Entry, heap[child] as Entry)) child++;
    if (!above(heap[child] as Entry, last)) break;
    heap[at] = heap[child] as Entry;
    at = child;
  }
  heap[at] = last;
}
