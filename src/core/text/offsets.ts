// Conversions between the units in which the world counts text: UTF-16 code units (here, VS Code), code points
// (W3C selectors, Python), bytes of UTF-8 and "the text with CRLF read as LF" (sidecars). Every map is built once and asked
// in O(log n).
import { partitionPoint } from '../util/partitionPoint.ts';

declare const unit: unique symbol;
/** A count that only its own map takes back, so that no unit is taken for another unseen. */
type Counted<Unit extends string> = number & { readonly [unit]: Unit };
export type CodePoint = Counted<'code point'>;
export type Byte = Counted<'byte'>;

/** Says of a number from outside (a file, another program) what it counts. */
export const asCodePoint = (count: number): CodePoint => count as CodePoint;
export const asByte = (count: number): Byte => count as Byte;

/** A monotone map between two ways of counting the same text. */
export interface OffsetMap<Other extends number = number> {
  /** From UTF-16 offsets of the text to the other unit. An offset inside a unit maps to the unit's start. */
  to(utf16: number): Other;
  /** From the other unit back to UTF-16 offsets of the text; from inside a character to its start. */
  from(other: Other): number;
}

/** `skipped`: sorted UTF-16 offsets of the units that the other count leaves out (each the second of a pair). */
function mapSkipping<Other extends number>(skipped: readonly number[]): OffsetMap<Other> {
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
    to: (utf16) => (utf16 - before(utf16)) as Other,
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
export function codePointOffsets(text: string): OffsetMap<CodePoint> {
  const lowHalves: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 0xd800 || c > 0xdbff) continue;
    const d = text.charCodeAt(i + 1);
    if (d >= 0xdc00 && d <= 0xdfff) lowHalves.push(++i);
  }
  return mapSkipping(lowHalves);
}

/** UTF-16 ↔ bytes of UTF-8. A lone surrogate counts three, as the replacement character that encoders write for it. */
export function byteOffsets(text: string): OffsetMap<Byte> {
  /** Of each code unit, the byte at which its character begins; at the end, the length. */
  const starts = new Uint32Array(text.length + 1);
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    starts[i] = bytes;
    const c = text.codePointAt(i) ?? 0;
    if (c > 0xffff) starts[++i] = bytes;
    bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c > 0xffff ? 4 : 3;
  }
  starts[text.length] = bytes;
  const startOf = (at: number): number => starts[at] ?? bytes;
  return {
    to: (utf16) => startOf(Math.max(0, Math.min(utf16, text.length))) as Byte,
    from: (other) => {
      const at = partitionPoint(text.length + 1, (i) => startOf(i) <= other) - 1;
      return at > 0 && startOf(at - 1) === startOf(at) ? at - 1 : Math.max(0, at);
    },
  };
}

/** UTF-16 of the text as it is ↔ UTF-16 of the same text with each CRLF read as LF (what sidecars store). */
export function lineFeedOffsets(text: string): OffsetMap {
  const lineFeeds: number[] = [];
  for (let i = text.indexOf('\r\n'); i >= 0; i = text.indexOf('\r\n', i + 2)) lineFeeds.push(i + 1);
  return mapSkipping(lineFeeds);
}
