// Second names that the text introduces: "Idris Daffa, known as Hamti". The tagger's types and the actors both follow them.
import type { NameText } from './nameText.ts';

/** Index of a name that "known as", "nicknamed" or "alias" introduces → index of the name before it. */
export function knownAs<T>(n: NameText, names: readonly T[], first: (name: T) => number, end: (name: T) => number): Map<number, number> {
  const out = new Map<number, number>();
  for (let i = 1; i < names.length; i++) {
    const [before, at] = [end(names[i - 1] as T), first(names[i] as T)];
    if (at - before > 0 && at - before <= GAP && introduces(n, before, at)) out.set(i, i - 1);
  }
  return out;
}

const GAP = 7;
const BETWEEN = new Set([',', '(', 'also', 'better', 'widely', 'commonly', 'popularly', 'simply', 'who', 'is', 'was', 'the', '"', '“', '‘', "'", 'by', 'his', 'her', 'name', 'nom', 'de', 'guerre', 'initials', 'acronym', 'french', 'its']);

function introduces(n: NameText, from: number, to: number): boolean {
  let said = false;
  for (let i = from; i < to; i++) {
    const word = n.word(i);
    if ((word === 'known' && n.word(i + 1) === 'as') || word === 'nicknamed' || word === 'alias' || word === 'a.k.a.' || word === 'aka' || word === 'dubbed') said = true;
    else if (!BETWEEN.has(word) && word !== 'as') return false;
  }
  return said;
}
