// An analyst that looks into the cache of earlier sessions first, and adds to it what it had to work out.
import type { AnalysisCache } from './analysisCache.ts';
import type { Analyst } from './analyst.ts';

export function rememberedAnalyst(analyst: Analyst, cache: AnalysisCache): Analyst {
  return {
    async analyse(job, isWanted) {
      const kept = await cache.get(job);
      if (!isWanted()) return undefined;
      if (kept) return kept;
      const result = await analyst.analyse(job, isWanted);
      if (result) await cache.put(job, result);
      return result;
    },
    sweep: analyst.sweep,
    dispose: analyst.dispose,
  };
}
