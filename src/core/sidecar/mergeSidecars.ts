// Three versions of one sidecar → one, by id and field by field. The result is our text with their changes put in, so
// that our formatting and comments stay.
import type { Problem } from '../model/problem.ts';
import { applyEdits, type TextEdit } from '../text/textEdit.ts';
import { editMap, plainOf } from './editMap.ts';
import { ANNOTATION_ORDER, RELATION_ORDER, SIDECAR_ORDER } from './entries.ts';
import { createTarget } from './layout.ts';
import { type Fields, mergeValue, own } from './mergeFields.ts';
import { type ListChoice, mergeList, type Version } from './mergeList.ts';
import { openYaml } from './openYaml.ts';
import { parseSidecar } from './parseSidecar.ts';
import type { YamlValue } from './writeValue.ts';

export interface MergeResult {
  readonly text: string;
  /** What is left to a person; in the text, our side of each stands, and what one side edited is not deleted. */
  readonly choices: readonly Problem[];
}

const LISTS = ['annotations', 'relations'];

/** Never throws. Where a version cannot be understood our text comes back as it is, with the reason. */
export function mergeSidecars(base: string, ours: string, theirs: string): MergeResult {
  for (const [side, text] of [['theirs', theirs], ['ours', ours], ['base', base]] as const) {
    if (!parseSidecar(text).readable) return { text: ours, choices: [whole('merge-unreadable', { side })] };
  }
  if (theirs === base || theirs === ours) return { text: ours, choices: [] };
  const root = openYaml(ours).root;
  if (ours === base || !root) return { text: theirs, choices: ours === base || ours.trim() === '' ? [] : [whole('merge-comments', {})] };
  const target = createTarget(ours);
  const [b, t] = [version(base), version(theirs)];
  const top = mergeTop(ours, b, t);
  const annotations = mergeList(target, root, b, t, 'annotations', ANNOTATION_ORDER, SIDECAR_ORDER);
  const relations = mergeList(target, root, b, t, 'relations', RELATION_ORDER, SIDECAR_ORDER);
  const text = applyEdits(ours, [...top.edits, ...annotations.edits, ...relations.edits]);
  const merged = parseSidecar(text);
  if (!merged.readable) return { text: ours, choices: [whole('merge-failed', {})] };
  const spanOf = (id: string): Problem['span'] => merged.blocks.get(id) ?? { start: 0, end: 0 };
  const choices = [...annotations.choices, ...relations.choices].map((c) => choiceProblem(c, spanOf(c.id)));
  const lost = parseSidecar(theirs).problems.filter((p) => p.severity === 'error').map((p) => whole('merge-entry-left', { line: openYaml(theirs).lines.at(p.span.start).line + 1 }));
  return { text, choices: [...top.choices, ...choices, ...lost] };
}

const whole = (code: string, data: Problem['data']): Problem => ({ code, severity: 'error', span: { start: 0, end: 0 }, ...(data && { data }) });

const version = (text: string): Version => ({ text, root: openYaml(text).root });

/** The keys beside the lists: `published` and what others put there. */
function mergeTop(ours: string, base: Version, theirs: Version): { readonly edits: readonly TextEdit[]; readonly choices: readonly Problem[] } {
  const root = openYaml(ours).root;
  if (!root) return { edits: [], choices: [] };
  const [b, o, t] = [base.root, root, theirs.root].map((r) => (r ? plainOf(r) : {}) as Fields) as [Fields, Fields, Fields];
  const patch: Record<string, YamlValue> = {};
  const choices: Problem[] = [];
  for (const key of new Set([...Object.keys(o), ...Object.keys(t)])) {
    if (key === 'schema' || LISTS.includes(key)) continue;
    const merged = mergeValue(own(b, key), own(o, key), own(t, key), key);
    if (merged.value !== own(o, key)) patch[key] = merged.value ?? null;
    choices.push(...merged.choices.map((c) => whole('merge-choice', { key: c.key, ours: shown(c.ours), theirs: shown(c.theirs) })));
  }
  return { edits: editMap(createTarget(ours), root, patch, SIDECAR_ORDER), choices };
}

function choiceProblem({ id, key, ours, theirs }: ListChoice, span: Problem['span']): Problem {
  if (key !== undefined) return { code: 'merge-choice-in', severity: 'error', span, data: { id, key, ours: shown(ours), theirs: shown(theirs) } };
  const code = ours === undefined ? 'merge-we-deleted' : 'merge-they-deleted';
  return { code, severity: 'error', span, data: { id, quote: shown(ours ?? theirs) } };
}

const shown = (value: YamlValue | undefined): string => (value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value));
