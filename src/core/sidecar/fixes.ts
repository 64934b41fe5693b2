// What a machine can put right in a YAML file, for the problems that its readers note: edits for the light bulb. Each was
// tried: it is offered only where the problem goes and no other comes.
import { FOLDER_SCHEMA, SIDECAR_SCHEMA } from '../model/annotation.ts';
import type { Problem } from '../model/problem.ts';
import type { Span } from '../text/span.ts';
import { applyEdits, type TextEdit } from '../text/textEdit.ts';
import { fixAliases, fixTags } from './fixAliases.ts';
import { createTarget, endOfItem, lineStart } from './layout.ts';
import { newId } from './newId.ts';
import { openYaml } from './openYaml.ts';
import { parseFolderFile } from './parseFolderFile.ts';
import { parseSidecar } from './parseSidecar.ts';
import { fixTabs, quoteValue } from './fixText.ts';
import type { FolderFile, Sidecar } from './types.ts';
import { asMap, asSeq, itemStarts, keyOf, pairAt, pairsOf, spanOfNode, valueAt, wordsOf } from './yamlNodes.ts';

export type FixKind = 'newId' | 'removeCopy' | 'tabs' | 'quote' | 'writeOut' | 'removeTags' | 'schema' | 'rename';

export interface Fix {
  readonly kind: FixKind;
  readonly edits: readonly TextEdit[];
  /** The key or value that the fix is about, for its title. */
  readonly about: string;
}

export type YamlFile = 'sidecar' | 'folder';

/** `random` mints ids, which must not be those of `taken`. A text that is long costs a reading for each fix that is tried. */
export function fixesFor(text: string, { code, span }: Pick<Problem, 'code' | 'span'>, file: YamlFile, random: () => number, taken: ReadonlySet<string> = new Set()): readonly Fix[] {
  const mint = (): string => newId(random, new Set([...taken, ...read(text, file).blocks.keys()]));
  const best = new Map<FixKind, { readonly fix: Fix; readonly readable: boolean }>();
  for (const fix of candidates(text, code, span, file, mint)) {
    const known = best.get(fix.kind);
    if (known?.readable === true) continue;
    const outcome = outcomeOf(text, fix, code, span, file);
    if (outcome === 'readable' || (outcome === 'better' && !known)) best.set(fix.kind, { fix, readable: outcome === 'readable' });
  }
  return [...best.values()].map(({ fix }) => fix);
}

function candidates(text: string, code: string, span: Span, file: YamlFile, mint: () => string): readonly Fix[] {
  const expected = file === 'sidecar' ? SIDECAR_SCHEMA : FOLDER_SCHEMA;
  switch (code) {
    case 'yaml-doubled-id': return [...removeCopy(text, span), { kind: 'newId', about: text.slice(span.start, span.end), edits: [{ ...span, newText: mint() }] }];
    case 'yaml-tab': return fixTabs(text).map((edits) => ({ kind: 'tabs', about: '', edits }));
    case 'yaml-broken': return quoteValue(text, span).map(({ key, edits }) => ({ kind: 'quote', about: key, edits }));
    case 'yaml-anchor':
    case 'yaml-tag': {
      const quotes = quoteValue(text, span).map(({ key, edits }): Fix => ({ kind: 'quote', about: key, edits }));
      const edits = code === 'yaml-tag' ? fixTags(text) : fixAliases(text);
      return edits.length === 0 ? quotes : [{ kind: code === 'yaml-tag' ? 'removeTags' : 'writeOut', about: '', edits }, ...quotes];
    }
    case 'yaml-schema-missing': return [{ kind: 'schema', about: expected, edits: [schemaLine(text, span, expected)] }];
    case 'yaml-schema-unknown': return [{ kind: 'schema', about: expected, edits: [{ ...span, newText: expected }] }];
    case 'yaml-mistyped-part': return file === 'sidecar' ? renamePart(text, span) : [];
    default: return [];
  }
}

const read = (text: string, file: YamlFile): Sidecar | FolderFile => (file === 'sidecar' ? parseSidecar(text) : parseFolderFile(text));

/** better: fewer problems, or, while the file stays broken, the next fault stands further on or is another. */
function outcomeOf(text: string, { edits }: Fix, code: string, span: Span, file: YamlFile): 'readable' | 'better' | 'no better' {
  if (edits.length === 0) return 'no better';
  const [before, after] = [read(text, file), read(applyEdits(text, edits), file)];
  if (after.readable && !before.readable) return 'readable';
  if (before.readable && (!after.readable || after.problems.length >= before.problems.length)) return 'no better';
  const first = after.problems[0];
  return before.readable ? 'readable' : first !== undefined && (first.code !== code || first.span.start > span.end + 1) ? 'better' : 'no better';
}

/** An entry that says, to the letter, what an earlier one says. */
function removeCopy(text: string, id: Span): Fix[] {
  const { root } = openYaml(text);
  for (const pair of root ? pairsOf(root) : []) {
    const seq = asSeq(pair.value);
    const at = seq?.flow === true ? -1 : (seq?.items.findIndex((item) => spanOfNode(asMap(item) && valueAt(asMap(item) as never, 'id'))?.start === id.start) ?? -1);
    if (!seq || at < 1) continue;
    const starts = itemStarts(seq);
    const wordsOfItem = (i: number): string => text.slice(starts[i] ?? 0, endOfItem(text, seq, i)).trim();
    const isCopy = starts.some((_, i) => i < at && wordsOfItem(i) === wordsOfItem(at));
    return isCopy ? [{ kind: 'removeCopy', about: text.slice(id.start, id.end), edits: [{ start: lineStart(text, starts[at] ?? 0), end: endOfItem(text, seq, at), newText: '' }] }] : [];
  }
  return [];
}

/** `span` is the value where the key stands there without one, else where the first key begins. */
function schemaLine(text: string, span: Span, expected: string): TextEdit {
  const { root } = openYaml(text);
  const key = root && pairAt(root, 'schema');
  const end = key && spanOfNode(key.key)?.end;
  if (end !== undefined) return { start: end + 1, end: Math.max(end + 1, spanOfNode(key?.value)?.end ?? 0), newText: ` ${expected}` };
  return { start: span.start, end: span.start, newText: `schema: ${expected}${createTarget(text).eol}` };
}

/** Entries with quotes are annotations, entries with two ends relations; where that list is not there yet. */
function renamePart(text: string, span: Span): Fix[] {
  const { root } = openYaml(text);
  const pair = root && pairsOf(root).find((p) => spanOfNode(p.key)?.start === span.start);
  const first = asMap(asSeq(pair?.value)?.items[0]);
  const name = !first ? undefined : pairAt(first, 'quote') ? 'annotations' : pairAt(first, 'from') ? 'relations' : undefined;
  if (!root || !pair || keyOf(pair) === undefined || name === undefined || wordsOf(pair.key) === name || pairAt(root, name)) return [];
  return [{ kind: 'rename', about: name, edits: [{ ...span, newText: name }] }];
}
