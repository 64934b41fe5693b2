// The quick way to open a YAML file: the forms that Dateline itself writes are read line by line, other entries of a list
// one by one by the library, and a file of any other shape not at all. Ten thousand annotations cost the library seconds.
// Yields the library's own nodes with the positions that it would give; the tests hold both against each other.
import { Composer, type CST, isAlias, isMap, isSeq, type Pair, type ParsedNode, Parser, type Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { doubledKeys, inspectYaml, isTooDeep, YAML_OPTIONS } from './inspectYaml.ts';
import { makePair, makeScalar } from './plainNodes.ts';
import { readFlow, readScalar } from './plainValues.ts';

/** One line without its end; `next` is where the line after it begins. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** Spaces before its first other character; -1 for a line of nothing but spaces. */
  readonly indent: number;
}

/** A line that begins with a tab belongs to what is above it and is never understood. */
const TABBED = 1e9;

export interface PlainYaml {
  readonly root: YAMLMap;
  /** Where a key stands a second time in one mapping. */
  readonly doubled: readonly number[];
}

/** Undefined where the text is not of the usual shape: the library must say what it is. Linear in the text. */
export const readPlainYaml = (text: string): PlainYaml | undefined => (/^\ufeff|\r(?!\n)|\t/.test(text) ? undefined : readRoot(text, linesOf(text), false));

/** Of a text that the library has refused: the values and the list entries that are sound each for itself. Linear. */
export const readWhatIsSound = (text: string): PlainYaml | undefined => readRoot(text, linesOf(text), true);

/** `tolerant`: what is not understood is passed over, else it ends all. */
function readRoot(text: string, lines: readonly Line[], tolerant: boolean): PlainYaml | undefined {
  const root = new YAMLMap();
  const doubled: number[] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as Line;
    if (isIdle(text, line)) {
      i++;
      continue;
    }
    const entry = line.indent === 0 ? readEntry(text, lines, i, doubled, tolerant) : undefined;
    if (!entry && !tolerant) return undefined;
    if (entry) root.items.push(entry.pair);
    i = entry?.next ?? i + 1;
  }
  const first = root.items[0]?.key as Scalar | undefined;
  if (!first) return undefined;
  root.range = [first.range?.[0] ?? 0, text.length, text.length];
  return { root, doubled: [...doubledKeys(root), ...doubled] };
}

/** A key at the left margin with a value on its line or a list below. */
function readEntry(text: string, lines: readonly Line[], at: number, doubled: number[], tolerant: boolean): { readonly pair: Pair; readonly next: number } | undefined {
  const line = lines[at] as Line;
  const key = readKey(text, line, 0);
  if (!key) return undefined;
  if (key.after === line.end) {
    const list = readList(text, lines, at + 1, doubled, tolerant);
    return list && { pair: makePair(key.node, list.seq), next: list.next };
  }
  const value = readValue(text, line, key.after);
  return value && !isContinued(text, lines, at + 1) ? { pair: makePair(key.node, value), next: at + 1 } : undefined;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const at = text.indexOf('\n', start);
    const next = at < 0 ? text.length : at + 1;
    const end = at < 0 ? text.length : at > start && text.charCodeAt(at - 1) === 13 ? at - 1 : at;
    let indent = 0;
    while (start + indent < end && text.charCodeAt(start + indent) === 32) indent++;
    if (text.charCodeAt(start + indent) === 9) indent = TABBED;
    lines.push({ start, end, next, indent: start + indent === end ? -1 : indent });
    start = next;
  }
  return lines;
}

const isComment = (text: string, line: Line): boolean => line.indent >= 0 && text.charCodeAt(line.start + line.indent) === 35;

const isIdle = (text: string, line: Line): boolean => line.indent < 0 || isComment(text, line);

/** Whether something indented follows: the value before it goes on. */
function isContinued(text: string, lines: readonly Line[], from: number): boolean {
  let i = from;
  while (i < lines.length && isIdle(text, lines[i] as Line)) i++;
  return (lines[i]?.indent ?? 0) > 0;
}

