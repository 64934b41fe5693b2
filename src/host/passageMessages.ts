// What the extension host and the thread that reads passages say to each other. Plain data only: it is copied.
import type { KnownArticle, Passage, PassageShows } from '../core/passage/index.ts';

/** A long article as it was last read in full; `names` are lists of names as JSON, so that sending them costs next to nothing. */
export interface KnownRequest {
  readonly known: Omit<KnownArticle, 'names'> & { readonly names: readonly string[] };
}

/** Asks of the article that was made known last. */
export interface PassageRequest {
  readonly passages: readonly Passage[];
  readonly number: number;
}

export type PassageReply = { readonly number: number; readonly shows: readonly PassageShows[] } | { readonly number: number; readonly failed: string };
