// Who is who among the people of one article: full names first, then bare surnames and given names, each to the person
// whom the text named last. Two people whose full names differ are never joined.
import { nameStem } from '../foreign/stem.ts';
import type { NameText } from '../nameText.ts';
import { soundKey } from '../person/soundKey.ts';
import { wordDistance } from '../person/wordDistance.ts';
import { sameName } from '../sameName.ts';
import { type Named, wordOfName } from './named.ts';

interface Person {
  /** Index of the group that its mentions share. */
  readonly group: number;
  /** Word lists of its full spellings. */
  readonly spellings: string[];
  readonly words: Set<string>;
  readonly surname: string;
  /** The folder's actor that the person is. Two decided actors are two people. */
  decided: string | undefined;
}

const PARTICLES = new Set(['al', 'el', 'de', 'la', 'van', 'von', 'der', 'bin', 'ibn', 'abu', 'ould', 'da', 'dos', 'di', 'del', 'ben']);

/** Folded words of a name, hyphens and particles apart: `Bashar al-Assad` → bashar, assad. */
export function nameWords(n: NameText, name: Named): string[] {
  const out: string[] = [];
  for (let i = name.first; i < name.endToken; i++) {
    const word = wordOfName(n, name, i);
    // "Ms Hale": where a form of address got into the name.
    if (i === name.first && i < name.endToken - 1 && GENDERS.has(word)) continue;
    if (n.isWord(i) && word !== "'s" && !(PARTICLES.has(word) && name.endToken - name.first > 1)) out.push(nameStem(word));
  }
  return out;
}

/** For every person among `names` (others: -1) a group number from 0 up. `hint(i)` = office words right before name `i`. */
export function groupPeople(n: NameText, names: readonly Named[], hint: (i: number) => string): number[] {
  const groups = names.map(() => -1);
  const people: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  const words = names.map((name) => (name.type === 'person' ? nameWords(n, name) : []));
  for (const [i, list] of words.entries()) if (list.length > 1) groups[i] = fullName(list, names[i] as Named, people, bySurname).group;
  const offices = new Map<number, Set<string>>();
  const genders = new Map<number, string>();
  const gender = (i: number): string | undefined => GENDERS.get(n.word((names[i] as Named).first - 1)) ?? GENDERS.get(n.word((names[i] as Named).first));
  for (const [i, list] of words.entries()) {
    if (list.length < 2) continue;
    if (hint(i) !== '') addTo(offices, groups[i] as number, hint(i));
    const own = gender(i);
    if (own !== undefined) genders.set(groups[i] as number, own);
  }
  const misspelled = findMisspelled(words, people, bySurname);
  const seen = new Map<number, number>();
  for (const [i, list] of words.entries()) {
    if (list.length > 1) seen.set(groups[i] as number, i);
    if (list.length !== 1) continue;
    const word = list[0] as string;
    const own = gender(i);
    const other = (p: Person): boolean => own !== undefined && (genders.get(p.group) ?? own) !== own;
    const options = (bySurname.get(word) ?? misspelled.get(word) ?? []).filter((p) => mayBe(p, names[i] as Named) && !other(p));
    const chosen = choose(options, word, i, seen, offices, hint(i)) ?? newPerson(word, [word], people, bySurname);
    chosen.decided ??= (names[i] as Named).decided?.id;
    groups[i] = chosen.group;
    if (own !== undefined) genders.set(chosen.group, own);
    seen.set(chosen.group, i);
  }
  return groups;
}

const GENDERS = new Map([...'mr mr. sir lord mister monsieur herr'.split(' ').map((w) => [w, 'm'] as const), ...'mrs mrs. ms ms. miss madam madame lady dame frau'.split(' ').map((w) => [w, 'f'] as const)]);

/** A surname written wrongly is written so once or twice, and letters enough are right. */
const SLIPS = 2;
const LETTERS = 5;
const PEOPLE = 200;

/** Bare surname that nobody bears → the one person whose surname is it but for a letter, or sounds the same ("Lavrow"). */
function findMisspelled(words: readonly (readonly string[])[], people: readonly Person[], bySurname: ReadonlyMap<string, readonly Person[]>): Map<string, Person[]> {
  const count = new Map<string, number>();
  for (const [word = '', ...others] of words) if (others.length === 0 && word.length >= LETTERS && !bySurname.has(word)) count.set(word, (count.get(word) ?? 0) + 1);
  const out = new Map<string, Person[]>();
  if (people.length > PEOPLE || count.size > PEOPLE) return out;
  for (const [word, times] of count) {
    const fitting = people.filter((p) => p.words.size > 1 && p.surname.length >= LETTERS && isSlip(word, p.surname, times));
    if (fitting.length === 1) out.set(word, fitting);
  }
  return out;
}

function isSlip(word: string, surname: string, times: number): boolean {
  const [a, b] = [soundKey(word), soundKey(surname)];
  return a === b || (times <= SLIPS && a.charAt(0) === b.charAt(0) && Math.min(wordDistance(a, b), wordDistance(word, surname)) <= 10);
}

const addTo = (m: Map<number, Set<string>>, key: number, value: string): void => {
  const set = m.get(key) ?? new Set<string>();
  m.set(key, set.add(value));
};

function newPerson(spelling: string, list: readonly string[], people: Person[], byWord: Map<string, Person[]>): Person {
  const person: Person = { group: people.length, spellings: [spelling], words: new Set(list), surname: list.at(-1) ?? '', decided: undefined };
  people.push(person);
  for (const w of person.words) {
    const known = byWord.get(w);
    if (known) known.push(person);
    else byWord.set(w, [person]);
  }
  return person;
}

const MAX_OPTIONS = 24;

/** Joins a full name to a person with a compatible full name, or makes a new one. */
function fullName(list: readonly string[], name: Named, people: Person[], byWord: Map<string, Person[]>): Person {
  const options = [...(byWord.get(list.at(-1) as string) ?? []).slice(0, MAX_OPTIONS), ...(byWord.get(list[0] as string) ?? []).slice(0, MAX_OPTIONS)];
  const found = options.find((p) => mayBe(p, name) && p.spellings.every((s) => compatible(s, name.text)));
  if (!found) {
    const person = newPerson(name.text, list, people, byWord);
    person.decided = name.decided?.id;
    return person;
  }
  found.decided ??= name.decided?.id;
  if (found.spellings.length < 8 && !found.spellings.includes(name.text)) found.spellings.push(name.text);
  for (const w of list) {
    if (found.words.has(w)) continue;
    found.words.add(w);
    byWord.set(w, [...(byWord.get(w) ?? []), found]);
  }
  return found;
}

const mayBe = (p: Person, name: Named): boolean => p.decided === undefined || name.decided === undefined || p.decided === name.decided.id;

const compatible = (a: string, b: string): boolean => a === b || sameName(a, b);

/** Same office first, then who was named last, then who is named next; a surname before a given name. */
function choose(options: readonly Person[], word: string, i: number, seen: ReadonlyMap<number, number>, offices: ReadonlyMap<number, ReadonlySet<string>>, office: string): Person | undefined {
  let best: Person | undefined;
  let top = -Infinity;
  for (const p of options.slice(0, MAX_OPTIONS)) {
    const at = seen.get(p.group);
    let points = at === undefined ? -10_000 : at - i;
    if (p.surname === word) points += 100_000;
    const held = offices.get(p.group);
    if (office !== '' && held) points += held.has(office) ? 50_000 : -50_000;
    if (points > top) [best, top] = [p, points];
  }
  return best;
}
