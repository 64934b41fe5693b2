// Whose president, where the text names no country beside the office: "Kenya … talks between President A and Prime Minister
// B". Taken only where one country alone has been named in the sentence so far and in the sentence before.
import type { Named } from '../actors/named.ts';
import type { NameText } from '../nameText.ts';
import type { Title } from './titleBefore.ts';

const NATIONAL = new Set('president premier chancellor minister king queen sultan emperor emir vice-president president-elect ambassador dictator'.split(' '));

/** The title with the implied owner, or as it was. `from`: first token of the sentence before. Reads MAX_NAMES names at most. */
export function withImpliedCountry(n: NameText, title: Title, names: readonly Named[], at: number, from: number): Title {
  if (title.of !== undefined || !isNational(n, title)) return title;
  let country: string | undefined;
  let of: number | undefined;
  for (let i = at - 1; i >= 0 && i >= at - MAX_NAMES && (names[i] as Named).first >= from; i--) {
    const { phrase, first } = names[i] as Named;
    if (phrase?.of === undefined || (phrase.kind !== 'country' && phrase.kind !== 'demonym')) continue;
    if (n.lex.phrases.get(phrase.of)?.kind !== 'country') continue; // African, Western
    if (country !== undefined && country !== phrase.of) return title;
    country = phrase.of;
    of = first;
  }
  return of === undefined ? title : { ...title, of };
}

const MAX_NAMES = 20;

function isNational(n: NameText, title: Title): boolean {
  for (let i = title.first; i < title.end; i++) if (NATIONAL.has(n.word(i))) return true;
  return false;
}
