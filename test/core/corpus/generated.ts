// Folders of any size: analyses as a busy desk's would be (a few famous people in many articles, countless small ones), and
// the worst case, copies of one article.
import { type ActorSketch, analysisOf, type MeetingSketch, type Sketch } from './analyses.ts';
import type { Analysis } from '../../../src/core/model/analysis.ts';
import { GIVEN_NAMES, pick, type Random, randomFrom, surname } from '../../../tools/bench/invented.ts';

const COUNTRIES = [
  ['Ghana', 'Accra'], ['Togo', 'Lomé'], ['Kenya', 'Nairobi'], ['Peru', 'Lima'], ['Norway', 'Oslo'], ['Japan', 'Tokyo'], ['Chile', 'Santiago'],
  ['Nepal', 'Kathmandu'], ['Jordan', 'Amman'], ['Latvia', 'Riga'], ['Cuba', 'Havana'], ['Oman', 'Muscat'],
] as const;
const TITLES = ['foreign minister', 'president', 'defence minister', 'ambassador'];

const dayAfter = (days: number): string => new Date(Date.UTC(2020, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);

interface Famous {
  readonly name: string;
  readonly title: string;
  readonly country: string;
}

/** `n` articles over as many days as a desk of ten a day needs: about 14 actors and 2 meetings each. */
export function busyFolder(n: number, seed = 7): Analysis[] {
  const random = randomFrom(seed);
  const famous = COUNTRIES.flatMap(([country]) => TITLES.map((title): Famous => ({ name: `${pick(random, GIVEN_NAMES)} ${surname(random)}`, title, country })));
  return Array.from({ length: n }, (_, i) => analysisOf(articleOf(i, famous, random)));
}

function articleOf(i: number, famous: readonly Famous[], random: Random): Sketch {
  const day = Math.floor(i / 10);
  const actors = new Map<string, ActorSketch>();
  const add = (actor: ActorSketch): string => {
    if (!actors.has(actor.name)) actors.set(actor.name, actor);
    return actor.name;
  };
  const meetings: MeetingSketch[] = [];
  for (let m = 0; m < 2; m++) {
    // Squared: the first of the list are in the news all the time.
    const [a, b] = [0, 1].map(() => famous[Math.floor(random() ** 2 * famous.length)] as Famous) as [Famous, Famous];
    if (a.name === b.name) continue;
    const [, capital] = COUNTRIES.find(([c]) => c === a.country) as readonly [string, string];
    add({ name: capital, type: 'place' });
    for (const { name, title, country } of [a, b]) {
      add({ name: country, type: 'place' });
      add({ name, role: [title, country], aliases: [name.split(' ')[1] as string] });
    }
    const date = random() < 0.7 ? dayAfter(day + Math.floor(random() * 5)) : undefined;
    meetings.push({
      who: random() < 0.8 ? [a.name, b.name] : [a.country, b.country], status: random() < 0.7 ? 'held' : 'scheduled',
      ...(a.country === b.country ? { who: [a.name, b.name] } : {}),
      ...(random() < 0.7 && { place: capital }), ...(date !== undefined && { date }),
    });
  }
  for (let s = 0; s < 4; s++) add({ name: `${pick(random, GIVEN_NAMES)} ${surname(random)}` });
  add({ name: surname(random) });
  add({ name: `${surname(random)} ${pick(random, ['Institute', 'Union', 'Bank', 'Party'])}`, type: 'organization' });
  add({ name: pick(random, COUNTRIES)[0], type: 'place' });
  return { id: `${i}.txt`, published: dayAfter(day), actors: [...actors.values()], meetings };
}

/** One day's article `n` times over: every name and every meeting meets every other. */
export function copies(n: number): Analysis[] {
  const one = busyFolder(5, 11);
  return Array.from({ length: n }, (_, i) => ({ ...(one[i % one.length] as Analysis), id: `${i}.txt` }));
}

/** What nobody would write, `n` articles of it: one person, place and body in each; nobody twice; many who share one surname and article. */
export const HOSTILE: Readonly<Record<string, (n: number) => Analysis[]>> = {
  'of one name': (n) => Array.from({ length: n }, (_, i) => analysisOf({
    id: `${i}.txt`, actors: [{ name: 'Ghana', type: 'place' }, { name: 'Anton Veselov', aliases: ['Veselov'], role: ['president', 'Ghana'] }, { name: 'Harbour Union', type: 'organization' }, { name: 'Veselov', type: 'organization' }],
  })),
  'of which none names anybody twice': (n) => Array.from({ length: n }, (_, i) => analysisOf({
    id: `${i}.txt`, actors: [{ name: `${syllables(i * 131)} ${syllables(i * 977 + 5)}` }, { name: syllables(i * 331 + 7) }, { name: `${syllables(i * 53 + 2)} Union`, type: 'organization' }, { name: syllables(i * 17 + 3), type: 'place' }],
  })),
  'that are one huge article': (n) => [analysisOf({
    id: '0.txt', actors: [{ name: 'Ghana', type: 'place' }, ...Array.from({ length: 4 * n }, (_, i): ActorSketch => ({ name: `${syllables(i * 131)} ${syllables((i % 50) * 911)}`, aliases: [syllables((i % 50) * 911)], role: ['minister', 'Ghana'] }))],
  }), analysisOf({ id: '1.txt', actors: [{ name: 'Ghana', type: 'place' }] })],
};

/** `n` people of as many full names, ten an article, with twenty surnames between them. */
export function namesakes(n: number): Analysis[] {
  const nameOf = (i: number): string => `${syllables(i * 7_919 % 49_000)} ${syllables((i % 20) * 911)}`;
  return Array.from({ length: n / 10 }, (_, a) => analysisOf({ id: `${a}.txt`, actors: Array.from({ length: 10 }, (__, k) => ({ name: nameOf(a * 10 + k) })) }));
}

/** A word of three syllables for each number below 343,000. */
function syllables(number: number): string {
  const [consonants, vowels] = ['bdfgklmnprstvz', 'aeiou'];
  let word = '';
  for (let rest = number, k = 0; k < 3; k++, rest = Math.floor(rest / 70)) word += consonants.charAt(rest % 14) + vowels.charAt(Math.floor(rest / 14) % 5);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
