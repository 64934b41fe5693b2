// Sidecars that mean harm: whatever stands in them, reading costs time in proportion to their length.
import { parseSidecar } from '../../src/core/sidecar/index.ts';
import { cpuSeconds, growthExponent, type Point } from '../bench/measure.ts';

const HEAD = 'schema: dateline-annotations/1\nannotations:\n';
const idOf = (i: number): string => `k${i.toString(36).padStart(5, '0')}`;
const entry = (i: number): string => `  - id: ${idOf(i)}\n    label: person\n    quote: Ada ${i}\n    prefix: "a"\n    suffix: "b"\n    start: ${i}\n    end: ${i + 3}\n`;
const many = (count: number, of: (i: number) => string): string => Array.from({ length: count }, (_, i) => of(i)).join('');

/** Each of about `count` times a hundred characters. */
export const HOSTILE_SIDECARS: Readonly<Record<string, (count: number) => string>> = {
  'plain entries': (n) => HEAD + many(n, entry),
  'the last entry broken': (n) => `${HEAD}${many(n, entry)}  - id: "x\n`,
  'every entry broken': (n) => HEAD + many(n, (i) => entry(i).replace('quote: ', 'quote: @')),
  'quotes left open': (n) => HEAD + many(n, (i) => entry(i).replace('quote: ', 'quote: "')),
  'one id for all': (n) => HEAD + many(n, () => entry(1)),
  'keys twice': (n) => HEAD + many(n, (i) => `${entry(i)}    end: 3\n`),
  'one entry of many keys': (n) => `${HEAD}  - id: a\n${many(n * 7, (i) => `    k${i}: v\n`)}`,
  'many lists': (n) => HEAD + entry(1) + many(n * 4, (i) => `k${i}:\n  - id: x\n`),
  'conflicts': (n) => HEAD + many(n, (i) => `<<<<<<< a\n${entry(i)}=======\n>>>>>>> b\n`),
  'brackets in a row': (n) => `${HEAD}a: ${'[[]]'.repeat(n * 20)}\n`,
  'brackets in brackets': (n) => `${HEAD}a: ${'['.repeat(n * 100)}\n`,
  'dashes in a row': (n) => `${HEAD}${'- '.repeat(n * 50)}\n`,
  'one list in brackets': (n) => `schema: dateline-annotations/1\nannotations: [${many(n, (i) => `{id: ${idOf(i)}, label: a, quote: b, prefix: c, suffix: d, start: 1, end: 2}, `)}]\n`,
  'tabs': (n) => HEAD + many(n, (i) => entry(i).replaceAll('    ', '\t')),
  'empty lines': (n) => HEAD + entry(0) + '\n'.repeat(n * 100) + entry(1),
  'comments': (n) => HEAD + entry(0) + '# x\n'.repeat(n * 25) + entry(1),
  'spaces': (n) => HEAD + entry(0).replace('Ada', `Ada${' '.repeat(n * 100)}`),
  'escapes': (n) => HEAD + entry(0).replace('"a"', `"${'\\n'.repeat(n * 50)}"`),
  'anchors': (n) => HEAD + many(n, (i) => entry(i).replace('Ada', `&a${i} Ada`)),
  'documents': (n) => HEAD + '---\n'.repeat(n * 25),
};

export interface Growth {
  readonly name: string;
  readonly exponent: number;
  /** Of the largest, in seconds of processor time. */
  readonly seconds: number;
}

/** Below so many seconds an exponent is noise. */
export const MEASURABLE = 0.2;
const LIMIT = 1.35;

export const isSteep = ({ exponent, seconds }: Growth): boolean => seconds >= MEASURABLE && exponent > LIMIT;

/** How the cost of each grows up to `largest` times a hundred characters. */
export function measureGrowth(largest: number): readonly Growth[] {
  return Object.entries(HOSTILE_SIDECARS).map(([name, make]) => {
    parseSidecar(make(largest >> 3)); // only warms the code
    const points = [8, 4, 2, 1].map((part): Point => {
      const text = make(Math.ceil(largest / part));
      return { size: text.length, cost: Math.max(1e-6, Math.min(...[1, 2].map((n) => cpuSeconds(() => parseSidecar(`${text}# ${n}\n`))))) };
    });
    return { name, exponent: growthExponent(points), seconds: points.at(-1)?.cost ?? 0 };
  });
}