interface Key {
  readonly node: Scalar;
  /** Where its value begins, or the line's end. */
  readonly after: number;
}

/** Words that are no words to YAML. */
const TYPED_KEYS = new Set(['null', 'true', 'false']);

function readKey(text: string, { start, end }: Line, indent: number): Key | undefined {
  const from = start + indent;
  let at = from;
  for (; at < end; at++) {
    const c = text.charCodeAt(at);
    if (!((c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || (at > from && (c === 45 || (c >= 48 && c <= 57))))) break;
  }
  if (at === from || text.charCodeAt(at) !== 58) return undefined;
  const word = text.slice(from, at);
  if (word.length <= 5 && TYPED_KEYS.has(word.toLowerCase())) return undefined;
  const node = makeScalar(word, word, 'PLAIN', from, at, at);
  if (at + 1 >= end) return { node, after: end };
  if (text.charCodeAt(at + 1) !== 32) return undefined;
  let after = at + 1;
  while (after < end && text.charCodeAt(after) === 32) after++;
  return { node, after };
}

/** A value that ends with its line. */
function readValue(text: string, line: Line, from: number): Scalar | YAMLMap | YAMLSeq | undefined {
  const c = text.charCodeAt(from);
  return c === 91 || c === 123 ? readFlow(text, from, line.end, line.next) : readScalar(text, from, line.end, line.next);
}

interface List {
  readonly seq: YAMLSeq;
  /** The line after the list. */
  readonly next: number;
}

const isDash = (text: string, line: Line): boolean => text.charCodeAt(line.start + line.indent) === 45 && text.charCodeAt(line.start + line.indent + 1) === 32;

/** The items of a block list that begins at or after line `from`. Lines less indented than its dashes end it. */
function readList(text: string, lines: readonly Line[], from: number, doubled: number[], tolerant: boolean): List | undefined {
  let i = from;
  while (i < lines.length && isIdle(text, lines[i] as Line)) i++;
  const first = lines[i];
  if (!first || !isDash(text, first)) return undefined;
  const seq = new YAMLSeq();
  const starts: CST.BlockSequence['items'] = [];
  while (i < lines.length) {
    const line = lines[i] as Line;
    if (line.indent !== first.indent || !isDash(text, line)) break;
    let next = i + 1; // a comment between two lines of an item is the item's, whatever its indentation
    while (next < lines.length && (isIdle(text, lines[next] as Line) || (lines[next] as Line).indent > first.indent)) next++;
    const item = readItem(text, lines, i, next) ?? readByLibrary(text, line.start, lines[next]?.start ?? text.length);
    i = next;
    if (!item && tolerant) continue;
    if (!item) return undefined;
    seq.items.push(item.node);
    doubled.push(...item.doubled);
    starts.push({ start: [{ type: 'seq-item-ind', offset: line.start + line.indent, indent: line.indent, source: '-' }] });
  }
  const end = seq.items.length === 0 ? first.next : ((seq.items.at(-1) as YAMLMap | null)?.range?.[1] ?? text.length);
  const start = first.start + first.indent;
  seq.range = [start, end, end];
  seq.srcToken = { type: 'block-seq', offset: start, indent: first.indent, items: starts };
  return { seq, next: i };
}

interface Item {
  readonly node: YAMLMap | YAMLSeq | Scalar | null;
  readonly doubled: readonly number[];
}

/** The item of the lines `from` to `to`. Undefined: it is written in none of the usual ways. */
function readItem(text: string, lines: readonly Line[], from: number, to: number): Item | undefined {
  const dash = lines[from] as Line;
  const indent = dash.indent + 2;
  const inBraces = text.charCodeAt(dash.start + indent) === 123;
  const map = inBraces ? readFlow(text, dash.start + indent, dash.end, dash.next) : undefined;
  const read = inBraces ? map && { map, next: from + 1 } : readKeys(text, lines, from, to, indent);
  return read && isMap(read.map) && isTail(text, lines, read.next, to, indent) ? { node: read.map, doubled: doubledIn(read.map) } : undefined;
}

/** A mapping of one key a line, with notes as `|` blocks, and comments in between. */
function readKeys(text: string, lines: readonly Line[], from: number, to: number, indent: number): { readonly map: YAMLMap; readonly next: number } | undefined {
  const map = new YAMLMap();
  let end = from; // the line after the last value
  for (let i = from; i < to; ) {
    const line = lines[i] as Line;
    if (i > from && isIdle(text, line)) {
      i++;
      continue;
    }
    const key = i > from && line.indent !== indent ? undefined : readKey(text, line, indent);
    if (!key || key.after >= line.end) return undefined;
    const literal = text.charCodeAt(key.after) === 124 ? readLiteral(text, lines, i, to, key.after, indent) : undefined;
    const value = literal?.node ?? readValue(text, line, key.after);
    if (!value) return undefined;
    map.items.push(makePair(key.node, value));
    i = end = literal?.next ?? i + 1;
  }
  const after = (lines[end - 1] as Line).next;
  map.range = [(lines[from] as Line).start + indent, after, after];
  return { map, next: end };
}

/** As `doubledKeys`, for braces in braces too. */
function doubledIn(map: YAMLMap): number[] {
  const doubled = doubledKeys(map);
  for (const { value } of map.items) if (isMap(value)) doubled.push(...doubledIn(value));
  return doubled;
}

/** Nothing but empty lines and comments that stand no deeper than the keys: they follow the item. */
function isTail(text: string, lines: readonly Line[], from: number, to: number, indent: number): boolean {
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line;
    if (line.indent > indent || !isIdle(text, line)) return false;
  }
  return true;
}

