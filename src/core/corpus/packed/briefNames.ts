// What those who meet are called where room is short: by the name that newspapers call them by, told apart where two of the
// folder's ledger have the same.
import type { CorpusActor } from '../../model/corpus.ts';
import { fold } from '../../text/fold.ts';
import type { StringTable } from './strings.ts';

type Named = Pick<CorpusActor, 'type' | 'name' | 'aliases'>;

/** What an actor is called for short, and, as numbers of a table, how that is written apart from case and accents. */
export interface Brief {
  readonly short: string;
  readonly shortForm: number;
  readonly initialled: string;
  readonly initialledForm: number;
  /** What it was called last, and the number of that; it hardly ever changes. */
  called: string;
  number: number;
}

export function briefOf(actor: Named, forms: Pick<StringTable, 'numberOf'>): Brief {
  const [short, initialled] = [shortName(actor), withInitial(actor)];
  return { short, shortForm: forms.numberOf(fold(short)), initialled, initialledForm: forms.numberOf(fold(initialled)), called: '', number: -1 };
}

/**
 * By actor, for each who has a brief, the number of `Lavrov`, `AES`, or of `K. Traoré` where the list has another Traoré, and
 * one more; 0 for the others. Linear.
 */
export function briefNames(briefs: readonly (Brief | undefined)[], nameAt: (place: number) => string, forms: Pick<StringTable, 'size'>, strings: Pick<StringTable, 'numberOf'>): Uint32Array<ArrayBuffer> {
  const [short, initialled] = [new Uint32Array(forms.size), new Uint32Array(forms.size)];
  for (const brief of briefs) {
    if (!brief) continue;
    short[brief.shortForm] = (short[brief.shortForm] as number) + 1;
    initialled[brief.initialledForm] = (initialled[brief.initialledForm] as number) + 1;
  }
  const names = new Uint32Array(briefs.length);
  for (let place = 0; place < briefs.length; place++) {
    const brief = briefs[place];
    if (!brief) continue;
    const called = short[brief.shortForm] === 1 ? brief.short : initialled[brief.initialledForm] === 1 ? brief.initialled : nameAt(place);
    if (called !== brief.called || brief.number < 0) {
      brief.called = called;
      brief.number = strings.numberOf(called);
    }
    names[place] = brief.number + 1;
  }
  return names;
}

/** Short enough as it is: cutting a family name that stands first ("Wang Yi") would gain little. */
const SHORT = 12;

function shortName({ name, aliases, type }: Named): string {
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

function withInitial({ name, type }: Named): string {
  const words = name.split(' ');
  const initial = /^\p{L}/u.exec(name)?.[0];
  return type !== 'person' || initial === undefined || words.length < 2 ? name : `${initial}. ${words.slice(familyFrom(words)).join(' ')}`;
}
