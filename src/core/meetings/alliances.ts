// Who belongs to an alliance, as the article says it ("the alliance, comprising A, B and C", "A, B and C (the alliance)"):
// where members take part, the alliance does not take part beside them.
import { wordAt } from '../text/tokens.ts';
import { countryKey } from './envoys.ts';
import { numberOf } from './people.ts';
import { lowest, type Place, type Scene } from './scene.ts';

const COMPRISING = /^(?:comprising|comprises|comprised|consisting|composed|grouping|groups|unites|uniting)$/;
const LONGEST = 10;
const PARTIES = 12;

const cache = new WeakMap<Scene, ReadonlyMap<string, ReadonlySet<string>>>();

/** For each alliance's actor the keys of its members: actor ids and country keys. */
export function rosters(scene: Scene): ReadonlyMap<string, ReadonlySet<string>> {
  let known = cache.get(scene);
  if (!known) {
    known = readRosters(scene);
    cache.set(scene, known);
  }
  return known;
}

function readRosters(scene: Scene): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>();
  for (const p of scene.mentions) {
    if (p.mention.type !== 'organization' && scene.actors.get(p.mention.actor)?.type !== 'organization') continue;
    const members = listAfter(scene, p) ?? listBefore(scene, p) ?? countedMembers(scene, p);
    if (!members || members.length < 2) continue;
    const set = out.get(p.mention.actor) ?? new Set<string>();
    for (const actor of members) set.add(actor).add(countryKey(scene, actor));
    out.set(p.mention.actor, set);
  }
  return out;
}

const isMember = (scene: Scene, p: Place): boolean => p.mention.type === 'place' || (p.mention.type === 'person' && scene.actors.get(p.mention.actor)?.type !== 'organization');

/** "the alliance (ABC), comprising A, B and C" */
function listAfter(scene: Scene, p: Place): string[] | undefined {
  const t = scene.tokens;
  let i = p.to;
  for (let n = 0; n < 6 && !COMPRISING.test(wordAt(t, i)); n++) i++;
  if (!COMPRISING.test(wordAt(t, i))) return undefined;
  const out: string[] = [];
  for (let k = p.index + 1; k < scene.mentions.length && out.length < LONGEST; k++) {
    const m = scene.mentions[k] as Place;
    if (m.from <= i) continue;
    if (m.sentence !== p.sentence || !isMember(scene, m) || m.from - i > 4) break;
    out.push(m.mention.actor);
    i = m.to;
  }
  return out;
}

/** "A, B and C (the alliance)" */
function listBefore(scene: Scene, p: Place): string[] | undefined {
  const t = scene.tokens;
  let i = p.from - 1;
  if (wordAt(t, i) === 'the') i--;
  if (wordAt(t, i) !== '(') return undefined;
  const out: string[] = [];
  for (let k = p.index - 1; k >= 0 && out.length < LONGEST; k--) {
    const m = scene.mentions[k] as Place;
    if (m.sentence !== p.sentence || !isMember(scene, m) || i - m.to > 3) break;
    out.push(m.mention.actor);
    i = m.from;
  }
  return out;
}

/** "the three members of the alliance", three having just been named. */
function countedMembers(scene: Scene, p: Place): readonly string[] | undefined {
  const t = scene.tokens;
  let i = p.from - 1;
  if (wordAt(t, i) === 'the') i--;
  if (wordAt(t, i) !== 'of' || !/^(?:members|countries|states|nations)$/.test(wordAt(t, i - 1))) return undefined;
  const count = numberOf(wordAt(t, i - 2)) ?? numberOf(wordAt(t, i - 3));
  const last = lowest(scene.parties, p.sentence + 1);
  return scene.parties.slice(Math.max(0, last - PARTIES), last).findLast((x) => p.sentence - x.sentence <= 3 && x.to <= p.from && x.actors.length === count)?.actors;
}

/** The participants without alliances whose members are among them. */
export function withoutAlliances(scene: Scene, participants: readonly string[], trigger: number): string[] {
  const known = rosters(scene);
  const isOrganization = (id: string): boolean => scene.actors.get(id)?.type === 'organization';
  const people = participants.filter((id) => !isOrganization(id));
  return participants.filter((id) => {
    if (!isOrganization(id)) return true;
    const roster = known.get(id);
    if (roster) return !people.some((x) => keysOf(scene, x).some((k) => roster.has(k)));
    return people.length < MANY || namedIn(scene, id, trigger);
  });
}

/** From how many persons and countries on a body named only in other sentences is one that they belong to. */
const MANY = 3;

function namedIn(scene: Scene, actor: string, sentence: number): boolean {
  const a = scene.firstMention[sentence] ?? 0;
  return scene.mentions.slice(a, Math.min(scene.firstMention[sentence + 1] ?? a, a + 40)).some((p) => p.mention.actor === actor);
}

/** An actor, its country, and the countries of its offices. */
export function keysOf(scene: Scene, actor: string): string[] {
  const roles = scene.actors.get(actor)?.roles ?? [];
  return [actor, countryKey(scene, actor), ...roles.flatMap((r) => (r.of === undefined ? [] : [r.of, countryKey(scene, r.of)]))];
}
