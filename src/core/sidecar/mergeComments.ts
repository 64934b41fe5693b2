// Comments that they wrote and that did not come along with an entry: put where they stood, by the entry and the key;
// those that they took out go. Works on the merged text, whose entries are all there already.
import { type CST, Parser, type YAMLMap } from 'yaml';
import type { TextEdit } from '../text/textEdit.ts';
import { partitionPoint } from '../util/partitionPoint.ts';
import { columnOf, createTarget, endOfItem, insertLines, lineStart, nextLine, type Target } from './layout.ts';
import { type ListKind, mergeItems } from './mergeItems.ts';
import { openYaml } from './openYaml.ts';
import { asMap, colonOf, itemStarts, keyOf, spanOfNode, spanOfPair } from './yamlNodes.ts';

interface Comment {
  readonly start: number;
  readonly end: number;
  /** With its `#`. */
  readonly words: string;
  /** Nothing but spaces before it on its line. */
  readonly alone: boolean;
  /** The entry that it stands in; undefined between entries. */
  readonly entry: Region | undefined;
}

/** An entry of a list in block form, or a key at the top: what a comment stands in or above. */
interface Region {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Of an entry in block form only. */
  readonly map?: YAMLMap;
}

interface Commented {
  readonly text: string;
  readonly comments: readonly Comment[];
  /** By position. */
  readonly regions: readonly Region[];
  readonly byName: ReadonlyMap<string, Region>;
}

/** Edits on `merged`. Linear but for sorting. */
export function mergeComments(base: string, ours: string, theirs: string, merged: string, lists: readonly ListKind[]): TextEdit[] {
  if (!MAYBE_COMMENT.test(base) && !MAYBE_COMMENT.test(theirs)) return [];
  const [b, t, m] = [base, theirs, merged].map((text) => readComments(text, lists)) as [Commented, Commented, Commented];
  const [inBase, inTheirs, inMerged] = [b, t, m].map(byPlaceAndWords) as [Groups, Groups, Groups];
  const kept = new Set(regionsOf(ours, lists).map((r) => r.name));
  const target = createTarget(merged);
  const edits: TextEdit[] = [];
  for (const [key, found] of inTheirs) {
    const entry = found[0]?.entry;
    const before = entry && !kept.has(entry.name) ? 0 : (inBase.get(key)?.length ?? 0); // an entry that we deleted comes back with its comments
    const missing = found.length - Math.max(before, inMerged.get(key)?.length ?? 0);
    if (missing > 0) edits.push(...found.slice(-missing).flatMap((c) => put(c, t, m, target)));
  }
  for (const [key, was] of inBase) {
    const left = inTheirs.get(key)?.length ?? 0;
    const now = inMerged.get(key) ?? [];
    if (left < was.length && now.length === was.length && entryLives(was[0], t)) edits.push(...now.slice(left).map((c) => takeOut(c, merged)));
  }
  return edits.sort((x, y) => x.start - y.start);
}

const MAYBE_COMMENT = /(?:^|[ \t])#/m;

type Groups = ReadonlyMap<string, readonly Comment[]>;

/** Those between entries are one group: what stands above an entry changes with every new neighbour. */
function byPlaceAndWords({ comments }: Commented): Groups {
  const groups = new Map<string, Comment[]>();
  for (const comment of comments) {
    const key = `${comment.entry?.name ?? ''}\n${comment.words}`;
    const group = groups.get(key);
    if (group) group.push(comment);
    else groups.set(key, [comment]);
  }
  return groups;
}

/** A comment that went with its entry was not taken out by itself. */
const entryLives = (comment: Comment | undefined, { byName }: Commented): boolean => comment?.entry === undefined || byName.has(comment.entry.name);

