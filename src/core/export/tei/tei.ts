// TEI P5: one file, a TEI document for one article and a teiCorpus for several, so that who and what they name is listed
// once. Names, dates and quotations are elements of the text; what crosses stands apart.
import { type Exporter, type ExportInput, oneFile } from '../exporter.ts';
import { formatNote } from '../formatNotes.ts';
import { actorsByMember } from '../marks.ts';
import { placeMarks, rejectedNotes } from '../placedMarks.ts';
import { createTypeNames } from '../typeNames.ts';
import { xmlText } from '../xmlText.ts';
import { type TeiArticle, teiArticle, teiReading } from './article.ts';
import { createLists } from './lists.ts';

export const teiExporter: Exporter = {
  id: 'tei',
  title: 'TEI P5',
  detail: 'for editions and archives: the text with names, dates and quotations marked, lists of persons, places and meetings',
  about: 'annotations',
  makes: 'text',
  extension: '.xml',
  write(input) {
    const actors = actorsByMember(input);
    const lists = createLists(input);
    const labels = new Map<string, string>();
    const labelId = (label: string): string => {
      const known = labels.get(label) ?? `label.${labels.size + 1}`;
      labels.set(label, known);
      return known;
    };
    const relations = createTypeNames((type) => type.replace(/[\p{Z}\p{C}]+/gu, '_') || '_');
    const placed = input.articles.map((article) => placeMarks(article, input, actors, teiReading(article.text)));
    const articles = placed.map((p, i) => teiArticle(p, i + 1, { lists, labelId, relationName: (type) => relations.of(type) }));
    return oneFile(documentOf(input, articles, lists.toXml(), labels), [
      ...placed.flatMap((p) => p.notes), ...rejectedNotes(placed, 'TEI'), ...relations.notes('TEI'),
      ...formatNote('export-wordless', 'TEI', articles.reduce((n, a) => n + a.wordless, 0)),
    ]);
  },
};

const NAMESPACE = 'http://www.tei-c.org/ns/1.0';
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>';

function documentOf(input: ExportInput, articles: readonly TeiArticle[], lists: readonly string[], labels: ReadonlyMap<string, string>): string {
  const [only, ...more] = articles;
  const classes = classesOf(labels);
  if (more.length === 0) {
    const title = input.articles[0]?.analysis.title ?? input.title;
    const { header, apart, text, language } = only ?? NOTHING;
    return lines([PROLOGUE, `<TEI xmlns="${NAMESPACE}" xml:lang="${language}">`, ...inside([...headerOf(title, header, classes, true), ...standOff([...lists, ...apart]), ...text]), '</TEI>']);
  }
  return lines([
    PROLOGUE, `<teiCorpus xmlns="${NAMESPACE}">`,
    ...inside([
      ...headerOf(input.title, ['<sourceDesc><p>The articles below.</p></sourceDesc>'], classes, true), ...standOff(lists),
      ...articles.flatMap(({ header, apart, text, language }, i) => [
        `<TEI xml:lang="${language}">`, ...inside([...headerOf(input.articles[i]?.analysis.title ?? '', header, [], false), ...standOff(apart), ...text]), '</TEI>',
      ]),
    ]),
    '</teiCorpus>',
  ]);
}

const NOTHING: Omit<TeiArticle, 'wordless'> = {
  header: ['<sourceDesc><p>No articles.</p></sourceDesc>'], apart: [], language: 'und', text: ['<text><body><p/></body></text>'],
};

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

/** The text itself has its lines: what is indented must hold none. */
const inside = (all: readonly string[]): string[] => all.map((line) => `  ${line}`);

function headerOf(title: string, source: readonly string[], classes: readonly string[], isFirst: boolean): string[] {
  const software = isFirst ? '<respStmt xml:id="dateline"><resp>found what nobody has decided about</resp><name>Dateline</name></respStmt>' : '';
  return [
    '<teiHeader>', '  <fileDesc>',
    `    <titleStmt><title>${xmlText(title)}</title>${software}</titleStmt>`,
    '    <publicationStmt><p>Exported by Dateline.</p></publicationStmt>',
    ...source.map((line) => `    ${line}`),
    '  </fileDesc>', ...classes.map((line) => `  ${line}`), '</teiHeader>',
  ];
}

function classesOf(labels: ReadonlyMap<string, string>): string[] {
  if (labels.size === 0) return [];
  const categories = [...labels].map(([label, id]) => `<category xml:id="${id}"><catDesc>${xmlText(label)}</catDesc></category>`);
  return ['<encodingDesc><classDecl><taxonomy>', ...categories.map((c) => `  ${c}`), '</taxonomy></classDecl></encodingDesc>'];
}

const standOff = (parts: readonly string[]): string[] => (parts.length === 0 ? [] : ['<standOff>', ...inside(parts), '</standOff>']);
