// The types of our CAS files as UIMA reads them. Names and tokens are those of DKPro, which INCEpTION shows without further
// ado; meetings, quotations, relations and details are layers that a project can add under these names.

const DKPRO = 'de.tudarmstadt.ukp.dkpro.core.api';
export const SENTENCE = `${DKPRO}.segmentation.type.Sentence`;
export const TOKEN = `${DKPRO}.segmentation.type.Token`;
export const NAMED_ENTITY = `${DKPRO}.ner.type.NamedEntity`;
export const DOCUMENT = `${DKPRO}.metadata.type.DocumentMetaData`;
export const MEETING = 'webanno.custom.Meeting';
export const MEETING_LINK = 'webanno.custom.MeetingRolesLink';
export const QUOTE = 'webanno.custom.Quote';
export const RELATION = 'webanno.custom.Relation';
export const DETAILS = 'webanno.custom.Details';

const ANNOTATION = 'uima.tcas.Annotation';
const TEXT = 'uima.cas.String';

interface CasType {
  readonly name: string;
  readonly above: string;
  readonly says: string;
  /** Name and range. */
  readonly features: Readonly<Record<string, string>>;
  /** Of the feature `roles`. */
  readonly elements?: string;
}

const texts = (...names: readonly string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, TEXT]));

const TYPES: readonly CasType[] = [
  { name: SENTENCE, above: ANNOTATION, says: '', features: {} },
  { name: TOKEN, above: ANNOTATION, says: '', features: {} },
  { name: NAMED_ENTITY, above: ANNOTATION, says: '', features: texts('value', 'identifier') },
  { name: DOCUMENT, above: 'uima.tcas.DocumentAnnotation', says: '', features: texts('documentTitle', 'documentId') },
  { name: MEETING, above: ANNOTATION, says: 'Words that tell of a meeting.', features: { ...texts('kind', 'status', 'date'), roles: 'uima.cas.FSArray' }, elements: MEETING_LINK },
  { name: MEETING_LINK, above: 'uima.cas.TOP', says: 'Who took part, where and when: participant, place, time.', features: { role: TEXT, target: NAMED_ENTITY } },
  { name: QUOTE, above: ANNOTATION, says: 'What somebody said.', features: texts('speaker') },
  { name: RELATION, above: ANNOTATION, says: 'From the governor to the dependent.', features: { Governor: ANNOTATION, Dependent: ANNOTATION, value: TEXT } },
  { name: DETAILS, above: ANNOTATION, says: 'What Dateline has to say of the words beyond their type.', features: texts('id', 'label', 'status', 'actor', 'value', 'note', 'tags', 'attributes', 'links') },
];

export function typeSystemXml(): string {
  const feature = ([name, range]: readonly [string, string], elements: string | undefined): string =>
    `        <featureDescription><name>${name}</name><description/><rangeTypeName>${range}</rangeTypeName>${elements !== undefined && range === 'uima.cas.FSArray' ? `<elementType>${elements}</elementType>` : ''}</featureDescription>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">',
    '  <name>Dateline</name>', '  <version>1</version>', '  <types>',
    ...TYPES.flatMap(({ name, above, says, features, elements }) => [
      '    <typeDescription>', `      <name>${name}</name>`, `      <description>${says}</description>`, `      <supertypeName>${above}</supertypeName>`,
      '      <features>', ...Object.entries(features).map((f) => feature(f, elements)), '      </features>', '    </typeDescription>',
    ]),
    '  </types>', '</typeSystemDescription>', '',
  ].join('\n');
}
