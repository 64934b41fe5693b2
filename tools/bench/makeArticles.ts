// Generated news articles of any number, for measuring and for folders of thousands: our own templates, invented people,
// real countries, dates, meetings and quotes. The same seed gives the same articles on every machine.
import { BACKGROUND, COUNTRIES, EVENTS, HEADLINES, LEADS, PARAGRAPHS, TOPICS, TITLES } from './articleTemplates.data.ts';
import { GIVEN_NAMES, pick, type Random, randomFrom, surname } from './invented.ts';

export interface GeneratedArticle {
  /** A file name. */
  readonly id: string;
  /** `YYYY-MM-DD`; the text states it too. */
  readonly published: string;
  /** 3,000 to 5,000 characters. */
  readonly text: string;
}

interface Person {
  readonly name: string;
  readonly family: string;
  readonly title: string;
  readonly country: (typeof COUNTRIES)[number];
}

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2019, 0, 7);
const A_DAY = 12;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** `count` articles, a dozen a day; office-holders come back in many of them, others appear once. */
export function* makeArticles(count: number, seed = 1): Generator<GeneratedArticle> {
  const random = randomFrom(seed);
  const inOffice = COUNTRIES.flatMap((country) => TITLES.map((title) => person(random, title, country)));
  for (let i = 0; i < count; i++) yield article(random, inOffice, i);
}

function person(random: Random, title: string, country: Person['country']): Person {
  const family = surname(random);
  return { name: `${pick(random, GIVEN_NAMES)} ${family}`, family, title, country };
}

/** Those at the head of the list are in the news most. */
function newsmaker(random: Random, people: readonly Person[], not?: Person): Person {
  const found = people[Math.floor(random() ** 2 * people.length)] as Person;
  return found.country === not?.country ? (people[(people.indexOf(found) + TITLES.length) % people.length] as Person) : found;
}

function article(random: Random, people: readonly Person[], number: number): GeneratedArticle {
  const day = FIRST_DAY + Math.floor(number / A_DAY) * DAY;
  const a = newsmaker(random, people);
  const b = newsmaker(random, people, a);
  const say = sayer(slots(random, a, b, day));
  const date = new Date(day);
  const wanted = 2_600 + Math.floor(random() * 1_900);
  const parts = [
    say(pick(random, HEADLINES)),
    `${b.country.capital.toUpperCase()}, ${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()} (Harbour Wire) – ${say(pick(random, LEADS))}`,
  ];
  const rest = [...shuffled(random, PARAGRAPHS), ...shuffled(random, BACKGROUND)];
  for (let length = 0, k = 0; length < wanted && k < rest.length; k++) {
    const text = say(rest[k] as string);
    parts.push(text);
    length += text.length;
  }
  return { id: `${String(number).padStart(6, '0')}.txt`, published: date.toISOString().slice(0, 10), text: `${parts.join('\n\n')}\n` };
}

function shuffled(random: Random, list: readonly string[]): string[] {
  return list.map((text) => ({ text, key: random() })).sort((x, y) => x.key - y.key).map(({ text }) => text);
}

type Slots = Readonly<Record<string, string | (() => string)>>;

/** What the names in braces stand for in this article; a function gives something new each time. */
function slots(random: Random, a: Person, b: Person, day: number): Slots {
  const other = person(random, 'analyst', pick(random, COUNTRIES));
  const third = pick(random, COUNTRIES.filter((c) => c !== a.country && c !== b.country));
  const dayWords = (days: number): string => {
    const date = new Date(day + days * DAY);
    return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
  };
  const some = (from: number, to: number): number => from + Math.floor(random() * (to - from));
  return {
    A: a.name, a: a.family, aTitle: a.title, aLand: a.country.name, aAdjective: a.country.adjective, aCapital: a.country.capital,
    B: b.name, b: b.family, bTitle: b.title, bLand: b.country.name, bAdjective: b.country.adjective, bCapital: b.country.capital,
    C: other.name, c: other.family, third: third.name, thirdAdjective: third.adjective, thirdCapital: third.capital,
    N: () => person(random, '', third).name, body: `${surname(random)} Institute`, company: `${surname(random)} Group`,
    topic: () => pick(random, TOPICS), event: () => pick(random, EVENTS), weekday: () => pick(random, WEEKDAYS),
    date: () => dayWords(some(-20, 40)), past: () => dayWords(some(-60, -2)), future: () => dayWords(some(2, 60)), month: () => pick(random, MONTHS),
    year: () => String(some(1945, 2019)), number: () => String(some(2, 95)), many: () => `${some(2, 990)},${String(some(0, 999)).padStart(3, '0')}`,
  };
}

/** Fills the names in braces. */
function sayer(values: Slots): (template: string) => string {
  return (template) => template.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`no value for {${key}}`);
    return typeof value === 'string' ? value : value();
  });
}
