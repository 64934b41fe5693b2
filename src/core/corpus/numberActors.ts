// The joined actors as the report holds them: described, sorted by type, name and place, numbered. An actor of the same
// members is described once, and is the same object as long as nothing of it changes.
import { ENTITY_TYPES } from '../model/analysis.ts';
import type { DecidedActor } from '../model/annotation.ts';
import type { CorpusActor } from '../model/corpus.ts';
import { fold } from '../text/fold.ts';
import { merged } from './changes.ts';
import type { Clusters } from './clusters.ts';
import { describe } from './describe.ts';
import type { Spelling } from './nameKeys.ts';
import type { ActorNode } from './nodes.ts';
import { compareText, put } from './order.ts';
import type { Party } from './parties.ts';

/** An actor of the folder and what is worked out of it from join to join. */
export interface Joined {
  readonly members: readonly ActorNode[];
  readonly decided: DecidedActor | undefined;
  readonly draft: Omit<CorpusActor, 'id'>;
  /** Folded name. */
  readonly sortedBy: string;
  readonly hasRoles: boolean;
  /** Stands for it as long as the folder has something of it, whatever its id is. */
  line: number;
  /** Its place in the report. */
  at: number;
  actor: CorpusActor | undefined;
  nation: number | undefined;
  party: Party | undefined;
  /** Its name's and other spellings', once somebody asked. */
  forms: readonly Spelling[] | undefined;
  run: number;
}

export interface ActorNumbers {
  /** `decidedOf` a node's decided actor. Leaves `ActorNode.joined` behind. */
  number(all: readonly ActorNode[], clusters: Clusters, decidedOf: (n: number) => DecidedActor | undefined): readonly Joined[];
  /** By `Joined.line`. */
  readonly lines: readonly (Joined | undefined)[];
}

export function createActorNumbers(): ActorNumbers {
  const lines: (Joined | undefined)[] = [];
  const ids: string[] = [];
  let sorted: readonly Joined[] = [];
  let run = 0;

  function made(members: readonly ActorNode[], decided: DecidedActor | undefined): Joined {
    const draft = describe(members, decided);
    return {
      members, decided, draft, sortedBy: fold(draft.name), hasRoles: members.some((m) => m.owners.length > 0),
      line: -1, at: -1, actor: undefined, nation: undefined, party: undefined, forms: undefined, run,
    };
  }

  /** Marks the actors that are as they were, and returns the others. */
  function changedActors(all: readonly ActorNode[], clusters: Clusters, decidedOf: (n: number) => DecidedActor | undefined): Joined[] {
    const [roots, sizes, met] = [new Int32Array(all.length), new Int32Array(all.length), new Int32Array(all.length)];
    for (let n = 0; n < all.length; n++) {
      const root = clusters.rootOf(n);
      roots[n] = root;
      sizes[root] = (sizes[root] as number) + 1;
    }
    const known: (Joined | undefined)[] = []; // by root
    for (let n = 0; n < all.length; n++) {
      const [node, root] = [all[n] as ActorNode, roots[n] as number];
      const at = met[root] as number;
      met[root] = at + 1;
      if (at === 0) {
        const { joined } = node;
        // An article that comes back knows what it belonged to when it went.
        const isKnown = joined !== undefined && lines[joined.line] === joined && joined.members.length === sizes[root] && joined.members[0] === node && joined.decided === decidedOf(n);
        known[root] = isKnown ? joined : undefined;
      } else if (known[root]?.members[at] !== node) known[root] = undefined;
    }
    const changed = new Map<number, ActorNode[]>();
    for (let n = 0; n < all.length; n++) {
      const root = roots[n] as number;
      const joined = known[root];
      if (joined) joined.run = run;
      else put(changed, root, all[n] as ActorNode);
    }
    return [...changed.values()].map((members) => made(members, decidedOf((members[0] as ActorNode).at)));
  }

  /** A new actor takes over the line of one that its members belonged to and that is no more. */
  function continueLines(fresh: readonly Joined[]): void {
    for (const joined of fresh) {
      const before = joined.members.find(({ joined: old }) => old !== undefined && old.run !== run && lines[old.line] === old)?.joined;
      joined.line = before?.line ?? lines.length;
      if (before) joined.party = before.party;
      lines[joined.line] = joined;
    }
    for (const joined of fresh) for (const node of joined.members) node.joined = joined;
  }

  return {
    lines,
    number(all, clusters, decidedOf) {
      run++;
      const fresh = changedActors(all, clusters, decidedOf);
      continueLines(fresh);
      const gone = new Map(sorted.flatMap((j) => (j.run === run ? [] : [[placeOf(j), j] as const])));
      const drawn = fresh.map((joined) => unchanged(gone.get(placeOf(joined)), joined));
      for (const old of gone.values()) if (lines[old.line] === old) lines[old.line] = undefined;
      sorted = merged(sorted, (j) => j.run === run, drawn, inOrder);
      for (const [at, joined] of sorted.entries()) {
        joined.at = at;
        const id = (ids[at] ??= `A${at + 1}`);
        if (joined.actor?.id !== id) joined.actor = withId(id, joined.draft);
      }
      return sorted;
    },
  };
}

const TYPES = new Map(ENTITY_TYPES.map((type, i) => [type, i]));

function inOrder(a: Joined, b: Joined): number {
  const [x, y] = [a.members[0] as ActorNode, b.members[0] as ActorNode];
  return (TYPES.get(a.draft.type) as number) - (TYPES.get(b.draft.type) as number) || compareText(a.sortedBy, b.sortedBy) || x.at - y.at;
}

const placeOf = ({ members: [first] }: Joined): string => `${first?.article.id ?? ''}\n${first?.actor.id ?? ''}`;

/** The same words in an article that was read again make the same actor. */
function unchanged(before: Joined | undefined, now: Joined): Joined {
  if (!before || !isSame(before.draft, now.draft)) return now;
  const made = Object.assign(now, { draft: before.draft });
  made.actor = before.actor;
  return made;
}

function isSame(a: Joined['draft'], b: Joined['draft']): boolean {
  if (a.type !== b.type || a.name !== b.name || a.decided !== b.decided || a.mentions.length !== b.mentions.length || a.members.length !== b.members.length || a.aliases.length !== b.aliases.length) return false;
  return a.aliases.every((alias, i) => alias === b.aliases[i])
    && a.mentions.every((m, i) => m.start === b.mentions[i]?.start && m.end === b.mentions[i].end && m.article === b.mentions[i].article)
    && a.members.every((m, i) => m.actor === b.members[i]?.actor && m.article === b.members[i].article)
    && a.joined.every((j, i) => j.spelling === b.joined[i]?.spelling && j.to === b.joined[i].to && j.why === b.joined[i].why);
}

const withId = (id: string, { type, name, aliases, joined, mentions, members, decided }: Joined['draft']): CorpusActor => ({
  id, type, name, aliases, joined, mentions, members, ...(decided !== undefined && { decided }),
});
