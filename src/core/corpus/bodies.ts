// Joins organizations, places, groups and events across articles: by their name, by spellings that mean one thing in the
// whole folder, and acronyms by what some article says they stand for or by their letters.
import { countryOf, isCapital, placeKey } from '../names/index.ts';
import { fold } from '../text/fold.ts';
import { createAcronyms } from './acronyms.ts';
import type { Choose } from './chooseBearer.ts';
import { isAcronym, nameWords, type Spelling, type Spellings, squeeze } from './nameKeys.ts';
import { type ActorNode, nameOf } from './nodes.ts';
import { compareText } from './order.ts';
import type { Pass } from './pass.ts';
import { createShortForms } from './shortForms.ts';

/** `nodes`: those of one type, in the order of the folder. Near-linear: one look-up for each spelling. */
export function createBodies(spellings: Spellings, choose: Choose): (nodes: readonly ActorNode[], pass: Pass) => void {
  const keys = createBodyKeys(spellings);
  const joinShortForms = createShortForms(choose);
  return (nodes, pass) => {
    joinByNames(nodes, keys, pass);
    joinByLetters(nodes, pass);
    joinShortForms(nodes, pass);
  };
}

function joinByNames(nodes: readonly ActorNode[], keys: BodyKeys, { clusters, allowed }: Pass): void {
  const named: (number[] | undefined)[] = []; // key of the name → nodes
  const order: number[] = [];
  const spelled = new Map<number, Set<number>>(); // key of another spelling → keys of the names that it stands for
  for (const node of nodes) {
    const [name] = node.spellings as readonly [Spelling];
    const key = keys.of(name);
    const list = named[key];
    if (list) list.push(node.at);
    else {
      named[key] = [node.at];
      order.push(key);
    }
    for (const alias of keys.others(node)) {
      const owners = spelled.get(alias);
      if (owners) owners.add(key);
      else spelled.set(alias, new Set([key]));
    }
  }
  const joinAll = (list: readonly number[]): void => {
    for (const n of list) if (allowed(list[0] as number, n)) clusters.join(list[0] as number, n);
  };
  for (const key of order) joinAll(named[key] as number[]);
  const rootOf = (key: number): number => clusters.rootOf(named[key]?.[0] as number);
  for (const key of [...spelled.keys()].sort(keys.compare)) {
    const owners = [...(spelled.get(key) as Set<number>)].sort(keys.compare);
    const roots = new Set(owners.map(rootOf));
    const own = named[key] ?? [];
    if (own.length > 0) roots.delete(clusters.rootOf(own[0] as number));
    if (roots.size === 1) joinAll([named[owners.find((o) => roots.has(rootOf(o))) as number]?.[0] as number, ...own]);
  }
}

/** What names of bodies and places are compared by, as numbers. */
interface BodyKeys {
  of(spelling: Spelling): number;
  /** Of the node's other spellings that stand alone and are not its name's. */
  others(node: ActorNode): readonly number[];
  /** In the alphabet of the keys. */
  compare(a: number, b: number): number;
}

function createBodyKeys(spellings: Spellings): BodyKeys {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const known: number[] = []; // by number of the spelling
  const of = (spelling: Spelling): number => {
    const before = known[spelling.id];
    if (before !== undefined) return before;
    const text = keyOf(spelling.text);
    let number = numbers.get(text);
    if (number === undefined) {
      numbers.set(text, (number = texts.length));
      texts.push(text);
    }
    return (known[spelling.id] = number);
  };
  const read = ({ actor, spellings: [name, ...aliases] }: ActorNode): readonly number[] => {
    // "Mecca" for "Mecca, Saudi Arabia".
    const comma = actor.type === 'place' ? actor.name.indexOf(',') : -1;
    const all = comma > 0 ? [...aliases, spellings.of(actor.name.slice(0, comma))] : aliases;
    if (all.length === 0) return NONE;
    return all.flatMap((alias) => (of(alias) !== of(name as Spelling) && standsAlone(alias.text, actor.type) ? [of(alias)] : []));
  };
  return {
    of,
    others(node) {
      if (node.spellings.length === 1 && node.type !== 'place') return NONE;
      return (node.otherKeys ??= read(node));
    },
    compare: (a, b) => compareText(texts[a] as string, texts[b] as string),
  };
}

const NONE: readonly number[] = [];

/** A country is one whatever it calls itself; capitals and seats of government keep their own names. */
function keyOf(name: string): string {
  const folded = fold(name).replace(/^the /, '').replace(/^(?:[a-z']+ ){0,3}(?:republic|kingdom|federation|state|sultanate|emirate) of (?:the )?/, '');
  const country = isCapital(folded) ? undefined : countryOf(folded);
  return country === undefined ? squeeze(placeKey(folded) ?? name) : `country ${country}`;
}

/** A spelling that means the same in every article: not "the Bank", not "the Ministry". */
const standsAlone = (spelling: string, type: string): boolean =>
  type === 'place' || type === 'group' || isAcronym(spelling) || nameWords(spelling).length > 1;

/** Bare acronyms of three letters or more, with the only name of the folder that they abbreviate. */
function joinByLetters(nodes: readonly ActorNode[], { clusters, allowed }: Pass): void {
  const bare = nodes.filter(({ actor }) => isAcronym(actor.name) && actor.name.replace(/\./g, '').length > 2);
  if (bare.length === 0) return;
  const isBare = new Set(bare);
  const long = createAcronyms<number>();
  const seen = new Set<number>();
  for (const node of nodes) {
    const root = clusters.rootOf(node.at);
    if (isBare.has(node) || seen.has(root) || nameOf(node).words.length < 2) continue;
    seen.add(root);
    long.add(node.actor.name, node.at);
  }
  const done = new Set<number>();
  for (const { at, actor } of bare) {
    const root = clusters.rootOf(at);
    if (done.has(root)) continue;
    done.add(root);
    const fitting = new Set(long.fitting(actor.name).map((other) => clusters.rootOf(other)));
    fitting.delete(root);
    const [only] = fitting;
    if (fitting.size === 1 && only !== undefined && allowed(at, only)) clusters.join(at, only);
  }
}
