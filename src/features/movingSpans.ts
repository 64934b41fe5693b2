// The highlights of a long text while it is typed into: they move with each edit, and what was typed into gets new ones when
// it has been read. Some tens of microseconds for twenty thousand of them. Pure.
import type { Span } from '../core/text/span.ts';
import type { TextEdit } from '../core/text/textEdit.ts';

export interface MovingSpans<Key> {
  /** The edits are all on the text before any of them. */
  edit(edits: readonly TextEdit[]): void;
  /** Of the keys that `of` has, what lay within gives way; returns those of which that were others. */
  replace(within: Span, of: ReadonlyMap<Key, readonly Span[]>): readonly Key[];
  /** Those that touch `within`, of these keys or of all; keys without any are there, too. */
  near(within: Span, keys?: readonly Key[]): Map<Key, readonly Span[]>;
}

/** `spans`: by key, in text order. */
export function createMovingSpans<Key>(spans: ReadonlyMap<Key, readonly Span[]>): MovingSpans<Key> {
  const byKey = new Map([...spans].map(([key, all]) => [key, { starts: all.map((s) => s.start), ends: all.map((s) => s.end) }] as const));
  return {
    edit(edits) {
      for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
        for (const places of byKey.values()) move(places, edit);
      }
    },
    replace(within, of) {
      const changed: Key[] = [];
      for (const [key, added] of of) {
        const { starts, ends } = byKey.get(key) ?? { starts: [], ends: [] };
        const from = starts.findIndex((_, i) => (ends[i] as number) > within.start);
        const first = from < 0 ? starts.length : from;
        let last = first;
        while (last < starts.length && (starts[last] as number) < within.end) last++;
        if (last - first === added.length && added.every((s, i) => s.start === starts[first + i] && s.end === ends[first + i])) continue;
        starts.splice(first, last - first, ...added.map((s) => s.start));
        ends.splice(first, last - first, ...added.map((s) => s.end));
        byKey.set(key, { starts, ends });
        changed.push(key);
      }
      return changed;
    },
    near(within, keys = [...byKey.keys()]) {
      return new Map(keys.map((key) => {
        const { starts, ends } = byKey.get(key) ?? { starts: [], ends: [] };
        const found: Span[] = [];
        for (let i = 0; i < starts.length; i++) {
          const [start, end] = [starts[i] as number, ends[i] as number];
          if (start < within.end && end > within.start && end > start) found.push({ start, end });
        }
        return [key, found];
      }));
    },
  };
}

interface Places {
  readonly starts: number[];
  readonly ends: number[];
}

/** As VS Code moves decorations that do not grow at their edges; what is typed over as a whole is left with no length. */
function move({ starts, ends }: Places, { start: from, end: to, newText }: TextEdit): void {
  const shift = newText.length - (to - from);
  for (let i = 0; i < starts.length; i++) {
    const [start, end] = [starts[i] as number, ends[i] as number];
    if (end <= from) continue;
    const isGone = start >= from && end <= to && start < to;
    if (isGone) starts[i] = ends[i] = from;
    else {
      starts[i] = start >= to ? start + shift : start < from ? start : from + newText.length;
      ends[i] = end > to || start >= to ? end + shift : from;
    }
  }
}
