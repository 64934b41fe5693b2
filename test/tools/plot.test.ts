// The plots of docs/speed: that an SVG reader reads them, that every measured point stands where its figures say, and that
// the plots in the repository are those of the figures beside them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { readRun, writeRun } from '../../tools/bench/figures.ts';
import { FIGURES, plotsOf } from '../../tools/bench/plot/costPlots.ts';
import { logPlot, type Panel } from '../../tools/bench/plot/logPlot.ts';
import { temporaryFolder } from '../cli/dateline.ts';

const PANEL: Panel = {
  title: 'A & B', x: { name: 'size', label: String }, y: { name: 'cost', label: String }, reference: { name: 'n', cost: (size) => size },
  lines: [{ name: 'flat <1>', points: [{ size: 10, cost: 5 }, { size: 1000, cost: 5 }] }, { name: 'steep', points: [{ size: 10, cost: 1 }, { size: 100, cost: 100 }] }],
};

const read = (svg: string): Element => {
  const complain = (level: string, message: unknown): never => assert.fail(`${level}: ${String(message)}`);
  return new DOMParser({ errorHandler: complain }).parseFromString(svg, 'image/svg+xml').documentElement;
};

const all = (svg: string, name: string, style: string): Element[] => Array.from(read(svg).getElementsByTagName(name)).filter((e) => (e.getAttribute('class') ?? '').split(' ').includes(style));

describe('a log-log plot', () => {
  const svg = logPlot([PANEL], 'Two lines.');

  it('is SVG with words for those who do not see it', () => {
    assert.equal(read(svg).tagName, 'svg');
    assert.equal(read(svg).getAttribute('aria-label'), 'Two lines.');
    const words = Array.from(read(svg).getElementsByTagName('text')).map((e) => e.textContent);
    for (const said of ['A & B', 'size', 'cost', 'flat <1>', 'steep', 'n']) assert.ok(words.includes(said), said);
  });

  it('puts equal ratios at equal distances, and equal costs at equal heights', () => {
    const [flat = '', steep = ''] = all(svg, 'path', 'line').map((e) => e.getAttribute('d') ?? '');
    const places = (d: string): number[][] => d.split(/[ML]/).slice(1).map((p) => p.split(' ').map(Number));
    const [[x10 = 0, y5 = 0] = [], [x1000 = 0, same = 0] = []] = places(flat);
    const [[, y1 = 0] = [], [x100 = 0, y100 = 0] = []] = places(steep);
    assert.equal(y5, same);
    assert.ok(Math.abs(x100 - (x10 + x1000) / 2) <= 0.1, 'a hundred is halfway between ten and a thousand');
    assert.ok(y1 > y5 && y5 > y100, 'more stands higher');
  });

  it('has a mark for every point and one in the legend, and a shape for every line', () => {
    assert.equal(all(svg, 'circle', 'c0').length, 3);
    assert.equal(all(svg, 'rect', 'c1').length, 3);
    assert.equal(all(svg, 'path', 'reference').length, 2);
  });

  it('is readable in the dark', () => {
    assert.match(svg, /prefers-color-scheme: dark/);
  });
});

describe('the plots of the documentation', () => {
  const run = readRun(FIGURES);

  it('are those of the figures beside them', () => {
    const plots = plotsOf(run);
    assert.deepEqual(plots.map(({ name }) => name), ['article', 'folder']);
    for (const { name, svg } of plots) assert.equal(readFileSync(path.join(path.dirname(FIGURES), `${name}.svg`), 'utf8'), svg);
  });

  it('come out of figures that are written as they are read', async () => {
    const folder = await temporaryFolder({});
    try {
      writeRun(folder.at('figures.json'), run);
      assert.equal(readFileSync(folder.at('figures.json'), 'utf8'), readFileSync(FIGURES, 'utf8'));
    } finally {
      await folder.remove();
    }
  });
});
