// Who holds which office, as the text states it. Reads the names and their actors, gives roles by actor.
import type { Role } from '../../model/analysis.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Named } from '../actors/named.ts';
import { isAnnounced, openingOffice } from './announced.ts';
import { givenOffice } from './appointed.ts';
import { withImpliedOwners } from './impliedOwner.ts';
import { type OfficeClass, officeClass } from './offices.ts';
import { isPluralNoun, isRankTitle, singularOf } from './nouns.ts';
import type { Held } from './ownerScene.ts';
import { listAt, type PluralTitle, pluralTitles } from './pluralRoles.ts';
import type { RoleContext } from './roleContext.ts';
import { HEADS, titleAfter } from './titleAfter.ts';
import type { Title } from './title.ts';
import { titleBefore, titleBeside } from './titleBefore.ts';

/** Roles by actor index. Linear in names and sentences. */
export function findRoles(c: RoleContext): Map<number, Role[]> {
  const held = mergedOffices(withImpliedOwners(c, heldOffices(c)));
  const out = new Map<number, Role[]>();
  for (const h of held) out.set(h.actor, [...(out.get(h.actor) ?? []), toRole(c, h)]);
  return out;
}

const toRole = (c: RoleContext, { title, first, end, of }: Held): Role => ({
  title, start: c.n.t.start[first] as number, end: c.n.t.end[end - 1] as number, ...(of !== undefined && { of: c.idOf(of) }),
});

/** The offices that the grammar finds, each once, with the owners that the text states beside them. */
export function heldOffices(c: RoleContext): Held[] {
  const out: Held[] = [];
  const seen = new Set<number>();
  let recent: PluralTitle[] = [];
  let lastTitle: Title | undefined;
  let opening: Title | undefined;
  let at = 0;
  for (const s of c.n.article.sentences) {
    const titles = pluralTitles(c.n, s, c.nameAt);
    let next = 0;
    /** The offices in the plural up to a token; the last few are enough. */
    const passTitles = (token: number): void => {
      for (; next < titles.length && (titles[next] as PluralTitle).first < token; next++) {
        const title = resolved(c, titles[next] as PluralTitle, lastTitle);
        if (!title) continue;
        inOrder(c, s, title, out);
        recent = [...recent, title].slice(-MAX_PLURALS);
      }
    };
    let people = 0;
    while (at < c.names.length && (c.names[at] as Named).first < s.firstToken) at++;
    for (; at < c.names.length && (c.names[at] as Named).first < s.endToken; at++) {
      const name = c.names[at] as Named;
      if (name.type !== 'person') continue;
      passTitles(name.first);
      const title = oneTitle(c, s, at) ?? (people === 0 && opening && announces(c, s, at, seen) ? opening : undefined);
      if (title) lastTitle = counterpart(c, title, at, recent, lastTitle, out) ?? lastTitle;
      const after = titleAfter(c.n, name.endToken, s.endToken, c.nameAt);
      if (after && after.first !== title?.first) addRole(c, at, after, after, after.of, out);
      const given = givenOffice(c.n, name.first, name.endToken, s.firstToken, s.endToken, c.nameAt);
      if (given) addRole(c, at, given, given, given.of, out);
      const beside = title && titleBeside(c.n, title, name.endToken, s.firstToken, c.nameAt);
      if (beside) addRole(c, at, beside, beside, beside.of, out);
      bracketed(c, at, recent, out);
      people++;
      seen.add(c.actorOf[at] as number);
    }
    passTitles(s.endToken);
    if (people > 0) opening = undefined;
    opening = openingOffice(c.n, s, c.nameAt) ?? opening;
  }
  return withoutRanks(mergedOffices(out));
}

/** A person's first mention, in full, as the subject of the sentence after the one that opens with an office. */
function announces(c: RoleContext, s: Sentence, at: number, seen: ReadonlySet<number>): boolean {
  const { first, endToken } = c.names[at] as Named;
  return endToken - first > 1 && !seen.has(c.actorOf[at] as number) && isAnnounced(c.n, first, endToken, s);
}

