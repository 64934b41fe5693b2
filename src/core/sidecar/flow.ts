// Takes items out of `[a, b]` and `{a: 1, b: 2}` together with their commas.
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';

/** `spans`: all items in order; `remove`: indexes, not all of them. Neighbours that go make one edit, so none overlap. */
export function removeFromLine(spans: readonly Span[], remove: readonly number[]): TextEdit[] {
  const edits: TextEdit[] = [];
  const sorted = [...remove].sort((a, b) => a - b);
  for (let i = 0; i < sorted.length; i++) {
    const first = sorted[i] as number;
    while (i + 1 < sorted.length && sorted[i + 1] === (sorted[i] as number) + 1) i++;
    edits.push(removeRun(spans, first, sorted[i] as number));
  }
  return edits;
}

function removeRun(spans: readonly Span[], first: number, last: number): TextEdit {
  const before = spans[first - 1];
  const after = spans[last + 1];
  const start = before ? before.end : (spans[first]?.start ?? 0);
  const end = before || !after ? (spans[last]?.end ?? start) : after.start;
  return { start, end, newText: '' };
}
