// The analysis of a long article on its way from the worker: lists in pieces, so that the extension host takes it in without
// standing still. Pure; plain data.
import type { Analysis } from '../core/model/analysis.ts';
import type { AnalysisResult } from './workerMessages.ts';

const LISTS = ['mentions', 'actors', 'dates', 'meetings', 'quotes', 'nominals', 'facts'] as const;
type List = (typeof LISTS)[number];

/** Everything as JSON: a long string costs nothing to hand over. */
export interface ResultParts {
  /** The analysis without its lists. */
  readonly rest: string;
  readonly lists: readonly (readonly [List, readonly string[]])[];
  readonly annotations: string;
}

/** Items a piece: about a millisecond to read. */
const PIECE = 300;

export function partsOf({ analysis, annotations }: AnalysisResult): ResultParts {
  const rest = JSON.stringify({ ...analysis, mentions: [], actors: [], dates: [], meetings: [], quotes: [], nominals: undefined, facts: undefined });
  return { rest, annotations: JSON.stringify(annotations), lists: LISTS.flatMap((name) => (analysis[name] ? [[name, piecesOf(analysis[name])] as const] : [])) };
}

function piecesOf(items: readonly unknown[]): string[] {
  const pieces: string[] = [];
  for (let i = 0; i < items.length; i += PIECE) pieces.push(JSON.stringify(items.slice(i, i + PIECE)));
  return pieces;
}

/** Reads piece after piece, and gives the analysis at the end. */
function* reading(parts: ResultParts): Generator<undefined, Analysis> {
  const lists: Partial<Record<List, unknown[]>> = {};
  for (const [name, pieces] of parts.lists) {
    const items: unknown[] = (lists[name] = []);
    for (const piece of pieces) {
      for (const item of JSON.parse(piece) as unknown[]) items.push(item);
      yield;
    }
  }
  return { ...JSON.parse(parts.rest), ...lists } as Analysis;
}

/** In one go. */
export function analysisOf(parts: ResultParts): Analysis {
  for (const steps = reading(parts); ;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** `breathe` is waited for after each piece. */
export async function wholeOf(parts: ResultParts, breathe: () => Promise<void>): Promise<AnalysisResult> {
  for (const steps = reading(parts); ;) {
    const step = steps.next();
    if (!step.done) {
      await breathe();
      continue;
    }
    kept.set(step.value, parts);
    return { analysis: step.value, annotations: JSON.parse(parts.annotations) as AnalysisResult['annotations'] };
  }
}

/** Of analyses that came in parts: other threads that are to know them are sent these. */
const kept = new WeakMap<Analysis, ResultParts>();

export const partsKept = (analysis: Analysis): ResultParts | undefined => kept.get(analysis);

/** It came in parts, so that much that takes no time for others takes its time for this one. */
export const isLong = (analysis: Analysis): boolean => kept.has(analysis);

/** Its mentions as lists in JSON. */
export const namesAsJson = (analysis: Analysis): readonly string[] => kept.get(analysis)?.lists.find(([name]) => name === 'mentions')?.[1] ?? piecesOf(analysis.mentions);
