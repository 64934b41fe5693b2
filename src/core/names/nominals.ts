// Persons referred to by their office: "the Russian minister", "the foreign minister". Found where exactly one person of the
// article, named before, holds such an office; always a guess.
import type { Actor, Mention, NominalMention } from '../model/analysis.ts';
import type { Article } from '../text/article.ts';
import { CAPITAL, endAt, flagsAt, LETTERS, startAt, tokenAt, wordAt } from '../text/tokens.ts';
import { fold } from '../text/fold.ts';
import { indexed } from '../util/indexed.ts';
import { isRoleNoun } from './lookups.ts';

interface Holder {
  readonly actor: string;
  readonly words: readonly string[];
  readonly of: string | undefined;
  /** Where the article first names the person. */
  readonly named: number;
}

/** More words than this stand in no short way of speaking of an office. */
const MAX_WORDS = 4;
/** Holders of one office that are compared: where there are more, nobody knows who is meant. */
const MOST = 8;

/** In text order. Linear: each "the" looks at a bounded number of words and holders. */
export function findNominals(article: Article, { mentions, actors }: { readonly mentions: readonly Mention[]; readonly actors: readonly Actor[] }): readonly NominalMention[] {
  const holders = holdersOf(mentions, actors);
  if (holders.size === 0) return [];
  const t = article.tokens;
  const nameAt = new Int32Array(t.count).fill(-1);
  for (const [k, m] of mentions.entries()) {
    for (let i = tokenAt(t, m.start); i < t.count && startAt(t, i) < m.end; i++) nameAt[i] = k;
  }
  const out: NominalMention[] = [];
  for (let i = 0; i + 1 < t.count; i++) {
    if (wordAt(t, i) !== 'the' || nameAt[i] !== -1) continue;
    let k = i + 1;
    const people = indexed(mentions, nameAt, k);
    if (people) while (k < t.count && indexed(mentions, nameAt, k) === people) k++;
    const words: string[] = [];
    while (k < t.count && words.length < MAX_WORDS && nameAt[k] === -1 && (flagsAt(t, k) & (LETTERS | CAPITAL)) === LETTERS && !isHead(words)) words.push(wordAt(t, k++));
    if (!isHead(words) || goesOn(wordAt(t, k)) || (nameAt[k] !== -1 && wordAt(t, k) !== "'s" && indexed(mentions, nameAt, k)?.type === 'person')) continue;
    const span = { start: startAt(t, i + 1), end: endAt(t, k - 1) };
    const who = holderOf(holders.get(words.at(-1) as string) ?? [], words, people?.actor, span.start);
    if (who !== undefined) out.push({ ...span, text: article.text.slice(span.start, span.end), actor: who });
  }
  return out;
}

const isHead = (words: readonly string[]): boolean => words.length > 0 && isRoleNoun(words.at(-1) as string) && !(words.at(-1) as string).endsWith('s');

/** "the minister of health", "the minister-designate": more of the office follows, it is not what was said before. */
const goesOn = (word: string): boolean => word === 'of' || word === 'for' || word === '-';

function holdersOf(mentions: readonly Mention[], actors: readonly Actor[]): Map<string, Holder[]> {
  const named = new Map<string, number>();
  for (const m of mentions) if (!named.has(m.actor)) named.set(m.actor, m.start);
  const out = new Map<string, Holder[]>();
  for (const a of actors) {
    if (a.type !== 'person') continue;
    for (const role of a.roles) {
      const words = fold(role.title).replace(/ of .*$/, '').split(/[\s-]+/).filter((w) => w !== '' && !/^(?:former|ex|the|acting|interim)$/.test(w));
      if (/^(?:former|ex)\b/.test(fold(role.title))) continue;
      for (const head of headsOf(words)) {
        const list = out.get(head) ?? [];
        if (list.length < MOST) list.push({ actor: a.id, words, of: role.of, named: named.get(a.id) ?? 0 });
        out.set(head, list);
      }
    }
  }
  return out;
}

const DIPLOMATS = new Set(['ambassador', 'envoy', 'diplomat', 'negotiator']);

/** Nouns that the office is spoken of by: its own head, and what such people are. */
function headsOf(words: readonly string[]): string[] {
  const head = words.at(-1);
  if (head === undefined) return [];
  const more = [];
  if (DIPLOMATS.has(head) || (head === 'minister' && words.includes('foreign'))) more.push('diplomat');
  if (head === 'president' || (head === 'minister' && words.includes('prime')) || head === 'chancellor') more.push('leader');
  return [head, ...more.filter((m) => m !== head)];
}

/** The only holder named before whose office has all the words that are said, and the country where one is said. */
function holderOf(list: readonly Holder[], words: readonly string[], country: string | undefined, at: number): string | undefined {
  const fitting = new Set<string>();
  for (const h of list) {
    const said = words.slice(0, -1).every((w) => h.words.includes(w));
    if (said && h.named < at && (country === undefined || h.of === country)) fitting.add(h.actor);
  }
  const [only] = fitting;
  return fitting.size === 1 ? only : undefined;
}