const MAX_PLURALS = 6;

/** "His counterparts from A and B" hold the office that was named before; without one they hold none. */
function resolved(c: RoleContext, title: PluralTitle, last: Title | undefined): PluralTitle | undefined {
  if (c.n.word(title.end - 1) !== 'counterparts') return title;
  return last && last.end <= title.first ? { ...title, office: { first: last.first, end: last.end } } : undefined;
}

function oneTitle(c: RoleContext, s: Sentence, at: number): Title | undefined {
  const { first, endToken } = c.names[at] as Named;
  const before = titleBefore(c.n, first, endToken, s.firstToken, c.nameAt);
  if (before && before.of === undefined && c.n.word(first - 1) === ',' && c.n.word(endToken) === ',' && /^(?:for|of|at)$/.test(c.n.word(endToken + 1))) {
    // "A spokeswoman, NAME, for the Agency".
    const body = c.n.word(endToken + 2) === 'the' ? endToken + 3 : endToken + 2;
    if (c.nameAt(body) >= 0) return { ...before, of: body };
  }
  return before ?? titleAfter(c.n, endToken, s.endToken, c.nameAt);
}

/** Adds the role; "their Russian counterpart, NAME" takes the office that was named last. */
function counterpart(c: RoleContext, title: Title, at: number, plurals: readonly PluralTitle[], last: Title | undefined, out: Held[]): Title | undefined {
  if (c.n.word(title.end - 1) !== 'counterpart') {
    if (isPluralNoun(c.n, title.end - 1) && plurals.some((p) => p.first === title.first && p.owners.length > 1)) return undefined;
    addRole(c, at, title, title, title.of, out);
    return title;
  }
  const office = nearestOffice(title, plurals, last);
  addRole(c, at, office ?? title, title, title.of, out);
  return undefined;
}

function nearestOffice(title: Title, plurals: readonly PluralTitle[], last: Title | undefined): Tokens | undefined {
  const before = [...plurals, ...(last ? [last] : [])].filter((p) => p.end <= title.first).sort((a, b) => b.first - a.first);
  return before[0] && 'office' in before[0] ? before[0].office : before[0];
}

/** "Abdoulaye Diop (Mali)", "Abdoulaye Diop of Mali" and "Mali's Abdoulaye Diop" after "foreign ministers". */
function bracketed(c: RoleContext, at: number, plurals: readonly PluralTitle[], out: Held[]): void {
  const { first, endToken } = c.names[at] as Named;
  const inBrackets = c.n.word(endToken) === '(' && c.n.word(endOf(c, endToken + 1)) === ')' ? endToken + 1 : -1;
  const after = c.n.word(endToken) === 'of' ? endToken + 1 : -1;
  const before = c.n.word(first - 1) === "'s" ? first - 2 : -1;
  const owner = [inBrackets, after, before].find((token) => token >= 0 && c.nameAt(token) >= 0);
  if (owner === undefined) return;
  const actor = c.actorOf[c.nameAt(owner)];
  if ((c.names[c.nameAt(owner)] as Named).type === 'person') return;
  const recent = [...plurals].reverse();
  const plural = recent.find((p) => p.owners.some((o) => c.actorOf[o] === actor)) ?? (owner === before ? undefined : recent[0]);
  if (plural && officeClass(singularOf(c.n, (plural.office ?? plural).end - 1)) !== 'none') addRole(c, at, plural.office ?? plural, plural, owner, out);
}

/** First token after the name that covers `token`. */
function endOf(c: RoleContext, token: number): number {
  const name = c.nameAt(token);
  return name < 0 ? token : (c.names[name] as Named).endToken;
}

