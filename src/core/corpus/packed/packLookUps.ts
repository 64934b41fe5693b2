// What readers of a packed corpus ask for again and again, found while it is packed: whose the actors of an article are
// and who was at which meeting. Read from the packed lists, which is quicker than from the report's objects.
import { gathered, type NumberLists } from './gather.ts';
import { ListReader, type PackedLists } from './numbers.ts';

/** Articles, actors and meetings by their places in the report, everything else by its number in the table of strings. */
export interface PackedLookUps {
  /** By article, two numbers each: what it calls an actor, and the folder's that it belongs to. */
  readonly owners: NumberLists;
  /** By article, the same of its meetings. */
  readonly told: NumberLists;
  /** By actor, meetings: twice the place, and one more where the actor is only where it was. */
  readonly attended: NumberLists;
}

/** As `thingWriters` writes them. */
export interface Written {
  readonly members: PackedLists;
  readonly meetings: PackedLists;
  readonly reports: PackedLists;
}

/** `places`: of articles, by the number of the id, or -1. Linear. */
export function packLookUps({ members, meetings, reports }: Written, articles: number, places: Int32Array): PackedLookUps {
  return { owners: byArticle(members, articles, places, 0), told: byArticle(reports, articles, places, 1), attended: attendedBy(meetings, members.starts.length - 1) };
}

/** `lists`, by thing: article, what it is called there, and `more` numbers. */
const byArticle = (lists: PackedLists, count: number, places: Int32Array, more: number): NumberLists => gathered(count, 2, (put) => {
  const from = new ListReader(lists);
  for (let thing = 0; thing + 1 < lists.starts.length; thing++) {
    from.enter(thing);
    for (let article = 0; from.more; from.skip(more)) {
      article += from.nextSigned();
      const local = from.next();
      put(places[article] as number, local, thing);
    }
  }
});

const attendedBy = (meetings: PackedLists, actors: number): NumberLists => gathered(actors, 1, (put) => {
  /** By actor: the last meeting that it was put to, and one more. */
  const last = new Uint32Array(actors);
  const from = new ListReader(meetings);
  const attend = (actor: number, meeting: number, number: number): void => {
    if (last[actor] === meeting + 1) return;
    last[actor] = meeting + 1;
    put(actor, number, 0);
  };
  for (let meeting = 0; meeting + 1 < meetings.starts.length; meeting++) {
    const place = from.enter(meeting).skip(2).next() - 1;
    from.skip(2);
    while (from.more) attend(from.next(), meeting, 2 * meeting);
    attend(place, meeting, 2 * meeting + 1);
  }
});

/** Not only as the place of a meeting. */
export function tookPart({ all, starts }: NumberLists, actor: number): boolean {
  for (let k = starts[actor] as number; k < (starts[actor + 1] as number); k++) if ((all[k] as number) % 2 === 0) return true;
  return false;
}

/** In lists of two numbers: the second that stands with the first. */
export function numberBeside({ all, starts }: NumberLists, list: number, first: number): number | undefined {
  for (let k = starts[list] as number; k < (starts[list + 1] as number); k += 2) if (all[k] === first) return all[k + 1];
  return undefined;
}
