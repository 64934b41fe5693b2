// Opens a YAML text as a document with positions, or says precisely why it cannot: merge conflicts, syntax, several
// documents, anchors, tags. Both readers and both editors start here.
import {
  type Document, isAlias, isMap, isScalar, parseAllDocuments, type ParsedNode, visit, type YAMLMap, type YAMLParseError,
} from 'yaml';
import type { Problem } from '../model/problem.ts';
import { createLineIndex, type LineIndex } from '../text/lineIndex.ts';
import { findConflicts } from './conflicts.ts';

export interface OpenedYaml {
  readonly text: string;
  readonly lines: LineIndex;
  /** Undefined where the file is empty, holds comments only, or cannot be read. */
  readonly root: YAMLMap | undefined;
  readonly problems: readonly Problem[];
  /** False: the text as a whole is no YAML that we would read or write. */
  readonly readable: boolean;
  /** Where a key stands a second time in one mapping: the block around it cannot be understood. */
  readonly doubled: readonly number[];
}

/** More problems than this tell nobody more. */
const MOST_PROBLEMS = 20;

/** The last texts opened: an edit opens the text that was read just before, and its result is read just after; a merge reads four. */
const recent: OpenedYaml[] = [];
const KEPT = 4;

/** Never throws. Linear in the text; the last few texts are remembered. */
export function openYaml(text: string): OpenedYaml {
  const at = recent.findIndex((o) => o.text === text);
  const opened = at < 0 ? open(text) : (recent[at] as OpenedYaml);
  if (at >= 0) recent.splice(at, 1);
  recent.unshift(opened);
  recent.length = Math.min(recent.length, KEPT);
  return opened;
}

function open(text: string): OpenedYaml {
  const lines = createLineIndex(text);
  const conflicts = findConflicts(text);
  const refused = (problems: readonly Problem[]): OpenedYaml => ({ text, lines, root: undefined, problems, readable: false, doubled: [] });
  if (conflicts.length > 0) return refused(conflicts);
  const documents = isTooDeep(text) ? undefined : parsed(text);
  if (!documents) return refused([{ code: 'yaml-too-deep', severity: 'error', span: { start: 0, end: 0 } }]);
  const [first, second] = documents;
  if (!first) return { text, lines, root: undefined, problems: [], readable: true, doubled: [] };
  const broken = first.errors.slice(0, MOST_PROBLEMS).map((e) => syntaxProblem(e, lines));
  if (second && broken.length === 0) broken.push({ code: 'yaml-several-documents', severity: 'error', span: spanOf(second.range, text) });
  if (broken.length > 0) return refused(broken);
  const { forbidden, doubled } = inspect(first);
  if (forbidden.length > 0) return refused(forbidden);
  const root: ParsedNode | null = first.contents;
  if (root === null || (isScalar(root) && root.value === null)) return { text, lines, root: undefined, problems: [], readable: true, doubled: [] };
  if (!isMap(root)) return refused([{ code: 'yaml-not-mapping', severity: 'error', span: spanOf(root.range, text) }]);
  if (root.flow === true && root.items.length > 0) return refused([{ code: 'yaml-braces', severity: 'error', span: spanOf(root.range, text) }]);
  return { text, lines, root: root, problems: [], readable: true, doubled };
}

function parsed(text: string): readonly Document.Parsed[] | undefined {
  try {
    return parseAllDocuments(text, {
      keepSourceTokens: true, logLevel: 'silent', prettyErrors: false, version: '1.2', schema: 'core', uniqueKeys: false,
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined; // the library calls itself once a level: the stack ran out
    throw error;
  }
}

/** Levels on one line that no person writes; each costs the library time in proportion to those around it. */
const DEEPEST = 500;

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 91 || c === 123) depth++;
    else if ((c === 93 || c === 125) && depth > 0) depth--;
    if (depth > DEEPEST) return true;
  }
  return /(?:[-?:][ \t]+){200}/.test(text);
}

function syntaxProblem(error: YAMLParseError, lines: LineIndex): Problem {
  const [start, end] = error.pos;
  const data = { line: lines.at(start).line + 1, reason: error.message };
  const code = error.code === 'TAB_AS_INDENT' ? 'yaml-tab' : 'yaml-broken';
  return { code, severity: 'error', span: { start, end: Math.max(start, end) }, data };
}

/**
 * Anchors, aliases and tags (a small file may hide a huge one behind them, and our edits could break what they tie), and
 * keys that stand twice in their mapping. Linear, where the library's own check compares every key with every other.
 */
function inspect(document: Document.Parsed): { readonly forbidden: Problem[]; readonly doubled: number[] } {
  const forbidden: Problem[] = [];
  const doubled: number[] = [];
  visit(document, {
    Node(_key, node) {
      const code = isAlias(node) || node.anchor !== undefined ? 'yaml-anchor' : node.tag !== undefined ? 'yaml-tag' : undefined;
      if (code !== undefined && node.range) forbidden.push({ code, severity: 'error', span: { start: node.range[0], end: node.range[1] } });
      if (isMap(node)) doubled.push(...doubledKeys(node));
      return forbidden.length >= MOST_PROBLEMS ? visit.BREAK : undefined;
    },
  });
  return { forbidden, doubled };
}

function doubledKeys(map: YAMLMap): number[] {
  const seen = new Set<unknown>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const again = seen.has(key.value);
    seen.add(key.value);
    return again && key.range ? [key.range[0]] : [];
  });
}

const spanOf = (range: readonly [number, number, number] | null | undefined, text: string): { start: number; end: number } =>
  range ? { start: range[0], end: range[1] } : { start: 0, end: text.length };