/** `|` or `|-` and the lines below, without empty lines at the end. */
function readLiteral(text: string, lines: readonly Line[], at: number, to: number, from: number, indent: number): { readonly node: Scalar; readonly next: number } | undefined {
  const head = lines[at] as Line;
  const mark = text.slice(from, head.end);
  const first = lines[at + 1];
  if ((mark !== '|' && mark !== '|-') || at + 1 >= to || !first || first.indent <= indent) return undefined;
  const words: string[] = [];
  let i = at + 1;
  for (; i < to; i++) {
    const line = lines[i] as Line;
    if (line.indent < 0 ? line.end > line.start : line.indent < first.indent) break;
    words.push(line.indent < 0 ? '' : text.slice(line.start + first.indent, line.end));
  }
  const last = lines[i - 1] as Line;
  if (last.indent < 0 || last.next === last.end) return undefined;
  const value = words.join('\n') + (mark === '|' ? '\n' : '');
  return { node: makeScalar(value, value, 'BLOCK_LITERAL', from, last.next, last.next), next: i };
}

/** One item that is written otherwise: undefined where the library finds anything wrong with it, or we refuse it. */
function readByLibrary(text: string, start: number, end: number): Item | undefined {
  const piece = text.slice(start, end);
  if (isTooDeep(piece)) return undefined;
  const tokens = [...new Parser().parse(piece)];
  for (const token of tokens) shift(token, start);
  const [document, more] = new Composer(YAML_OPTIONS).compose(tokens);
  if (!document || more || document.errors.length > 0 || document.warnings.length > 0) return undefined;
  const { forbidden, doubled } = inspectYaml(document);
  const seq = document.contents;
  if (forbidden.length > 0 || !isSeq<ParsedNode>(seq) || seq.flow === true || seq.items.length !== 1) return undefined;
  const [node = null] = seq.items;
  return isAlias(node) ? undefined : { node, doubled };
}

/** Moves what the library read from a piece to where the piece stands in the text. */
function shift(token: unknown, by: number): void {
  if (typeof token !== 'object' || token === null) return;
  if ('offset' in token && typeof token.offset === 'number') token.offset += by;
  for (const part of Object.values(token)) if (typeof part === 'object') shift(part, by);
}
