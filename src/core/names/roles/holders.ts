// Which country a well-known office holder belongs to, by name: a hint for offices whose country the text leaves out.
import { fold } from '../../text/fold.ts';
import { HOLDERS } from './holders.data.ts';

interface Holder {
  readonly words: readonly string[];
  readonly country: string;
}

/** Surname first: "President Hu". */
const SURNAME_FIRST = new Set(['china', 'taiwan', 'north korea', 'south korea', 'vietnam']);

let byWord: ReadonlyMap<string, readonly Holder[]> | undefined;

/** Folded countries of the known holders whom the folded words of a name fit; all of one surname where it stands alone. */
export function holderCountries(words: readonly string[]): readonly string[] {
  byWord ??= index();
  const surname = words.at(-1);
  if (surname === undefined) return [];
  const options = [...(byWord.get(surname) ?? []), ...(byWord.get(words[0] as string) ?? [])];
  return [...new Set(options.filter((h) => fits(words, h)).map((h) => h.country))];
}

function fits(words: readonly string[], { words: known, country }: Holder): boolean {
  if (words.length === 1) return known.at(-1) === words[0] || (SURNAME_FIRST.has(country) && known[0] === words[0]);
  if (known.length === 1) return false;
  return (words[0] === known[0] && words.at(-1) === known.at(-1)) || words.every((w, i) => w === known[i]);
}

const PARTICLES = new Set(['al', 'el']);

/** Folded words, hyphens and Arabic articles apart. */
export const holderWords = (name: string): string[] => fold(name).split(/[\s-]+/).filter((w) => w !== '' && !PARTICLES.has(w));

function index(): Map<string, Holder[]> {
  const out = new Map<string, Holder[]>();
  for (const line of HOLDERS.split('\n')) {
    const [country = '', names = ''] = line.split('|');
    for (const name of names.split(', ')) {
      const holder = { words: holderWords(name), country: fold(country) };
      for (const word of new Set([holder.words[0] as string, holder.words.at(-1) as string])) {
        const list = out.get(word);
        if (list) list.push(holder);
        else out.set(word, [holder]);
      }
    }
  }
  return out;
}
