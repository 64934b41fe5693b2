// Analyses of a folder of any size out of those of a few thousand articles: analysing ten thousand for each measurement of
// the join would take minutes. Whoever is in the news all the time stays; everybody else is somebody new in each copy.
import type { Analysis } from './layers.ts';

/** In so many of the given articles somebody is known to all. */
const KNOWN = 4;

/** `count` analyses; the first are those given, then copies of them, years later. */
export function moreAnalyses(base: readonly Analysis[], count: number): Analysis[] {
  const known = knownNames(base);
  return Array.from({ length: count }, (_, i) => {
    const copy = Math.floor(i / base.length);
    const analysis = base[i % base.length] as Analysis;
    return copy === 0 ? analysis : copied(analysis, copy, known);
  });
}

function knownNames(base: readonly Analysis[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { actors } of base) for (const { name } of actors) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].flatMap(([name, count]) => (count >= KNOWN ? [name] : [])));
}

function copied(analysis: Analysis, copy: number, known: ReadonlySet<string>): Analysis {
  const later = (value: string): string => value.replace(/^\d{4}(?=-|$)/, (year) => String(Number(year) + copy));
  return {
    ...analysis,
    id: `${copy}/${analysis.id}`,
    published: { ...analysis.published, value: analysis.published.value === null ? null : later(analysis.published.value) },
    actors: analysis.actors.map((actor) => {
      if (actor.type === 'place' || known.has(actor.name)) return actor;
      return { ...actor, name: other(actor.name, copy), aliases: actor.aliases.map((alias) => other(alias, copy)) };
    }),
    meetings: analysis.meetings.map((m) => (m.date ? { ...m, date: { ...m.date, value: later(m.date.value) } } : m)),
  };
}

const CONSONANTS = 'bdfgklmnprstvz';

/** The same name in another language that nobody speaks: every word's consonants moved on. */
function other(name: string, by: number): string {
  return name.replace(/(?<=\p{L})[bdfgklmnprstvz]/gu, (c) => CONSONANTS.charAt((CONSONANTS.indexOf(c) + by * 5) % CONSONANTS.length));
}
