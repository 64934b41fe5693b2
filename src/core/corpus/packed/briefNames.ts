// What those who meet are called where room is short: by the name that newspapers call them by, told apart where two of the
// folder's ledger have the same.
import type { CorpusActor } from '../../model/corpus.ts';
import { fold } from '../../text/fold.ts';

/** For each, `Lavrov`, `AES`; `K. Traoré` where the list has another Traoré. Linear. */
export function briefNames(actors: readonly CorpusActor[]): readonly string[] {
  const all = actors.map(briefOf);
  const [short, initialled] = [counts(all.map((b) => b.shortForm)), counts(all.map((b) => b.initialledForm))];
  return all.map((b, i) => {
    if (short.get(b.shortForm) === 1) return b.short;
    return initialled.get(b.initialledForm) === 1 ? b.initialled : (actors[i]?.name ?? '');
  });
}

function counts(forms: readonly string[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const form of forms) count.set(form, (count.get(form) ?? 0) + 1);
  return count;
}

interface Brief {
  readonly short: string;
  readonly shortForm: string;
  readonly initialled: string;
  readonly initialledForm: string;
}

/** A folder is joined again and again, and nearly all of its names stay. */
const known = new Map<string, Brief>();
const MOST_KNOWN = 100_000;

function briefOf(actor: CorpusActor): Brief {
  const key = [actor.type, actor.name, ...actor.aliases].join('\n');
  const before = known.get(key);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const [short, initialled] = [shortName(actor), withInitial(actor)];
  const made = { short, shortForm: fold(short), initialled, initialledForm: fold(initialled) };
  known.set(key, made);
  return made;
}

/** Short enough as it is: cutting a family name that stands first ("Wang Yi") would gain little. */
const SHORT = 12;

function shortName({ name, aliases, type }: CorpusActor): string {
  if (type !== 'person') return aliases.find((a) => /^(?:\p{Lu}\.?){2,6}$/u.test(a)) ?? name;
  const words = name.split(' ');
  const used = new Set(aliases.map(fold));
  const [first = name] = words;
  const family = words.slice(familyFrom(words)).join(' ');
  if (used.has(fold(family))) return family;
  return first.length > 1 && used.has(fold(first)) ? first : name.length <= SHORT ? name : family;
}

/** Where the family's name begins, its particles with it: `von der Leyen`, `bin Salman`, `King Jr.` */
function familyFrom(words: readonly string[]): number {
  let from = words.length - 1;
  while (from > 1 && /^(?:jr|sr|ii|iii|iv)\.?$/i.test(words[from] ?? '')) from--;
  while (from > 1 && /^\p{Ll}/u.test(words[from - 1] ?? '')) from--;
  return Math.max(from, 0);
}

function withInitial({ name, type }: CorpusActor): string {
  const words = name.split(' ');
  const initial = /^\p{L}/u.exec(name)?.[0];
  return type !== 'person' || initial === undefined || words.length < 2 ? name : `${initial}. ${words.slice(familyFrom(words)).join(' ')}`;
}
