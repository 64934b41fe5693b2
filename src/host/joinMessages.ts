// What the extension host and the thread that joins the folder say to each other. Plain data and bytes only: bytes move
// from thread to thread, everything else is copied.
import type { PackedCorpus } from '../core/corpus/index.ts';
import type { Analysis } from '../core/model/analysis.ts';
import type { FolderDecisions } from '../core/model/annotation.ts';
import type { ResultParts } from './resultParts.ts';

/** An analysis as `packAnalysis` packs it; with the id that the article has now. */
export interface PackedKnown {
  readonly id: string;
  readonly packed: Uint8Array;
}

/** The analysis of a long article as it came, in pieces. */
export interface KnownInParts {
  readonly id: string;
  readonly parts: ResultParts;
}

/** `known`: articles that came or changed, and ids of those that went. `join`: asks for the report of all that is known. */
export type JoinRequest =
  | { readonly kind: 'known'; readonly changed: readonly (Analysis | PackedKnown | KnownInParts)[]; readonly gone: readonly string[] }
  | { readonly kind: 'join'; readonly number: number; readonly folder: FolderDecisions };

/** The host has the articles. */
export type JoinReply =
  | { readonly number: number; readonly packed: PackedCorpus }
  | { readonly number: number; readonly failed: string };
