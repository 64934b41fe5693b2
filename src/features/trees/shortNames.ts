// What those who meet are called in a narrow view: by the name that newspapers call them by, told apart where two of the
// folder's ledger have the same.
import { corpusIndex } from '../../core/corpus/index.ts';
import type { CorpusActor, CorpusReport } from '../../core/model/corpus.ts';
import { fold } from '../../core/text/fold.ts';

const known = new WeakMap<CorpusReport, ReadonlyMap<string, string>>();

/** By actor id, for all who took part in a meeting: `Lavrov`, `AES`; `K. Traoré` where the ledger has another Traoré. Linear. */
export function shortNames(corpus: CorpusReport): ReadonlyMap<string, string> {
  const before = known.get(corpus);
  if (before) return before;
  const { tookPart } = corpusIndex(corpus);
  const actors = corpus.actors.filter((a) => tookPart(a.id));
  const short = namesOf(actors, shortName);
  const initialled = namesOf(actors, withInitial);
  const names = new Map(actors.map((a, i) => [a.id, !short[i]?.isShared ? (short[i]?.name ?? a.name) : initialled[i]?.isShared ? a.name : (initialled[i]?.name ?? a.name)]));
  known.set(corpus, names);
  return names;
}

/** Of each actor, and whether another one has the same. */
function namesOf(actors: readonly CorpusActor[], nameOf: (a: CorpusActor) => string): readonly { readonly name: string; readonly isShared: boolean }[] {
  const names = actors.map(nameOf);
  const forms = names.map(fold);
  const count = new Map<string, number>();
  for (const form of forms) count.set(form, (count.get(form) ?? 0) + 1);
  return names.map((name, i) => ({ name, isShared: (count.get(forms[i] ?? '') ?? 0) > 1 }));
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
