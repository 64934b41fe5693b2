// Who stands behind an office in news prose: "the foreign ministers of Mali and Niger", "his counterparts from both",
// "the Nigerian president". The named country is no place there; its office's holder takes part, else the country itself.
import type { Actor, Mention } from '../model/analysis.ts';
import { countryOf, isRoleNoun } from '../names/index.ts';
import { fold } from '../text/fold.ts';
import { flagsAt, POSSESSIVE, type Tokens, wordAt } from '../text/tokens.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from './lexicon.ts';
import { namedAt } from './namedAt.ts';
import { isPeopleNoun, singular } from './people.ts';
import type { Place } from './scene.ts';

export interface Ground {
  readonly tokens: Tokens;
  readonly mentions: readonly Place[];
  readonly mentionAt: Int32Array;
  readonly actors: ReadonlyMap<string, Actor>;
  /** By actor id, filled by `countryKey`. */
  readonly countryKeys: Map<string, string>;
}

/** A mention to read otherwise: as the envoy of the country or body it names. Its type becomes `person`. */
export type Envoys = ReadonlyMap<number, Mention>;

const NATION = new Set(['place', 'group', 'organization']);
const PEERS = new Set(['counterpart', 'colleague', 'peer', 'homologue']);
const LONGEST = 12;

export interface FoundEnvoys {
  readonly envoys: Envoys;
  /** Indexes of mentions that take no part: "guests from the region: A, B and C". */
  readonly aside: ReadonlySet<number>;
}

/** Keys: indexes into `mentions`. Linear: every list is walked once from its first member. */
export function findEnvoys(ground: Ground): FoundEnvoys {
  const offices = officesOf(ground);
  const out = new Map<number, Mention>();
  const aside = new Set<number>();
  for (let k = 0; k < ground.mentions.length; k++) {
    const p = ground.mentions[k] as Place;
    if (!NATION.has(p.mention.type)) continue;
    const list = listFrom(ground, k);
    const last = ground.mentions[list.at(-1) as number] as Place;
    const office = officeBefore(ground, p) ?? officeAfter(ground, last);
    if (office && wordAt(ground.tokens, last.to) === ':') aside.add(k);
    else if (office) for (const member of list) appoint(ground, offices, office, member, out);
    k = last.index;
  }
  return { envoys: out, aside };
}

interface Office {
  /** Singular, folded: `foreign minister`; empty for officials, delegations and the like. */
  readonly title: string;
  /** "The Malian minister": only a known holder is meant, else the words stay an adjective. */
  readonly holderOnly: boolean;
}

function appoint(ground: Ground, offices: ReadonlyMap<string, readonly Holder[]>, office: Office, member: number, out: Map<number, Mention>): void {
  const p = ground.mentions[member] as Place;
  const holder = office.title === '' ? undefined : holderOf(offices.get(countryKey(ground, p.mention.actor)) ?? [], office.title);
  if (!holder && (office.holderOnly || p.mention.type === 'group')) return;
  out.set(member, { ...p.mention, type: 'person', actor: holder ?? p.mention.actor });
}

/** Indexes of the coordinated mentions that begin with the k-th: "Mali, Niger and Burkina Faso". */
function listFrom(ground: Ground, k: number): number[] {
  const out = [k];
  while (out.length < LONGEST) {
    const a = ground.mentions[out.at(-1) as number] as Place;
    const from = afterBracket(ground.tokens, a.to);
    let n = a.index + 1;
    while (n < ground.mentions.length && (ground.mentions[n] as Place).from < from) n++;
    const b = ground.mentions[n];
    if (!b || b.sentence !== a.sentence || !NATION.has(b.mention.type) || !areJoined(ground.tokens, from, b.from)) break;
    out.push(n);
  }
  // "in Paris, France": a comma alone joins nothing
  const last = ground.mentions[out.at(-1) as number] as Place;
  return out.length > 1 && !/^(?:and|or|the)$/.test(wordAt(ground.tokens, last.from - 1)) ? [k] : out;
}

/** "Burkina Faso (in short: BF) and": the token after a bracket that opens here. */
function afterBracket(t: Tokens, i: number): number {
  if (wordAt(t, i) !== '(') return i;
  for (let k = i + 1; k < i + BRACKET; k++) if (wordAt(t, k) === ')') return k + 1;
  return i;
}

const BRACKET = 14;

/** Only commas, "and" and articles stand between. */
function areJoined(t: Tokens, from: number, to: number): boolean {
  if (to === from || to - from > 3) return false;
  for (let i = from; i < to; i++) if (!/^(?:,|and|or|the)$/.test(wordAt(t, i))) return false;
  return true;
}

/** "the foreign ministers of", "counterparts from", "delegations of the". */
function officeBefore(ground: Ground, p: Place): Office | undefined {
  const t = ground.tokens;
  let i = p.from - 1;
  if (wordAt(t, i) === 'the') i--;
  if (!/^(?:of|from|representing)$/.test(wordAt(t, i))) return undefined;
  const head = wordAt(t, i - 1);
  if (!isPeopleNoun(head) && !isRoleNoun(head)) return undefined;
  if (ground.mentionAt[i - 1] !== -1) return undefined;
  const plural = isPeopleNoun(head);
  if (!plural && (namedBefore(ground, i - 1) || namedAfter(ground, p))) return undefined;
  return { title: titleOf(ground, i - 1), holderOnly: !plural && wordAt(t, i) !== 'of' };
}

/** "Mali's Diop, foreign minister of Mali" names its holder already. */
function namedBefore(ground: Ground, head: number): boolean {
  for (let i = head - 1, n = 0; i >= 0 && n < 5; i--, n++) {
    const m = namedAt(ground, i);
    if (m) return m.mention.type === 'person';
    if (/^(?:[.;:]|with|by|of|to|met|and)$/.test(wordAt(ground.tokens, i))) return false;
  }
  return false;
}

