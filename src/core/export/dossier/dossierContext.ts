// What every file of the dossier is written from: which actors and meetings have a file and where, what each said and was
// noted for, and links from file to file. Tables are built once; a file then takes the time of what it says.
import type { EntityType, Quote } from '../../model/analysis.ts';
import type { CorpusActor } from '../../model/corpus.ts';
import { memberKey } from '../../corpus/index.ts';
import { articleStems } from '../articleFiles.ts';
import type { ExportArticle, ExportInput } from '../exporter.ts';
import { type LedgerEntry, readLedger } from '../ledger.ts';
import { labelNames } from '../labelNames.ts';
import { actorsByMember, type Mark } from '../marks.ts';
import { escapeMarkdown, linkTo } from '../markdownText.ts';
import { createSources, type Sources } from '../markdownSources.ts';
import { byPublication } from '../ledgerReports.ts';
import { kindWord } from '../meetingWords.ts';
import { createPassages, type Passages } from '../passages.ts';
import { visibleLine, shortName } from '../plainText.ts';

export interface SaidQuote {
  readonly article: ExportArticle;
  readonly quote: Quote;
}

export interface DossierContext {
  readonly input: ExportInput;
  readonly passages: Passages;
  readonly ledger: readonly LedgerEntry[];
  /** Paths without `.md`, by actor and by meeting. */
  readonly actorFiles: ReadonlyMap<CorpusActor, string>;
  readonly meetingFiles: ReadonlyMap<LedgerEntry, string>;
  readonly actorById: ReadonlyMap<string, CorpusActor>;
  /** `memberKey(article, actor)` → joined actor. */
  readonly joined: ReadonlyMap<string, CorpusActor>;
  /** By actor id. */
  readonly meetingsOf: ReadonlyMap<string, readonly LedgerEntry[]>;
  readonly saidBy: ReadonlyMap<string, readonly SaidQuote[]>;
  readonly notesOn: ReadonlyMap<string, readonly Mark[]>;
  /** By the id that a person gave the meeting. */
  readonly meetingNotes: ReadonlyMap<string, readonly Mark[]>;
  /** Meetings that may be this one, by id, and why. */
  readonly maybeSame: ReadonlyMap<string, readonly { readonly other: LedgerEntry; readonly why: string }[]>;
  readonly labelOf: (label: string) => string;
  /** Links as files of the top folder write them, and as those of the folders in it do. */
  readonly top: DossierLinks;
  readonly inner: DossierLinks;
}

export interface DossierLinks {
  readonly sources: Sources;
  /** The name, as a link where the actor has a file. */
  actor(id: string): string;
  meeting(entry: LedgerEntry, words: string): string;
}

export const FOLDERS: Readonly<Record<EntityType, string>> = { person: 'people', organization: 'organizations', place: 'places', group: 'groups', event: 'events' };

export function createDossierContext(input: ExportInput): DossierContext {
  const ledger = readLedger(input);
  const passages = createPassages(input);
  const joined = actorsByMember(input);
  const actorById = new Map(input.corpus.actors.map((a) => [a.id, a]));
  const meetingsOf = grouped(ledger, (e) => new Set([...e.meeting.participants, ...(e.meeting.place === undefined ? [] : [e.meeting.place])]));
  const quotes = [...input.articles].sort(byPublication).flatMap((article) => article.analysis.quotes.map((quote): SaidQuote => ({ article, quote })));
  const saidBy = grouped(quotes, ({ article, quote }) => (quote.speaker === undefined ? [] : joined.get(memberKey(article.analysis.id, quote.speaker))?.id ?? []));
  const noted = input.articles.flatMap((a) => passages.marksOf(a)).filter(saysMore);
  const notesOn = grouped(noted, (mark) => mark.actor?.id ?? []);
  const meetingNotes = grouped(noted, (mark) => mark.annotation?.meeting ?? []);
  const matters = (a: CorpusActor): boolean =>
    a.decided !== undefined || meetingsOf.has(a.id) || saidBy.has(a.id) || notesOn.has(a.id) || a.mentions.some((m) => m.article !== a.mentions[0]?.article);
  const actorFiles = named(input.corpus.actors.filter(matters), (a) => `${FOLDERS[a.type]}/${fileName(a.name)}`);
  const meetingFiles = named(ledger, (e) => `meetings/${fileName(meetingFileName(e))}`);
  const fileOfActor = new Map([...actorFiles].map(([a, path]) => [a.id, path]));
  const links = (up: string): DossierLinks => ({
    sources: createSources(input, `${up}${input.linkPrefix ?? ''}`, passages),
    actor(id) {
      const [name, path] = [escapeMarkdown(shortName(actorById.get(id)?.name ?? id)), fileOfActor.get(id)];
      return path === undefined ? name : `[${name}](${linkTo(up, `${path}.md`)})`;
    },
    meeting: (entry, words) => `[${words}](${linkTo(up, `${meetingFiles.get(entry) ?? ''}.md`)})`,
  });
  return { input, passages, ledger, actorFiles, meetingFiles, actorById, joined, meetingsOf, saidBy, notesOn, meetingNotes, maybeSame: maybeSameOf(input, ledger), labelOf: labelNames(input.folder), top: links(''), inner: links('../') };
}

function maybeSameOf({ corpus }: ExportInput, ledger: readonly LedgerEntry[]): DossierContext['maybeSame'] {
  const byId = new Map(ledger.map((e) => [e.meeting.id, e]));
  const found = new Map<string, { other: LedgerEntry; why: string }[]>();
  for (const { meetings: [a, b], why } of corpus.maybeSame) {
    for (const [id, otherId] of [[a, b], [b, a]] as const) {
      const other = byId.get(otherId);
      if (other) found.set(id, [...(found.get(id) ?? []), { other, why }]);
    }
  }
  return found;
}

/** What a person added beyond confirming a name. */
function saysMore({ status, label, actor, annotation: a }: Mark): boolean {
  const isWritten = a?.note !== undefined || (a?.tags?.length ?? 0) + (a?.links?.length ?? 0) + Object.keys(a?.attributes ?? {}).length > 0;
  return status !== 'suggested' && (isWritten || (status === 'added' && label !== actor?.type && label !== 'date'));
}

/** Day, kind and place, or who is named first; the first digits of the identifier tell two alike apart and stay when other meetings come and go. */
function meetingFileName(entry: LedgerEntry): string {
  const value = entry.meeting.date?.value ?? '';
  const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.exec(value)?.[0] ?? entry.days?.first ?? 'undated';
  const telling = visibleLine(entry.place ?? entry.participants[0]?.name ?? '');
  return `${day} ${kindWord(entry)} ${[...telling].slice(0, 30).join('')} ${entry.uid.slice(0, 4)}`;
}

/** No folders in it; a dot before the last word would be taken for an extension. */
const fileName = (name: string): string => visibleLine(name).replace(/[/\\]/g, '-');

function named<T>(things: readonly T[], nameOf: (thing: T) => string): Map<T, string> {
  const stems = articleStems(things.map((thing) => ({ path: `${nameOf(thing)}.md` })));
  return new Map(things.map((thing, i) => [thing, stems[i] as string]));
}

function grouped<T>(things: readonly T[], keysOf: (thing: T) => Iterable<string> | string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const keys = keysOf(thing);
    for (const key of typeof keys === 'string' ? [keys] : keys) {
      const list = groups.get(key);
      if (list) list.push(thing);
      else groups.set(key, [thing]);
    }
  }
  return groups;
}
