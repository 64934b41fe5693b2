// Joining a folder's actors and meetings, for folders of growing size: a whole join, and one after a single article changed.
import { makeArticles } from '../makeArticles.ts';
import { cpuSeconds, growthExponent, type Point, spreadOf } from '../measure.ts';
import { moreAnalyses } from '../moreAnalyses.ts';
import type { Context, Part } from '../part.ts';
import { analyse } from '../stages.ts';
import { table } from '../table.ts';

const LIMIT = 1.3;

/** Articles that are analysed; larger folders are made of their analyses. */
const ANALYSED = 2_000;

export const corpus: Part = {
  says: 'joining the actors and meetings of a folder',
  run(context) {
    const most = context.quick ? 16 : context.articles;
    const base: ReturnType<typeof analyse>[] = [];
    const seconds = cpuSeconds(() => {
      for (const { id, text } of makeArticles(Math.min(most, ANALYSED))) base.push(analyse(context.core, text, id));
    });
    context.print(`${base.length} generated articles analysed in ${seconds.toFixed(1)} s of processor time; larger folders are made of their analyses`);
    const all = moreAnalyses(base, most);
    context.core.joinCorpus(all.slice(0, 500)); // warm
    const [whole, change]: [Point[], Point[]] = [[], []];
    const rows = [10, 5, 2, 1].map((part) => {
      const articles = all.slice(0, Math.ceil(most / part));
      const costs = costsOf(context, articles);
      whole.push({ size: articles.length, cost: costs.whole });
      change.push({ size: articles.length, cost: costs.change });
      return [String(articles.length), costs.whole.toFixed(3), ((costs.whole / articles.length) * 1000).toFixed(2), costs.change.toFixed(3), (costs.whole / costs.change).toFixed(1)];
    });
    for (const line of table(['articles', 'whole join s', 'ms an article', 'one changed s', 'times as fast'], rows)) context.print(line);
    const growth = growthExponent(whole);
    context.print(`whole join grows with articles^${growth.toFixed(2)}, a change with articles^${growthExponent(change).toFixed(2)}`);
    return Promise.resolve(context.quick || growth <= LIMIT);
  },
};

/** Processor seconds: of a whole join, and of joins after one article was replaced by another in turn. */
function costsOf({ core, effort }: Context, articles: readonly ReturnType<typeof analyse>[]): { whole: number; change: number } {
  const whole = Array.from({ length: Math.min(effort.rounds, 3) }, () => cpuSeconds(() => core.joinCorpus(articles)));
  const join = core.createJoin();
  join.joined(articles);
  const change = Array.from({ length: effort.rounds }, (_, round) => {
    const at = (round * 7_919) % articles.length;
    const other = articles[(at + 1) % articles.length];
    const changed = articles.map((a, i) => (i === at && other ? { ...structuredClone(other), id: a.id } : a));
    return cpuSeconds(() => join.joined(changed));
  });
  return { whole: spreadOf(whole).median, change: spreadOf(change).median };
}
