// Analyses of articles that nobody has open: packed, looked up in the cache of earlier sessions first, and added to it where
// they had to be worked out.
import type { AnalysisCache } from './analysisCache.ts';
import type { Analyst } from './analyst.ts';
import type { AnalysisJob } from './workerMessages.ts';

/** Undefined where `isWanted` said no. Rejects where the analysis failed. `key`: undefined where it is not to be kept. */
export async function rememberedAnalysis(analyst: Analyst, cache: AnalysisCache, key: string | undefined, job: AnalysisJob, isWanted: () => boolean): Promise<Uint8Array | undefined> {
  await cache.load();
  if (!isWanted()) return undefined;
  const kept = key === undefined ? undefined : cache.get(key);
  if (kept) return kept;
  const packed = await analyst.analyse({ pack: job }, isWanted);
  if (packed && key !== undefined) cache.put(key, packed);
  return packed;
}
