// GraphML: who met whom, for yEd, Cytoscape, igraph and NetworkX. It knows no time: days are data of the lines.
import { type Exporter, oneFile } from './exporter.ts';
import { meetingList, type Network, type NetworkEdge, type NetworkNode, readNetwork } from './network.ts';
import { xmlText } from './xmlText.ts';

export const graphmlExporter: Exporter = {
  id: 'graphml',
  title: 'Network of who met whom (GraphML)',
  detail: 'for yEd, Cytoscape, R and Python: actors, and the meetings between them',
  about: 'network',
  makes: 'text',
  extension: '.graphml',
  write(input) {
    const network = readNetwork(input);
    return oneFile(graphmlOf(input.title, network), network.notes);
  },
};

/** Name and type of each key; ids are unique over the file, so those of lines begin with `e_`. */
const NODE_KEYS = [['label', 'string'], ['type', 'string'], ['mentions', 'int'], ['articles', 'int'], ['meetings', 'int'], ['links', 'string']] as const;
const EDGE_KEYS = [['kind', 'string'], ['weight', 'int'], ['first', 'string'], ['last', 'string'], ['meetings', 'string']] as const;

function graphmlOf(title: string, { nodes, edges }: Network): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...NODE_KEYS.map(([name, type]) => `  <key id="n_${name}" for="node" attr.name="${name}" attr.type="${type}"/>`),
    ...EDGE_KEYS.map(([name, type]) => `  <key id="e_${name}" for="edge" attr.name="${name}" attr.type="${type}"/>`),
    '  <graph id="meetings" edgedefault="undirected">',
    `    <desc>Who met whom: ${xmlText(title)}</desc>`,
    ...nodes.map(nodeOf),
    ...edges.map(edgeOf),
    '  </graph>', '</graphml>', '',
  ].join('\n');
}

const datum = (key: string, value: string | number): string => (value === '' ? '' : `<data key="${key}">${xmlText(String(value))}</data>`);

function nodeOf(node: NetworkNode): string {
  const values = { ...node, label: node.name };
  return `    <node id="${xmlText(node.id)}">${NODE_KEYS.map(([name]) => datum(`n_${name}`, values[name])).join('')}</node>`;
}

function edgeOf(edge: NetworkEdge): string {
  const values = { ...edge, weight: edge.meetings.length, meetings: meetingList(edge) };
  return `    <edge id="${edge.id}" source="${xmlText(edge.source)}" target="${xmlText(edge.target)}">${EDGE_KEYS.map(([name]) => datum(`e_${name}`, values[name])).join('')}</edge>`;
}
