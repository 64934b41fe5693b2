// A log-log plot as SVG, without a library: panels beside each other, each with axes, lines with a mark of their own, a
// reference line and a legend. Readable in light and in dark, by shapes as well as by colours.
import type { Point } from '../measure.ts';

export interface Line {
  readonly name: string;
  readonly points: readonly Point[];
}

export interface Panel {
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly Line[];
  /** Drawn dashed through the last point of the first line: how a cost would grow. */
  readonly reference?: { readonly name: string; cost(size: number): number };
}

export interface Axis {
  readonly name: string;
  /** A power of ten, or a value in between that a point has, in words. */
  label(value: number): string;
}

const PANEL = { width: 440, height: 300, left: 84, right: 34, top: 44, bottom: 52 } as const;
const LEGEND_ROW = 20;
const MOST_LINES = 5;
const MARKS = ['circle', 'square', 'triangle', 'diamond', 'cross'] as const;

/** Contrast with the ground 3:1 or more in both; told apart without red and green. */
const STYLE = `
  .ground { fill: #ffffff; } text { fill: #24292f; font: 13px system-ui, sans-serif; } .title { font-weight: 600; } .small { font-size: 12px; }
  .grid { stroke: #d0d7de; stroke-width: 1; } .axis { stroke: #57606a; stroke-width: 1; } .reference { stroke: #57606a; stroke-width: 1.5; stroke-dasharray: 5 4; fill: none; }
  .line { stroke-width: 2; fill: none; } .c0 { stroke: #0a5dc2; } .c1 { stroke: #b34700; } .c2 { stroke: #00705a; } .c3 { stroke: #8a3fa0; } .c4 { stroke: #57606a; } .mark { stroke-width: 2; fill: #ffffff; }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #0d1117; } text { fill: #e6edf3; } .grid { stroke: #30363d; } .axis, .reference { stroke: #9aa4af; } .mark { fill: #0d1117; }
    .c0 { stroke: #6cb0ff; } .c1 { stroke: #ffa657; } .c2 { stroke: #3fc8a5; } .c3 { stroke: #d2a8ff; } .c4 { stroke: #9aa4af; }
  }`;

/** `says`: for those who do not see it. */
export function logPlot(panels: readonly Panel[], says: string): string {
  const rows = Math.max(...panels.map((p) => Math.min(p.lines.length, MOST_LINES) + (p.reference ? 1 : 0)));
  const [width, height] = [panels.length * PANEL.width, PANEL.height + rows * LEGEND_ROW + 12];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(says)}">`,
    `<title>${escape(says)}</title>`,
    `<style>${STYLE}\n</style>`,
    `<rect class="ground" width="${width}" height="${height}" rx="6"/>`,
    ...panels.flatMap((panel, i) => [`<g transform="translate(${i * PANEL.width} 0)">`, ...drawPanel(panel), '</g>']),
    '</svg>',
    '',
  ].join('\n');
}

function drawPanel(panel: Panel): string[] {
  const lines = panel.lines.slice(0, MOST_LINES);
  const reference = referenceOf(panel);
  const all = [...lines.flatMap((line) => line.points), ...reference];
  const x = scaleOf(all.map((p) => p.size), PANEL.left, PANEL.width - PANEL.right);
  const y = scaleOf(all.map((p) => p.cost), PANEL.height - PANEL.bottom, PANEL.top);
  const path = (points: readonly Point[]): string => points.map((p, i) => `${i === 0 ? 'M' : 'L'}${n(x.at(p.size))} ${n(y.at(p.cost))}`).join('');
  const [left, right, top, bottom] = [PANEL.left, PANEL.width - PANEL.right, PANEL.top, PANEL.height - PANEL.bottom];
  return [
    `<text class="title" x="${left}" y="22">${escape(panel.title)}</text>`,
    ...x.ticks.flatMap((v) => [`<path class="grid" d="M${n(x.at(v))} ${top}V${bottom}"/>`, `<text class="small" x="${n(x.at(v))}" y="${bottom + 18}" text-anchor="middle">${escape(panel.x.label(v))}</text>`]),
    ...y.ticks.flatMap((v) => [`<path class="grid" d="M${left} ${n(y.at(v))}H${right}"/>`, `<text class="small" x="${left - 8}" y="${n(y.at(v) + 4)}" text-anchor="end">${escape(panel.y.label(v))}</text>`]),
    `<path class="axis" d="M${left} ${top}V${bottom}H${right}" fill="none"/>`,
    `<text class="small" x="${(left + right) / 2}" y="${bottom + 38}" text-anchor="middle">${escape(panel.x.name)}</text>`,
    `<text class="small" transform="translate(16 ${(top + bottom) / 2}) rotate(-90)" text-anchor="middle">${escape(panel.y.name)}</text>`,
    ...(reference.length > 0 ? [`<path class="reference" d="${path(reference)}"/>`] : []),
    ...lines.flatMap((line, i) => [`<path class="line c${i}" d="${path(line.points)}"/>`, ...line.points.map((p) => mark(i, x.at(p.size), y.at(p.cost)))]),
    ...legend(lines, panel.reference?.name),
  ];
}

