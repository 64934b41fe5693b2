// A folder joined and packed at once: what the joining thread does for a large one, and the extension host for a small one.
import { createJoin, createJoinedPack, type PackedCorpus } from '../core/corpus/index.ts';
import type { Analysis } from '../core/model/analysis.ts';
import type { FolderDecisions } from '../core/model/annotation.ts';

/** How many quotations each actor of an article has, by its id there. */
export type Quotations = ReadonlyMap<string, number>;

export function quotationsIn({ quotes }: Analysis): Quotations {
  const counts = new Map<string, number>();
  for (const { speaker } of quotes) if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return counts;
}

/** Quicker where it has joined nearly the same before. `quotationsOf`: by the article's id, the same as long as the article is. */
export function createPackedJoin(quotationsOf: (article: string) => Quotations): (articles: readonly Analysis[], folder: FolderDecisions) => PackedCorpus {
  const { joined } = createJoin();
  const pack = createJoinedPack(quotationsOf);
  return (articles, folder) => pack(joined(articles, folder));
}
