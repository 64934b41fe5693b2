// One article as the search for an office's owner reads it: its countries and bodies, where they are named, and the offices
// whose owner the text states. Made once an analysis.
import type { Named } from '../actors/named.ts';
import type { NameText } from '../nameText.ts';
import { officeClass } from './offices.ts';
import type { RoleContext } from './roleContext.ts';

/** An office that somebody holds. Tokens [first, end) are its words; `at`: the name beside it; `of`: the owner's actor. */
export interface Held {
  readonly actor: number;
  readonly at: number;
  readonly title: string;
  readonly first: number;
  readonly end: number;
  readonly of: number | undefined;
}

export interface OwnerScene {
  readonly n: NameText;
  readonly names: readonly Named[];
  /** The owners that name `i` speaks of: its own actor, and the country of a capital or seat of power. */
  ownersAt(i: number): readonly number[];
  /** The actor of name `i` if it is a place within a country, else -1. */
  localAt(i: number): number;
  /** The owner that a token's name speaks of; -1: none. */
  ownerOfToken(token: number): number;
  sentenceOf(i: number): number;
  /** The owner is the first one named in the sentence of name `at`. */
  firstOfSentence(at: number, owner: number): boolean;
  namesOf(actor: number): readonly number[];
  /** Folded country of an owner, undefined for a body. */
  countryOf(owner: number): string | undefined;
  countOf(owner: number): number;
  bodyKind(owner: number): string;
  bodyName(owner: number): string;
  readonly firstOwner: number;
  readonly topCountry: number;
  readonly countryCount: number;
  /** Owners that the text states for other offices of a person. */
  ownersOf(person: number): ReadonlySet<number>;
  /** `same`: somebody else holds that office there; `other`: another one; empty: nobody. */
  rivals(held: Held, owner: number): string;
}

const NONE: readonly number[] = [];

export function createOwnerScene(c: RoleContext, held: readonly Held[]): OwnerScene {
  const countryActor = new Map<string, number>();
  const countryOf = new Map<number, string>();
  const namesOf = new Map<number, number[]>();
  const phrases = new Map<number, { kind: string; name: string }>();
  for (const [i, name] of c.names.entries()) {
    const actor = c.actorOf[i] as number;
    const list = namesOf.get(actor);
    if (list) list.push(i);
    else namesOf.set(actor, [i]);
    const { phrase } = name;
    if (phrase && !phrases.has(actor)) phrases.set(actor, phrase);
    if (phrase?.of === undefined || (phrase.kind !== 'country' && phrase.kind !== 'demonym')) continue;
    if (c.n.lex.phrases.get(phrase.of)?.kind !== 'country' || c.typeOf(actor) === 'person') continue; // African, Western
    countryOf.set(actor, phrase.of);
    if (!countryActor.has(phrase.of)) countryActor.set(phrase.of, actor);
  }
  const owners = c.names.map((name, i): readonly number[] => {
    const actor = c.actorOf[i] as number;
    if (countryOf.has(actor) || name.type === 'organization') return [actor];
    const country = name.phrase?.of === undefined ? undefined : countryActor.get(name.phrase.of);
    return country === undefined ? NONE : [country];
  });
  const counts = new Map<number, number>();
  for (const list of owners) for (const o of list) counts.set(o, (counts.get(o) ?? 0) + 1);
  const countries = [...new Set(countryActor.values())];
  let topCountry = -1;
  for (const o of countries) if ((counts.get(o) ?? 0) > (counts.get(topCountry) ?? 0)) topCountry = o;
  const sentences = sentencesOf(c);
  const stated = new Map<number, Set<number>>();
  const holders = new Map<number, { actor: number; noun: string; kind: string; past: boolean }[]>();
  for (const h of held) {
    if (h.of === undefined) continue;
    stated.set(h.actor, (stated.get(h.actor) ?? new Set()).add(h.of));
    const list = holders.get(h.of) ?? [];
    if (list.length < MAX_HOLDERS) list.push({ actor: h.actor, noun: nounOf(h.title), kind: officeClass(h.title), past: PAST.test(h.title) });
    holders.set(h.of, list);
  }
  return {
    n: c.n, names: c.names, firstOwner: owners.find((o) => o.length > 0 && countryOf.has(o[0] as number))?.[0] ?? -1, topCountry, countryCount: countries.length,
    ownersAt: (i) => owners[i] ?? NONE,
    localAt: (i) => ((c.names[i] as Named).type === 'place' && !countryOf.has(c.actorOf[i] as number) && c.names[i]?.phrase?.kind !== 'seat' ? (c.actorOf[i] as number) : -1),
    ownerOfToken: (token) => owners[c.nameAt(token)]?.[0] ?? -1,
    firstOfSentence(at, owner) {
      let first = -1;
      for (let i = at; i >= 0 && i > at - MAX_NAMES && sentences[i] === sentences[at]; i--) first = owners[i]?.[0] ?? first;
      return first === owner;
    },
    sentenceOf: (i) => sentences[i] ?? 0,
    namesOf: (actor) => namesOf.get(actor) ?? NONE,
    countryOf: (owner) => countryOf.get(owner),
    countOf: (owner) => counts.get(owner) ?? 0,
    bodyKind: (owner) => phrases.get(owner)?.kind ?? 'name',
    bodyName: (owner) => phrases.get(owner)?.name ?? '',
    ownersOf: (person) => stated.get(person) ?? new Set(),
    rivals(h, owner) {
      const others = (holders.get(owner) ?? []).filter((x) => x.actor !== h.actor);
      if (others.length === 0) return '';
      const past = PAST.test(h.title);
      return others.some((x) => x.noun === nounOf(h.title) && x.past === past) ? 'same' : 'other';
    },
  };
}

const MAX_HOLDERS = 12;
const MAX_NAMES = 40;
const PAST = /\b(?:former|ex|late|ousted|outgoing|deposed|then)\b/;

/** `prime minister`, `foreign minister`: the office without words that say when. */
const nounOf = (title: string): string => title.replace(/\b(?:former|late|ousted|outgoing|deposed|acting|interim|then|current|new|incoming|visiting|longtime)\b[ -]?/g, '');

function sentencesOf(c: RoleContext): Int32Array {
  const out = new Int32Array(c.names.length);
  let at = 0;
  for (const [s, sentence] of c.n.article.sentences.entries()) while (at < c.names.length && (c.names[at] as Named).first < sentence.endToken) out[at++] = s;
  return out;
}
