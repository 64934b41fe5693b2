// The joined actors: described, sorted by type, name and place, numbered. An actor of the same members is described once, and
// is the same object as long as these are its members.
import type { DecidedActor } from '../model/annotation.ts';
import { fold } from '../text/fold.ts';
import { edited, exactly } from './changes.ts';
import type { Clusters } from './clusters.ts';
import { type Columns, HAS_ROLES } from './columns.ts';
import { describe, type Members, type Said } from './describe.ts';
import { type Namings, TYPE_NUMBERS } from './namings.ts';
import { type ActorNode, inFolderOrder } from './nodes.ts';
import { compareText } from './order.ts';
import type { Party } from './parties.ts';

/** An actor of the folder and what is worked out of it from join to join. */
export interface Joined {
  readonly members: readonly ActorNode[];
  /** Those of its members that hold roles. */
  readonly holders: readonly ActorNode[];
  readonly decided: DecidedActor | undefined;
  readonly said: Said;
  /** Folded name. */
  readonly sortedBy: string;
  /** Stands for it as long as the folder has something of it, whatever its id is. */
  line: number;
  /** Its place in the report. */
  at: number;
  party: Party | undefined;
}

export interface NumberedActors {
  /** In the order of the report. */
  readonly all: readonly Joined[];
  /** By `Joined.line`. */
  readonly lines: readonly (Joined | undefined)[];
  /** The same: `Joined.at`, below 0 where there is none. */
  readonly places: Int32Array;
  /** Those that were not there at the last join. */
  readonly fresh: readonly Joined[];
  /** Nodes that were in no actor or in one of another line. */
  readonly moved: readonly ActorNode[];
}

/** `decidedOf` a node's decided actor. Leaves `ActorNode.joined` and the column of lines behind. */
export type NumberActors = (columns: Columns, clusters: Clusters, decidedOf: ((n: number) => DecidedActor | undefined) | undefined) => NumberedActors;

/** Of the actor in a place of the report. */
export const idAt = (at: number): string => `A${at + 1}`;

const NO_LINE = -1;

/** Linear in the nodes, as columns; otherwise in the members of the sets that changed. */
export function createActorNumbers(namings: Namings): NumberActors {
  const lines: (Joined | undefined)[] = [];
  const sizes: number[] = []; // by line
  let sorted: readonly Joined[] = [];
  let wasDecided = false;

  /** The members of sets that are not as they were, and for each line whether its set is. */
  function changedSets(columns: Columns, clusters: Clusters, decidedOf: ((n: number) => DecidedActor | undefined) | undefined): { changed: Members[]; isKept: Uint8Array } {
    const { nodes, lines: before } = columns;
    const lineOf = new Int32Array(nodes.length); // by root: the line of all its members, or below 0
    const counts = new Int32Array(nodes.length);
    const roots = clusters.roots();
    const mayBeDecided = decidedOf !== undefined || wasDecided;
    for (let n = 0; n < nodes.length; n++) {
      const root = roots[n] as number;
      const line = before[n] as number;
      if (counts[root] === 0) lineOf[root] = mayBeDecided && line >= 0 && lines[line]?.decided !== decidedOf?.(n) ? NO_LINE : line;
      else if (lineOf[root] !== line) lineOf[root] = NO_LINE;
      counts[root] = (counts[root] as number) + 1;
    }
    const isKept = new Uint8Array(lines.length);
    for (let root = 0; root < nodes.length; root++) {
      const line = lineOf[root] as number;
      if (counts[root] === 0 || line < 0) continue;
      if (sizes[line] === counts[root]) isKept[line] = 1;
      else lineOf[root] = NO_LINE;
    }
    const changed: { nodes: ActorNode[]; places: number[] }[] = [];
    for (let n = 0; n < nodes.length; n++) {
      const root = roots[n] as number;
      if ((lineOf[root] as number) >= 0) continue;
      // The first of a set leaves its number behind.
      if (lineOf[root] === NO_LINE) lineOf[root] = NO_LINE - changed.push({ nodes: [], places: [] });
      const set = changed[NO_LINE - 1 - (lineOf[root] as number)] as { nodes: ActorNode[]; places: number[] };
      set.nodes.push(nodes[n] as ActorNode);
      set.places.push(n);
    }
    return { changed, isKept };
  }

  /** A new actor takes over the line of one that its members belonged to and that is no more. */
  function drawn(members: Members, columns: Columns, decided: DecidedActor | undefined, isFree: (line: number) => boolean): Joined {
    const { nodes, places } = members;
    const of = places.find((n) => isFree(columns.lines[n] as number));
    const taken = of === undefined ? undefined : columns.lines[of];
    const before = taken === undefined ? undefined : lines[taken];
    const said = describe(members, columns, namings, decided);
    const line = taken ?? lines.length;
    const joined: Joined = {
      members: exactly(nodes), holders: holdersOf(members, columns), decided, said, sortedBy: fold(said.name), line, at: -1, party: before?.party,
    };
    lines[line] = joined;
    sizes[line] = nodes.length;
    return joined;
  }

  /** Gives the actors their places, and returns these by line. */
  function numberAll(all: readonly Joined[]): Int32Array {
    const places = new Int32Array(lines.length).fill(-1);
    for (let at = 0; at < all.length; at++) {
      const joined = all[at] as Joined;
      if (joined.at !== at) joined.at = at;
      places[joined.line] = at;
    }
    sorted = all;
    return places;
  }

  return (columns, clusters, decidedOf) => {
    const { changed, isKept } = changedSets(columns, clusters, decidedOf);
    const gone: number[] = []; // places in the last report
    for (let line = 0; line < lines.length; line++) if (isKept[line] === 0 && lines[line]) gone.push((lines[line] as Joined).at);
    const left = gone.map((at) => sorted[at] as Joined);
    const isTaken = new Uint8Array(lines.length);
    const isFree = (line: number): boolean => line >= 0 && isKept[line] === 0 && isTaken[line] === 0;
    const moved: ActorNode[] = [];
    const fresh = changed.map((members) => {
      const joined = drawn(members, columns, decidedOf?.(members.places[0] as number), isFree);
      if (joined.line < isTaken.length) isTaken[joined.line] = 1;
      for (const [i, n] of members.places.entries()) {
        const node = members.nodes[i] as ActorNode;
        node.joined = joined;
        if (columns.lines[n] === joined.line) continue;
        columns.lines[n] = joined.line;
        moved.push(node);
      }
      return joined;
    });
    for (const old of left) if (lines[old.line] === old) lines[old.line] = undefined;
    const all = fresh.length + gone.length === 0 ? sorted : edited(sorted, gone, fresh, inOrder);
    wasDecided = decidedOf !== undefined;
    return { all, lines, places: numberAll(all), fresh, moved };
  };
}

function holdersOf({ nodes, places }: Members, { flags }: Columns): readonly ActorNode[] {
  const holders: ActorNode[] = [];
  for (let i = 0; i < nodes.length; i++) if ((flags[places[i] as number] as number) & HAS_ROLES) holders.push(nodes[i] as ActorNode);
  return holders.length === 0 ? NOBODY : exactly(holders);
}

const NOBODY: readonly ActorNode[] = [];

function inOrder(a: Joined, b: Joined): number {
  return TYPE_NUMBERS[a.said.type] - TYPE_NUMBERS[b.said.type] || compareText(a.sortedBy, b.sortedBy) || inFolderOrder(a.members[0] as ActorNode, b.members[0] as ActorNode);
}
