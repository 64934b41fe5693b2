// Who holds which office, as the text states it. Reads the names and their actors, gives roles by actor.
import type { Role } from '../../model/analysis.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Named } from '../actors/named.ts';
import type { NameText } from '../nameText.ts';
import { withImpliedOwners } from './impliedOwner.ts';
import type { Held } from './ownerScene.ts';
import { listAt, type PluralTitle, pluralTitles } from './pluralRoles.ts';
import type { RoleContext } from './roleContext.ts';
import { titleAfter } from './titleAfter.ts';
import { isRoleNoun, type Title, titleBefore } from './titleBefore.ts';

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
  let recent: PluralTitle[] = [];
  let lastTitle: Title | undefined;
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
    while (at < c.names.length && (c.names[at] as Named).first < s.firstToken) at++;
    for (; at < c.names.length && (c.names[at] as Named).first < s.endToken; at++) {
      const name = c.names[at] as Named;
      if (name.type !== 'person') continue;
      passTitles(name.first);
      const title = oneTitle(c, s, at);
      if (title) lastTitle = counterpart(c, title, at, recent, lastTitle, out) ?? lastTitle;
      bracketed(c, at, recent, out);
    }
    passTitles(s.endToken);
  }
  return mergedOffices(out);
}

const MAX_PLURALS = 6;

/** "His counterparts from A and B" hold the office that was named before; without one they hold none. */
function resolved(c: RoleContext, title: PluralTitle, last: Title | undefined): PluralTitle | undefined {
  if (c.n.word(title.end - 1) !== 'counterparts') return title;
  return last && last.end <= title.first ? { ...title, office: { first: last.first, end: last.end } } : undefined;
}

function oneTitle(c: RoleContext, s: Sentence, at: number): Title | undefined {
  const name = c.names[at] as Named;
  return titleBefore(c.n, name.first, s.firstToken, c.nameAt) ?? titleAfter(c.n, name.endToken, s.endToken, c.nameAt);
}

/** Adds the role; "their Russian counterpart, NAME" takes the office that was named last. */
function counterpart(c: RoleContext, title: Title, at: number, plurals: readonly PluralTitle[], last: Title | undefined, out: Held[]): Title | undefined {
  if (c.n.word(title.end - 1) !== 'counterpart') {
    if (c.n.lex.roleNouns.has(c.n.word(title.end - 1).replace(/s$/, '')) && c.n.word(title.end - 1).endsWith('s') && plurals.some((p) => p.first === title.first && p.owners.length > 1)) return undefined;
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
  if (plural) addRole(c, at, plural.office ?? plural, plural, owner, out);
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
  const owner = of === undefined ? -1 : (c.actorOf[c.nameAt(of)] as number);
  const title = `${words.before ? `${words.before} ` : ''}${titleText(c.n, words)}`;
  if (title === '' || owner === actor) return;
  out.push({ actor, at, title, first: where.first, end: where.end, of: owner >= 0 && c.typeOf(owner) !== 'person' ? owner : undefined });
}

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
  return a.title === b.title || a.title.endsWith(` ${b.title}`);
}

/** Lower case, single number: `foreign ministers` → `foreign minister`. */
function titleText(n: NameText, { first, end }: Tokens): string {
  let out = '';
  for (let i = first; i < end; i++) {
    const word = n.isAllCaps(i) ? n.slice(i, i + 1) : n.word(i);
    const one = isRoleNoun(n, i) && word.endsWith('s') && n.lex.roleNouns.has(word.slice(0, -1)) ? word.slice(0, -1) : word;
    out += out === '' || n.joined(i) ? one : ` ${one}`;
  }
  return out;
}