function readComments(text: string, lists: readonly ListKind[]): Commented {
  const regions = regionsOf(text, lists);
  const comments = commentTokens(text).map(({ offset, source }): Comment => {
    const before = regions[partitionPoint(regions.length, (i) => (regions[i]?.start ?? 0) <= offset) - 1];
    const alone = text.slice(lineStart(text, offset), offset).trim() === '';
    return { start: offset, end: offset + source.length, words: source.trimEnd(), alone, entry: before?.map && offset < before.end ? before : undefined };
  });
  return { text, comments, regions, byName: new Map(regions.map((r) => [r.name, r])) };
}

function regionsOf(text: string, lists: readonly ListKind[]): Region[] {
  const { root } = openYaml(text);
  const regions: Region[] = [];
  for (const pair of root?.items ?? []) {
    const span = spanOfPair(pair);
    if (span) regions.push({ name: `top ${keyOf(pair) ?? ''}`, start: span.start, end: span.start });
  }
  for (const kind of lists) {
    const { seq, byId } = mergeItems(text, kind);
    if (!seq || seq.flow === true) continue;
    const starts = itemStarts(seq);
    for (const [id, { index, map }] of byId) {
      regions.push({ name: `${kind.key} ${id}`, start: starts[index] ?? 0, end: endOfItem(text, seq, index), ...(map.flow !== true && { map }) });
    }
  }
  return regions.sort((a, b) => a.start - b.start);
}

interface CommentToken {
  readonly offset: number;
  readonly source: string;
}

function commentTokens(text: string): CommentToken[] {
  if (!MAYBE_COMMENT.test(text)) return [];
  const found: CommentToken[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (value !== null && typeof value === 'object') {
      const token = value as CST.Token;
      if (token.type === 'comment') found.push(token);
      else Object.values(token).forEach(look);
    }
  };
  for (const token of new Parser().parse(text)) look(token);
  return found.sort((a, b) => a.offset - b.offset);
}

function put(comment: Comment, theirs: Commented, merged: Commented, target: Target): TextEdit[] {
  const { entry, words } = comment;
  if (!entry?.map) return [above(comment, theirs, merged, target)];
  const region = merged.byName.get(entry.name);
  if (!region) return []; // deleted, with everything in it
  if (!region.map) return [line(target, lineStart(target.text, region.start), columnOf(target.text, region.start), words)];
  const indent = columnOf(target.text, spanOfNode(region.map)?.start ?? 0);
  const key = entry.map.items.findLast((p) => (spanOfNode(p.key)?.start ?? Infinity) < comment.start);
  const pair = key && region.map.items.find((p) => keyOf(p) === keyOf(key));
  const span = pair && spanOfPair(pair);
  if (!pair || !span) return [line(target, region.end, indent, words)];
  const end = Math.max(span.end, (colonOf(pair) ?? 0) + 1);
  const next = nextLine(target.text, end);
  const isShort = asMap(pair.value) === undefined && !target.text.slice(span.start, end).includes('\n');
  if (!comment.alone && isShort && target.text.slice(end, next).trim() === '') return [{ start: end, end, newText: ` ${words}` }];
  return [line(target, next, indent, words)];
}

/** On a line of its own above what it stood above, or above the next thing that is still there. */
function above({ start, words }: Comment, theirs: Commented, merged: Commented, target: Target): TextEdit {
  const from = lineStart(theirs.text, start); // behind something on its line: above that
  for (let i = partitionPoint(theirs.regions.length, (at) => (theirs.regions[at]?.start ?? 0) < from); i < theirs.regions.length; i++) {
    const region = merged.byName.get(theirs.regions[i]?.name ?? '');
    if (region) return line(target, lineStart(target.text, region.start), columnOf(target.text, region.start), words);
  }
  return line(target, target.text.length, 0, words);
}

const line = (target: Target, at: number, column: number, words: string): TextEdit => insertLines(target, at, `${' '.repeat(column)}${words}${target.eol}`);

function takeOut({ start, end, alone }: Comment, text: string): TextEdit {
  if (alone) return { start: lineStart(text, start), end: nextLine(text, end), newText: '' };
  let from = start;
  while (from > 0 && (text.charAt(from - 1) === ' ' || text.charAt(from - 1) === '\t')) from--;
  return { start: from, end, newText: '' };
}
