// What one article costs by its size: news, and texts that nobody would write. Plotted by `npm run bench -- --plot`.
import { HOSTILE } from '../hostileTexts.ts';
import { makeArticles } from '../makeArticles.ts';
import { growthExponent, type Point, timed } from '../measure.ts';
import type { Part } from '../part.ts';
import { analyse } from '../stages.ts';
import { spread, table } from '../table.ts';

const SIZES = [1, 4, 16, 64, 256, 1024, 4096].map((kilobytes) => kilobytes * 1000);

/** Shapes whose cost is of the names, the actors, the meetings and the dates. */
const SHAPES: readonly string[] = ['a list of names', 'meetings of people', 'ranges of dates'];

/** So many characters are slow enough to be measured once or twice. */
const LARGE = 500_000;

const LIMIT = 1.3;

export const sizes: Part = {
  says: 'the whole analysis of one article of 1 KB to 4 MB',
  run(context) {
    const { core, quick, effort } = context;
    let sound = true;
    const rows: string[][] = [];
    if (!quick) for (const text of context.texts) analyse(core, text); // warm code
    for (const { name, make } of [{ name: 'news', make: newsOf }, ...HOSTILE.filter((h) => SHAPES.includes(h.name))]) {
      const points: Point[] = [];
      const cells: string[] = [];
      for (const size of quick ? [500, 1000] : SIZES) {
        const text = make(size);
        const value = timed(() => analyse(core, text), size < LARGE ? effort : { rounds: Math.min(effort.rounds, 2), least: 0 });
        context.record({ name, unit: 's', size, value });
        points.push({ size, cost: Math.max(value.median, 1e-6) });
        cells.push(spread({ median: value.median * 1000, least: value.least * 1000, most: value.most * 1000 }));
      }
      // From 16 KB on: below it is the start of things that counts.
      const exponent = growthExponent(points.filter((p) => quick || p.size >= 16_000));
      if (!quick && exponent > LIMIT) sound = false;
      rows.push([name, ...cells, exponent.toFixed(2)]);
    }
    const head = ['milliseconds', ...(quick ? [500, 1000] : SIZES).map((size) => `${size / 1000} KB`), 'grows with size^'];
    for (const line of table(head, rows)) context.print(line);
    return Promise.resolve(sound);
  },
};

/** One article of about so many characters: the paragraphs of generated ones, one after the other. */
function newsOf(characters: number): string {
  const parts: string[] = [];
  let length = 0;
  for (const { text } of makeArticles(100_000)) {
    if (length >= characters) break;
    parts.push(length === 0 ? text : text.slice(text.indexOf('\n\n') + 2)); // one headline
    length += text.length;
  }
  return parts.join('\n').slice(0, characters);
}
