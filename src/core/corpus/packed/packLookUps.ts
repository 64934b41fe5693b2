// What readers of a packed corpus ask for again and again, found once while it is packed: whose the actors of an article
// are, who was at which meeting, who has which role, how much each one says.
import type { Actor, Analysis } from '../../model/analysis.ts';
import type { CorpusReport } from '../../model/corpus.ts';
import { listsOf, type PackedLists, placeOf } from './numbers.ts';
import type { StringTable } from './strings.ts';

/** Articles, actors and meetings by their places in the report, everything else by its number in the table of strings. */
export interface PackedLookUps {
  /** By article: each of its actors, and the folder's that it belongs to. */
  readonly owners: PackedLists;
  /** By article: each of its meetings, and the folder's. */
  readonly told: PackedLists;
  /** By actor, meetings: twice the place, and one more where the actor is only where it was. */
  readonly attended: PackedLists;
  /** By actor, roles as stated: article, title, whose (0: nobody's), start, length. */
  readonly roles: PackedLists;
  /** By actor: persons who hold an office of it. */
  readonly officers: PackedLists;
  /** By actor: how many quotations are its own. Empty where nobody counted. */
  readonly quotations: Uint32Array<ArrayBuffer>;
}

/** How many quotations each actor of an article has, by the actor's id there. */
export type QuotationsOf = (article: string) => Iterable<readonly [actor: string, count: number]>;

/** The articles' ids are the first strings of the table. Linear. */
export function packLookUps({ articles, actors, meetings }: CorpusReport, strings: StringTable, quotationsOf: QuotationsOf | undefined): PackedLookUps {
  const owners = emptyLists(articles.length);
  for (const [i, { members }] of actors.entries()) for (const m of members) owners[strings.numberOf(m.article)]?.push(strings.numberOf(m.actor), i);
  const ownerOf = (article: number, local: string | undefined): number | undefined => {
    const [list, number] = [owners[article] ?? [], local === undefined ? -1 : strings.numberOf(local)];
    for (let k = 0; k < list.length; k += 2) if (list[k] === number) return list[k + 1];
    return undefined;
  };
  const told = emptyLists(articles.length);
  const attended = emptyLists(actors.length);
  for (const [i, { reports, participants, place }] of meetings.entries()) {
    for (const r of reports) told[strings.numberOf(r.article)]?.push(strings.numberOf(r.meeting), i);
    for (const id of new Set(participants)) attended[placeOf(id)]?.push(2 * i);
    if (place !== undefined && !participants.includes(place)) attended[placeOf(place)]?.push(2 * i + 1);
  }
  const quotations = new Uint32Array(quotationsOf ? actors.length : 0);
  for (const [i, { id }] of quotationsOf ? articles.entries() : []) {
    for (const [local, count] of quotationsOf?.(id) ?? []) {
      const owner = ownerOf(i, local);
      if (owner !== undefined) quotations[owner] = (quotations[owner] as number) + count;
    }
  }
  return { owners: pack(owners), told: pack(told), attended: pack(attended), ...packRoles({ articles, actors }, strings, ownerOf), quotations };
}

function packRoles({ articles, actors }: Pick<CorpusReport, 'articles' | 'actors'>, strings: StringTable, ownerOf: (article: number, local: string | undefined) => number | undefined): Pick<PackedLookUps, 'roles' | 'officers'> {
  const locals = articles.map((a: Analysis) => new Map(a.actors.filter((actor) => actor.roles.length > 0).map((actor) => [actor.id, actor])));
  const officers = emptyLists(actors.length);
  const roles = listsOf(actors, ({ members }, to) => {
    for (const { article: id, actor: local } of members) {
      const article = strings.numberOf(id);
      const stated: Actor | undefined = locals[article]?.get(local);
      for (const { title, of, start, end } of stated?.roles ?? []) {
        const owner = ownerOf(article, of);
        for (const n of [article, strings.numberOf(title), owner === undefined ? 0 : owner + 1]) to.add(n);
        to.addSigned(start);
        to.addSigned(end - start);
        if (owner !== undefined && stated?.type === 'person') officers[owner]?.push(ownerOf(article, local) as number);
      }
    }
  });
  return { roles, officers: pack(officers.map((all) => [...new Set(all)])) };
}

const emptyLists = (count: number): number[][] => Array.from({ length: count }, () => []);

const pack = (lists: readonly (readonly number[])[]): PackedLists => listsOf(lists, (list, to) => {
  for (const n of list) to.add(n);
});
