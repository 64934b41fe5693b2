// One article as TEI: its header, what stands apart of its text (crossing spans, notes, relations), and the text.
import { isEntityType } from '../../model/analysis.ts';
import { languageTag } from '../languageTag.ts';
import type { Mark } from '../marks.ts';
import { lineFeedReading, lineFeedText, type PlacedMark, type PlacedMarks, type Reading, writtenMarks } from '../placedMarks.ts';
import { xmlChars, xmlText } from '../xmlText.ts';
import { type Block, blocksOf } from './blocks.ts';
import { dateAttributes } from './dates.ts';
import { inlineText, type TeiTag } from './inline.ts';
import type { TeiLists } from './lists.ts';

export interface TeiContext {
  readonly lists: TeiLists;
  /** Id of a label's category. */
  labelId(label: string): string;
  relationName(type: string): string;
}

export interface TeiArticle {
  readonly header: string[];
  readonly apart: string[];
  readonly text: string[];
  readonly language: string;
  readonly wordless: number;
}

/** As XML can hold it, with line feeds. */
export function teiReading(article: string): Reading {
  const reading = lineFeedReading(article);
  const text = xmlChars(reading.text);
  return { ...reading, text, words: (quote) => xmlChars(lineFeedText(quote)), slice: (start, end) => text.slice(start, end) };
}

/** `number` makes the ids of its elements its own. */
export function teiArticle(placed: PlacedMarks, number: number, context: TeiContext): TeiArticle {
  const { article: { path, analysis }, text, decided } = placed;
  const marks = writtenMarks(placed);
  const odd = new Map(marks.filter(({ mark: { id } }) => !/^[A-Za-z0-9]+$/.test(id)).map(({ mark: { id } }, i) => [id, `mark.${i + 1}`]));
  const idOf = (id: string): string => `d${number}.${odd.get(id) ?? id}`;
  const blocks = blocksOf(text);
  let anchors = 0;
  const { contents, apart, wordless } = inlineText(text, blocks, marks, ({ mark }) => tagOf(mark, idOf, context), () => `d${number}.anchor.${++anchors}`);
  const language = languageTag(analysis.language.code);
  const published = analysis.published.value;
  return {
    language, wordless,
    header: [
      `<sourceDesc><bibl><title>${xmlText(analysis.title)}</title>${published === null ? '' : `<date${dateAttributes(published)}/>`}<idno type="file">${xmlText(path)}</idno></bibl></sourceDesc>`,
    ],
    apart: [
      ...group('spanGrp', apart.map(({ mark, from, to }) => spanXml(mark.mark, from, to, idOf, context))),
      ...group('listRelation', placed.relations.map((r) => `<relation name="${xmlText(context.relationName(r.type))}" active="#${idOf(r.from)}" passive="#${idOf(r.to)}"/>`)),
      ...group('listAnnotation', decided.flatMap((d) => annotationXml(d, idOf))),
    ],
    text: ['<text>', '  <body>', '    <div>', ...bodyOf(blocks, contents).map((line) => `      ${line}`), '    </div>', '  </body>', '</text>'],
  };
}

const group = (name: string, items: readonly string[]): string[] => (items.length === 0 ? [] : [`<${name}>`, ...items.map((item) => `  ${item}`), `</${name}>`]);

function bodyOf(blocks: readonly Block[], contents: readonly string[]): string[] {
  if (blocks.length === 0) return ['<p/>'];
  const lines = blocks.map(({ kind }, i) => {
    if (kind === 'headline' && i === 0) return `<head>${contents[i]}</head>`;
    return kind === 'body' ? `<p>${contents[i]}</p>` : `<ab type="${kind}">${contents[i]}</ab>`;
  });
  return blocks.length === 1 && blocks[0]?.kind === 'headline' ? [...lines, '<p/>'] : lines;
}

const NAMES = { person: ['persName', ''], organization: ['orgName', ''], place: ['placeName', ''], group: ['name', ' type="group"'], event: ['name', ' type="event"'] } as const;

/** Who decided has an id, for notes and relations point to it; what nobody decided is said to be the program's. */
function tagOf(mark: Mark, idOf: (id: string) => string, { lists, labelId }: TeiContext): TeiTag {
  const { label } = mark;
  const actor = lists.actor(mark);
  const own = mark.status === 'suggested' ? ' resp="#dateline"' : ` xml:id="${idOf(mark.id)}"`;
  const ref = actor === undefined ? '' : ` ref="#${actor}"`;
  if (isEntityType(label)) return { name: NAMES[label][0], attributes: `${own}${NAMES[label][1]}${ref}` };
  if (label === 'date') return { name: 'date', attributes: `${own}${dateAttributes(mark.value)}` };
  if (label === 'quote') return { name: 'said', attributes: `${own}${actor === undefined ? '' : ` who="#${actor}"`}` };
  if (label === 'meeting') {
    const meeting = lists.meeting(mark);
    return { name: 'rs', attributes: `${own} type="meeting"${meeting === undefined ? '' : ` ref="#${meeting}"`}` };
  }
  return { name: 'seg', attributes: `${own} ana="#${labelId(label)}"${actor === undefined ? '' : ` corresp="#${actor}"`}` };
}

/** The same that an element would say; labels of names, dates and quotations are categories here too. */
function spanXml(mark: Mark, from: string, to: string, idOf: (id: string) => string, { lists, labelId }: TeiContext): string {
  const meant = mark.label === 'meeting' ? lists.meeting(mark) : lists.actor(mark);
  const own = mark.status === 'suggested' ? ' resp="#dateline"' : ` xml:id="${idOf(mark.id)}"`;
  return `<span${own} from="#${from}" to="#${to}" ana="#${labelId(mark.label)}"${meant === undefined ? '' : ` corresp="#${meant}"`}>${mark.label === 'date' && mark.value !== undefined ? xmlText(mark.value) : ''}</span>`;
}

function annotationXml({ mark: { id, label, status, value, annotation } }: PlacedMark, idOf: (id: string) => string): string[] {
  const notes = [
    ...(annotation?.note === undefined ? [] : [`<note>${xmlText(annotation.note)}</note>`]),
    ...(value === undefined || label === 'date' ? [] : [`<note type="value">${xmlText(value)}</note>`]),
    ...(annotation?.tags ?? []).map((tag) => `<note type="tag">${xmlText(tag)}</note>`),
    ...Object.entries(annotation?.attributes ?? {}).map(([key, of]) => `<note type="attribute" n="${xmlText(key)}">${xmlText(of)}</note>`),
    ...(annotation?.links ?? []).map((link) => `<note type="link">${xmlText(link)}</note>`),
  ];
  if (notes.length === 0) return [];
  const stated = status === 'accepted' ? ['<note type="status">accepted</note>'] : [];
  return [`<annotation xml:id="${idOf(id)}.details" target="#${idOf(id)}" motivation="${annotation?.note === undefined ? 'describing' : 'commenting'}">${[...notes, ...stated].join('')}</annotation>`];
}
