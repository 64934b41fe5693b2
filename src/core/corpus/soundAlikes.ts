// Persons whose names were written down by ear in two ways ("Zhaksybekov", "Schaksybekow"): too far apart to be called one
// by the name alone, but one when they sound alike and hold the same office of the same country or body.
import type { Analysis } from '../model/analysis.ts';
import { fold } from '../text/fold.ts';
import { HAS_ROLES } from './columns.ts';
import { isFullName, skeleton, squeeze } from './nameKeys.ts';
import type { Namings } from './namings.ts';
import type { ActorNode, Roles } from './nodes.ts';
import { type Pass, type Places, placesWhere } from './pass.ts';
import { numbered, wordsOf } from './spellings.ts';

/** Linear: one look-up for each full name with an office. */
export function createSoundAlikes(namings: Namings): (persons: Places, pass: Pass) => void {
  const { spellings: { forms, formTexts } } = namings;
  const numbers = new Map<string, number>();
  const sounds: number[] = []; // by number of the spelling, below 0 where that tells nobody apart
  const soundNumber = (spelling: number): number => {
    const before = sounds[spelling];
    if (before !== undefined) return before;
    const sound = soundOf(wordsOf(formTexts[forms[spelling] as number] as string));
    return (sounds[spelling] = sound === undefined ? -1 : numbered(numbers, sound));
  };
  const offices = new Map<string, number>();
  const together = new Map<number, number>(); // a sound and an office → number
  const numberOf = (key: number): number => {
    let number = together.get(key);
    if (number === undefined) together.set(key, (number = together.size));
    return number;
  };
  const known = new Map<string, number>(); // such numbers of a node, as a text
  const [from, listed]: [number[], number[]] = [[0], []]; // those of list n from `from[n]` up to `from[n + 1]`
  const read = ({ roles, home: { article } }: ActorNode, sound: number): number => {
    const list = officeKeys(article, roles, namings).map((office) => numberOf(sound * OFFICES + numbered(offices, office)));
    const number = numbered(known, list.join());
    if (number + 1 < from.length) return number;
    for (const item of list) listed.push(item);
    from.push(listed.length);
    return number;
  };
  return (persons, { columns: { nodes, names, flags, sounds: lists }, clusters, allowed }) => {
    const holders = placesWhere(persons, (n) => ((flags[n] as number) & HAS_ROLES) > 0 && soundNumber(names[n] as number) >= 0);
    // Most sounds are those of one person.
    const [one, several] = [new Int32Array(numbers.size).fill(-1), new Uint8Array(numbers.size)];
    for (let i = 0; i < holders.length; i++) {
      const n = holders[i] as number;
      const [sound, root] = [sounds[names[n] as number] as number, clusters.rootOf(n)];
      if (one[sound] === -1) one[sound] = root;
      else if (one[sound] !== root) several[sound] = 1;
    }
    const open = placesWhere(holders, (n) => several[sounds[names[n] as number] as number] === 1);
    let size = 0;
    for (let i = 0; i < open.length; i++) {
      const n = open[i] as number;
      if ((lists[n] as number) < 0) lists[n] = read(nodes[n] as ActorNode, sounds[names[n] as number] as number);
      size += (from[(lists[n] as number) + 1] as number) - (from[lists[n] as number] as number);
    }
    // Linked by sound and office, in the order in which these come.
    const [places, next, lasts] = [new Int32Array(size), new Int32Array(size).fill(-1), new Int32Array(together.size).fill(-1)];
    const heads: number[] = [];
    let entry = 0;
    for (let i = 0; i < open.length; i++) {
      const n = open[i] as number;
      const list = lists[n] as number;
      for (let k = from[list] as number; k < (from[list + 1] as number); k++, entry++) {
        const number = listed[k] as number;
        const last = lasts[number] as number;
        places[entry] = n;
        if (last < 0) heads.push(entry);
        else next[last] = entry;
        lasts[number] = entry;
      }
    }
    for (const head of heads) {
      const first = places[head] as number;
      for (let later = next[head] as number; later >= 0; later = next[later] as number) {
        const n = places[later] as number;
        if (clusters.rootOf(first) !== clusters.rootOf(n) && allowed(first, n)) clusters.join(first, n);
      }
    }
  };
}

const OFFICES = 2 ** 26;

/** Skeletons of the surname and the given name; nothing where they are too short to tell people apart. */
function soundOf(words: readonly string[]): string | undefined {
  if (!isFullName(words)) return undefined;
  const surname = skeleton(words.at(-1) as string);
  // A first letter that spellings drop: Yerlan, Jerlan, Erlan.
  const given = skeleton((words[0] as string).replace(/^[jyhw](?=[aeiou])/, ''));
  return surname.length >= 3 && given.length >= 2 ? `${given}/${surname}` : undefined;
}

/** Places of an article that an office may be of. */
const PLACES = 20;

/** Keys under which office-holders meet: the country or body served, and the office where the article names the owner at all. */
function officeKeys(article: Analysis, { owners, titles }: Roles, { names, spellings: { texts } }: Namings): string[] {
  return titles.flatMap((spelling, i) => {
    const title = texts[spelling] as string;
    const owner = owners[i];
    if (owner) {
      const name = texts[names[owner.naming] as number] as string;
      return [`@${squeeze(name)}`, ...officesWithin(title, [name])];
    }
    // "Energy Minister X": whoever's minister, the article speaks of that country.
    return officesWithin(title, article.actors.filter((a) => a.type === 'place').slice(0, PLACES).map((a) => a.name));
  });
}

/** `foreign minister` and `minister of foreign affairs` are one office; a bare `minister` may be any of them. */
function officesWithin(title: string, owners: readonly string[]): string[] {
  const folded = fold(title);
  const words = folded.replace(/\b(?:of|the|for|and|affairs)\b/g, ' ').split(/\s+/).filter(Boolean).sort();
  const head = folded.replace(/ (?:of|for) .*$/, '').split(' ').at(-1) ?? '';
  const offices = [...new Set([words.join(' '), head])];
  return owners.flatMap((owner) => offices.map((office) => `${office} @${squeeze(owner)}`));
}
