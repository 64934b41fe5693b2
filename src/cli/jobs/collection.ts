// The analyses of a corpus as they come in, in any order and from anywhere: what the join reads in memory, the rest on disk.
import { createHash } from 'node:crypto';
import { partialAnalysis } from '../../core/corpus/index.ts';
import type { Analysis } from '../../core/model/analysis.ts';
import type { Place, Spool } from './spool.ts';

/** Line of a file: where an analysis came from, for complaints. */
export interface Source {
  readonly name: string;
  readonly line: number;
}

export interface Collection {
  /** What is wrong with it, if anything. `value`: parsed JSON. */
  add(value: unknown, source: Source): Promise<string | undefined>;
  analyses(): readonly Analysis[];
  /** The whole analysis as JSON. */
  json(id: string): Promise<string>;
}

interface Kept {
  readonly analysis: Analysis;
  readonly digest: string;
  readonly source: Source;
  readonly place: Place | undefined;
}

/**
 * An analysis that comes twice counts once. Two that differ under one id are a fault; the one of the smaller digest is kept,
 * so that the corpus is the same in whatever order they come. Without `spool` only what the join reads is kept.
 */
export function createCollection(spool?: Spool): Collection {
  const kept = new Map<string, Kept>();
  return {
    async add(value, source) {
      const read = readAnalysis(value);
      if (typeof read === 'string') return read;
      const { id } = read;
      const json = JSON.stringify({ ...(value as Analysis), id });
      const digest = createHash('sha256').update(json).digest('base64');
      const other = kept.get(id);
      if (other?.digest === digest) return undefined;
      const place = await spool?.keep(json);
      if (!other || digest < other.digest) kept.set(id, { analysis: read, digest, source, place });
      return other && `another analysis of “${id}” than at ${other.source.name}:${other.source.line}`;
    },
    analyses: () => [...kept.values()].map((k) => k.analysis),
    async json(id) {
      const place = kept.get(id)?.place;
      if (!spool || !place) throw new Error(`no analysis of ${id} was kept`);
      return spool.read(place);
    },
  };
}

function readAnalysis(value: unknown): Analysis | string {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return 'not an analysis as dateline analyze writes it';
  const { id, error } = value as { id?: unknown; error?: unknown };
  if (typeof error === 'string') return `“${String(id)}” was not analysed: ${error}`;
  if (typeof id !== 'string' && typeof id !== 'number') return 'not an analysis as dateline analyze writes it: id';
  const analysis = partialAnalysis(value, String(id));
  return 'misfit' in analysis ? `not an analysis as dateline analyze writes it: ${analysis.misfit}` : analysis;
}
