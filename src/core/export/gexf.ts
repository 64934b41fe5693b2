// GEXF 1.3: who met whom, for Gephi, with the days of the meetings as time line. A month that is known without its day
// stands from its first to its last day: the format has no other way to say it.
import { type Exporter, oneFile } from './exporter.ts';
import type { LedgerEntry } from './ledger.ts';
import { countNote } from './ledgerNotes.ts';
import { meetingList, type Network, type NetworkEdge, type NetworkNode, readNetwork } from './network.ts';
import { xmlText } from './xmlText.ts';

export const gexfExporter: Exporter = {
  id: 'gexf',
  title: 'Network of who met whom (GEXF)',
  detail: 'for Gephi: actors, and the meetings between them with a time line',
  about: 'network',
  makes: 'text',
  extension: '.gexf',
  write(input) {
    const network = readNetwork(input);
    return oneFile(gexfOf(input.title, network), [...network.notes, ...timeNotes(network)]);
  },
};

/** Id, which is also the title, and type. */
const NODE_ATTRIBUTES = [['type', 'string'], ['mentions', 'integer'], ['articles', 'integer'], ['meetings', 'integer'], ['links', 'string']] as const;
const EDGE_ATTRIBUTES = [['first', 'string'], ['last', 'string'], ['meetings', 'string']] as const;

function gexfOf(title: string, { nodes, edges }: Network): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `  <meta><creator>Dateline</creator><description>Who met whom: ${xmlText(title)}</description></meta>`,
    '  <graph mode="dynamic" timeformat="date" timerepresentation="interval" defaultedgetype="undirected">',
    ...attributes('node', NODE_ATTRIBUTES),
    ...attributes('edge', EDGE_ATTRIBUTES),
    `    <nodes count="${nodes.length}">`, ...nodes.map(nodeOf), '    </nodes>',
    `    <edges count="${edges.length}">`, ...edges.map(edgeOf), '    </edges>',
    '  </graph>', '</gexf>', '',
  ].join('\n');
}

const attributes = (of: string, list: readonly (readonly [string, string])[]): string[] => [
  `    <attributes class="${of}" mode="static">`, ...list.map(([id, type]) => `      <attribute id="${id}" title="${id}" type="${type}"/>`), '    </attributes>',
];

const value = (id: string, of: string | number): string => (of === '' ? '' : `<attvalue for="${id}" value="${xmlText(String(of))}"/>`);

const nodeOf = (node: NetworkNode): string =>
  `      <node id="${xmlText(node.id)}" label="${xmlText(node.name)}"><attvalues>${NODE_ATTRIBUTES.map(([id]) => value(id, node[id])).join('')}</attvalues></node>`;

function edgeOf(edge: NetworkEdge): string {
  const { id, source, target, kind, meetings, first, last } = edge;
  const values = [value('first', first), value('last', last), value('meetings', meetingList(edge))].join('');
  const spells = spellsOf(meetings).map(([start, end]) => `<spell start="${start}" end="${end}"/>`).join('');
  return `      <edge id="${id}" source="${xmlText(source)}" target="${xmlText(target)}" kind="${kind}" label="${kind}" weight="${meetings.length}">${spells === '' ? '' : `<spells>${spells}</spells>`}<attvalues>${values}</attvalues></edge>`;
}

/** Of meetings in the order of time. Those that share a day are put together: Gephi refuses intervals that overlap. */
function spellsOf(meetings: readonly LedgerEntry[]): [string, string][] {
  const spells: [string, string][] = [];
  for (const { days } of meetings) {
    if (!days) continue;
    const before = spells.at(-1);
    if (before && days.first <= before[1]) before[1] = days.last > before[1] ? days.last : before[1];
    else spells.push([days.first, days.last]);
  }
  return spells;
}

/** The format takes days only. */
function timeNotes({ edges }: Network): ReturnType<typeof countNote> {
  const shown = [...new Set(edges.flatMap((e) => e.meetings))];
  return [
    ...countNote('export-no-time', 'information', shown.filter((m) => !m.days)),
    ...countNote('export-long-time', 'information', shown.filter((m) => m.days && m.days.known !== 'days')),
  ];
}
