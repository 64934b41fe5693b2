// W3C Web Annotation (Recommendation 2017) as JSON-LD: one AnnotationCollection with its page inside. Selectors count
// Unicode code points, as the model demands; quote contexts grow until they fit one place of the text only.
import type { Problem } from '../model/problem.ts';
import { codePointOffsets, type OffsetMap } from '../text/offsets.ts';
import { type ExportArticle, type Exporter, type ExportInput, oneFile } from './exporter.ts';
import { languageTag } from './languageTag.ts';
import { actorsByMember, lostNotes, type Mark, marksOf, mismatchNote } from './marks.ts';
import { createQuoteContexts } from './quoteContexts.ts';
import { bodiesOf, motivationOf, relationAnnotation } from './w3cBodies.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

export const w3cExporter: Exporter = {
  id: 'w3c',
  title: 'W3C Web Annotation (JSON-LD)',
  detail: 'for other annotation tools and archives',
  about: 'annotations',
  makes: 'text',
  extension: '.jsonld',
  write(input) {
    const notes: Problem[] = [];
    const actors = actorsByMember(input);
    const items = input.articles.flatMap((article) => annotationsOf(article, input, actors, notes));
    const collection = {
      '@context': CONTEXT,
      id: `urn:dateline:collection:${encodeURIComponent(input.title)}`,
      type: 'AnnotationCollection',
      label: input.title,
      total: items.length,
      ...(items.length > 0 && { first: { id: `urn:dateline:page:${encodeURIComponent(input.title)}`, type: 'AnnotationPage', startIndex: 0, items } }),
    };
    return oneFile(`${JSON.stringify(collection, null, 2)}\n`, notes);
  },
};

/** Paths are not unique over machines; the name is stable and stays inside the export. */
const articleIri = (path: string): string => `urn:dateline:article:${path.split('/').map(encodeURIComponent).join('/')}`;

function annotationsOf(article: ExportArticle, input: ExportInput, actors: ReturnType<typeof actorsByMember>, notes: Problem[]): object[] {
  const marks = marksOf(article, input, actors);
  for (const note of lostNotes(marks)) notes.push(note);
  const points = codePointOffsets(article.text);
  const contexts = createQuoteContexts(article.text);
  const source = articleIri(article.path);
  const idOf = (id: string): string => `${source}#${encodeURIComponent(id)}`;
  const out: object[] = [];
  const written = new Set<string>();
  for (const mark of marks) {
    if (!mark.span) continue;
    const [start, end] = [points.to(mark.span.start), points.to(mark.span.end)];
    if (!says(article.text, points, start, end, mark)) {
      notes.push(mismatchNote(mark));
      continue;
    }
    written.add(mark.id);
    out.push({
      id: idOf(mark.id),
      type: 'Annotation',
      motivation: motivationOf(mark),
      ...(mark.status === 'suggested' && { creator: { id: 'urn:dateline:software', type: 'Software', name: 'Dateline' } }),
      body: bodiesOf(mark, input.folder),
      target: {
        source: { id: source, type: 'Text', format: 'text/plain', language: languageTag(article.analysis.language.code), label: article.path },
        selector: [
          { type: 'TextQuoteSelector', exact: mark.quote, ...contexts.around(mark.span) },
          { type: 'TextPositionSelector', start, end },
        ],
      },
    });
  }
  for (const relation of article.relations ?? []) {
    if (written.has(relation.from) && written.has(relation.to)) out.push(relationAnnotation(relation, idOf));
    else notes.push({ code: 'export-relation', severity: 'warning', span: { start: 0, end: 0 }, data: { path: article.path, id: relation.id } });
  }
  return out;
}

/** The words at the code points that will be written are the quote. */
function says(text: string, points: OffsetMap, start: number, end: number, mark: Mark): boolean {
  return text.slice(points.from(start), points.from(end)) === mark.quote && [...mark.quote].length === end - start;
}
