// Where an anchor's surroundings stand side by side without its words: these were taken out or replaced there.
import type { Span } from '../text/span.ts';
import type { GramIndex } from './gramIndex.ts';
import type { Pattern } from './pattern.ts';
import { matches, placesOf } from './places.ts';

/** Signs of each side that must stand. */
const SIDE = 16;
/** At the text's beginning or end there is less of them. */
const LEAST = 6;
/** What came for the words is no longer than they were and this. */
const MORE = 40;
const SPACE = 32;
/** At most so many places of the one side are looked at. */
const PLACES = 8;

/** In the folded text, from the end of what stood before to the start of what stood after. Empty where a side is too short. */
export function gapsOf(units: Uint16Array, index: GramIndex, { before, after, quote }: Pattern): readonly Span[] {
  const left = before.slice(0, SIDE).reverse();
  // A blank on each side of the words is one blank when they are gone.
  const right = after[0] === SPACE ? after.slice(1, SIDE) : after.slice(0, SIDE);
  if (left.length < LEAST || right.length < LEAST) return [];
  return placesOf(units, index, left, PLACES).flatMap((at) => {
    const start = at + left.length;
    if (matches(units, quote, start)) return [];
    const most = Math.min(units.length, start + quote.length + MORE);
    for (let end = start; end <= most; end++) if (units[end] === right[0] && matches(units, right, end)) return [{ start, end }];
    return [];
  });
}
