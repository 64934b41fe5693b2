// Which engine made an analysis: its version and a stamp of its sources, put in by the build. Two engines may find different
// things in one article, so results carry it, and whoever joins them is told where they do not agree.
import type { Analysis } from '../core/model/analysis.ts';

declare const DATELINE_ENGINE: string;

/** Undefined where the sources run unbuilt. */
const ENGINE = typeof DATELINE_ENGINE === 'string' ? DATELINE_ENGINE : undefined;

export interface Signed {
  readonly engine?: string;
}

export const signed = (analysis: Analysis): Analysis & Signed => (ENGINE === undefined ? analysis : { ...analysis, engine: ENGINE });

/** What to tell of analyses by several engines; undefined where there is but one. `undefined` among them: none was named. */
export function mixedEngines(engines: Iterable<string | undefined>): string | undefined {
  const counts = new Map<string, number>();
  for (const engine of engines) counts.set(engine ?? 'a version that is not named', (counts.get(engine ?? 'a version that is not named') ?? 0) + 1);
  if (counts.size < 2) return undefined;
  const each = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([engine, count]) => `${count} by ${engine}`);
  return `warning: these analyses were made by different versions of Dateline, which may find different things (${each.join(', ')})`;
}
