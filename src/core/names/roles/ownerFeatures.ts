// What speaks for a country or body as the owner of an office whose text names none: where and how often it is named, who
// else holds the office there, what is known about the holder and the office. Strings for the model in `ownerModel.json`.
import { nameWords } from '../actors/people.ts';
import { holderCountries, holderWords } from './holders.ts';
import type { Held, OwnerScene } from './ownerScene.ts';
import { hasOffice, officeClass } from './offices.ts';

export interface OwnerChoice {
  /** Actor index of the country or body. */
  readonly owner: number;
  readonly features: readonly string[];
}

const BACK = 80;
const AHEAD = 30;
const MAX_CHOICES = 16;

/** Nearest names of an owner before and after the office. */
interface Near { before?: number; after?: number; order: number }

/** The countries and bodies named around the office, with their features. Reads BACK + AHEAD names. */
export function ownerChoices(scene: OwnerScene, held: Held): OwnerChoice[] {
  const kind = officeClass(held.title);
  if (kind === 'none') return [];
  const near = namedNear(scene, held.at);
  const known = holderCountries(personWords(scene, held));
  const explicit = scene.ownersOf(held.actor);
  const out: OwnerChoice[] = [];
  for (const [owner, place] of near) {
    if (out.length >= MAX_CHOICES) break;
    const features = [...whereFeatures(scene, held, owner, place), ...whoFeatures(scene, held, owner, known, explicit)];
    out.push({ owner, features: [...features, ...features.map((f) => `${kind}:${f}`)] });
  }
  return out;
}

function namedNear(scene: OwnerScene, at: number): Map<number, Near> {
  const near = new Map<number, Near>();
  const orders = { country: 0, body: 0 };
  for (let i = at - 1; i >= 0 && i >= at - BACK; i--) {
    for (const owner of scene.ownersAt(i)) {
      const kind = scene.countryOf(owner) === undefined ? 'body' : 'country';
      if (!near.has(owner)) near.set(owner, { before: i, order: orders[kind]++ });
    }
  }
  for (let i = at + 1; i < scene.names.length && i <= at + AHEAD; i++) {
    for (const owner of scene.ownersAt(i)) {
      const known = near.get(owner);
      if (known) known.after ??= i;
      else near.set(owner, { after: i, order: 9 });
    }
  }
  return near;
}

function personWords(scene: OwnerScene, held: Held): string[] {
  let best: string[] = [];
  for (const i of scene.namesOf(held.actor)) {
    const words = holderWords((scene.names[i] as { text: string }).text);
    if (words.length > best.length) best = words;
  }
  return best.length > 0 ? best : nameWords(scene.n, scene.names[held.at] as Parameters<typeof nameWords>[1]);
}

function whereFeatures(scene: OwnerScene, held: Held, owner: number, { before, after, order }: Near): string[] {
  const own = scene.sentenceOf(held.at);
  const back = before === undefined ? '-' : String(Math.min(3, own - scene.sentenceOf(before)));
  const ahead = after === undefined ? '-' : String(Math.min(2, scene.sentenceOf(after) - own));
  const country = scene.countryOf(owner) !== undefined;
  const kind = country ? 'c' : 'o';
  const count = scene.countOf(owner);
  const out = [`k=${kind}`, `${kind}b=${back}`, `${kind}a=${ahead}`, `${kind}o=${Math.min(3, order)}`, `${kind}o=${Math.min(3, order)},b=${back}`, `${kind}n=${count > 4 ? 5 : count > 2 ? 3 : count}`];
  if (scene.firstOwner === owner) out.push(`${kind}first`);
  if (country && scene.topCountry === owner) out.push('top');
  if (country && scene.countryCount === 1) out.push('alone');
  const nearest = back === '0' ? before : back === '-' && ahead === '0' ? after : before ?? after;
  if (nearest !== undefined) out.push(`${kind}w=${mannerOf(scene, nearest)},${back === '0' ? 0 : 1}`);
  return out;
}

/** How the country or body is named there: adjective, possessive, after a preposition. */
function mannerOf(scene: OwnerScene, i: number): string {
  const { n } = scene;
  const name = scene.names[i] as { first: number; endToken: number; phrase?: { kind: string } };
  const kind = name.phrase?.kind ?? 'name';
  const before = n.word(name.first - 1);
  const after = n.word(name.endToken);
  if (after === "'s") return `${kind}'s`;
  return /^(?:in|to|of|from|with|against|for|at|on)$/.test(before) ? `${kind},${before}` : kind;
}

function whoFeatures(scene: OwnerScene, held: Held, owner: number, known: readonly string[], explicit: ReadonlySet<number>): string[] {
  const out: string[] = [];
  const country = scene.countryOf(owner);
  if (explicit.size > 0) out.push(explicit.has(owner) ? 'self' : 'selfelse');
  if (country === undefined) {
    out.push(`body=${scene.bodyKind(owner)}`);
    if (/secretary[- ]general/.test(held.title)) out.push(`sg=${scene.bodyName(owner)}`);
    return out;
  }
  out.push(known.length === 0 ? 'fact-' : known.includes(country) ? (known.length > 1 ? 'fact?' : 'fact+') : 'fact!');
  out.push(`has=${hasOffice(held.title, country)}`);
  const rivals = scene.rivals(held, owner);
  if (rivals !== '') out.push(`rival=${rivals}`);
  return out;
}
