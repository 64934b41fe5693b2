// Who holds which office, as the text states it. Reads the names and their actors, gives roles by actor.
import type { EntityType, Role } from '../../model/analysis.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Named } from '../actors/named.ts';
import type { NameText } from '../nameText.ts';
import { withImpliedCountry } from './impliedCountry.ts';
import { listAt, type PluralTitle, pluralTitles } from './pluralRoles.ts';
import { titleAfter } from './titleAfter.ts';
import { isRoleNoun, type Title, titleBefore } from './titleBefore.ts';

export interface RoleContext {
  readonly n: NameText;
  readonly names: readonly Named[];
  /** Actor index and type by name. */
  readonly actorOf: readonly number[];
  readonly typeOf: (actor: number) => EntityType;
  readonly idOf: (actor: number) => string;
  readonly nameAt: (token: number) => number;
}

/** Roles by actor index. Linear in names and sentences. */
export function findRoles(c: RoleContext): Map<number, Role[]> {
  const out = new Map<number, Role[]>();
  let plurals: PluralTitle[] = [];
  let lastTitle: Title | undefined;
  let at = 0;
  let before = 0;
  for (const s of c.n.article.sentences) {
    const titles = pluralTitles(c.n, s, c.nameAt);
    const known = titles.length > 0 ? titles : plurals;
    while (at < c.names.length && (c.names[at] as Named).first < s.firstToken) at++;
    for (; at < c.names.length && (c.names[at] as Named).first < s.endToken; at++) {
      if ((c.names[at] as Named).type !== 'person') continue;
      const stated = oneTitle(c, s, at);
      const title = stated && withImpliedCountry(c.n, stated, c.names, at, before);
      if (title) lastTitle = counterpart(c, title, at, [...titles, ...plurals], lastTitle, out) ?? lastTitle;
      bracketed(c, at, known, out);
    }
    for (const t of titles) inOrder(c, s, t, out);
    before = s.firstToken;
    plurals = titles.length > 0 ? titles : plurals.slice(0, s.paragraph >= 0 ? 2 : 0);
  }
  return out;
}

function oneTitle(c: RoleContext, s: Sentence, at: number): Title | undefined {
  const name = c.names[at] as Named;
  return titleBefore(c.n, name.first, s.firstToken, c.nameAt) ?? titleAfter(c.n, name.endToken, s.endToken, c.nameAt);
}

/** Adds the role; "their Russian counterpart, NAME" takes the office that was named last. */
function counterpart(c: RoleContext, title: Title, at: number, plurals: readonly PluralTitle[], last: Title | undefined, out: Map<number, Role[]>): Title | undefined {
  if (c.n.word(title.end - 1) !== 'counterpart') {
    if (c.n.lex.roleNouns.has(c.n.word(title.end - 1).replace(/s$/, '')) && c.n.word(title.end - 1).endsWith('s') && plurals.some((p) => p.first === title.first && p.owners.length > 1)) return undefined;
    addRole(c, at, title, title, title.of, out);
    return title;
  }
  const office = nearestOffice(c, title, plurals, last);
  addRole(c, at, office ?? title, title, title.of, out);
  return undefined;
}

function nearestOffice(c: RoleContext, title: Title, plurals: readonly PluralTitle[], last: Title | undefined): Tokens | undefined {
  const before = [...plurals, ...(last ? [last] : [])].filter((p) => p.end <= title.first).sort((a, b) => b.first - a.first);
  return before.find((p) => c.n.word(p.end - 1) !== 'counterparts');
}

/** "Abdoulaye Diop (Mali)" after "foreign ministers". */
function bracketed(c: RoleContext, at: number, plurals: readonly PluralTitle[], out: Map<number, Role[]>): void {
  const name = c.names[at] as Named;
  const plural = [...plurals].reverse().find((p) => p.first < name.first);
  const owner = c.n.word(name.endToken) === '(' ? c.nameAt(name.endToken + 1) : -1;
  if (!plural || owner < 0) return;
  const { endToken, type } = c.names[owner] as Named;
  if (c.n.word(endToken) !== ')' || type === 'person') return;
  addRole(c, at, plural, plural, name.endToken + 1, out);
}

/** "the foreign ministers of A, B and C—X, Y and Z", and "Presidents X and Y". */
function inOrder(c: RoleContext, s: Sentence, title: PluralTitle, out: Map<number, Role[]>): void {
  let i = title.after;
  while (i < s.endToken && /^(?:[,:(–—-]|respectively)$/.test(c.n.word(i))) i++;
  const people = listAt(c.n, i, s.endToken, c.nameAt).names;
  if (people.length < 2 || people.some((p) => (c.names[p] as Named).type !== 'person')) return;
  if (title.owners.length > 0 && title.owners.length !== people.length) return;
  for (const [k, person] of people.entries()) {
    const owner = title.owners[k];
    addRole(c, person, title, title, owner === undefined ? undefined : (c.names[owner] as Named).first, out);
  }
}

interface Tokens { readonly first: number; readonly end: number; readonly before?: string }

function addRole(c: RoleContext, at: number, words: Tokens, where: Tokens, of: number | undefined, out: Map<number, Role[]>): void {
  const actor = c.actorOf[at] as number;
  const owner = of === undefined ? -1 : (c.actorOf[c.nameAt(of)] as number);
  const title = `${words.before ? `${words.before} ` : ''}${titleText(c.n, words)}`;
  if (title === '' || owner === actor) return;
  const role: Role = {
    title, start: c.n.t.start[where.first] as number, end: c.n.t.end[where.end - 1] as number,
    ...(owner >= 0 && c.typeOf(owner) !== 'person' && { of: c.idOf(owner) }),
  };
  const known = out.get(actor);
  if (!known) out.set(actor, [role]);
  else if (!known.some((r) => repeats(r, role))) known.push(role);
  else if (role.of !== undefined) {
    const bare = known.findIndex((r) => r.title === role.title && r.of === undefined);
    if (bare >= 0) known[bare] = { ...(known[bare] as Role), of: role.of };
  }
}

/** The same office again, perhaps with fewer words. */
function repeats(a: Role, b: Role): boolean {
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
