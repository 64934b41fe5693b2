// The plots of docs/speed.md out of a run's figures: what one article costs by its size, what a folder costs by its number
// of articles. The figures themselves are kept beside them.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../vscode/paths.ts';
import { type Figure, pointsOf, type Run } from '../figures.ts';
import { growthExponent } from '../measure.ts';
import { type Axis, type Line, logPlot, type Panel } from './logPlot.ts';

const DOCS = path.join(ROOT, 'docs', 'speed');

export const FIGURES = path.join(DOCS, 'figures.json');

/** Draws what the run has figures for; gives the files. */
export function drawPlots(run: Run): string[] {
  return plotsOf(run).map(({ name, svg }) => {
    const file = path.join(DOCS, `${name}.svg`);
    writeFileSync(file, svg);
    return file;
  });
}

export function plotsOf({ figures, taken, machine }: Run): { readonly name: string; readonly svg: string }[] {
  const plots = [{ name: 'article', panels: articlePanels(figures) }, { name: 'folder', panels: folderPanels(figures) }];
  return plots
    .filter(({ panels }) => panels.every((panel) => panel.lines.length > 0))
    .map(({ name, panels }) => ({ name, svg: logPlot(panels, `${panels.map(inWords).join(' ')} Measured ${taken} on ${machine}.`) }));
}

const nLogN = { name: 'n · log n', cost: (size: number): number => size * Math.log(size) };

function articlePanels(figures: readonly Figure[]): Panel[] {
  const names = [...new Set(figures.filter((f) => f.part === 'sizes').map((f) => f.name))];
  return [{
    title: 'One article: analysis', x: { name: 'size of the article', label: bytes }, y: processorTime,
    lines: names.flatMap((name) => lineOf(figures, 'sizes', name, name === 'news' ? 'news' : `hostile: ${name}`, 'size')), reference: nLogN,
  }];
}

function folderPanels(figures: readonly Figure[]): Panel[] {
  const x: Axis = { name: 'articles in the folder', label: (v) => v.toLocaleString('en') };
  const lines = (...names: readonly string[]): Line[] => names.flatMap((name) => lineOf(figures, 'folder', name, name, 'articles'));
  return [
    { title: 'A folder: time', x, y: processorTime, lines: lines('read anew', 'joined anew', 'one article changed'), reference: nLogN },
    { title: 'A folder: memory', x, y: { name: 'more resident memory', label: (v) => `${v} MB` }, lines: lines('everything', 'articles, packed'), reference: { name: 'n', cost: (size) => size } },
  ];
}

/** None where nothing was measured. */
function lineOf(figures: readonly Figure[], part: string, name: string, shown: string, of: string): Line[] {
  const points = pointsOf(figures, part, name).filter((p) => p.cost > 0);
  if (points.length < 2) return [];
  const exponent = growthExponent(part === 'sizes' && points.length > 4 ? points.slice(2) : points);
  return [{ name: `${shown} (grows with ${of}^${exponent.toFixed(2)})`, points }];
}

const processorTime: Axis = { name: 'processor time', label: (v) => (v >= 1 ? `${v.toLocaleString('en')} s` : `${Number((v * 1000).toPrecision(3))} ms`) };

const bytes = (v: number): string => (v >= 1e6 ? `${v / 1e6} MB` : v >= 1e3 ? `${v / 1e3} KB` : `${v} B`);

function inWords({ title, x, y, lines }: Panel): string {
  const ends = lines.map(({ name, points }) => {
    const [first, last] = [points[0], points.at(-1)];
    return first && last ? `${name} from ${y.label(round(first.cost))} at ${x.label(first.size)} to ${y.label(round(last.cost))} at ${x.label(last.size)}` : name;
  });
  return `${title}, both axes logarithmic: ${ends.join('; ')}.`;
}

const round = (v: number): number => Number(v.toPrecision(2));
