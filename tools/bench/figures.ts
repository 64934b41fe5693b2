// What a run measured, as data: for plots, and to compare runs. Parts run in processes of their own, so each writes its
// figures to a file and the first process puts them together.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../vscode/paths.ts';
import type { Point, Spread } from './measure.ts';

export interface Figure {
  /** The part that measured it. */
  readonly part: string;
  /** What was measured: one line of a plot. */
  readonly name: string;
  /** `s`, `words/s`, `times`, `MB` … */
  readonly unit: string;
  /** Characters or articles, where the same was measured at several sizes. */
  readonly size?: number;
  readonly value: Spread;
}

export interface Run {
  readonly taken: string;
  readonly machine: string;
  readonly figures: readonly Figure[];
}

/** One value without a spread. */
export const once = (value: number): Spread => ({ median: value, least: value, most: value });

const partFile = (part: string): string => path.join(ROOT, 'out', 'bench', `${part}.figures.json`);

export function writePart(part: string, figures: readonly Figure[]): void {
  mkdirSync(path.dirname(partFile(part)), { recursive: true });
  writeFileSync(partFile(part), JSON.stringify(figures));
}

/** Figures of an earlier run are none of this one's. */
export const forgetParts = (parts: readonly string[]): void => parts.forEach((part) => rmSync(partFile(part), { force: true }));

export const readParts = (parts: readonly string[]): Figure[] =>
  parts.filter((part) => existsSync(partFile(part))).flatMap((part) => JSON.parse(readFileSync(partFile(part), 'utf8')) as Figure[]);

/** With one figure a line, so that two runs can be compared. */
export function writeRun(file: string, { figures, ...head }: Run): void {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const lines = figures.map((figure) => `    ${JSON.stringify(rounded(figure))}`);
  writeFileSync(file, `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "figures": [\n${lines.join(',\n')}\n  ]\n}\n`);
}

export const readRun = (file: string): Run => JSON.parse(readFileSync(file, 'utf8')) as Run;

/** Four digits say all that a measurement knows. */
const short = (n: number): number => Number(n.toPrecision(4));
const rounded = (figure: Figure): Figure => ({ ...figure, value: { median: short(figure.value.median), least: short(figure.value.least), most: short(figure.value.most) } });

/** The medians of one line of a plot, by size. */
export const pointsOf = (figures: readonly Figure[], part: string, name: string): Point[] =>
  figures.flatMap((f) => (f.part === part && f.name === name && f.size !== undefined ? { size: f.size, cost: f.value.median } : [])).sort((a, b) => a.size - b.size);
