// Persons whose names were written down by ear in two ways ("Zhaksybekov", "Schaksybekow"): too far apart to be called one
// by the name alone, but one when they sound alike and hold the same office of the same country or body.
import { fold } from '../text/fold.ts';
import type { Clusters } from './clusters.ts';
import { isFullName, nameWords, skeleton, squeeze } from './nameKeys.ts';
import type { ActorNode } from './nodes.ts';
import { put } from './order.ts';

/** Linear: one look-up for each full name with an office. */
export function joinSoundAlikes(all: readonly ActorNode[], nodes: readonly number[], clusters: Clusters, allowed: (a: number, b: number) => boolean): void {
  const offices = new Map<string, number[]>();
  for (const n of nodes) {
    const node = all[n] as ActorNode;
    if (node.actor.roles.length === 0) continue;
    const sound = soundOf(node.actor.name);
    if (sound === undefined) continue;
    for (const office of officesOf(node)) put(offices, `${sound} ${office}`, n);
  }
  for (const list of offices.values()) {
    for (const n of list) {
      const first = list[0] as number;
      if (clusters.rootOf(first) !== clusters.rootOf(n) && allowed(first, n)) clusters.join(first, n);
    }
  }
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
function officesOf({ article, actor }: ActorNode): string[] {
  return actor.roles.flatMap(({ title, of }) => {
    const owner = of === undefined ? undefined : article.actors.find((a) => a.id === of);
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
