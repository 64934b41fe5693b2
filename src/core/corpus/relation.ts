// What two spellings of one actor have to do with each other, in words: why the join put them together.
import type { EntityType } from '../model/analysis.ts';
import { countryOf, isCapital, sameName } from '../names/index.ts';
import { fold } from '../text/fold.ts';
import { formOf, isAcronym, isAcronymOf, nameWords, squeeze } from './nameKeys.ts';

/** A clause of `spelling`: "surname of Anton Veselov". undefined where the spellings by themselves say nothing. */
export function relation(spelling: string, to: string, type: EntityType): string | undefined {
  if (formOf(spelling) === formOf(to) || squeeze(spelling) === squeeze(to)) return sameLetters(spelling, to);
  return type === 'person' ? ofPerson(spelling, to) : ofThing(spelling, to);
}

function sameLetters(a: string, b: string): string {
  if (a.toLowerCase() === b.toLowerCase()) return `${b} in other capitals`;
  return a.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase() === b.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase() ? `${b} with other accents` : `${b} with other signs or spaces`;
}

function ofPerson(spelling: string, to: string): string | undefined {
  const words = nameWords(spelling);
  const all = nameWords(to);
  if (words.length === 1 && all.length > 1) return ofOneWord(words[0] as string, all, to) ?? (sameName(spelling, to) ? `surname of ${to} in another spelling` : undefined);
  if (words.at(-1) === all.at(-1) && words.slice(0, -1).every((w, i) => w.length === 1 && all[i]?.startsWith(w))) return `initials and surname of ${to}`;
  if (words.every((w) => all.includes(w))) return `${to} with parts left out`;
  if (all.every((w) => words.includes(w))) return `fuller form of ${to}`;
  return sameName(spelling, to) ? `${to} in another spelling` : undefined;
}

function ofOneWord(word: string, all: readonly string[], to: string): string | undefined {
  if (word === all.at(-1)) return `surname of ${to}`;
  if (word === all[0]) return `first name of ${to}`;
  if (word === all.map((w) => w.charAt(0)).join('')) return `initials of ${to}`;
  return all.includes(word) ? `part of the name ${to}` : undefined;
}

function ofThing(spelling: string, to: string): string | undefined {
  const [own, other] = [fold(spelling).replace(/^the /, ''), fold(to).replace(/^the /, '')];
  const country = countryOf(own);
  if (country !== undefined && country === countryOf(other)) {
    if (isCapital(own)) return `seat of the government of ${to}`;
    return own !== country && !own.includes(' ') && !isAcronym(spelling) ? `another name or the adjective of ${to}` : `another name of ${to}`;
  }
  if (isAcronym(spelling) && isAcronymOf(spelling, to)) return `acronym of ${to}`;
  if (isAcronym(to) && isAcronymOf(to, spelling)) return `what ${to} stands for`;
  const [few, many] = [nameWords(spelling), nameWords(to)];
  if (few.every((w) => many.includes(w))) return `short form of ${to}`;
  return many.every((w) => few.includes(w)) ? `fuller form of ${to}` : undefined;
}