/** "the foreign ministers of A, B and C—X, Y and Z", and "Presidents X and Y". */
function inOrder(c: RoleContext, s: Sentence, title: PluralTitle, out: Held[]): void {
  let i = title.after;
  while (i < s.endToken && /^(?:[,:(–—-]|respectively)$/.test(c.n.word(i))) i++;
  const people = listAt(c.n, i, s.endToken, c.nameAt).names;
  if (people.length < 2 || people.some((p) => (c.names[p] as Named).type !== 'person')) return;
  if (title.owners.length > 0 && title.owners.length !== people.length) return;
  for (const [k, person] of people.entries()) {
    const owner = title.owners[k];
    addRole(c, person, title.office ?? title, title, owner === undefined ? undefined : (c.names[owner] as Named).first, out);
  }
}

interface Tokens { readonly first: number; readonly end: number; readonly before?: string }

function addRole(c: RoleContext, at: number, words: Tokens, where: Tokens, of: number | undefined, out: Held[]): void {
  const actor = c.actorOf[at] as number;
  const title = `${words.before ? `${words.before} ` : ''}${HEADS.get(c.n.word(words.first)) ?? titleText(c, words)}`;
  const owner = of === undefined ? -1 : NATIONAL.has(officeClass(title)) ? governmentOf(c, c.nameAt(of)) : (c.actorOf[c.nameAt(of)] as number);
  if (title === '' || owner === actor) return;
  out.push({ actor, at, title, first: where.first, end: where.end, of: owner >= 0 && c.typeOf(owner) !== 'person' ? owner : undefined });
}

/** The actor of a name; of a capital the country, where the article names it: "Warsaw's defense minister". */
function governmentOf(c: RoleContext, i: number): number {
  const { phrase } = c.names[i] as Named;
  const own = c.actorOf[i] as number;
  if (phrase?.of === undefined || (phrase.kind !== 'capital' && phrase.kind !== 'seat')) return own;
  for (let k = 1; k < MAX_AWAY; k++) {
    for (const j of [i - k, i + k]) {
      const other = c.names[j]?.phrase;
      if (other?.of === phrase.of && (other.kind === 'country' || other.kind === 'demonym')) return c.actorOf[j] as number;
    }
  }
  return own;
}

const MAX_AWAY = 60;
const NATIONAL: ReadonlySet<OfficeClass> = new Set<OfficeClass>(['head', 'minister', 'envoy', 'military']);

/** Each office once: a repeated one tells its owner to the one before. Linear: few offices a person. */
function mergedOffices(held: readonly Held[]): Held[] {
  const out: Held[] = [];
  const byActor = new Map<number, number[]>();
  for (const h of held) {
    const own = byActor.get(h.actor) ?? [];
    const known = own.find((i) => repeats(out[i] as Held, h));
    if (known === undefined) {
      if (own.length < MAX_OFFICES) byActor.set(h.actor, [...own, out.push(h) - 1]);
    } else if ((out[known] as Held).of === undefined && h.of !== undefined) out[known] = { ...(out[known] as Held), of: h.of };
  }
  return out;
}

const MAX_OFFICES = 40;

/** The same office again, perhaps with fewer words. */
function repeats(a: Held, b: Held): boolean {
  if (a.of !== undefined && b.of !== undefined && a.of !== b.of) return false;
  return a.title === b.title || a.title.endsWith(` ${b.title}`) || (!b.title.includes(' ') && a.title.split(/ (?:of|for) /)[0]?.split(' ').at(-1) === b.title);
}

/** Ranks only of those who hold nothing else. */
function withoutRanks(held: readonly Held[]): Held[] {
  const office = new Set(held.filter((h) => !isRankTitle(h.title)).map((h) => h.actor));
  return held.filter((h) => !isRankTitle(h.title) || !office.has(h.actor));
}

/** Lower case, single number: `foreign ministers` → `foreign minister`. */
function titleText({ n, nameAt }: RoleContext, { first, end }: Tokens): string {
  let out = '';
  for (let i = first; i < end; i++) {
    const word = n.isAllCaps(i) || nameAt(i) >= 0 ? n.slice(i, i + 1) : n.word(i);
    const one = isPluralNoun(n, i) ? singularOf(n, i) : word;
    out += out === '' || n.joined(i) ? one : ` ${one}`;
  }
  return out;
}
