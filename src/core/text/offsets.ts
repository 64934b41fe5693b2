// Conversions between the units in which the world counts text: UTF-16 code units (here, VS Code), code points
// (W3C selectors, Python) and "the text with CRLF read as LF" (sidecars). Every map is built once and asked in O(log n).

/** A monotone map between two ways of counting the same text. */
export interface OffsetMap {
  /** From UTF-16 offsets of the text to the other unit. An offset inside a unit maps to the unit's start. */
  to(utf16: number): number;
  /** From the other unit back to UTF-16 offsets of the text. */
  from(other: number): number;
}

/** `skipped`: sorted UTF-16 offsets of the units that the other count leaves out (each the second of a pair). */
function mapSkipping(skipped: readonly number[]): OffsetMap {
  const before = (offset: number): number => {
    let low = 0;
    let high = skipped.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((skipped[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    to: (utf16) => utf16 - before(utf16),
    from: (other) => {
      // What follows the k-th skipped unit is number skipped[k] - k in the other count.
      let low = 0;
      let high = skipped.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((skipped[middle] as number) - middle <= other) low = middle + 1;
        else high = middle;
      }
      return other + low;
    },
  };
}

/** UTF-16 ↔ code points. Lone surrogates count as one code point each, as in JavaScript's string iterator. */
export function codePointOffsets(text: string): OffsetMap {
  const lowHalves: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 0xd800 || c > 0xdbff) continue;
    const d = text.charCodeAt(i + 1);
    if (d >= 0xdc00 && d <= 0xdfff) lowHalves.push(++i);
  }
  return mapSkipping(lowHalves);
}

/** UTF-16 of the text as it is ↔ UTF-16 of the same text with each CRLF read as LF (what sidecars store). */
export function lineFeedOffsets(text: string): OffsetMap {
  const lineFeeds: number[] = [];
  for (let i = text.indexOf('\r\n'); i >= 0; i = text.indexOf('\r\n', i + 2)) lineFeeds.push(i + 1);
  return mapSkipping(lineFeeds);
}
