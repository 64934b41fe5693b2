// What the extension host and the thread that joins the folder say to each other. Plain data only: it is copied between
// threads, in small parts, so that neither side stops for long.
import type { Analysis } from '../core/model/analysis.ts';
import type { FolderDecisions } from '../core/model/annotation.ts';
import type { CorpusReport } from '../core/model/corpus.ts';

/** `known`: articles that came or changed, and ids of those that went. `join`: asks for the report of all that is known. */
export type JoinRequest =
  | { readonly kind: 'known'; readonly changed: readonly Analysis[]; readonly gone: readonly string[] }
  | { readonly kind: 'join'; readonly number: number; readonly folder: FolderDecisions };

/** The host has the articles. */
export type JoinedPart = Partial<Omit<CorpusReport, 'schema' | 'articles'>>;

/** Parts of one report in order; the last one says so. */
export type JoinReply =
  | { readonly number: number; readonly part: JoinedPart; readonly last: boolean }
  | { readonly number: number; readonly failed: string };
