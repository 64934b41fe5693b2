// Tokens as Prodigy and spaCy count them: they cover the whole text, white space beyond one blank included, so that texts
// and blanks joined are the text again. Cut where a span begins or ends, so that every span is made of whole tokens.
import { tokenize } from '../../text/tokens.ts';

export interface PointToken {
  readonly text: string;
  /** Code points. */
  readonly start: number;
  readonly end: number;
  readonly id: number;
  /** A blank follows. */
  readonly ws: boolean;
}

export interface PointTokens {
  readonly list: readonly PointToken[];
  /** Index of the token that starts, or ends, at this code point; of a span's ends there always is one. */
  startingAt(point: number): number;
  endingAt(point: number): number;
}

interface PointSpan {
  readonly start: number;
  readonly end: number;
}

/** O(n log n). Spans count code points of `text`. */
export function createPointTokens(text: string, spans: readonly PointSpan[]): PointTokens {
  const [begins, stops] = [new Set(spans.map((s) => s.start)), new Set(spans.map((s) => s.end))];
  const { count, start, end } = tokenize(text);
  const list: PointToken[] = [];
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let [unit, point, next] = [0, 0, 0];
  while (unit < text.length) {
    while (next < count && (end[next] as number) <= unit) next++;
    const inside = next < count && (start[next] as number) <= unit;
    const limit = inside ? (end[next] as number) : next < count ? (start[next] as number) : text.length;
    const from = { unit, point };
    do {
      unit += (text.codePointAt(unit) as number) > 0xffff ? 2 : 1;
      point++;
    } while (unit < limit && !begins.has(point) && !stops.has(point));
    // A blank that a span begins or ends with is a token of its own.
    const ws = text.charAt(unit) === ' ' && !begins.has(point) && !stops.has(point + 1);
    starts.set(from.point, list.length);
    ends.set(point, list.length);
    list.push({ text: text.slice(from.unit, unit), start: from.point, end: point, id: list.length, ws });
    if (ws) [unit, point] = [unit + 1, point + 1];
  }
  return { list, startingAt: (at) => starts.get(at) ?? -1, endingAt: (at) => ends.get(at) ?? -1 };
}
