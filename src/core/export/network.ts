// Who met whom as a graph: actors that took part in a meeting, and a line between two for each kind of encounter that they
// had. What `gexf` and `graphml` are written from.
import type { EntityType, MeetingStatus } from '../model/analysis.ts';
import type { Problem } from '../model/problem.ts';
import type { ExportInput } from './exporter.ts';
import { type LedgerEntry, readLedger } from './ledger.ts';
import { countNote } from './ledgerNotes.ts';
import { plainLine, shortName } from './plainText.ts';

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly mentions: number;
  /** That name it. */
  readonly articles: number;
  /** That it took part in, as the ledger has it, of all statuses. */
  readonly meetings: number;
  /** Outside records that a person tied it to. */
  readonly links: string;
}

/** A meeting that was called off is no meeting: lines of different kinds are kept apart. */
export type EdgeKind = 'met' | 'planned' | 'did not meet' | 'unclear';

export interface NetworkEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: EdgeKind;
  /** In the order of time; as many as the weight says. */
  readonly meetings: readonly LedgerEntry[];
  /** ISO days, empty where no meeting has a date. */
  readonly first: string;
  readonly last: string;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly notes: readonly Problem[];
}

/** A meeting of n actors makes n²/2 lines; a list of all who sat in the hall says little about who met whom. */
const CROWD = 30;

const KINDS: Readonly<Record<MeetingStatus, EdgeKind>> = {
  held: 'met', ongoing: 'met', scheduled: 'planned', proposed: 'planned', cancelled: 'did not meet', refused: 'did not meet', unknown: 'unclear',
};

export function readNetwork(input: ExportInput): Network {
  const ledger = readLedger(input);
  const edges = edgesOf(ledger.filter((e) => isPair(e) && !isCrowd(e)));
  return {
    nodes: nodesOf(input, ledger), edges,
    notes: [
      ...countNote('export-crowd', 'warning', ledger.filter(isCrowd), { most: CROWD }),
      ...countNote('export-alone', 'information', ledger.filter((e) => !isPair(e))),
    ],
  };
}

const isPair = ({ participants }: LedgerEntry): boolean => participants.length > 1;
const isCrowd = ({ participants }: LedgerEntry): boolean => participants.length > CROWD;

function nodesOf({ corpus, folder }: ExportInput, ledger: readonly LedgerEntry[]): NetworkNode[] {
  const counts = new Map<string, number>();
  for (const { participants } of ledger) for (const { id } of participants) counts.set(id, (counts.get(id) ?? 0) + 1);
  const links = new Map(folder?.actors.map((a) => [a.id, a.links]));
  return corpus.actors.flatMap(({ id, name, type, mentions, decided }) => {
    const meetings = counts.get(id);
    if (meetings === undefined) return [];
    const articles = new Set(mentions.map((m) => m.article)).size;
    return [{ id, name: plainLine(shortName(name)), type, mentions: mentions.length, articles, meetings, links: (links.get(decided ?? '') ?? []).map(plainLine).join(' ') }];
  });
}

function edgesOf(ledger: readonly LedgerEntry[]): NetworkEdge[] {
  const found = new Map<string, { source: string; target: string; kind: EdgeKind; meetings: LedgerEntry[] }>();
  for (const entry of ledger) {
    const kind = KINDS[entry.meeting.status];
    const ids = [...new Set(entry.participants.map((p) => p.id))].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
    for (const [i, source] of ids.entries()) {
      for (const target of ids.slice(i + 1)) {
        const key = `${source} ${target} ${kind}`;
        const edge = found.get(key) ?? { source, target, kind, meetings: [] };
        found.set(key, edge);
        edge.meetings.push(entry);
      }
    }
  }
  return [...found.values()].map(({ meetings, ...edge }, i) => ({ id: `e${i + 1}`, ...edge, ...inTime(meetings) }));
}

function inTime(meetings: readonly LedgerEntry[]): Pick<NetworkEdge, 'meetings' | 'first' | 'last'> {
  const sorted = [...meetings].sort((a, b) => compare(a.days?.first ?? NEVER, b.days?.first ?? NEVER));
  const lasts = sorted.flatMap((m) => m.days?.last ?? []).sort();
  return { meetings: sorted, first: sorted[0]?.days?.first ?? '', last: lasts.at(-1) ?? '' };
}

/** Sorts after every day. */
const NEVER = '~';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `M4 (2025-04-03, talks, held, Bamako)`: all that there is, one after the other. */
export const meetingList = ({ meetings }: NetworkEdge): string =>
  meetings.map(({ meeting, place }) => `${meeting.id} (${[meeting.date?.value ?? 'no date', meeting.kind, meeting.status, ...(place === undefined ? [] : [plainLine(place)])].join(', ')})`).join('; ');
