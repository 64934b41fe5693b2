// Joining a folder's actors and meetings, for folders of growing size: how the cost grows, and what one article costs.
import { makeArticles } from '../makeArticles.ts';
import { cpuSeconds, growthExponent, type Point, spreadOf } from '../measure.ts';
import type { Part } from '../part.ts';
import { analyse } from '../stages.ts';
import { table } from '../table.ts';

const LIMIT = 1.3;

export const corpus: Part = {
  says: 'joining the actors and meetings of a folder',
  run(context) {
    const most = context.quick ? 16 : context.articles;
    const seconds = cpuSeconds(() => {
      for (const { id, text } of makeArticles(most)) all.push(analyse(context.core, text, id));
    });
    context.print(`${most} generated articles analysed in ${seconds.toFixed(1)} s`);
    const points: Point[] = [];
    const rows = [8, 4, 2, 1].map((part) => {
      const articles = all.slice(0, Math.ceil(most / part));
      context.core.joinCorpus(articles.slice(0, 50));
      const { median } = spreadOf(Array.from({ length: context.effort.rounds }, () => cpuSeconds(() => context.core.joinCorpus(articles))));
      points.push({ size: articles.length, cost: median });
      return [String(articles.length), median.toFixed(3), ((median / articles.length) * 1000).toFixed(2)];
    });
    for (const line of table(['articles', 'seconds', 'ms an article'], rows)) context.print(line);
    const growth = growthExponent(points);
    context.print(`cost grows with articles^${growth.toFixed(2)}`);
    return Promise.resolve(context.quick || growth <= LIMIT);
  },
};

const all: ReturnType<typeof analyse>[] = [];
