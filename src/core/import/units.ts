// Places as other programs count them → places in the text with line ends read as LF. A file that gives the words beside
// the place is taken at its words: where they stand there in another unit, or with line ends counted otherwise, that is meant.
import { asByte, asCodePoint, byteOffsets, codePointOffsets, lineFeedOffsets, type OffsetMap } from '../text/offsets.ts';
import type { Span } from '../text/span.ts';
import type { ForeignPlace, OffsetUnit } from './importer.ts';

/** What should stand at a place. */
export interface Words {
  readonly quote: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

export interface Units {
  /** Places of the result are of `plain`. Without `words`, the first way of counting is believed. */
  spanOf(place: ForeignPlace, words?: Words): Span | 'beyond' | 'differs';
}

type Counting = Exclude<OffsetUnit, 'token'>;

const OTHERS: readonly Counting[] = ['codePoint', 'utf16', 'byte'];

/** `text`: with the line ends that offsets probably count; LF and CRLF throughout are tried, too. */
export function createUnits(text: string): Units {
  const plain = text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text;
  const readings = new Map<string, Reading>();
  const reading = (ends: 'own' | 'lf' | 'crlf'): Reading => {
    const known = readings.get(ends) ?? createReading(ends === 'own' ? text : ends === 'lf' ? plain : plain.replaceAll('\n', '\r\n'));
    readings.set(ends, known);
    return known;
  };
  const ends = text === plain ? (['own', 'crlf'] as const) : (['own', 'lf', 'crlf'] as const);
  return {
    spanOf(place, words) {
      const unit = place.unit === 'token' ? 'utf16' : place.unit;
      const first = reading('own').spanOf(unit, place);
      if (!words) return first ?? 'beyond';
      const wanted = { quote: lf(words.quote), prefix: lf(words.prefix ?? ''), suffix: lf(words.suffix ?? '') };
      for (const end of ends) {
        for (const counting of [unit, ...OTHERS.filter((u) => u !== unit)]) {
          const span = reading(end).spanOf(counting, place);
          if (span && says(plain, span, wanted)) return span;
        }
      }
      return first ? 'differs' : 'beyond';
    },
  };
}

const lf = (text: string): string => (text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text);

const says = (plain: string, { start, end }: Span, { quote, prefix, suffix }: Required<Words>): boolean =>
  end - start === quote.length && plain.startsWith(quote, start) && plain.startsWith(suffix, end) &&
  start >= prefix.length && plain.startsWith(prefix, start - prefix.length);

interface Reading {
  spanOf(unit: Counting, place: ForeignPlace): Span | undefined;
}

function createReading(text: string): Reading {
  const lines = lineFeedOffsets(text);
  const maps = new Map<Counting, OffsetMap>();
  const mapOf = (unit: Counting): OffsetMap => {
    const known = maps.get(unit) ?? createMap(text, unit);
    maps.set(unit, known);
    return known;
  };
  return {
    spanOf(unit, { start, end }) {
      const map = mapOf(unit);
      if (end > map.to(text.length)) return undefined;
      return { start: lines.to(map.from(start)), end: lines.to(map.from(end)) };
    },
  };
}

function createMap(text: string, unit: Counting): OffsetMap {
  if (unit === 'utf16') return { to: (offset) => offset, from: (offset) => offset };
  const [points, bytes] = unit === 'codePoint' ? [codePointOffsets(text), undefined] : [undefined, byteOffsets(text)];
  return {
    to: (offset) => points?.to(offset) ?? bytes?.to(offset) ?? offset,
    from: (offset) => points?.from(asCodePoint(offset)) ?? bytes?.from(asByte(offset)) ?? offset,
  };
}
