// UIMA CAS as XMI, for INCEpTION and UIMA pipelines: a file for each article, with the type system beside them. Offsets are
// UTF-16 code units of the text with its own line ends, as in Java.
import { articleStems } from '../articleFiles.ts';
import type { ExportArticle, Exporter } from '../exporter.ts';
import { formatNote } from '../formatNotes.ts';
import { languageTag } from '../languageTag.ts';
import { actorsByMember, type Mark } from '../marks.ts';
import { rolesFinder } from '../meetingRoles.ts';
import { type Actors, isName, type PlacedMark, type PlacedMarks, placeMarks, type Reading, rejectedNotes, writtenMarks } from '../placedMarks.ts';
import { sentenceTokens } from '../sentenceTokens.ts';
import { linksFinder, wikidataId } from '../wikidata.ts';
import { createCas } from './casWriter.ts';
import { DETAILS, DOCUMENT, MEETING, MEETING_LINK, NAMED_ENTITY, QUOTE, RELATION, SENTENCE, TOKEN, typeSystemXml } from './typeSystem.ts';

const FORMAT = 'UIMA XMI';

export const xmiExporter: Exporter = {
  id: 'uima-xmi',
  title: 'UIMA CAS (XMI)',
  detail: 'for INCEpTION and UIMA pipelines: names with records of Wikidata, sentences, tokens, meetings, relations, notes',
  about: 'annotations',
  makes: 'folder',
  extension: '.xmi',
  write(input) {
    const actors = actorsByMember(input);
    const linksOf = linksFinder(input.folder);
    const stems = articleStems(input.articles);
    const texts = input.articles.map((article) => placeMarks(article, input, actors, readingOf(article)));
    const written = texts.map((text) => casOf(text, actors, linksOf));
    return {
      files: [...written.map(({ xml }, i) => ({ path: `${stems[i]}.xmi`, content: xml })), { path: 'TypeSystem.xml', content: typeSystemXml() }],
      notes: [...texts.flatMap((t) => t.notes), ...rejectedNotes(texts, FORMAT), ...formatNote('export-roles', FORMAT, written.reduce((n, w) => n + w.unplaced, 0))],
    };
  },
};

/** What XML cannot hold becomes as many blanks, as INCEpTION has it: offsets stay. */
const xmlSafe = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, ' ');

function readingOf({ text: article }: ExportArticle): Reading {
  const text = xmlSafe(article);
  return { text, words: xmlSafe, at: (utf16) => utf16, slice: (start, end) => text.slice(start, end) };
}

/** As INCEpTION's stock tags call them. */
const VALUES = new Map([['person', 'PER'], ['organization', 'ORG'], ['place', 'LOC']]);

function casOf(placed: PlacedMarks, actors: Actors, linksOf: (mark: Mark) => readonly string[]): { readonly xml: string; readonly unplaced: number } {
  const { article: { path, analysis }, text } = placed;
  const cas = createCas(text);
  const tag = languageTag(analysis.language.code);
  cas.annotation(DOCUMENT, { start: 0, end: text.length }, { language: tag === 'und' ? 'x-unspecified' : tag, documentTitle: analysis.title, documentId: path });
  const marks = writtenMarks(placed);
  const { tokens, sentences } = sentenceTokens(text, marks, marks.filter(isName));
  for (const { first, end } of sentences) cas.annotation(SENTENCE, { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 });
  for (const token of tokens) cas.annotation(TOKEN, token);
  const ids = new Map<string, number>();
  const isNamed = ({ mark: { label } }: PlacedMark): boolean => label !== 'meeting' && label !== 'quote';
  for (const place of marks.filter(isNamed)) {
    const record = linksOf(place.mark).map(wikidataId).find((q) => q !== undefined);
    const { label, id } = place.mark;
    ids.set(id, cas.annotation(NAMED_ENTITY, place, { value: VALUES.get(label) ?? label, identifier: record === undefined ? undefined : `http://www.wikidata.org/entity/${record}` }));
  }
  const rolesOf = rolesFinder(placed, marks, actors);
  let unplaced = 0;
  for (const place of marks.filter((m) => !isNamed(m))) {
    const { mark } = place;
    if (mark.label === 'quote') ids.set(mark.id, cas.annotation(QUOTE, place, { speaker: mark.actor?.name }));
    else {
      const { participants, place: where, date, unplaced: missing } = rolesOf(place);
      unplaced += missing;
      const link = (role: string, target: PlacedMark): number => cas.structure(MEETING_LINK, { role, target: ids.get(target.mark.id) });
      const roles = [...participants.map((p) => link('participant', p)), ...(where ? [link('place', where)] : []), ...(date ? [link('time', date)] : [])];
      ids.set(mark.id, cas.annotation(MEETING, place, { kind: mark.meeting?.kind, status: mark.meeting?.status, date: mark.meeting?.date?.value, roles }));
    }
  }
  const byId = new Map(marks.map((m) => [m.mark.id, m]));
  for (const { type, from, to } of placed.relations) {
    const end = byId.get(to);
    if (end) cas.annotation(RELATION, end, { Governor: ids.get(from), Dependent: ids.get(to), value: type });
  }
  for (const place of marks) cas.annotation(DETAILS, place, detailsOf(place.mark, linksOf(place.mark)));
  return { xml: cas.toXml(), unplaced };
}

const detailsOf = ({ id, label, status, actor, value, annotation }: Mark, links: readonly string[]): Record<string, string | undefined> => ({
  id, label, status, actor: actor?.name, value, note: annotation?.note,
  tags: (annotation?.tags ?? []).join('; '),
  attributes: Object.entries(annotation?.attributes ?? {}).map(([key, of]) => `${key}=${of}`).join('; '),
  links: [...links, ...(annotation?.links ?? [])].join(' '),
});
