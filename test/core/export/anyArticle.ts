// Articles that nobody writes, for properties of exports: emoji, astral letters, combining marks, directions turned round,
// halves of pairs, CRLF and lone CR, with annotations anywhere, nested and crossing, and relations between them.
import fc from 'fast-check';
import { joinCorpus } from '../../../src/core/corpus/index.ts';
import type { ExportInput } from '../../../src/core/export/index.ts';
import type { Analysis } from '../../../src/core/model/analysis.ts';
import { ANNOTATION_STATUSES, type AnchoredAnnotation } from '../../../src/core/model/annotation.ts';

const PIECES = ['Efua', ' ', '  ', 'met', '👨🏻‍🚒', '𝔸𝔹', 'e\u0301', 'Traore\u0301', '\u202eكتب\u202c', 'שלום', '\r\n', '\n', '\r', '\n\n', '. ', '"', '<b>', '&', ']]>', '\ud83d', '\udc00', '\u0000', '\ufeff', '\t', 'U.S.', '-1', 'ﬁ', '\u2028'];

/** One article; every annotation stands exactly, on at least one unit of the text. */
export const anyInput: fc.Arbitrary<ExportInput> = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 }),
    fc.array(fc.record({ at: fc.nat(200), length: fc.nat(30), status: fc.constantFrom(...ANNOTATION_STATUSES), label: fc.constantFrom('person', 'claim', 'a "b" <c>') }), { maxLength: 8 }),
    fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 3 }),
  )
  .map(([pieces, places, pairs]) => {
    const text = pieces.join('');
    const annotations = places.map(({ at, length, status, label }, i): AnchoredAnnotation => {
      const start = at % text.length;
      const end = Math.min(text.length, start + 1 + length);
      return { state: 'exact', score: 1, span: { start, end }, annotation: { id: `an${i}`, label, status, quote: text.slice(start, end), prefix: '', suffix: '', start, end, note: 'a\nb' } };
    });
    const relations = pairs.map(([from, to], i) => ({ id: `re${i}`, type: 'met', from: `an${from}`, to: `an${to}` }));
    const analysis: Analysis = {
      schema: 'dateline-analysis/1', id: 'a.txt', language: { code: 'eng', name: 'English', analysed: true }, title: 'Any', published: { value: null, source: 'none' },
      mentions: [], dates: [], actors: [], meetings: [], quotes: [],
    };
    return { title: 'Any', withDetected: false, corpus: joinCorpus([analysis]), articles: [{ path: 'a.txt', text, analysis, annotations, relations }] };
  });

/** The text of the input's only article. */
export const textOfInput = (input: ExportInput): string => input.articles[0]?.text ?? '';
