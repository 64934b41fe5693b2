// Articles of our own invention for the tests of the command line.
export const TALKS = `Ministers meet on the river

ACCRA, March 3 (Harbour Wire) - Ghanaian Foreign Minister Efua Mensah-Botwe held talks with her Togolese counterpart, Kossi Adzavon, in Accra on Tuesday.

"We have agreed on a calendar," Mensah-Botwe told reporters. Adzavon invited her to Lomé in May.
`;

export const LATER = `Calendar agreed, says minister

LOMÉ, March 5 (Harbour Wire) - Togo's foreign minister, Kossi Adzavon, said on Thursday that his talks with Efua Mensah-Botwe in Accra on Tuesday had gone well.
`;

/** A sidecar whose one annotation marks `Kossi Adzavon` in TALKS. */
export function sidecarFor(text: string, quote: string, extra = ''): string {
  const start = text.indexOf(quote);
  const around = (from: number, to: number): string => JSON.stringify(text.slice(Math.max(0, from), to));
  return `schema: dateline-annotations/1
published: 2026-03-03
annotations:
  - id: k7q3x9
    label: person
    status: added
    quote: ${JSON.stringify(quote)}
    prefix: ${around(start - 32, start)}
    suffix: ${around(start + quote.length, start + quote.length + 32)}
    start: ${start}
    end: ${start + quote.length}
${extra}`;
}
