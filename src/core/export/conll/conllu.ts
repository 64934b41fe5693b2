// CoNLL-U with entities in MISC, as CorefUD has them: who is meant is one entity over all articles, spans may nest and cross.
// Words, sentences and white space are said; what a parser would say (lemmas, parts of speech, trees) is left open.
import type { Span } from '../../text/span.ts';
import type { Exporter, ExportInput } from '../exporter.ts';
import { oneFile } from '../exporter.ts';
import { formatNote } from '../formatNotes.ts';
import { actorsByMember } from '../marks.ts';
import { detailNotes, rejectedNotes, suggestionNotes } from '../placedMarks.ts';
import { plainLine } from '../plainText.ts';
import { createTypeNames } from '../typeNames.ts';
import { linksFinder, wikidataId } from '../wikidata.ts';
import { bracketsOf, type EntityMark } from './brackets.ts';
import { type ConllText, conllText } from './conllText.ts';

const FORMAT = 'CoNLL-U';

export const conlluExporter: Exporter = {
  id: 'conllu',
  title: 'CoNLL-U (tokens with entities)',
  detail: 'for tools of linguistics: sentences, tokens, nested spans, and who is meant over all articles',
  about: 'annotations',
  makes: 'text',
  extension: '.conllu',
  write(input) {
    const actors = actorsByMember(input);
    const texts = input.articles.map((article) => conllText(article, input, actors));
    // Hyphens, brackets and bars are syntax of the column.
    const names = createTypeNames((label) => label.replace(/[^\p{L}\p{M}\p{N}_.]+/gu, '_'));
    const entities = entityReader(input, (label) => names.of(label));
    const documents = texts.map((text, i) => documentOf(text, i + 1, entities(text)));
    const sum = (count: (text: ConllText) => number): number => texts.reduce((n, text) => n + count(text), 0);
    const placed = texts.map((t) => t.placed);
    return oneFile(documents.join(''), [
      ...texts.flatMap((t) => t.notes), ...rejectedNotes(placed, FORMAT), ...suggestionNotes(placed, FORMAT), ...detailNotes(placed, FORMAT), ...names.notes(FORMAT),
      ...formatNote('export-wordless', FORMAT, sum((t) => t.wordless)),
      ...formatNote('export-cut', FORMAT, sum((t) => t.marks.filter((m) => t.tokens.partsOf(m).length > 1).length)),
      ...formatNote('export-meeting-roles', FORMAT, sum((t) => t.marks.filter((m) => m.place.mark.meeting).length)),
      ...formatNote('export-relations', FORMAT, sum((t) => t.placed.relations.length)),
    ]);
  },
};

/** Ids of actors are those of the folder; what refers to no actor is an entity of its own. */
function entityReader({ folder }: ExportInput, typeOf: (label: string) => string): (text: ConllText) => EntityMark[] {
  const linksOf = linksFinder(folder);
  let others = 0;
  return ({ tokens, marks }) => {
    const reached = new Map<string, number>();
    return marks.flatMap((range) => {
      const { mark } = range.place;
      // An entity has one type.
      const isMention = mark.actor !== undefined && mark.label === mark.actor.type;
      // Two mentions of one entity that overlap could not be told apart where one ends.
      const isNamed = isMention && (reached.get(mark.actor.id) ?? 0) <= range.first;
      const id = isNamed ? mark.actor.id : `x${++others}`;
      reached.set(id, range.end);
      const record = linksOf(mark).map(wikidataId).find((q) => q !== undefined);
      return tokens.partsOf(range).map((part): EntityMark => ({ ...part, id, type: typeOf(mark.label), other: isMention && record !== undefined ? `wikidata:${record}` : '' }));
    });
  };
}

function documentOf({ placed: { article, text }, tokens: { tokens, sentences } }: ConllText, number: number, entities: readonly EntityMark[]): string {
  const entityAt = bracketsOf(entities, tokens.length);
  const lines = [`# newdoc id = ${plainLine(article.path) || String(number)}`, '# global.Entity = eid-etype-head-other'];
  for (const [n, { first, end }] of sentences.entries()) {
    const rows = tokens.slice(first, end).map(({ start, end: at }, i) => rowOf(text.slice(start, at), gapAfter(text, at, tokens[first + i + 1]), entityAt(first + i), i + 1, first + i + 1 === end));
    lines.push(`# sent_id = d${number}s${n + 1}`, `# text = ${rows.map((r) => r.spaced).join('').trimEnd()}`, rows.map((r) => r.line).join('\n'), '');
  }
  return sentences.length === 0 ? '' : lines.map((line) => `${line}\n`).join('');
}

const gapAfter = (text: string, at: number, next: Span | undefined): string => text.slice(at, next?.start ?? text.length);

function rowOf(form: string, gap: string, entity: string, id: number, isLast: boolean): { readonly line: string; readonly spaced: string } {
  const space = [...gap].filter((c) => /[\s\u0085]/.test(c)).map((c) => SPACES.get(c) ?? '\\s').join('');
  const misc = [
    ...(entity === '' ? [] : [`Entity=${entity}`]),
    // After the last word of all nothing need be said.
    ...(space === '' && !isLast ? ['SpaceAfter=No'] : space === '' || space === '\\s' ? [] : [`SpacesAfter=${space}`]),
  ];
  return { line: [id, form, '_', '_', '_', '_', '_', '_', '_', misc.length === 0 ? '_' : misc.join('|')].join('\t'), spaced: space === '' ? form : `${form} ` };
}

/** UDPipe's way of writing white space; other kinds than these count as blanks. */
const SPACES = new Map([[' ', '\\s'], ['\t', '\\t'], ['\n', '\\n'], ['\r', '\\r']]);
