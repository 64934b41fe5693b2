// The analyses of a corpus as they come in, in any order and from anywhere: what the join reads in memory, the rest on disk.
import { createHash } from 'node:crypto';
import { partialAnalysis } from '../../core/corpus/index.ts';
import type { Analysis } from '../../core/model/analysis.ts';
import type { Signed } from '../engineVersion.ts';
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
  /** What made each of them. */
  engines(): readonly (string | undefined)[];
  /** The whole analysis as JSON. */
  json(id: string): Promise<string>;
}

interface Kept {
  readonly analysis: Analysis;
  readonly digest: string;
  readonly engine: string | undefined;
  readonly source: Source;
  readonly place: Place | undefined;
}

/**
 * An analysis that comes twice counts once, also where two engines found the same. Two that differ under one id are a fault;
 * the one of the smaller digest is kept, so that the corpus is the same in whatever order they come. Without `spool` only
 * what the join reads is kept.
 */
export function createCollection(spool?: Spool): Collection {
  const kept = new Map<string, Kept>();
  return {
    async add(value, source) {
      const read = readAnalysis(value);
      if (typeof read === 'string') return read;
      const { id } = read;
      const { engine: signature, ...found } = { ...(value as Analysis & Signed), id };
      const engine = typeof signature === 'string' ? signature : undefined;
      const digest = createHash('sha256').update(JSON.stringify(found)).digest('base64');
      const other = kept.get(id);
      if (other?.digest === digest && (other.engine ?? '') <= (engine ?? '')) return undefined;
      const place = await spool?.keep(JSON.stringify({ ...found, ...(engine !== undefined && { engine }) }));
      if (!other || digest <= other.digest) kept.set(id, { analysis: read, digest, engine, source, place });
      return other && other.digest !== digest ? `another analysis of “${id}” than at ${other.source.name}:${other.source.line}` : undefined;
    },
    analyses: () => [...kept.values()].map((k) => k.analysis),
    engines: () => [...kept.values()].map((k) => k.engine),
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
