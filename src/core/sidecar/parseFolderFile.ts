// `dateline.yaml` → the folder's decisions and problems with positions. Never throws: one bad block does not cost the others.
import { ENTITY_TYPES, type EntityType, MEETING_KINDS, MEETING_STATUSES, type MeetingKind } from '../model/analysis.ts';
import {
  type DecidedActor, type DecidedMeeting, type DecidedReport, FOLDER_SCHEMA, type Label, NO_DECISIONS, type NotName,
} from '../model/annotation.ts';
import type { Span } from '../text/span.ts';
import { type Block, type BlockReader, createBlockReader } from './blockReader.ts';
import { noteOpenAnswers } from './mergeOpenAnswers.ts';
import { FOLDER_ORDER } from './entries.ts';
import { openYaml } from './openYaml.ts';
import { noteMistyped, readAll, rootDoubled, withoutUndefined } from './parseSidecar.ts';
import { readSchema } from './readSchema.ts';
import type { FolderFile, MeetingParts } from './types.ts';
import { asSeq, spanOfNode, valueAt } from './yamlNodes.ts';

/** Linear in the text. An empty file is readable and decides nothing. */
export function parseFolderFile(text: string): FolderFile {
  const opened = openYaml(text);
  const reader = createBlockReader(opened);
  const { root } = opened;
  const readable = opened.readable && (root === undefined || (readSchema(reader, root, FOLDER_SCHEMA) && !rootDoubled(reader, root, opened.doubled)));
  if (!root || !readable) return { decisions: NO_DECISIONS, blocks: new Map(), parts: new Map(), problems: reader.problems, readable };
  noteMistyped(reader, root, FOLDER_ORDER);
  const blocks = new Map<string, Span>();
  const parts = new Map<string, MeetingParts>();
  noteOpenAnswers(reader, root);
  const labels = readAll(reader, reader.blocks(root, 'labels'), blocks, readLabel);
  const actors = readAll(reader, reader.blocks(root, 'actors'), blocks, readActor);
  const notNames = reader.blocks(root, 'notNames').map((b) => readNotName(reader, b)).filter((n) => n !== undefined);
  const meetings = readAll(reader, reader.blocks(root, 'meetings'), blocks, (r, block) => readMeeting(r, block, parts));
  const relationTypes = reader.list(root, 'relationTypes');
  return { decisions: { labels, ...(relationTypes && { relationTypes }), actors, notNames, meetings }, blocks, parts, problems: reader.problems, readable };
}

function readLabel(reader: BlockReader, block: Block): Label | undefined {
  const id = reader.needed(block, 'id');
  if (id === undefined) return undefined;
  return { id, name: reader.words(block.map, 'name') ?? id, ...withoutUndefined({ color: reader.words(block.map, 'color') }) };
}

function readActor(reader: BlockReader, block: Block): DecidedActor | undefined {
  const id = reader.needed(block, 'id');
  const name = reader.needed(block, 'name');
  reader.needed(block, 'type');
  const type = reader.oneOf<EntityType>(block.map, 'type', ENTITY_TYPES);
  if (id === undefined || name === undefined || type === undefined || type === 'unknown') return undefined;
  return { id, type, name, aliases: listOf(reader, block, 'aliases'), links: listOf(reader, block, 'links'), notSame: listOf(reader, block, 'notSame') };
}

const listOf = (reader: BlockReader, block: Block, key: string): readonly string[] => reader.list(block.map, key) ?? [];

function readNotName(reader: BlockReader, block: Block): NotName | undefined {
  noteOpenAnswers(reader, block.map);
  const text = reader.needed(block, 'text');
  const type = reader.oneOf<EntityType>(block.map, 'type', ENTITY_TYPES);
  return text === undefined || type === 'unknown' ? undefined : { text, ...withoutUndefined({ type }) };
}

/** Notes in `parts` where its parts stand; of meetings with one id the first one's, which is the one that counts. */
function readMeeting(reader: BlockReader, block: Block, parts: Map<string, MeetingParts>): DecidedMeeting | undefined {
  const id = reader.needed(block, 'id');
  const status = reader.oneOf(block.map, 'status', MEETING_STATUSES);
  const kind = reader.oneOf<MeetingKind>(block.map, 'kind', MEETING_KINDS);
  if (id === undefined) return undefined;
  const read = reader.blocks(block.map, 'reports').flatMap((at) => {
    const report = readReport(reader, at);
    return report ? [{ report, parts: { article: partAt(at, 'article'), quote: partAt(at, 'quote') } }] : [];
  });
  const reports = read.map((r) => r.report);
  const value = reader.words(block.map, 'value');
  const known = status === 'unknown' && reader.words(block.map, 'status') !== 'unknown' ? undefined : status;
  const facts = { kind: kind === 'unknown' ? undefined : kind, status: known, value, place: reader.words(block.map, 'place'), participants: reader.list(block.map, 'participants') };
  if (!parts.has(id)) {
    const participants = (asSeq(valueAt(block.map, 'participants'))?.items ?? []).map((item) => spanOfNode(item) ?? block.span);
    parts.set(id, { reports: read.map((r) => r.parts), participants, ...(facts.place !== undefined && { place: partAt(block, 'place') }), ...(value !== undefined && { value: partAt(block, 'value') }) });
  }
  return { id, reports, notSame: listOf(reader, block, 'notSame'), ...withoutUndefined(facts) };
}

const partAt = ({ map, span }: Block, key: string): Span => spanOfNode(valueAt(map, key)) ?? span;

function readReport(reader: BlockReader, block: Block): DecidedReport | undefined {
  const article = reader.needed(block, 'article');
  const quote = reader.needed(block, 'quote');
  if (article === undefined || quote === undefined) return undefined;
  return { article, quote, prefix: reader.words(block.map, 'prefix') ?? '' };
}
