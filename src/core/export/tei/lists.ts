// The lists of a TEI file: persons, organizations, places, events that the text names, the meetings it tells of, and who
// took part in them.
import type { CorpusActor } from '../../model/corpus.ts';
import type { ExportInput } from '../exporter.ts';
import { type LedgerEntry, readLedger } from '../ledger.ts';
import type { Mark } from '../marks.ts';
import { kindWord, meetingTitle } from '../meetingWords.ts';
import { wikidataId } from '../wikidata.ts';
import { xmlText } from '../xmlText.ts';
import { dateAttributes } from './dates.ts';

export interface TeiLists {
  /** The ids of who is meant and of what is told of; they are listed from then on. Undefined where nobody knows. */
  actor(mark: Mark): string | undefined;
  meeting(mark: Mark): string | undefined;
  toXml(): string[];
}

export function createLists(input: ExportInput): TeiLists {
  const actors = new Map(input.corpus.actors.map((a) => [a.id, a]));
  const links = new Map(input.folder?.actors.map((a) => [a.id, a.links]));
  const told = new Map<string, LedgerEntry>();
  for (const entry of readLedger(input)) for (const { article, meeting } of entry.meeting.reports) told.set(`${meeting} ${article}`, entry);
  const named = new Set<string>();
  const meetings = new Set<LedgerEntry>();
  return {
    actor: ({ actor }) => {
      if (actor) named.add(actor.id);
      return actor?.id;
    },
    meeting({ meeting, article }) {
      const entry = meeting && told.get(`${meeting.id} ${article.analysis.id}`);
      if (!entry) return undefined;
      meetings.add(entry);
      for (const id of [...entry.meeting.participants, entry.meeting.place ?? '']) if (actors.has(id)) named.add(id);
      return entry.meeting.id;
    },
    toXml() {
      const shown = input.corpus.actors.filter((a) => named.has(a.id));
      const roles = rolesOf([...meetings]);
      const listed = (type: CorpusActor['type']): string[] => shown.filter((a) => a.type === type).map((a) => actorXml(a, links.get(a.decided ?? '') ?? [], roles.get(a.id) ?? []));
      return [
        ...list('listPerson', listed('person')), ...list('listOrg', [...listed('organization'), ...listed('group')]), ...list('listPlace', listed('place')),
        ...list('listEvent', [...listed('event'), ...[...meetings].map((entry) => meetingXml(entry, actors))]),
        ...list('listRelation', [...meetings].flatMap((entry) => takingPart(entry, actors))),
      ];
    },
  };
}

const list = (name: string, items: readonly string[]): string[] => (items.length === 0 ? [] : [`<${name}>`, ...items.map((item) => `  ${item}`), `</${name}>`]);

const ELEMENTS = { person: ['person', 'persName', ''], organization: ['org', 'orgName', ''], group: ['org', 'orgName', ' type="group"'], place: ['place', 'placeName', ''], event: ['event', 'eventName', ''] } as const;

function actorXml({ id, type, name, aliases }: CorpusActor, links: readonly string[], roles: readonly string[]): string {
  const [element, nameElement, attributes] = ELEMENTS[type];
  const records = links.map((link) => {
    const record = wikidataId(link);
    return record === undefined ? `<idno type="URI">${xmlText(link)}</idno>` : `<idno type="wikidata">${record}</idno>`;
  });
  const names = [`<${nameElement}>${xmlText(name)}</${nameElement}>`, ...aliases.map((a) => `<${nameElement} type="alias">${xmlText(a)}</${nameElement}>`)];
  const offices = type === 'person' ? roles.map((role) => `<occupation>${xmlText(role)}</occupation>`) : [];
  return `<${element} xml:id="${id}"${attributes}>${names.join('')}${offices.join('')}${records.join('')}</${element}>`;
}

/** What the reports of meetings say of those who took part. */
function rolesOf(entries: readonly LedgerEntry[]): Map<string, readonly string[]> {
  const roles = new Map<string, Set<string>>();
  for (const { id, roles: stated } of entries.flatMap((e) => e.participants)) roles.set(id, new Set([...(roles.get(id) ?? []), ...stated]));
  return new Map([...roles].map(([id, of]) => [id, [...of]]));
}

function meetingXml(entry: LedgerEntry, actors: ReadonlyMap<string, CorpusActor>): string {
  const { meeting, place, topics, uid } = entry;
  const where = meeting.place !== undefined && actors.has(meeting.place) ? ` where="#${meeting.place}"` : '';
  const notes = [
    `<note type="status">${meeting.status}</note>`,
    ...(place !== undefined && where === '' ? [`<note type="place">${xmlText(place)}</note>`] : []),
    ...topics.map((topic) => `<note type="topic">${xmlText(topic)}</note>`),
  ];
  return `<event xml:id="${meeting.id}" type="${xmlText(kindWord(entry).toLowerCase())}"${dateAttributes(meeting.date?.value)}${where}><label>${xmlText(meetingTitle(entry))}</label>${notes.join('')}<idno type="UID">${xmlText(uid)}</idno></event>`;
}

function takingPart({ meeting }: LedgerEntry, actors: ReadonlyMap<string, CorpusActor>): string[] {
  const who = meeting.participants.filter((id) => actors.has(id)).map((id) => `#${id}`);
  return who.length === 0 ? [] : [`<relation name="participant" active="${who.join(' ')}" passive="#${meeting.id}"/>`];
}
