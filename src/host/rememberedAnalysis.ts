// Analyses of articles that nobody has open: packed, looked up in the cache of earlier sessions first, and added to it where
// they had to be worked out.
import type { AnalysisCache } from './analysisCache.ts';
import type { Analyst } from './analyst.ts';
import type { AnalysisJob } from './workerMessages.ts';

/** Undefined where `isWanted` said no. Rejects where the analysis failed. */
export async function rememberedAnalysis(analyst: Analyst, cache: AnalysisCache, job: AnalysisJob, isWanted: () => boolean): Promise<Uint8Array | undefined> {
  const [key] = await Promise.all([keyOf(job), cache.load()]);
  if (!isWanted()) return undefined;
  const kept = cache.get(key);
  if (kept) return kept;
  const packed = await analyst.analyse({ pack: job }, isWanted);
  if (packed) cache.put(key, packed);
  return packed;
}

/** Of everything that an analysis is made of. SHA-256: articles are untrusted, and one must not pass for another. */
async function keyOf({ id, text, annotations, folder, published, numericOrder }: AnalysisJob): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([id, published ?? null, numericOrder ?? null, annotations, folder, text]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 16), (b) => b.toString(16).padStart(2, '0')).join('');
}
