// REFI-QDA project (version 1.0): a zip of `project.qde` and the articles as plain text, for MAXQDA, NVivo, ATLAS.ti, QualCoder
// and others. The standard names no unit of positions: they count code points over line feeds. It wants the folder to be
// called `sources`, in small letters. The same input gives the same bytes.
import { strToU8, zipSync } from 'fflate';
import { articleStems } from '../articleFiles.ts';
import { type Exporter, type ExportInput, oneFile } from '../exporter.ts';
import { actorsByMember } from '../marks.ts';
import { plainLine } from '../plainText.ts';
import { type PointText, pointTextOf, rejectedNotes } from '../pointText.ts';
import { xmlText } from '../xmlText.ts';
import { type CodeBook, createCodeBook } from './codeBook.ts';
import { DATELINE, FILE, PEOPLE, PUBLISHED, TITLE } from './fixedGuids.ts';
import { createGuids, type GuidOf } from './guids.ts';
import { createSourceWriter, type RefiSource } from './sourceXml.ts';

export const refiExporter: Exporter = {
  id: 'refi-qda',
  title: 'REFI-QDA project (.qdpx)',
  detail: 'for qualitative analysis: MAXQDA, NVivo, ATLAS.ti, QualCoder; articles, codes, codings, notes and links',
  about: 'annotations',
  makes: 'bytes',
  extension: '.qdpx',
  write(input) {
    const actors = actorsByMember(input);
    const texts = input.articles.map((article) => pointTextOf(article, input, actors));
    const codes = createCodeBook(input);
    const guids = createGuids();
    const writeSource = createSourceWriter(codes, guids);
    const names = articleStems(input.articles);
    const sources = texts.map((text, i) => writeSource(text, (names[i] ?? '').replaceAll('/', ' - ')));
    const archive: Record<string, [Uint8Array, { mtime: Date }]> = {};
    const add = (path: string, text: string): void => void (archive[path] = [strToU8(text), { mtime: EPOCH }]);
    add('project.qde', projectXml(input, codes, texts, sources, guids));
    for (const [i, { guid }] of sources.entries()) add(`sources/${guid}.txt`, withoutMark((texts[i] as PointText).text));
    return oneFile(zipSync(archive), [...texts.flatMap((t) => t.notes), ...rejectedNotes(texts, 'REFI-QDA')]);
  },
};

/** Zip keeps local time: every machine must write the same. */
const EPOCH = new Date(2000, 0, 1);

/** What begins with a byte order mark would be read without it: the same character by its other name is kept. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '\u2060');

/** Elements in the order that the schema wants; those that would be empty are left out, as it wants too. */
function projectXml({ title, withDetected }: ExportInput, codes: CodeBook, texts: readonly PointText[], sources: readonly RefiSource[], guids: GuidOf): string {
  const notes = sources.map((s) => s.notesXml).join('');
  const links = texts.flatMap(({ article, relations }, i) => relations.map(({ id, type, from, to }) => {
    const { selections } = sources[i] as RefiSource;
    return `    <Link guid="${guids('link', article.path, id)}" name="${xmlText(plainLine(type))}" direction="OneWay" originGUID="${selections.get(from) ?? ''}" targetGUID="${selections.get(to) ?? ''}"/>\n`;
  })).join('');
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    '<Project xmlns="urn:QDA-XML:project:1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:QDA-XML:project:1.0 http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd"',
    ` name="${xmlText(plainLine(title))}" origin="Dateline" creatingUserGUID="${PEOPLE}">\n`,
    `  <Users>\n    <User guid="${PEOPLE}" name="People"/>\n${withDetected ? `    <User guid="${DATELINE}" name="Dateline"/>\n` : ''}  </Users>\n`,
    codes.xml(),
    `  <Variables>\n    <Variable guid="${PUBLISHED}" name="Published" typeOfVariable="Date"/>\n    <Variable guid="${TITLE}" name="Title" typeOfVariable="Text"/>\n    <Variable guid="${FILE}" name="File" typeOfVariable="Text"/>\n  </Variables>\n`,
    wrapped('Sources', sources.map((s) => s.xml).join('')),
    wrapped('Notes', notes),
    wrapped('Links', links),
    '</Project>\n',
  ].join('');
}

const wrapped = (name: string, inside: string): string => (inside === '' ? '' : `  <${name}>\n${inside}  </${name}>\n`);
