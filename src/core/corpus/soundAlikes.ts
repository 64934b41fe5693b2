// Persons whose names were written down by ear in two ways ("Zhaksybekov", "Schaksybekow"): too far apart to be called one
// by the name alone, but one when they sound alike and hold the same office of the same country or body.
import { fold } from '../text/fold.ts';
import { isFullName, nameWords, skeleton, type Spelling, squeeze } from './nameKeys.ts';
import { type ActorNode, nameOf } from './nodes.ts';
import { put } from './order.ts';
import type { Pass } from './pass.ts';

/** Linear: one look-up for each full name with an office. */
export function createSoundAlikes(): (nodes: readonly ActorNode[], pass: Pass) => void {
  const sounds = createSounds();
  const offices = new WeakMap<ActorNode, readonly string[]>();
  const officesOf = (node: ActorNode): readonly string[] => {
    let own = offices.get(node);
    if (!own) offices.set(node, (own = officeKeys(node)));
    return own;
  };
  return (nodes, { clusters, allowed }) => {
    const holders = nodes.filter((node) => node.owners.length > 0 && sounds.of(nameOf(node)) >= 0);
    // Most sounds are those of one person.
    const [one, several] = [new Int32Array(sounds.size).fill(-1), new Uint8Array(sounds.size)];
    for (const node of holders) {
      const [sound, root] = [sounds.of(nameOf(node)), clusters.rootOf(node.at)];
      if (one[sound] === -1) one[sound] = root;
      else if (one[sound] !== root) several[sound] = 1;
    }
    const together = new Map<string, ActorNode[]>();
    for (const node of holders) {
      const sound = sounds.of(nameOf(node));
      if (several[sound] === 1) for (const office of officesOf(node)) put(together, `${sound} ${office}`, node);
    }
    for (const list of together.values()) {
      const first = (list[0] as ActorNode).at;
      for (const { at } of list) if (clusters.rootOf(first) !== clusters.rootOf(at) && allowed(first, at)) clusters.join(first, at);
    }
  };
}

/** Numbers for what names sound like; below 0 where that tells nobody apart. */
function createSounds(): { of(name: Spelling): number; readonly size: number } {
  const numbers = new Map<string, number>();
  const known: number[] = []; // by number of the spelling
  return {
    of(name) {
      const before = known[name.id];
      if (before !== undefined) return before;
      const sound = soundOf(name.text);
      let number = sound === undefined ? -1 : numbers.get(sound);
      if (number === undefined) numbers.set(sound as string, (number = numbers.size));
      return (known[name.id] = number);
    },
    get size() {
      return numbers.size;
    },
  };
}

/** Skeletons of the surname and the given name; nothing where they are too short to tell people apart. */
function soundOf(name: string): string | undefined {
  const words = nameWords(name);
  if (!isFullName(words)) return undefined;
  const surname = skeleton(words.at(-1) as string);
  // A first letter that spellings drop: Yerlan, Jerlan, Erlan.
  const given = skeleton((words[0] as string).replace(/^[jyhw](?=[aeiou])/, ''));
  return surname.length >= 3 && given.length >= 2 ? `${given}/${surname}` : undefined;
}

/** Keys under which office-holders meet: the country or body served, and the office where the article names the owner at all. */
function officeKeys({ article, actor, owners }: ActorNode): string[] {
  return actor.roles.flatMap(({ title }, i) => {
    const owner = owners[i]?.actor;
    if (owner) return [`@${squeeze(owner.name)}`, ...officeWithin(title, [owner.name])];
    // "Energy Minister X": whoever's minister, the article speaks of that country.
    return officeWithin(title, article.actors.filter((a) => a.type === 'place').map((a) => a.name));
  });
}

/** `foreign minister` and `minister of foreign affairs` are one office; a bare `minister` may be any of them. */
function officeWithin(title: string, owners: readonly string[]): string[] {
  const folded = fold(title);
  const words = folded.replace(/\b(?:of|the|for|and|affairs)\b/g, ' ').split(/\s+/).filter(Boolean).sort();
  const head = folded.replace(/ (?:of|for) .*$/, '').split(' ').at(-1) ?? '';
  return owners.slice(0, 20).flatMap((owner) => [...new Set([words.join(' '), head])].map((office) => `${office} @${squeeze(owner)}`));
}
