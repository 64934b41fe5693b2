// What single articles say of their actors: who holds which office of whom, how many quotations are whose. It stays in the
// articles' own terms, so that an article that did not change need not be looked at again, and is read by an actor's
// members; of the folder's actors it is only noted of whom there is something to read.
import type { Analysis } from '../../model/analysis.ts';
import { ListReader, type ListWriter, type NumberLists, type PackedLists } from './numbers.ts';
import { numberBeside } from './packLookUps.ts';
import { createLists, type From } from './splice.ts';
import type { StringTable } from './strings.ts';

/** How many quotations each actor of an article has, by the actor's id there. */
export type QuotationsOf = (article: string) => Iterable<readonly [actor: string, count: number]>;

export interface Stated {
  /** By article, for `rolesHeld` and `holdersOf`. */
  readonly roles: PackedLists;
  /** By actor: `HOLDS`, `IS_HELD`. */
  readonly offices: Uint8Array<ArrayBuffer>;
  /** By actor: how many quotations are its own. Empty where nobody counted. */
  readonly quotations: Uint32Array<ArrayBuffer>;
}

/** Has roles; persons hold offices of it. */
export const [HOLDS, IS_HELD] = [1, 2];

/** `owners`: as in `PackedLookUps`; `from`: the articles' places of last time. Linear. */
export function createStated(strings: StringTable, quotationsOf: QuotationsOf | undefined): (articles: readonly Analysis[], from: From, owners: NumberLists, actors: number) => Stated {
  const rolesOf = createLists<Analysis>((article, to) => writeRoles(article, to, strings));
  const quotationsIn = createLists<Analysis>(({ id }, to) => {
    for (const [local, count] of quotationsOf?.(id) ?? []) {
      to.add(strings.numberOfLocal(local));
      to.add(count);
    }
  });
  return (articles, from, owners, actors) => {
    const roles = rolesOf(articles, from);
    const quotations = new Uint32Array(quotationsOf ? actors : 0);
    if (quotationsOf) {
      const quoted = new ListReader(quotationsIn(articles, from));
      for (let article = 0; article < articles.length; article++) {
        for (quoted.enter(article); quoted.more;) {
          const [owner, count] = [numberBeside(owners, article, quoted.next()), quoted.next()];
          if (owner !== undefined) quotations[owner] = (quotations[owner] as number) + count;
        }
      }
    }
    return { roles, offices: officesOf(roles, owners, actors), quotations };
  };
}

/** How many; who holds each; of each that a person holds, the office's body, and one more, else 0; then of each title, body and one more, start, length. */
function writeRoles({ actors }: Analysis, to: ListWriter, { numberOf, numberOfLocal }: StringTable): void {
  const held = actors.flatMap((actor) => (actor.roles.length === 0 ? [] : actor.roles.map((role) => ({ actor, role, body: role.of === undefined ? 0 : numberOfLocal(role.of) + 1 }))));
  if (held.length === 0) return;
  to.add(held.length);
  for (const { actor } of held) to.add(numberOfLocal(actor.id));
  for (const { actor, body } of held) to.add(actor.type === 'person' ? body : 0);
  for (const { role: { title, start, end }, body } of held) {
    to.add(numberOf(title));
    to.add(body);
    to.addSigned(start);
    to.addSigned(end - start);
  }
}

function officesOf(roles: PackedLists, owners: NumberLists, actors: number): Uint8Array<ArrayBuffer> {
  const offices = new Uint8Array(actors);
  const from = new ListReader(roles);
  for (let article = 0; article + 1 < roles.starts.length; article++) {
    const count = from.enter(article).more ? from.next() : 0;
    for (let i = 0, last = -1; i < 2 * count; i++) {
      const number = from.next() - (i < count ? 0 : 1);
      const owner = number < 0 || number === last ? undefined : numberBeside(owners, article, number);
      if (owner !== undefined) offices[owner] = (offices[owner] as number) | (i < count ? HOLDS : IS_HELD);
      last = i === count - 1 ? -1 : number;
    }
  }
  return offices;
}

/** Of one actor of an article. */
export interface RoleHeld {
  readonly title: number;
  /** As the article calls it. */
  readonly body: number | undefined;
  readonly start: number;
  readonly end: number;
}

/** All as their numbers. */
export function rolesHeld(roles: PackedLists, article: number, local: number): readonly RoleHeld[] {
  const from = new ListReader(roles, article);
  const count = from.more ? from.next() : 0;
  const isHis: boolean[] = [];
  let any = false;
  for (let i = 0; i < count; i++) any = (isHis[i] = from.next() === local) || any;
  if (!any) return [];
  from.skip(count);
  return isHis.flatMap((wanted) => {
    const [title, body, start] = [from.next(), from.next(), from.nextSigned()];
    const end = start + from.nextSigned();
    return wanted ? [{ title, body: body === 0 ? undefined : body - 1, start, end }] : [];
  });
}

/** Persons who hold an office of an article's actor, as the article calls them. */
export function holdersOf(roles: PackedLists, article: number, local: number): readonly number[] {
  const from = new ListReader(roles, article);
  const holders = Array.from({ length: from.more ? from.next() : 0 }, () => from.next());
  return holders.filter(() => from.next() === local + 1);
}
