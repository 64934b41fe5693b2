// How an actor's name is shown: as a careful newspaper prints it, in ordinary capitals whatever the article's house style.
import type { EntityType } from '../../model/analysis.ts';
import { fold } from '../../text/fold.ts';
import type { NameText } from '../nameText.ts';
import { ministryName } from './foreignMinistry.ts';
import type { Named } from './named.ts';

/**
 * A country's English name where the article uses it or has it in another language only; elsewhere the fullest spelling, of
 * those the most frequent, of those the one with its accents and hyphens. `key`: what the actor's names share.
 */
export function displayName(n: NameText, type: EntityType, names: readonly Named[], key: string): string {
  const country = key.startsWith('c:');
  if (country && names.every((m) => m.type === 'group')) return titleCase(key.slice(2));
  const ministry = ministryName(n.lex, key);
  if (ministry !== undefined) return ministry;
  const usual = country ? names.find((m) => m.phrase && m.phrase.kind !== 'demonym' && sameFolded(m.phrase.name, m.text)) : undefined;
  const best = usual ?? fullest(type, names, country);
  const name = best.phrase?.name;
  if (name !== undefined && ((country ? sameFolded : sameLetters)(name, best.text) || best.foreign)) return name;
  return ordinaryCapitals(best.text, type === 'organization' || type === 'event' || country);
}

const sameLetters = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const sameFolded = (a: string, b: string): boolean => fold(a) === fold(b);

function fullest(type: EntityType, names: readonly Named[], country: boolean): Named {
  let best = names[0] as Named;
  if (names.every((m) => m.text === best.text && m.endToken - m.first === best.endToken - best.first)) return best;
  const count = new Map<string, number>();
  // Capitals leave accents out: `Amadou TRAORE` says nothing about the spelling.
  for (const m of names) count.set(m.text, type === 'person' && /(?<!\p{L})\p{Lu}{3}/u.test(m.text) ? 0 : (count.get(m.text) ?? 0) + 1);
  const rank = (m: Named): number => (country ? 0 : fullness(type, m)) * 1e6 + Math.min(9_999, count.get(m.text) ?? 0) * 100 + Math.min(99, marks(m.text));
  let top = rank(best);
  for (const m of names) {
    const own = rank(m);
    if (own > top) [best, top] = [m, own];
  }
  return best;
}

/** People: every word counts. Bodies and places: a full name is fuller than an acronym, but longer is not better. */
const fullness = (type: EntityType, m: Named): number => (type === 'person' ? Math.min(99, m.text.split(/[-\s]+/).length) : Math.min(2, m.endToken - m.first));

/** Accents and hyphens, which hasty spellings leave out. */
const marks = (text: string): number => text.normalize('NFD').replace(/[^\p{M}-]+/gu, '').length;

const titleCase = (folded: string): string => folded.replace(/(?<![\p{L}'])(?!(?:and|of|the|d)\b)\p{L}/gu, (c) => c.toUpperCase());

/** `Abdoulaye DIOP` → `Abdoulaye Diop`; an acronym (`AES`, `U.N.`) stays. */
function ordinaryCapitals(text: string, isAcronym: boolean): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  if ((isAcronym && !clean.includes(' ')) || !MAY_SHOUT.test(clean)) return clean;
  return clean.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word) => (word.length > (isAcronym ? 4 : 1) && word === word.toUpperCase() && word !== word.toLowerCase() ? capitalised(word) : word));
}

/** Two capitals side by side, an apostrophe between them perhaps, or letters whose case is not known here. */
const MAY_SHOUT = /[A-Z'][A-Z']|[^\x00-\x7f]/;

function capitalised(word: string): string {
  const lower = word.toLowerCase();
  const small = lower.charAt(0).toUpperCase() + lower.slice(1);
  return small.replace(/^(Mc|O['’]|D['’])(\p{L})/u, (_, head: string, next: string) => head + next.toUpperCase());
}
