// YAML text → annotations, relations and problems with positions. Never throws: one bad block does not cost the others.
import type { YAMLMap } from 'yaml';
import { type Annotation, ANNOTATION_STATUSES, type Relation, SIDECAR_SCHEMA } from '../model/annotation.ts';
import type { Span } from '../text/span.ts';
import { type Block, type BlockReader, createBlockReader } from './blockReader.ts';
import { SIDECAR_ORDER } from './entries.ts';
import { isDate } from './isDate.ts';
import { noteOpenAnswers } from './mergeOpenAnswers.ts';
import { type OpenedYaml, openYaml } from './openYaml.ts';
import { readSchema } from './readSchema.ts';
import type { Sidecar } from './types.ts';
import { asMap, asSeq, keyOf, pairAt, spanOfNode, spanOfPair, valueAt } from './yamlNodes.ts';

/** Linear in the text. An empty file is a readable sidecar without annotations. */
export function parseSidecar(text: string): Sidecar {
  const opened = openYaml(text);
  let sidecar = known.get(opened);
  if (!sidecar) known.set(opened, (sidecar = read(opened)));
  return sidecar;
}

/** As long as an opened text is remembered, so is what was read from it. */
const known = new WeakMap<OpenedYaml, Sidecar>();

function read(opened: OpenedYaml): Sidecar {
  const reader = createBlockReader(opened);
  const { root } = opened;
  const readable = opened.readable && (root === undefined || (readSchema(reader, root, SIDECAR_SCHEMA) && !rootDoubled(reader, root, opened.doubled)));
  if (!root || !readable) return { ...readSound(opened), problems: reader.problems, readable };
  noteMistyped(reader, root, SIDECAR_ORDER);
  noteOpenAnswers(reader, root);
  const published = readDay(reader, root, 'published');
  const publishedInsteadOf = readDay(reader, root, 'publishedInsteadOf');
  const blocks = new Map<string, Span>();
  const annotations = readAll(reader, reader.blocks(root, 'annotations'), blocks, readAnnotation);
  const relations = readAll(reader, reader.blocks(root, 'relations'), blocks, readRelation);
  return { ...withoutUndefined({ published, publishedInsteadOf }), annotations, relations, blocks, problems: reader.problems, readable };
}

/** Annotations beside a fault that the file is refused for. What is wrong with single ones is told when the fault is gone. */
function readSound({ sound, ...opened }: OpenedYaml): Pick<Sidecar, 'annotations' | 'relations' | 'blocks'> {
  const blocks = new Map<string, Span>();
  const reader = createBlockReader({ ...opened, doubled: sound?.doubled ?? [] });
  const isOurs = sound !== undefined && readSchema(reader, sound.root, SIDECAR_SCHEMA) && !rootDoubled(reader, sound.root, sound.doubled);
  return { annotations: isOurs ? readAll(reader, reader.blocks(sound.root, 'annotations'), blocks, readAnnotation) : [], relations: [], blocks };
}

/** Entries with ids under a key that nobody reads: a slip in `annotations` would make all of them vanish without a word. */
export function noteMistyped(reader: BlockReader, root: YAMLMap, known: readonly string[]): void {
  for (const pair of root.items) {
    const key = keyOf(pair);
    const first = key === undefined || known.includes(key) ? undefined : asMap(asSeq(pair.value)?.items[0]);
    const place = spanOfNode(pair.key);
    if (place && (key === undefined || (first && pairAt(first, 'id')))) reader.note('yaml-mistyped-part', 'error', place, { key: key ?? '?', allowed: known.filter((k) => k !== 'schema').join(', ') });
  }
}

/** A key that stands twice at the top (a merge by lines does that): nobody can say which half is meant. */
export function rootDoubled(reader: BlockReader, root: YAMLMap, doubled: readonly number[]): boolean {
  const places = new Set(doubled);
  const pair = root.items.find((p) => places.has(spanOfNode(p.key)?.start ?? -1));
  if (!pair) return false;
  reader.note('yaml-doubled-part', 'error', spanOfNode(pair.key) ?? { start: 0, end: 0 }, { key: keyOf(pair) ?? '' });
  return true;
}

/** Reads every block; of those with one id the first stands, the others are noted. */
export function readAll<T extends { readonly id: string }>(
  reader: BlockReader, blocks: readonly Block[], spans: Map<string, Span>, read: (reader: BlockReader, block: Block) => T | undefined,
): T[] {
  const out: T[] = [];
  for (const block of blocks) {
    noteOpenAnswers(reader, block.map);
    const item = read(reader, block);
    if (!item) continue;
    if (spans.has(item.id)) {
      reader.note('yaml-doubled-id', 'error', spanOfNode(valueAt(block.map, 'id')) ?? block.span, { id: item.id });
      continue;
    }
    spans.set(item.id, block.span);
    out.push(item);
  }
  return out;
}

function readDay(reader: BlockReader, root: YAMLMap, key: string): string | undefined {
  const day = reader.words(root, key);
  if (day === undefined || isDate(day)) return day;
  reader.note('yaml-bad-date', 'error', spanOfNode(valueAt(root, key)) ?? { start: 0, end: 0 }, { key, value: day });
  return undefined;
}

function readAnnotation(reader: BlockReader, block: Block): Annotation | undefined {
  const { map } = block;
  const id = reader.needed(block, 'id');
  const label = reader.needed(block, 'label');
  const quote = reader.needed(block, 'quote');
  const status = reader.oneOf(map, 'status', ANNOTATION_STATUSES) ?? 'added';
  if (id === undefined || id === '' || label === undefined || quote === undefined || status === 'unknown') return undefined;
  const prefix = reader.needed(block, 'prefix', 'warning') ?? '';
  const suffix = reader.needed(block, 'suffix', 'warning') ?? '';
  const optional = {
    actor: reader.words(map, 'actor'), value: reader.words(map, 'value'), meeting: reader.words(map, 'meeting'),
    note: reader.words(map, 'note'), attributes: reader.record(map, 'attributes'), tags: reader.list(map, 'tags'),
    links: reader.list(map, 'links'),
  };
  return { id, label, status, quote, prefix, suffix, ...readOffsets(reader, block, quote.length), ...withoutUndefined(optional) };
}

/** Offsets are a hint: bad ones are noted and the annotation lives on, found by its words. */
function readOffsets(reader: BlockReader, { map, span }: Block, length: number): { start: number; end: number } {
  const start = reader.offset(map, 'start');
  const end = reader.offset(map, 'end');
  for (const key of ['start', 'end']) if (!pairAt(map, key)) reader.note('yaml-missing-key', 'warning', span, { key });
  if (start !== undefined && end !== undefined && end < start) {
    const pair = pairAt(map, 'end');
    reader.note('yaml-offsets-order', 'error', (pair && spanOfPair(pair)) ?? span, { start, end });
    return { start, end: start + length };
  }
  const from = start ?? Math.max(0, (end ?? 0) - length);
  return { start: from, end: end ?? from + length };
}

function readRelation(reader: BlockReader, block: Block): Relation | undefined {
  const id = reader.needed(block, 'id');
  const type = reader.needed(block, 'type');
  const from = reader.needed(block, 'from');
  const to = reader.needed(block, 'to');
  if (id === undefined || type === undefined || from === undefined || to === undefined) return undefined;
  return { id, type, from, to };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Optional keys are absent, not undefined. */
export function withoutUndefined<T extends object>(value: T): Defined<T> {
  const out: Record<string, unknown> = {};
  for (const key in value) if (value[key] !== undefined) out[key] = value[key];
  return out as Defined<T>;
}
