// Small typed views on the YAML library's nodes: keys, written words, positions. The only place that knows its shapes.
import { isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../text/span.ts';

export type YamlNode = Scalar | YAMLMap | YAMLSeq;

export const asMap = (node: unknown): YAMLMap | undefined => (isMap(node) ? node : undefined);
export const asSeq = (node: unknown): YAMLSeq | undefined => (isSeq(node) ? node : undefined);

/** The pairs of a mapping, whatever their keys. */
export const pairsOf = (map: YAMLMap): readonly Pair[] => map.items;

export const keyOf = (pair: Pair): string | undefined => (isScalar(pair.key) ? wordsOf(pair.key) : undefined);

/** The first pair with that key. */
export function pairAt(map: YAMLMap, key: string): Pair | undefined {
  for (const pair of map.items) {
    const found: unknown = pair.key; // asked a dozen times an annotation: the plain case first
    if (isScalar(found) && (typeof found.value === 'string' ? found.value : wordsOf(found)) === key) return pair;
  }
  return undefined;
}

export const valueAt = (map: YAMLMap, key: string): unknown => pairAt(map, key)?.value;

/** No value is written: `key:` and nothing, or `key: ~`. */
export const isNothing = (node: unknown): boolean =>
  node === null || node === undefined || (isScalar(node) && node.value === null && (node.source ?? '') !== 'null');

/**
 * The words of a scalar as written: a plain `2025`, `1e5` or `true` is what it looks like, not what YAML would make of
 * it, so that an id or a quote without quotation marks is read as meant.
 */
export function wordsOf(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  if (typeof node.value === 'string') return node.value;
  return isNothing(node) ? undefined : (node.source ?? String(node.value));
}

/** From the first character of the value to its end, without what follows (comments, line end). */
export function spanOfNode(node: unknown): Span | undefined {
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
  const range = node.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}

export function spanOfPair(pair: Pair): Span | undefined {
  const key = spanOfNode(pair.key);
  const value = spanOfNode(pair.value);
  return key && { start: key.start, end: Math.max(key.end, value?.end ?? key.end) };
}

const starts = new WeakMap<YAMLSeq, readonly number[]>();

/** Offset of the dash of each item of a block sequence; for other sequences the items' own starts. Worked out once. */
export function itemStarts(seq: YAMLSeq): readonly number[] {
  let known = starts.get(seq);
  if (!known) starts.set(seq, (known = findItemStarts(seq)));
  return known;
}

function findItemStarts(seq: YAMLSeq): number[] {
  const token = seq.srcToken;
  return seq.items.map((item, i) => {
    const marks = token?.type === 'block-seq' ? token.items[i]?.start : undefined;
    const dash = marks?.find((t) => t.type === 'seq-item-ind');
    return dash?.offset ?? spanOfNode(item)?.start ?? 0;
  });
}

/** Offset of the colon after a key. Pairs that were read the quick way have no tokens: their colon is right behind the key. */
export function colonOf(pair: Pair): number | undefined {
  const token = pair.srcToken;
  return token ? token.sep?.find((t) => t.type === 'map-value-ind')?.offset : spanOfNode(pair.key)?.end;
}
