// Which annotations of an input any export must write: not rejected, not beginning or ending inside a pair or a CRLF.
import type { ExportInput } from '../../../src/core/export/index.ts';
import type { AnchoredAnnotation } from '../../../src/core/model/annotation.ts';

export function wholeMarks({ articles }: ExportInput): AnchoredAnnotation[] {
  return articles.flatMap(({ text, annotations }) => {
    const cuts = (i: number): boolean => /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(Math.max(0, i - 1), i + 1));
    return annotations.filter(({ annotation, span }) => annotation.status !== 'rejected' && span && !cuts(span.start) && !cuts(span.end));
  });
}

/** Well-formed, as every file of UTF-8 is. */
export const asFile = (text: string): string => text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\uFFFD');