function legend(lines: readonly Line[], reference: string | undefined): string[] {
  const rowY = (i: number): number => PANEL.height + 6 + i * LEGEND_ROW;
  const text = (i: number, words: string): string => `<text class="small" x="${PANEL.left + 34}" y="${rowY(i) + 4}">${escape(words)}</text>`;
  const stroke = (i: number, style: string): string => `<path class="${style}" d="M${PANEL.left} ${rowY(i)}h26"/>`;
  return [
    ...lines.flatMap((line, i) => [stroke(i, `line c${i}`), mark(i, PANEL.left + 13, rowY(i)), text(i, line.name)]),
    ...(reference === undefined ? [] : [stroke(lines.length, 'reference'), text(lines.length, reference)]),
  ];
}

/** Through the last point of the first line, at all its sizes. */
function referenceOf({ lines: [first], reference }: Panel): Point[] {
  const last = first?.points.at(-1);
  if (!first || !last || !reference) return [];
  return first.points.map(({ size }) => ({ size, cost: (last.cost * reference.cost(size)) / reference.cost(last.size) }));
}

interface Scale {
  at(value: number): number;
  readonly ticks: readonly number[];
}

/** Whole powers of ten; of little more than one, also twos and fives. */
function scaleOf(values: readonly number[], from: number, to: number): Scale {
  const logs = values.map((v) => Math.log10(v));
  const [least, most] = [Math.min(...logs), Math.max(...logs)];
  const wide = most - least > 2;
  const [low, high] = wide ? [Math.floor(least + 1e-9), Math.ceil(most - 1e-9)] : [least - 0.08, most + 0.08];
  const ticks: number[] = [];
  for (let power = Math.floor(low); power <= Math.ceil(high); power++) for (const step of wide ? [1] : [1, 2, 5]) ticks.push(step * 10 ** power);
  const at = (value: number): number => from + ((Math.log10(value) - low) / (high - low)) * (to - from);
  return { at, ticks: ticks.filter((v) => Math.log10(v) >= low - 1e-9 && Math.log10(v) <= high + 1e-9) };
}

function mark(i: number, x: number, y: number): string {
  const style = `class="mark c${i}"`;
  switch (MARKS[i % MARKS.length]) {
    case 'square': return `<rect ${style} x="${n(x - 3.5)}" y="${n(y - 3.5)}" width="7" height="7"/>`;
    case 'triangle': return `<path ${style} d="M${n(x)} ${n(y - 4.5)}l4.5 8h-9z"/>`;
    case 'diamond': return `<path ${style} d="M${n(x)} ${n(y - 5)}l5 5l-5 5l-5 -5z"/>`;
    case 'cross': return `<path ${style} d="M${n(x - 4)} ${n(y - 4)}l8 8m-8 0l8 -8"/>`;
    default: return `<circle ${style} cx="${n(x)}" cy="${n(y)}" r="4"/>`;
  }
}

const n = (value: number): string => String(Math.round(value * 10) / 10);

const escape = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