function namedAfter(ground: Ground, p: Place): boolean {
  for (let i = p.to; i < p.to + 3; i++) {
    const m = namedAt(ground, i);
    if (m) return m.mention.type === 'person';
    if (wordAt(ground.tokens, i) !== ',') return false;
  }
  return false;
}

/** "her Mauritanian counterpart", "the Nigerian president", with no name after it. */
function officeAfter(ground: Ground, p: Place): Office | undefined {
  const t = ground.tokens;
  let i = p.to;
  if ((flagsAt(t, i) & POSSESSIVE) !== 0) i++;
  for (let n = 0; n < 4; n++, i++) {
    if (ground.mentionAt[i] !== -1) return undefined;
    const w = wordAt(t, i);
    if (!isRoleNoun(w) && !PEERS.has(singular(w))) {
      if (!/^(?:\p{L}+|-)$/u.test(w) || w === 'and' || w === 'or' || PREPOSITIONS.has(w) || DETERMINERS.has(w) || AUXILIARIES.has(w)) return undefined;
      continue;
    }
    if (isRoleNoun(wordAt(t, i + 1))) continue; // "prime minister", "secretary general"
    const next = wordAt(t, i + 1) === ',' ? i + 2 : i + 1;
    if (ground.mentionAt[next] !== -1 || ground.mentionAt[i + 1] !== -1) return undefined;
    return { title: titleOf(ground, i), holderOnly: true };
  }
  return undefined;
}

/** The title that ends at a token; a counterpart's is the office of the person named before. */
function titleOf(ground: Ground, head: number): string {
  const t = ground.tokens;
  const noun = singular(wordAt(t, head));
  if (PEERS.has(noun)) {
    for (let i = head - 1, n = 0; i >= 0 && n < 25; i--, n++) {
      const m = namedAt(ground, i);
      const role = m?.mention.type === 'person' ? ground.actors.get(m.mention.actor)?.roles[0] : undefined;
      if (role) return normalTitle(role.title);
      if (wordAt(t, i) === '.') break;
    }
    return '*';
  }
  if (noun === 'diplomat' && wordAt(t, head - 1) === 'top') return 'foreign minister';
  if (noun === 'leader') return '*leader';
  if (!isRoleNoun(noun) || /^(?:official|envoy|expert|representative|delegate|member|diplomat)$/.test(noun)) return '';
  const before = ground.mentionAt[head - 1] === -1 ? wordAt(t, head - 1) : '';
  return normalTitle(/^\p{L}{4,}$/u.test(before) && !/^(?:their|three|four|five|both|these|with|from|that|seven|eight)$/.test(before) ? `${before} ${noun}` : noun);
}

const normalTitle = (title: string): string =>
  fold(title).replace(/defense/g, 'defence').split(/[\s-]+/).map((w) => singular(w)).join(' ');

interface Holder {
  readonly actor: string;
  /** Normal form; empty where the text only says whom the person stands for. */
  readonly title: string;
}

/** Holders of offices by the key of their country or body. */
function officesOf(ground: Ground): ReadonlyMap<string, Holder[]> {
  const out = new Map<string, Holder[]>();
  const add = (country: string, holder: Holder): void => {
    const list = out.get(country);
    if (list) list.push(holder);
    else out.set(country, [holder]);
  };
  for (const a of ground.actors.values()) {
    if (a.type !== 'person') continue;
    for (const r of a.roles) if (r.of !== undefined) add(countryKey(ground, r.of), { actor: a.id, title: normalTitle(r.title) });
  }
  for (const p of ground.mentions) {
    const country = p.mention.type === 'person' ? representedBy(ground, p) : undefined;
    if (country !== undefined) add(countryKey(ground, country), { actor: p.mention.actor, title: '' });
  }
  return out;
}

/** "Niger was represented by Sangaré, Burkina Faso by Traoré". */
function representedBy(ground: Ground, p: Place): string | undefined {
  const t = ground.tokens;
  if (wordAt(t, p.from - 1) !== 'by') return undefined;
  let i = p.from - 2;
  if (wordAt(t, i) === 'represented') while (/^(?:represented|was|is|were|been|be|will)$/.test(wordAt(t, i))) i--;
  const country = namedAt(ground, i);
  if (!country || !NATION.has(country.mention.type)) return undefined;
  if (i !== p.from - 2) return country.mention.actor;
  for (let j = i, n = 0; j >= 0 && n < 14; j--, n++) if (wordAt(t, j) === 'represented') return country.mention.actor;
  return undefined;
}

function holderOf(holders: readonly Holder[], title: string): string | undefined {
  const fits = (test: (h: Holder) => boolean): string | undefined => {
    const found = new Set(holders.filter(test).map((h) => h.actor));
    return found.size === 1 ? [...found][0] : undefined;
  };
  if (title === '*') return fits(() => true);
  if (title === '*leader') return fits((h) => /^(?:president|prime minister|king|chancellor|head of state|leader)$/.test(h.title));
  return fits((h) => h.title === title) ?? fits((h) => h.title !== '' && (` ${h.title}`.endsWith(` ${title}`) || ` ${title}`.endsWith(` ${h.title}`))) ?? fits((h) => h.title === '');
}

/** One key for a country's name, demonym and capital. */
export function countryKey({ actors, countryKeys }: Pick<Ground, 'actors' | 'countryKeys'>, actor: string): string {
  let key = countryKeys.get(actor);
  if (key === undefined) {
    const name = actors.get(actor)?.name;
    countryKeys.set(actor, (key = (name === undefined ? undefined : countryOf(fold(name))) ?? actor));
  }
  return key;
}
