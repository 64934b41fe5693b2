// An actor or a meeting of one analysis of an article in another analysis of the same article, made before or after somebody
// typed there: ids are by order, so they are known by what they say themselves. Pure.
import type { Actor, Analysis, Meeting } from '../core/model/analysis.ts';

/** What tells things of one list from each other. */
interface Keys {
  /** The surest first. */
  readonly byId: ReadonlyMap<string, readonly string[]>;
  /** Null: several have it. */
  readonly idOf: ReadonlyMap<string, string | null>;
}

/** Id in `there` of the actor that has `id` in `here`: by the person's decision, else by name and type. Undefined where none or several are like it. */
export const actorIn = (there: Analysis, here: Analysis, id: string): string | undefined => found(actorKeys(there), actorKeys(here), id);

/** The same of a meeting: by the annotation or decision, else by the words that tell of it, who took part, and when. */
export const meetingIn = (there: Analysis, here: Analysis, id: string): string | undefined => found(meetingKeys(there), meetingKeys(here), id);

function found(there: Keys, here: Keys, id: string): string | undefined {
  for (const key of here.byId.get(id) ?? []) {
    const other = here.idOf.get(key) === id ? there.idOf.get(key) : undefined;
    if (other !== undefined && other !== null) return other;
  }
  return undefined;
}

const known = new WeakMap<readonly unknown[], Keys>();

/** Once a list, linear. */
function keysOf<T extends { readonly id: string }>(things: readonly T[], keysOfOne: (thing: T) => readonly string[]): Keys {
  const before = known.get(things);
  if (before) return before;
  const byId = new Map(things.map((thing) => [thing.id, keysOfOne(thing)]));
  const idOf = new Map<string, string | null>();
  for (const [id, keys] of byId) for (const key of keys) idOf.set(key, idOf.has(key) ? null : id);
  const made = { byId, idOf };
  known.set(things, made);
  return made;
}

const actorKeys = ({ actors }: Analysis): Keys => keysOf(actors, ({ type, name, decided }: Actor) => [...decidedKey(decided), JSON.stringify([type, name])]);

const decidedKey = (decided: string | undefined): readonly string[] => (decided === undefined ? [] : [`decided ${decided}`]);

function meetingKeys({ meetings, actors }: Analysis): Keys {
  const names = known.get(meetings) ? undefined : new Map(actors.map((a) => [a.id, a.name]));
  return keysOf(meetings, ({ annotation, decided, trigger, participants, place, date }: Meeting) => {
    const who = participants.map((id) => names?.get(id) ?? '').sort();
    const told = [trigger.text, who, (place !== undefined && names?.get(place)) || ''];
    return [...(annotation === undefined ? [] : [`annotation ${annotation}`]), ...decidedKey(decided), JSON.stringify([...told, date?.value ?? '']), JSON.stringify(told)];
  });
}
