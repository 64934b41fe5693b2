// Every family's cases put to every finder, and the figures counted.
import { type Case, makeCase, type Verdict, verdictOn } from './cases.ts';
import type { Finder } from './finders.ts';
import { FAMILIES, type Family } from './revise.ts';
import { seeded } from './tracked.ts';

export type Figures = Readonly<Record<Verdict, number>>;

export interface Run {
  readonly texts: readonly string[];
  readonly seed: number;
  /** Cases a family. */
  readonly each: number;
}

/** Figures of each family, by the finder's name. Each family has its own random numbers: more cases of one change no other. */
export function measure({ texts, seed, each }: Run, finders: Readonly<Record<string, Finder>>, seen?: (one: Case, name: string, verdict: Verdict) => void): ReadonlyMap<string, ReadonlyMap<Family, Figures>> {
  const all = new Map<string, Map<Family, Record<Verdict, number>>>(Object.keys(finders).map((name) => [name, new Map()]));
  for (const [f, family] of FAMILIES.entries()) {
    const random = seeded(seed * 1000 + f);
    for (let i = 0; i < each; i++) {
      const one = makeCase(family, texts, random);
      for (const [name, find] of Object.entries(finders)) {
        const verdict = verdictOn(one, find(one));
        const figures = all.get(name)?.get(family) ?? { right: 0, wrong: 0, missed: 0, lostRightly: 0 };
        figures[verdict]++;
        all.get(name)?.set(family, figures);
        seen?.(one, name, verdict);
      }
    }
  }
  return all;
}

export function sumOf(figures: Iterable<Figures>): Figures {
  const sum = { right: 0, wrong: 0, missed: 0, lostRightly: 0 };
  for (const one of figures) for (const key of Object.keys(sum) as Verdict[]) sum[key] += one[key];
  return sum;
}

/** Of the anchors that were found or should have been: the share at the right place. */
export const rightShare = ({ right, wrong, missed }: Figures): number => right / Math.max(1, right + wrong + missed);

export const lineOf = (figures: Figures): string =>
  `cases ${figures.right + figures.wrong + figures.missed + figures.lostRightly}, right ${figures.right}, wrong ${figures.wrong}, missed ${figures.missed}, lost rightly ${figures.lostRightly}`;
