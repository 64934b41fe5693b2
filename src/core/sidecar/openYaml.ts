// Opens a YAML text as a document with positions, or says precisely why it cannot: merge conflicts, syntax, several
// documents, anchors, tags. Both readers and both editors start here.
import { type Document, isMap, isScalar, parseAllDocuments, type ParsedNode, type YAMLMap, type YAMLParseError } from 'yaml';
import type { Problem } from '../model/problem.ts';
import { createLineIndex, type LineIndex } from '../text/lineIndex.ts';
import { findConflicts } from './conflicts.ts';
import { inspectYaml, isTooDeep, MOST_PROBLEMS, YAML_OPTIONS } from './inspectYaml.ts';
import { type PlainYaml, readPlainYaml, readWhatIsSound } from './plainYaml.ts';

export interface OpenedYaml {
  readonly text: string;
  readonly lines: LineIndex;
  /** Undefined where the file is empty, holds comments only, or cannot be read. */
  readonly root: YAMLMap | undefined;
  readonly problems: readonly Problem[];
  /** False: the text as a whole is no YAML that we would read or write. */
  readonly readable: boolean;
  /** Where it is not readable for a fault in some place: what is sound beside it, to be shown and never written over. */
  readonly sound?: PlainYaml;
  /** Where a key stands a second time in one mapping, in order: the block around it cannot be understood. */
  readonly doubled: readonly number[];
}

/** The last texts opened: an edit opens the text that was read just before, and its result is read just after; a merge reads six. */
const recent: OpenedYaml[] = [];
const KEPT = 6;

/** Never throws. Linear in the text; the last few texts are remembered. */
export function openYaml(text: string): OpenedYaml {
  const at = recent.findIndex((o) => o.text === text);
  const found = at < 0 ? open(text) : (recent[at] as OpenedYaml);
  if (at >= 0) recent.splice(at, 1);
  recent.unshift(found);
  recent.length = Math.min(recent.length, KEPT);
  return found;
}

function open(text: string): OpenedYaml {
  const lines = createLineIndex(text);
  const conflicts = findConflicts(text);
  if (conflicts.length > 0) return refused(text, lines, conflicts);
  try {
    return opened(text, lines);
  } catch (error) {
    if (error instanceof RangeError) return refused(text, lines, TOO_DEEP); // the library calls itself once a level: the stack ran out
    throw error;
  }
}

const TOO_DEEP: readonly Problem[] = [{ code: 'yaml-too-deep', severity: 'error', span: { start: 0, end: 0 } }];

const refused = (text: string, lines: LineIndex, problems: readonly Problem[]): OpenedYaml => ({ text, lines, root: undefined, problems, readable: false, doubled: [] });

/** Refused, but what is sound beside the fault can be shown. */
function spoiled(text: string, lines: LineIndex, problems: readonly Problem[]): OpenedYaml {
  const sound = readWhatIsSound(text);
  return { ...refused(text, lines, problems), ...(sound && { sound: { root: sound.root, doubled: inOrder(sound.doubled) } }) };
}

function opened(text: string, lines: LineIndex): OpenedYaml {
  const plain = readPlainYaml(text);
  if (plain) return { text, lines, root: plain.root, problems: [], readable: true, doubled: inOrder(plain.doubled) };
  if (isTooDeep(text)) return refused(text, lines, TOO_DEEP);
  const empty: OpenedYaml = { text, lines, root: undefined, problems: [], readable: true, doubled: [] };
  const [first, second]: readonly Document.Parsed[] = parseAllDocuments(text, YAML_OPTIONS);
  if (!first) return empty;
  const broken = first.errors.slice(0, MOST_PROBLEMS).map((e) => syntaxProblem(e, text, lines));
  if (second && broken.length === 0) broken.push({ code: 'yaml-several-documents', severity: 'error', span: spanOf(second.range, text) });
  if (broken.length > 0) return spoiled(text, lines, broken);
  const { forbidden, doubled } = inspectYaml(first);
  if (forbidden.length > 0) return spoiled(text, lines, forbidden);
  const root: ParsedNode | null = first.contents;
  if (root === null || (isScalar(root) && root.value === null)) return empty;
  if (!isMap(root)) return refused(text, lines, [{ code: 'yaml-not-mapping', severity: 'error', span: spanOf(root.range, text) }]);
  if (root.flow === true && root.items.length > 0) return refused(text, lines, [{ code: 'yaml-braces', severity: 'error', span: spanOf(root.range, text) }]);
  return { text, lines, root, problems: [], readable: true, doubled: inOrder(doubled) };
}

const inOrder = (places: readonly number[]): readonly number[] => [...places].sort((a, b) => a - b);

/** The library finds a file's end one behind its last character. */
function syntaxProblem(error: YAMLParseError, text: string, lines: LineIndex): Problem {
  const [start, end] = error.pos.map((at) => Math.min(at, text.length)) as [number, number];
  const data = { line: lines.at(start).line + 1, reason: error.message };
  const code = error.code === 'TAB_AS_INDENT' ? 'yaml-tab' : 'yaml-broken';
  return { code, severity: 'error', span: { start, end: Math.max(start, end) }, data };
}

const spanOf = (range: readonly [number, number, number] | null | undefined, text: string): { start: number; end: number } =>
  range ? { start: range[0], end: range[1] } : { start: 0, end: text.length };
