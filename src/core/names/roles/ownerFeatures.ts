// What speaks for a country or body as the owner of an office whose text names none: where and how often it is named, who
// else holds the office there, what is known about the holder and the office. Strings for the model in `ownerModel.json`.
import type { Named } from '../actors/named.ts';
import { nameWords } from '../actors/people.ts';
import { holderCountries, holderWords } from './holders.ts';
import type { Held, OwnerScene } from './ownerScene.ts';
import { isHeldAbroad } from './nouns.ts';
import { hasOffice, type OfficeClass, officeClass } from './offices.ts';

export interface OwnerChoice {
  /** Actor index of the country or body. */
  readonly owner: number;
  readonly features: readonly string[];
  /** Class of the office: each feature counts once for all offices and once for those of its class. */
  readonly kind?: OfficeClass;
}

/** The features as the model names them, those of the class behind the others. */
export const allFeatures = ({ features, kind }: OwnerChoice): string[] => [...features, ...(kind === undefined ? [] : features.map((f) => `${kind}:${f}`))];

const BACK = 80;
const AHEAD = 30;
const MAX_CHOICES = 16;

/** Nearest names of an owner before and after the office. */
interface Near { before?: number; after?: number; order: number }

/** The countries and bodies named around the office, with their features. Reads BACK + AHEAD names. */
export function ownerChoices(scene: OwnerScene, held: Held): OwnerChoice[] {
  const countrys = scene.n.word(held.first - 1) === "'s" && /^(?:country|nation)$/.test(scene.n.word(held.first - 2));
  const kind = countrys ? 'minister' : officeClass(held.title);
  if (kind === 'none' || LOCAL.test(held.title)) return localOwner(scene, held);
  const near = namedNear(scene, held.at);
  const known = holderCountries(personWords(scene, held));
  const explicit = scene.ownersOf(held.actor);
  if (kind === 'chief' && isBodied(scene, held)) return [];
  const elsewhere = postedTo(scene, held);
  const words = held.title.split(/[\s-]+/);
  const out: OwnerChoice[] = [];
  for (const [owner, place] of near) {
    if (out.length >= MAX_CHOICES) break;
    const sort = scene.countryOf(owner) === undefined ? 'o' : 'c';
    if (scene.bodyKind(owner) === 'medium' || owner === elsewhere || (COUNTRYS.test(held.title) ? sort === 'o' : PARTYS.test(held.title) && sort === 'c') || isRuledOut(held.title, scene.countryOf(owner), known)) continue;
    const features = [...words.map((w) => `w=${w},${sort}`), ...pointing(scene, held, owner, place), ...whereFeatures(scene, held, owner, place), ...whoFeatures(scene, held, owner, known, explicit)];
    out.push({ owner, features, kind });
  }
  return out;
}

const LOCAL = /(?<!bank )\b(?:mayor|governor)\b/;

/** A mayor's or governor's town or province: the place named last, in this sentence or the one before. */
function localOwner(scene: OwnerScene, held: Held): OwnerChoice[] {
  if (!LOCAL.test(held.title)) return [];
  for (let i = held.at - 1; i >= 0 && i > held.at - BACK && scene.sentenceOf(held.at) - scene.sentenceOf(i) < 2; i--) {
    const owner = scene.localAt(i);
    if (owner >= 0) return [{ owner, features: ['local'] }];
  }
  return [];
}

/** One of several peers: "Kenya and Uganda waited". */
function isListed(scene: OwnerScene, i: number): boolean {
  const [a, name, b] = [scene.names[i - 1], scene.names[i], scene.names[i + 1]];
  const gap = (x?: Named, y?: Named): boolean =>
    x !== undefined && y !== undefined && y.first - x.endToken >= 1 && y.first - x.endToken <= 2 && /^(?:and|,|or)$/.test(scene.n.word(x.endToken)) && x.type !== 'person' && y.type !== 'person';
  return gap(a, name) || gap(name, b);
}

/** "the delegation's head" and "head of the delegation" say whose the office is, though not by name. */
const isBodied = (scene: OwnerScene, held: Held): boolean => scene.n.word(held.end) === 'of' && scene.n.word(held.end + 1) === 'the' && !PUBLIC.test(scene.n.word(held.end + 2));

const PUBLIC = /^(?:country|nation|state|national|government|police|army|military|armed|navy|parliament|central|opposition|interim|ruling|transitional|country's|republic|federal)$/;

/** A country has these, whatever bodies are named nearer by; a party has its own. */
const COUNTRYS = /\b(?:opposition|supreme|police|army|military|parliament|government|state|prime|minister)\b/;
const PARTYS = /\bparty\b/;

/** The holder is known to be another country's, or the country has no such office. */
const isRuledOut = (title: string, country: string | undefined, known: readonly string[]): boolean =>
  country !== undefined && ((known.length > 0 && !known.includes(country)) || hasOffice(title, country) === 'no');

/** The place right after an office that is held abroad: "envoy for Sudan", "ambassador to Japan". -1: none. */
function postedTo(scene: OwnerScene, held: Held): number {
  const { n } = scene;
  if (!/^(?:to|in|for|on|at)$/.test(n.word(held.end)) || !isHeldAbroad(n, held.end - 1)) return -1;
  return scene.ownerOfToken(n.word(held.end + 1) === 'the' ? held.end + 2 : held.end + 1);
}

/** "its ambassador", "the country's president", and names between the office and its holder: "envoy for Sudan NAME". */
function pointing(scene: OwnerScene, held: Held, owner: number, { before, order }: Near): string[] {
  const { n } = scene;
  const out: string[] = [];
  if (before !== undefined && isListed(scene, before)) out.push('listed');
  const word = n.word(held.first - 1);
  const det = word === "'s" ? `${n.word(held.first - 2)}'s` : word;
  if (n.word(held.end) === 'of' && n.word(held.end + 1) === 'the') out.push('bodied'); // "president of the council"
  if (before === undefined) return out;
  const first = (scene.names[before] as Named).first;
  if (first >= held.end) out.push('inside');
  if (!/^(?:its|their|his|her|the|country's|group's|party's|agency's|nation's|government's|company's|organization's)$/.test(det)) return out;
  const sort = scene.countryOf(owner) === undefined ? 'o' : 'c';
  const opens = scene.firstOfSentence(held.at, owner) ? ',opens' : '';
  return [...out, `det=${det},${sort}`, `det=${det},${sort}${Math.min(2, order)}${opens}`];
}

function namedNear(scene: OwnerScene, at: number): Map<number, Near> {
  const near = new Map<number, Near>();
  const orders = { country: 0, body: 0 };
  for (let i = at - 1; i >= 0 && i >= at - BACK; i--) {
    if (inBrackets(scene, i)) continue;
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

/** "NAME (Mali)": the country of somebody else. */
const inBrackets = ({ n, names }: OwnerScene, i: number): boolean => n.word((names[i] as Named).first - 1) === '(' && n.word((names[i] as Named).endToken) === ')';

function personWords(scene: OwnerScene, held: Held): string[] {
  let best: string[] = [];
  for (const i of scene.namesOf(held.actor)) {
    const words = holderWords((scene.names[i] as Named).text);
    if (words.length > best.length) best = words;
  }
  return best.length > 0 ? best : nameWords(scene.n, scene.names[held.at] as Named);
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
  const name = scene.names[i] as Named;
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
