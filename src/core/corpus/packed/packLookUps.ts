// What readers of a packed corpus ask for again and again, found once while it is packed: whose the actors of an article
// are, who was at which meeting, who has which role, how much each one says.
import type { Actor, Analysis } from '../../model/analysis.ts';
import type { CorpusReport } from '../../model/corpus.ts';
import { getOrMake } from '../../util/getOrMake.ts';
import { createListWriter, listsOf, type PackedLists, placeOf } from './numbers.ts';
import type { StringTable } from './strings.ts';

/** Articles, actors and meetings by their places in the report, everything else by its number in the table of strings. */
export interface PackedLookUps {
  /** By article: each of its actors, and the folder's that it belongs to. */
  readonly owners: PackedLists;
  /** By article: each of its meetings, and the folder's. */
  readonly told: PackedLists;
  /** By actor, meetings: twice the place, and one more where the actor is only where it was. */
  readonly attended: PackedLists;
  /** By actor, roles as stated, in signed numbers: article, title, whose (0: nobody's), start, length. */
  readonly roles: PackedLists;
  /** By actor, in signed numbers: persons who hold an office of it. */
  readonly officers: PackedLists;
  /** By actor: how many quotations are its own. Empty where nobody counted. */
  readonly quotations: Uint32Array<ArrayBuffer>;
}

/** How many quotations each actor of an article has, by the actor's id there. */
export type QuotationsOf = (article: string) => Iterable<readonly [actor: string, count: number]>;

/** Three numbers each: article, what it is called there, and which of the folder's it is. */
export interface Parts {
  readonly members: readonly number[];
  readonly reports: readonly number[];
}

/** The articles' ids are the first strings of the table. Linear. */
export function packLookUps({ articles, actors, meetings }: CorpusReport, { members, reports }: Parts, strings: StringTable, quotationsOf: QuotationsOf | undefined): PackedLookUps {
  const owners = byArticle(articles.length, members);
  const ownerOf = (article: number, local: string): number | undefined => {
    const number = strings.numberOfLocal(local);
    for (let k = owners.starts[article] as number; k < (owners.starts[article + 1] as number); k += 2) if (owners.all[k] === number) return owners.all[k + 1];
    return undefined;
  };
  const told = byArticle(articles.length, reports);
  const attended = gathered(actors.length, (put) => {
    for (const [i, { participants, place }] of meetings.entries()) {
      for (const [k, id] of participants.entries()) if (participants.indexOf(id) === k) put(placeOf(id), 2 * i);
      if (place !== undefined && !participants.includes(place)) put(placeOf(place), 2 * i + 1);
    }
  });
  const quotations = new Uint32Array(quotationsOf ? actors.length : 0);
  if (quotationsOf) {
    for (const [i, { id }] of articles.entries()) {
      for (const [local, count] of quotationsOf(id)) {
        const owner = ownerOf(i, local);
        if (owner !== undefined) quotations[owner] = (quotations[owner] as number) + count;
      }
    }
  }
  const [roles, officers] = [new Map<number, number[]>(), new Map<number, Set<number>>()];
  for (const [article, local] of actorsWithRoles(articles)) {
    const holder = ownerOf(article, local.id);
    if (holder === undefined) continue;
    for (const { title, of, start, end } of local.roles) {
      const owner = of === undefined ? undefined : ownerOf(article, of);
      getOrMake(roles, holder, (): number[] => []).push(article, strings.numberOf(title), owner === undefined ? 0 : owner + 1, start, end - start);
      if (owner !== undefined && local.type === 'person') getOrMake(officers, owner, () => new Set()).add(holder);
    }
  }
  const byActor = (lists: ReadonlyMap<number, Iterable<number>>): PackedLists => listsOf(actors, (_, to, i) => {
    for (const n of lists.get(i) ?? []) to.addSigned(n);
  });
  return { owners: pack(owners), told: pack(told), attended: pack(attended), roles: byActor(roles), officers: byActor(officers), quotations };
}

function* actorsWithRoles(articles: readonly Analysis[]): Generator<[article: number, actor: Actor]> {
  for (const [i, { actors }] of articles.entries()) for (const actor of actors) if (actor.roles.length > 0) yield [i, actor];
}

/** List `i` is what stands from `starts[i]` to `starts[i + 1]`. */
interface Gathered {
  readonly all: Uint32Array;
  readonly starts: Uint32Array;
}

/** Numbers put to lists in any order of the lists; `each` is run twice, first to count. */
function gathered(count: number, each: (put: (list: number, one: number, other?: number) => void) => void): Gathered {
  const starts = new Uint32Array(count + 1);
  each((list, _, other) => {
    if (list < count) starts[list + 1] = (starts[list + 1] as number) + (other === undefined ? 1 : 2);
  });
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const all = new Uint32Array(starts[count] as number);
  const at = starts.slice();
  each((list, one, other) => {
    if (list >= count) return;
    let place = at[list] as number;
    all[place++] = one;
    if (other !== undefined) all[place++] = other;
    at[list] = place;
  });
  return { all, starts };
}

const byArticle = (count: number, parts: readonly number[]): Gathered => gathered(count, (put) => {
  for (let i = 0; i < parts.length; i += 3) put(parts[i] as number, parts[i + 1] as number, parts[i + 2]);
});

const pack = ({ all, starts }: Gathered): PackedLists => {
  const to = createListWriter();
  for (let i = 0; i + 1 < starts.length; i++) {
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) to.add(all[k] as number);
    to.end();
  }
  return to.done(starts.length - 1);
};
