// One article of a REFI-QDA project: its source element with selections and codings. A person's note is the description of
// its selection, which all programs show; annotations whose words are gone are kept as notes of the article.
import { isDay } from '../../util/dateWords.ts';
import type { Mark } from '../marks.ts';
import { plainLine, shortName } from '../plainText.ts';
import type { PointMark, PointText } from '../pointText.ts';
import { xmlText } from '../xmlText.ts';
import type { CodeBook } from './codeBook.ts';
import { DATELINE, FILE, PEOPLE, PUBLISHED, TITLE } from './fixedGuids.ts';
import type { GuidOf } from './guids.ts';

export interface RefiSource {
  readonly guid: string;
  readonly xml: string;
  readonly notesXml: string;
  /** Annotation id → GUID of its selection. */
  readonly selections: ReadonlyMap<string, string>;
}

/** Long names make lists unreadable; the words stand in the text. */
const LONGEST = 80;

const named = (words: string): string => {
  const line = plainLine(words);
  return xmlText([...line].length <= LONGEST ? line : `${[...line].slice(0, LONGEST).join('')}…`);
};

const element = (name: string, text: string): string => (text === '' ? '' : `<${name}>${xmlText(text)}</${name}>`);

/** `name`: of the source, without what file systems refuse, for programs make a file of it. */
export function createSourceWriter(codes: CodeBook, guids: GuidOf): (text: PointText, name: string) => RefiSource {
  return ({ article: { path, analysis }, decided, suggested, lost }, sourceName) => {
    const guid = guids('source', path);
    const made = madeAt(analysis.published.value);
    const selections = new Map<string, string>();
    const notes: string[] = [];
    const note = (id: string, name: string, content: string): string => {
      const own = guids('note', path, id);
      notes.push(`    <Note guid="${own}" name="${named(name)}" creatingUser="${PEOPLE}"${made}>${element('PlainTextContent', content.trim())}</Note>\n`);
      return `<NoteRef targetGUID="${own}"/>`;
    };
    const selection = ({ mark, start, end, quote }: PointMark): string => {
      const own = guids('selection', path, mark.id);
      selections.set(mark.id, own);
      const user = mark.status === 'suggested' ? DATELINE : PEOPLE;
      const codings = codes.codesFor(mark).map((code) => `<Coding guid="${guids('coding', path, mark.id, code)}" creatingUser="${user}"><CodeRef targetGUID="${code}"/></Coding>`);
      return `      <PlainTextSelection guid="${own}" name="${named(quote)}" startPosition="${start}" endPosition="${end}" creatingUser="${user}"${made}>${element('Description', described(mark))}${codings.join('')}</PlainTextSelection>\n`;
    };
    const inside = [...decided, ...suggested].sort((a, b) => a.start - b.start || b.end - a.end).map(selection).join('');
    const gone = lost.map((mark) => `      ${note(mark.id, `No longer in the article: “${mark.quote}”`, lostWords(mark))}\n`).join('');
    const { title, published } = analysis;
    const values = [
      ...(published.value !== null && isDay(published.value) ? [variable(PUBLISHED, 'DateValue', published.value)] : []),
      ...(title === '' ? [] : [variable(TITLE, 'TextValue', plainLine(title))]),
      variable(FILE, 'TextValue', plainLine(path)),
    ];
    const head = `    <TextSource guid="${guid}" name="${xmlText(plainLine(sourceName))}" plainTextPath="internal://${guid}.txt" creatingUser="${PEOPLE}"${made}>\n`;
    return { guid, selections, notesXml: notes.join(''), xml: `${head}${inside}${gone}${values.join('')}    </TextSource>\n` };
  };
}

/** Programs fail on what has no time of creation. Sidecars keep none: it is the article's day. */
const madeAt = (day: string | null): string => ` creationDateTime="${day !== null && isDay(day) ? day : '2000-01-01'}T00:00:00Z"`;

const variable = (guid: string, kind: string, value: string): string =>
  `      <VariableValue><VariableRef targetGUID="${guid}"/><${kind}>${xmlText(value)}</${kind}></VariableValue>\n`;

const described = (mark: Mark): string => [mark.annotation?.note?.trim() ?? '', detailsOf(mark)].filter((part) => part !== '').join('\n');

/** What an annotation says besides its label, actor, note and tags. */
function detailsOf({ value, actor, label, annotation }: Mark): string {
  return [
    ...(value === undefined ? [] : [`value: ${value}`]),
    ...(actor && actor.type !== label ? [`actor: ${shortName(actor.name)}`] : []),
    ...Object.entries(annotation?.attributes ?? {}).map(([key, of]) => `${key}: ${of}`),
    ...(annotation?.links ?? []),
  ].map(plainLine).join('; ');
}

const lostWords = (mark: Mark): string =>
  [`${mark.label}: “${plainLine(mark.quote)}”`, detailsOf(mark), ...(mark.annotation?.tags ?? []).map((t) => `#${t}`), mark.annotation?.note ?? ''].filter((line) => line !== '').join('\n');
