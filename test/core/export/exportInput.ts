// An article of our own invention with everything that is hard to export: emoji before the words, CRLF, formulas, Markdown.
import { analyze } from '../../../src/core/analyze.ts';
import { anchorAnnotations, makeAnchor } from '../../../src/core/anchors/index.ts';
import { joinCorpus } from '../../../src/core/corpus/index.ts';
import type { ExportInput } from '../../../src/core/export/index.ts';
import type { Annotation } from '../../../src/core/model/annotation.ts';

export const TEXT = [
  'Talks by the river', '',
  'ACCRA, March 3 (Harbour Wire) – 👨🏻‍🚒 Minister Efua Mensah-Botwe met Kossi Adzavon in Accra on Tuesday.', '',
  '“=SUM(A1) is *no* [plan](x) | <b>it</b>,” Kossi Adzavon said. Kossi Adzavon left. Kossi Adzavon left.', '',
].join('\r\n');

export function annotationOf(id: string, quote: string, more: Partial<Annotation> = {}, nth = 1): Annotation {
  let start = -1;
  for (let n = 0; n < nth; n++) start = TEXT.indexOf(quote, start + 1);
  return { id, label: 'person', status: 'added', ...makeAnchor(TEXT, { start, end: start + quote.length }), ...more };
}

export const ANNOTATIONS: readonly Annotation[] = [
  annotationOf('aaaaa1', 'Efua Mensah-Botwe', { actor: 'p1', note: '-1+1 her "first" visit\nas minister', tags: ['aes', '=x'] }),
  annotationOf('aaaaa2', 'Kossi Adzavon', { status: 'accepted' }),
  annotationOf('aaaaa3', 'Tuesday', { label: 'date', value: '2026-03-03' }),
  annotationOf('aaaaa4', '=SUM(A1) is *no* [plan](x) | <b>it</b>', { label: 'claim', attributes: { certainty: 'low' } }),
  annotationOf('aaaaa5', 'Kossi Adzavon left', {}, 2),
];

export function exportInput(more: Partial<ExportInput> = {}, annotations: readonly Annotation[] = ANNOTATIONS, path = 'talks (1)/a b.txt'): ExportInput {
  const anchored = anchorAnnotations(TEXT, annotations);
  const folder = {
    labels: [], notNames: [], meetings: [],
    actors: [{ id: 'p1', type: 'person', name: 'Efua Mensah-Botwe', aliases: [], links: ['https://example.org/e?x=1&y=2'], notSame: [] }],
  } as const;
  const analysis = analyze({ id: path, text: TEXT, annotations: anchored, folder, published: { value: '2026-03-04', source: 'sidecar' } });
  return {
    title: 'River | folder', withDetected: false, folder, corpus: joinCorpus([analysis], folder),
    articles: [{ path, text: TEXT, analysis, annotations: anchored, relations: annotations === ANNOTATIONS ? [{ id: 'rrrrr1', type: 'met', from: 'aaaaa1', to: 'aaaaa2' }] : [] }],
    ...more,
  };
}
