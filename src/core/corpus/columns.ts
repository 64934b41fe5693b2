// What passes over all nodes of a folder ask of each, in one array for each question: a pass over such arrays costs a
// thirtieth of one over the nodes. Kept from join to join; articles that did not change are copied over in long pieces.
import type { Namings } from './namings.ts';
import { type ActorNode, type ArticleNodes, mentionCount } from './nodes.ts';

/** Flags of a node: it has roles; its article is in a language that we analyse; a person tied it to an actor. */
export const [HAS_ROLES, READABLE, TIED] = [1, 2, 4] as const;

/** By a node's place in the folder. */
export interface Columns {
  readonly nodes: readonly ActorNode[];
  readonly homes: readonly ArticleNodes[];
  /** Where the nodes of each article begin, and the end. */
  readonly starts: Int32Array;
  readonly namings: Int32Array;
  /** The number of its name's spelling, and its type's place among all: as its naming says. */
  readonly names: Int32Array;
  readonly types: Uint8Array;
  readonly flags: Uint8Array;
  /** How many mentions. */
  readonly mentions: Int32Array;
  /** The line of its actor by the last join, below 0 where it has none: see `numberActors.ts`. */
  readonly lines: Int32Array;
  /** The number of what it sounds like and which offices it holds, below 0 where nobody asked: see `soundAlikes.ts`. */
  readonly sounds: Int32Array;
  /** Articles that came since the last join, and that went. */
  readonly came: readonly ArticleNodes[];
  readonly gone: readonly ArticleNodes[];
}

/** `homes` sorted. Sets their places. */
export function createColumns(namings: Namings): (homes: readonly ArticleNodes[]) => Columns {
  let last = emptyColumns(0, [], [], []);
  return (homes) => {
    const came: ArticleNodes[] = [];
    let size = 0;
    for (const { nodes } of homes) size += nodes.length;
    const isHere = new Uint8Array(last.homes.length);
    const now = emptyColumns(size, homes, came, []);
    const nodes = now.nodes as ActorNode[];
    for (let at = 0, start = 0; at < homes.length; ) {
      const home = homes[at] as ArticleNodes;
      const first = home.at;
      if (first < 0) {
        came.push(home);
        [home.at, home.start] = [at++, start];
        start = readArticle(home, now, namings);
        continue;
      }
      // As many as stood side by side.
      const from = home.start;
      let next = first;
      let length = 0;
      for (; at < homes.length; at++, next++) {
        const same = homes[at] as ArticleNodes;
        if (same.at !== next || last.homes[next] !== same) break;
        isHere[next] = 1;
        [same.at, same.start] = [at, start + length];
        length += same.nodes.length;
      }
      for (let n = 0; n < length; n++) nodes[start + n] = last.nodes[from + n] as ActorNode;
      for (const column of ['namings', 'names', 'types', 'flags', 'mentions', 'lines', 'sounds'] as const) now[column].set(last[column].subarray(from, from + length), start);
      start += length;
    }
    for (const { at, start } of homes) now.starts[at] = start;
    now.starts[homes.length] = size;
    const gone = last.homes.filter((_, i) => isHere[i] === 0);
    for (const home of gone) home.at = home.start = -1;
    return (last = { ...now, gone });
  };
}

const emptyColumns = (size: number, homes: readonly ArticleNodes[], came: readonly ArticleNodes[], gone: readonly ArticleNodes[]): Columns => ({
  nodes: new Array<ActorNode>(size), homes, came, gone, namings: new Int32Array(size), names: new Int32Array(size), types: new Uint8Array(size),
  flags: new Uint8Array(size), mentions: new Int32Array(size), lines: new Int32Array(size), sounds: new Int32Array(size), starts: new Int32Array(homes.length + 1),
});

/** Returns where the next article's nodes begin. */
function readArticle({ article, nodes, start, ties }: ArticleNodes, columns: Columns, namings: Namings): number {
  const readable = article.language.analysed ? READABLE : 0;
  for (const node of nodes) {
    const at = start + node.local;
    const { naming } = node;
    (columns.nodes as ActorNode[])[at] = node;
    columns.namings[at] = naming;
    columns.names[at] = namings.names[naming] as number;
    columns.types[at] = namings.types[naming] as number;
    columns.flags[at] = (node.roles.owners.length > 0 ? HAS_ROLES : 0) | readable | (ties.has(node.local) ? TIED : 0);
    columns.mentions[at] = mentionCount(node);
    columns.lines[at] = columns.sounds[at] = -1;
  }
  return start + nodes.length;
}
