// Places as other programs count them → places in the text with line ends read as LF. A file that gives the words beside
// the place is taken at its words: where they stand there in another unit, or with line ends counted otherwise, that is meant.
import { asByte, asCodePoint, byteOffsets, codePointOffsets, lineFeedOffsets, type OffsetMap } from '../text/offsets.ts';
import type { Span } from '../text/span.ts';
import type { ForeignPlace, OffsetUnit } from './importer.ts';

/** What should stand at a place: the words, or how they begin and end. */
export interface Words {
  readonly quote?: string;
  readonly ends?: readonly [string, string];
  readonly prefix?: string;
  readonly suffix?: string;
}

export interface Stated {
  readonly place: ForeignPlace;
  readonly words?: Words;
}

export type PlaceReader = (stated: Stated) => Span | 'beyond' | 'differs';

export interface Units {
  /**
   * Places are of `plain`. One way of counting is taken for all that a document states: the one under which most of its
   * words stand where it says; that of its format unless another is clearly better.
   */
  readerFor(all: readonly Stated[]): PlaceReader;
}

type Counting = Exclude<OffsetUnit, 'token'>;
type Ends = 'own' | 'lf' | 'crlf';

const OTHERS: readonly Counting[] = ['codePoint', 'utf16', 'byte'];
/** A way of counting other than the format's own must put so many signs of quotations in their places: one letter is soon right. */
const TELLING = 4;

/** `text`: with the line ends that offsets probably count; LF and CRLF throughout are tried, too. */
export function createUnits(text: string): Units {
  const plain = lf(text);
  const ends: readonly Ends[] = text === plain ? ['own', 'crlf'] : ['own', 'lf', 'crlf'];
  const readings = new Map<Ends, Reading>();
  const readingOf = (end: Ends): Reading => {
    const known = readings.get(end) ?? createReading(end === 'own' ? text : end === 'lf' ? plain : plain.replaceAll('\n', '\r\n'));
    readings.set(end, known);
    return known;
  };
  /** `unit` undefined: the one that each place says. */
  const spanOf = (end: Ends, unit: Counting | undefined, place: ForeignPlace): Span | undefined =>
    readingOf(end).spanOf(unit ?? (place.unit === 'token' ? 'utf16' : place.unit), place);

  function signsRight(end: Ends, unit: Counting | undefined, wanted: readonly (readonly [ForeignPlace, Wanted])[]): number {
    let signs = 0;
    for (const [place, words] of wanted) {
      const span = spanOf(end, unit, place);
      if (span && says(plain, span, words)) signs += span.end - span.start;
    }
    return signs;
  }

  return {
    readerFor(all) {
      const wanted = all.flatMap(({ place, words }): (readonly [ForeignPlace, Wanted])[] => (words ? [[place, wantedOf(words)]] : []));
      let best: { end: Ends; unit: Counting | undefined; signs: number } = { end: 'own', unit: undefined, signs: signsRight('own', undefined, wanted) };
      const isSettled = (): boolean => best.signs >= wanted.reduce((sum, [, { quote, ends: [first, last] }]) => sum + (quote?.length ?? first.length + last.length), 0);
      for (const unit of [undefined, ...OTHERS]) {
        for (const end of ends) {
          if (isSettled()) break;
          const signs = signsRight(end, unit, wanted);
          if (signs >= TELLING && signs > best.signs) best = { end, unit, signs };
        }
      }
      return ({ place, words }) => {
        const span = spanOf(best.end, best.unit, place);
        return !span ? 'beyond' : words && !says(plain, span, wantedOf(words)) ? 'differs' : span;
      };
    },
  };
}

const lf = (text: string): string => (text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text);

const wantedOf = ({ quote, ends = ['', ''], prefix = '', suffix = '' }: Words): Wanted =>
  ({ quote: quote === undefined ? undefined : lf(quote), ends, prefix: lf(prefix), suffix: lf(suffix) });

interface Wanted extends Required<Omit<Words, 'quote'>> {
  readonly quote: string | undefined;
}

/** White space counts as white space: some formats cannot write the end of a line. */
function says(plain: string, { start, end }: Span, { quote, ends, prefix, suffix }: Wanted): boolean {
  const isThere = quote === undefined
    ? plain.startsWith(ends[0], start) && plain.endsWith(ends[1], end)
    : (end - start === quote.length && plain.startsWith(quote, start)) || (/\s/.test(quote) && collapsed(plain.slice(start, end)) === collapsed(quote));
  return isThere && plain.startsWith(suffix, end) && start >= prefix.length && plain.startsWith(prefix, start - prefix.length);
}

const collapsed = (words: string): string => words.replace(/\s+/g, ' ');

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
