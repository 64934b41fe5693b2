// Reads typed values out of a mapping and notes a problem, with its place, for each that is not what it should be.
import { isScalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Problem, Severity } from '../model/problem.ts';
import type { Span } from '../text/span.ts';
import { partitionPoint } from '../util/partitionPoint.ts';
import type { OpenedYaml } from './openYaml.ts';
import { asMap, asSeq, isNothing, itemStarts, keyOf, pairAt, pairsOf, spanOfNode, spanOfPair, valueAt, wordsOf } from './yamlNodes.ts';

export interface Block {
  /** Undefined where the item is no mapping. */
  readonly map: YAMLMap;
  /** From the dash to the end of the last value. */
  readonly span: Span;
}

export interface BlockReader {
  readonly problems: Problem[];
  note(code: string, severity: Severity, span: Span, data?: Problem['data']): void;
  /** The words of a key; undefined where it is missing or, after noting it, no single value. */
  words(map: YAMLMap, key: string): string | undefined;
  /** As `words`, and notes where it is missing. */
  needed(block: Block, key: string, severity?: Severity): string | undefined;
  oneOf<T extends string>(map: YAMLMap, key: string, allowed: readonly T[]): T | 'unknown' | undefined;
  /** A whole number from 0; undefined, noted, where it is something else. */
  offset(map: YAMLMap, key: string): number | undefined;
  list(map: YAMLMap, key: string): readonly string[] | undefined;
  record(map: YAMLMap, key: string): Readonly<Record<string, string>> | undefined;
  /** The mappings of a sequence; whatever else stands in it is noted. */
  blocks(map: YAMLMap, key: string): readonly Block[];
}

export function createBlockReader(opened: OpenedYaml): BlockReader {
  const problems: Problem[] = [...opened.problems];
  const note: BlockReader['note'] = (code, severity, span, data) => {
    problems.push({ code, severity, span, ...(data && { data }) });
  };
  const wrongType = (map: YAMLMap, key: string, expected: string): undefined => {
    const pair = pairAt(map, key);
    note('yaml-wrong-type', 'error', (pair && (spanOfNode(pair.value) ?? spanOfPair(pair))) ?? { start: 0, end: 0 }, { key, expected });
    return undefined;
  };
  const words = (map: YAMLMap, key: string): string | undefined => {
    const node = valueAt(map, key);
    if (node === undefined) return undefined;
    return wordsOf(node) ?? (isNothing(node) ? undefined : wrongType(map, key, 'text'));
  };
  return {
    problems, note, words,
    needed(block, key, severity = 'error') {
      const found = words(block.map, key);
      if (found === undefined && isNothing(valueAt(block.map, key))) note('yaml-missing-key', severity, block.span, { key });
      return found;
    },
    oneOf<T extends string>(map: YAMLMap, key: string, allowed: readonly T[]) {
      const found = words(map, key);
      if (found === undefined) return isNothing(valueAt(map, key)) ? undefined : 'unknown';
      const known = allowed.find((a) => a === found);
      if (known === undefined) note('yaml-unknown-value', 'error', spanOfNode(valueAt(map, key)) ?? { start: 0, end: 0 }, { key, value: found, allowed: allowed.join(', ') });
      return known ?? 'unknown';
    },
    offset(map, key) {
      const node = valueAt(map, key);
      if (isNothing(node)) return undefined;
      const value = isScalar(node) ? node.value : undefined;
      if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
      return wrongType(map, key, 'a whole number from 0');
    },
    list(map, key) {
      const node = valueAt(map, key);
      if (isNothing(node)) return undefined;
      const items = asSeq(node)?.items.map(wordsOf);
      if (!items || items.includes(undefined)) return wrongType(map, key, 'a list of texts');
      return items as string[];
    },
    record(map, key) {
      const node = valueAt(map, key);
      if (isNothing(node)) return undefined;
      const pairs = asMap(node)?.items.map((p) => [keyOf(p), wordsOf(p.value)] as const);
      if (!pairs || pairs.some(([k, v]) => k === undefined || v === undefined)) return wrongType(map, key, 'a mapping of texts');
      return Object.fromEntries(pairs as [string, string][]); // an own property even for `__proto__`
    },
    blocks(map, key) {
      const node = valueAt(map, key);
      if (isNothing(node)) return [];
      const seq = asSeq(node);
      if (seq) return blocksOf(seq, opened, note);
      wrongType(map, key, 'a list');
      return [];
    },
  };
}

function blocksOf(seq: YAMLSeq, opened: OpenedYaml, note: BlockReader['note']): Block[] {
  const starts = itemStarts(seq);
  const blocks: Block[] = [];
  for (const [i, item] of seq.items.entries()) {
    const value = spanOfNode(item);
    const span = { start: starts[i] ?? 0, end: trimmedEnd(opened.text, value?.end ?? starts[i] ?? 0) };
    const map = asMap(item);
    if (!map) {
      if (!isNothing(item)) note('yaml-wrong-type', 'error', span, { key: 'the entry', expected: 'keys and values' });
      continue;
    }
    const doubled = opened.doubled[partitionPoint(opened.doubled.length, (k) => (opened.doubled[k] as number) < span.start)];
    if (doubled === undefined || doubled >= span.end) blocks.push({ map, span });
    else note('yaml-doubled-key', 'error', { start: doubled, end: endOfKey(map, doubled) }, { key: keyAt(map, doubled) });
  }
  return blocks;
}

const keyAt = (map: YAMLMap, at: number): string => {
  const pair = pairsOf(map).find((p) => spanOfNode(p.key)?.start === at);
  return (pair && keyOf(pair)) ?? '';
};

const endOfKey = (map: YAMLMap, at: number): number => spanOfNode(pairsOf(map).find((p) => spanOfNode(p.key)?.start === at)?.key)?.end ?? at;

/** A block scalar's value runs over its last line end; a block ends where its words do. */
function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}
