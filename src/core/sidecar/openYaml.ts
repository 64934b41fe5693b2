// Opens a YAML text as a document with positions, or says precisely why it cannot: merge conflicts, syntax, several
// documents, anchors, tags. Both readers and both editors start here.
import {
  type Document, isAlias, isMap, isScalar, parseAllDocuments, type ParsedNode, visit, YAMLMap, type YAMLParseError,
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

/** Errors that spoil one block, not the file. */
const LOCAL_ERRORS = new Set<string>(['DUPLICATE_KEY']);

/** The last texts opened: an edit opens the text that was read just before, and its result is read just after. */
const recent: OpenedYaml[] = [];
const KEPT = 3;

/** Never throws. Linear in the text; the last few texts are remembered. */
export function openYaml(text: string): OpenedYaml {
  const known = recent.find((o) => o.text === text);
  if (known) return known;
  const opened = open(text);
  recent.unshift(opened);
  recent.length = Math.min(recent.length, KEPT);
  return opened;
}

function open(text: string): OpenedYaml {
  const lines = createLineIndex(text);
  const conflicts = findConflicts(text);
  const refused = (problems: readonly Problem[]): OpenedYaml => ({ text, lines, root: undefined, problems, readable: false, doubled: [] });
  if (conflicts.length > 0) return refused(conflicts);
  const documents = parseAllDocuments(text, {
    keepSourceTokens: true, logLevel: 'silent', prettyErrors: false, version: '1.2', schema: 'core', uniqueKeys: sameKey,
  });
  if (!Array.isArray(documents)) return { text, lines, root: undefined, problems: [], readable: true, doubled: [] };
  const [first, second] = documents as Document.Parsed[];
  if (!first) return { text, lines, root: undefined, problems: [], readable: true, doubled: [] };
  const broken = first.errors.filter((e) => !LOCAL_ERRORS.has(e.code)).map((e) => syntaxProblem(e, lines));
  if (second && broken.length === 0) broken.push({ code: 'yaml-several-documents', severity: 'error', span: spanOf(second.range, text) });
  if (broken.length > 0) return refused(broken);
  const forbidden = findForbidden(first);
  if (forbidden.length > 0) return refused(forbidden);
  const root: ParsedNode | null = first.contents;
  if (root === null || (isScalar(root) && root.value === null)) return { text, lines, root: undefined, problems: [], readable: true, doubled: [] };
  if (!isMap(root)) return refused([{ code: 'yaml-not-mapping', severity: 'error', span: spanOf(root.range, text) }]);
  if (root.flow === true && root.items.length > 0) return refused([{ code: 'yaml-braces', severity: 'error', span: spanOf(root.range, text) }]);
  return { text, lines, root: root as YAMLMap, problems: [], readable: true, doubled: first.errors.map((e) => e.pos[0]) };
}

const sameKey = (a: ParsedNode, b: ParsedNode): boolean => isScalar(a) && isScalar(b) && a.value === b.value;

function syntaxProblem(error: YAMLParseError, lines: LineIndex): Problem {
  const [start, end] = error.pos;
  const data = { line: lines.at(start).line + 1, reason: error.message };
  const code = error.code === 'TAB_AS_INDENT' ? 'yaml-tab' : 'yaml-broken';
  return { code, severity: 'error', span: { start, end: Math.max(start, end) }, data };
}

/** Anchors, aliases and tags: a small file may hide a huge one behind them, and our edits could break what they tie. */
function findForbidden(document: Document.Parsed): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Node(_key, node) {
      const code = isAlias(node) || node.anchor !== undefined ? 'yaml-anchor' : node.tag !== undefined && isTagged(node) ? 'yaml-tag' : undefined;
      if (code !== undefined && node.range) problems.push({ code, severity: 'error', span: { start: node.range[0], end: node.range[1] } });
      return problems.length >= 20 ? visit.BREAK : undefined;
    },
  });
  return problems;
}

/** Whether the tag was written in the file: the library keeps it in the node's properties only then. */
const isTagged = (node: { readonly tag?: string }): boolean => node.tag !== undefined;

const spanOf = (range: readonly [number, number, number] | null | undefined, text: string): { start: number; end: number } =>
  range ? { start: range[0], end: range[1] } : { start: 0, end: text.length };
