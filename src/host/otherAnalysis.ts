// An actor or a meeting of one analysis of an article in another analysis of the same article, made before or after somebody
// typed there or decided about it: ids are by order, so they are known by their words, which no decision changes, and where
// the text is another one by what they say themselves. Pure.
import type { Actor, Analysis, Meeting, Mention } from '../core/model/analysis.ts';
import type { Span } from '../core/text/span.ts';
import { sourceOf } from './packedArticle.ts';

/** What tells things of one list from each other. */
interface Keys {
  /** The surest first. */
  readonly byId: ReadonlyMap<string, readonly string[]>;
  /** Null: several have it. */
  readonly idOf: ReadonlyMap<string, string | null>;
}

/** Id in `there` of the actor that has `id` in `here`: by its words, the person's decision, or name and type. Undefined where none or several are like it. */
export const actorIn = (there: Analysis, here: Analysis, id: string): string | undefined => either(sameWords(there, here).actors, actorKeys(there), actorKeys(here), id);

/** The same of a meeting: by its words, the annotation or decision, or by the words that tell of it, who took part, and when. */
export const meetingIn = (there: Analysis, here: Analysis, id: string): string | undefined => either(sameWords(there, here).meetings, meetingKeys(there), meetingKeys(here), id);

/** Where one's words are several's by now, keys say whose name or decision it still is. */
function either({ first, torn }: AtSameWords, there: Keys, here: Keys, id: string): string | undefined {
  const other = first.get(id);
  return (torn.has(id) ? undefined : other) ?? found(there, here, id) ?? other;
}

function found(there: Keys, here: Keys, id: string): string | undefined {
  for (const key of here.byId.get(id) ?? []) {
    const other = here.idOf.get(key) === id ? there.idOf.get(key) : undefined;
    if (other !== undefined && other !== null) return other;
  }
  return undefined;
}

/** Whose the words of things of one analysis are in the other. */
interface AtSameWords {
  /** Of each thing here, whose its first words are that are somebody's there, too. */
  readonly first: ReadonlyMap<string, string>;
  /** Whose other words are somebody else's there. */
  readonly torn: ReadonlySet<string>;
}

interface SameWords {
  readonly actors: AtSameWords;
  readonly meetings: AtSameWords;
}

const compared = new WeakMap<object, WeakMap<object, SameWords>>();

/** Once a pair, linear. */
function sameWords(there: Analysis, here: Analysis): SameWords {
  const [one, other] = [sourceOf(there), sourceOf(here)];
  const known = compared.get(one)?.get(other);
  if (known) return known;
  const made = !isOneText(there, here) ? NO_WORDS : {
    actors: atSameWords(there.mentions.map(actorPlace), here.mentions.map(actorPlace)),
    meetings: atSameWords(there.meetings.flatMap(meetingPlaces), here.meetings.flatMap(meetingPlaces)),
  };
  compared.set(one, (compared.get(one) ?? new WeakMap<object, SameWords>()).set(other, made));
  return made;
}

const NOWHERE: AtSameWords = { first: new Map(), torn: new Set() };
const NO_WORDS: SameWords = { actors: NOWHERE, meetings: NOWHERE };

/** Analyses have no text, but words with their places: where other words begin at the same place, somebody typed. */
function isOneText(there: Analysis, here: Analysis): boolean {
  const texts = new Map(wordsOf(there).map(({ start, text }) => [start, text]));
  return wordsOf(here).every(({ start, text }) => {
    const other = texts.get(start) ?? text;
    return other.startsWith(text) || text.startsWith(other); // a decision may make them longer
  });
}

const wordsOf = ({ mentions, dates, meetings }: Analysis): readonly { readonly start: number; readonly text: string }[] =>
  [...mentions, ...dates, ...meetings.map((m) => m.trigger)];

type Place = Span & { readonly id: string };

const actorPlace = ({ start, end, actor }: Mention): Place => ({ start, end, id: actor });
const meetingPlaces = ({ id, triggers }: Meeting): readonly Place[] => triggers.map(({ start, end }) => ({ start, end, id }));

function atSameWords(there: readonly Place[], here: readonly Place[]): AtSameWords {
  const at = new Map(there.map((place) => [place.start, place]));
  const [first, torn] = [new Map<string, string>(), new Set<string>()];
  for (const { start, end, id } of here) {
    const other = at.get(start);
    if (other?.end !== end) continue;
    const before = first.get(id);
    if (before === undefined) first.set(id, other.id);
    else if (before !== other.id) torn.add(id);
  }
  return { first, torn };
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
