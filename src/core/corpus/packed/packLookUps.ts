// What readers of a packed corpus ask for again and again, found while it is packed: whose the actors of an article are
// and who was at which meeting. Read from the packed lists, which is quicker than from the report's objects.
import type { NumberLists } from './numbers.ts';

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
  readonly members: NumberLists;
  readonly meetings: NumberLists;
  readonly reports: NumberLists;
}

/** `places`: of articles, by the number of the id, or -1. Linear. */
export function packLookUps({ members, meetings, reports }: Written, articles: number, places: Int32Array): PackedLookUps {
  return { owners: byArticle(members, 2, articles, places), told: byArticle(reports, 3, articles, places), attended: attendedBy(meetings, members.starts.length - 1) };
}

/** `lists`, by thing, `width` numbers each: article, what it is called there, and what else. */
function byArticle({ all: numbers, starts: things }: NumberLists, width: number, count: number, places: Int32Array): NumberLists {
  const starts = new Uint32Array(count + 1);
  const end = things[things.length - 1] as number;
  for (let k = 0; k < end; k += width) {
    const home = places[numbers[k] as number] as number;
    if (home >= 0) starts[home + 1] = (starts[home + 1] as number) + 2;
  }
  const [all, at] = room(starts);
  for (let thing = 0; thing + 1 < things.length; thing++) {
    for (let k = things[thing] as number; k < (things[thing + 1] as number); k += width) {
      const home = places[numbers[k] as number] as number;
      if (home < 0) continue;
      const place = at[home] as number;
      at[home] = place + 2;
      all[place] = numbers[k + 1] as number;
      all[place + 1] = thing;
    }
  }
  return { all, starts };
}

/** How many numbers each list has, one place further on, becomes where it begins. Returns room for all, and where each is to be filled. */
function room(starts: Uint32Array): [all: Uint32Array<ArrayBuffer>, at: Uint32Array] {
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  return [new Uint32Array(starts[starts.length - 1] as number), starts.slice()];
}

/** Where in a meeting's numbers its place stands, its date, and, from here on, who took part. */
export const [PLACE, DATE, WHO] = [2, 3, 5];

function attendedBy({ all: numbers, starts: meetings }: NumberLists, actors: number): NumberLists {
  const starts = new Uint32Array(actors + 1);
  /** By actor: the last meeting that it was put to, and one more. */
  const last = new Uint32Array(actors);
  const see = (put: (actor: number, number: number) => void): void => {
    last.fill(0);
    for (let meeting = 0; meeting + 1 < meetings.length; meeting++) {
      const from = meetings[meeting] as number;
      const end = meetings[meeting + 1] as number;
      for (let k = from + WHO; k <= end; k++) {
        const actor = k < end ? (numbers[k] as number) : (numbers[from + PLACE] as number) - 1;
        if (actor < 0 || actor >= actors || last[actor] === meeting + 1) continue;
        last[actor] = meeting + 1;
        put(actor, k < end ? 2 * meeting : 2 * meeting + 1);
      }
    }
  };
  see((actor) => {
    starts[actor + 1] = (starts[actor + 1] as number) + 1;
  });
  const [all, at] = room(starts);
  see((actor, number) => {
    const place = at[actor] as number;
    at[actor] = place + 1;
    all[place] = number;
  });
  return { all, starts };
}

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
