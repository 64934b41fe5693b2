// Three versions of a sidecar or of `dateline.yaml` → one, by id and field by field. The result is our text with their
// changes put in, so that our formatting and comments stay; it is read again before it is handed out.
import { ANNOTATION_ORDER, ACTOR_ORDER, FOLDER_ORDER, LABEL_ORDER, MEETING_ORDER, NOT_NAME_ORDER, RELATION_ORDER, SIDECAR_ORDER } from './entries.ts';
import { FOLDER_SCHEMA, SIDECAR_SCHEMA } from '../model/annotation.ts';
import type { Problem } from '../model/problem.ts';
import { applyEdits } from '../text/textEdit.ts';
import { editMap, plainOf } from './editMap.ts';
import { createTarget } from './layout.ts';
import { canonical, type Fields } from './mergeAnswers.ts';
import { mergeComments } from './mergeComments.ts';
import { mergeFields } from './mergeFields.ts';
import { byId, byText, isListAt, type ListKind, type MergeItems, mergeItems } from './mergeItems.ts';
import { editsOf, type ListPlan, planList, type Versions } from './mergeList.ts';
import { isOpenAnswer } from './mergeOpenAnswers.ts';
import { openYaml } from './openYaml.ts';
import { parseFolderFile } from './parseFolderFile.ts';
import { parseSidecar } from './parseSidecar.ts';
import type { YamlValue } from './writeValue.ts';

export interface MergeResult {
  /** The merged text; ours where `merged` is false. */
  readonly text: string;
  /** False: a version could not be understood, and nothing was merged. */
  readonly merged: boolean;
  /** What is left to a person, on `text`: new contradictions, each held in the file, or why nothing was merged. */
  readonly choices: readonly Problem[];
  /** What somebody may want to know. */
  readonly notes: readonly Problem[];
}

interface FileKind {
  readonly schema: string;
  readonly order: readonly string[];
  readonly lists: readonly ListKind[];
  read(text: string): { readonly readable: boolean; readonly problems: readonly Problem[] };
}

const SIDECAR: FileKind = {
  schema: SIDECAR_SCHEMA, order: SIDECAR_ORDER, read: parseSidecar,
  lists: [byId('annotations', ANNOTATION_ORDER), byId('relations', RELATION_ORDER)],
};

const FOLDER: FileKind = {
  schema: FOLDER_SCHEMA, order: FOLDER_ORDER, read: parseFolderFile,
  lists: [byId('labels', LABEL_ORDER), byId('actors', ACTOR_ORDER), byText('notNames', NOT_NAME_ORDER), byId('meetings', MEETING_ORDER)],
};

/** Never throws. `base`: empty where both sides began alone. */
export const mergeSidecars = (base: string, ours: string, theirs: string): MergeResult => mergeFile(SIDECAR, base, ours, theirs);

export const mergeFolderFiles = (base: string, ours: string, theirs: string): MergeResult => mergeFile(FOLDER, base, ours, theirs);

/** As either, by the `schema:` that one of them states. */
export function mergeFiles(base: string, ours: string, theirs: string): MergeResult {
  const isFolder = [ours, theirs, base].some((text) => /^schema:[ \t]*["']?dateline-folder\//m.test(text));
  return (isFolder ? mergeFolderFiles : mergeSidecars)(base, ours, theirs);
}

function mergeFile(kind: FileKind, base: string, ours: string, theirs: string): MergeResult {
  for (const [side, text] of [['theirs', theirs], ['ours', ours], ['base', base]] as const) {
    if (!kind.read(text).readable) return refused(ours, 'merge-unreadable', { side });
  }
  const { eol } = createTarget(ours.includes('\n') ? ours : theirs);
  if (isSameText(theirs, base) || isSameText(theirs, ours)) return { text: ours, merged: true, choices: [], notes: [] };
  if (isSameText(ours, base)) return { text: theirs.replace(/\r?\n/g, eol), merged: true, choices: [], notes: [] };
  const filled = openYaml(ours).root ? ours : withSchema(ours, kind, eol);
  const plan = planFile(kind, base, filled, theirs);
  for (const asWritten of [true, false]) {
    const text = applyPlan(kind, plan, filled, asWritten);
    if (!saysAll(kind, text, plan)) continue;
    const commented = applyEdits(text, mergeComments(base, filled, theirs, text, kind.lists));
    const whole = saysAll(kind, commented, plan);
    const merged = whole ? commented : text;
    const notes = [...(whole ? [] : [problem('merge-comments-left', 'warning')]), ...doubledNotes(plan)];
    return { text: merged === filled ? ours : merged, merged: true, choices: newChoices(kind, merged, ours, theirs), notes };
  }
  return refused(ours, 'merge-failed', {});
}

const isSameText = (a: string, b: string): boolean => a === b || a.replace(/\r\n/g, '\n') === b.replace(/\r\n/g, '\n');

const problem = (code: string, severity: Problem['severity'], data?: Problem['data']): Problem => ({ code, severity, span: { start: 0, end: 0 }, ...(data && { data }) });

const refused = (text: string, code: string, data: Problem['data']): MergeResult => ({ text, merged: false, choices: [problem(code, 'error', data)], notes: [] });

/** A file that was emptied, or holds comments only: they stay above. */
const withSchema = (text: string, { schema }: FileKind, eol: string): string => `${text}${text === '' || text.endsWith('\n') ? '' : eol}schema: ${schema}${eol}`;

interface FilePlan {
  readonly top: { readonly patch: Fields; readonly expected: string };
  readonly lists: readonly { readonly kind: ListKind; readonly versions: Versions; readonly plan: ListPlan }[];
}

function planFile(kind: FileKind, base: string, ours: string, theirs: string): FilePlan {
  const texts = [base, ours, theirs];
  // What is no list in one version is merged as any other value.
  const lists = kind.lists.filter(({ key }) => texts.every((text) => isListAt(text, key)));
  const [b, o, t] = texts.map((text) => topOf(text, lists)) as [Fields, Fields, Fields];
  const patch = mergeFields(b, o, t);
  const versions = lists.map((list) => ({ kind: list, versions: versionsOf(list, base, ours, theirs) }));
  const relations = versions.find((l) => l.kind.key === 'relations')?.versions;
  const needed = relations ? newlyNamed(relations) : new Set<string>();
  return {
    top: { patch, expected: canonical({ ...o, ...patch }) },
    lists: versions.map((l) => ({ ...l, plan: planList(l.versions, l.kind.key === 'annotations' ? needed : new Set()) })),
  };
}

const versionsOf = (list: ListKind, base: string, ours: string, theirs: string): Versions => ({ base: mergeItems(base, list), ours: mergeItems(ours, list), theirs: mergeItems(theirs, list) });

/** The keys beside the lists: `published` and what others put there. */
function topOf(text: string, lists: readonly ListKind[]): Fields {
  const { root } = openYaml(text);
  const skipped = new Set(['schema', ...lists.map((l) => l.key)]);
  return Object.fromEntries(Object.entries((root ? plainOf(root) : {}) as Fields).filter(([key]) => !skipped.has(key)));
}

/** Ids of annotations that a relation names which one side made or edited: it stays, and must not lose an end. */
function newlyNamed({ base, ours, theirs }: Versions): Set<string> {
  const isOld = (id: string, fields: Fields): boolean => canonical(base.byId.get(id)?.fields) === canonical(fields);
  const fresh = [ours, theirs].flatMap((side) => [...side.byId].filter(([id, { fields }]) => !isOld(id, fields)));
  return new Set(fresh.flatMap(([, { fields }]) => [fields['from'], fields['to']]).filter((id) => typeof id === 'string'));
}

function applyPlan(kind: FileKind, { top, lists }: FilePlan, ours: string, asWritten: boolean): string {
  const { root } = openYaml(ours);
  if (!root) return ours;
  const target = createTarget(ours);
  const edits = lists.flatMap(({ kind: list, versions, plan }) => editsOf(plan, target, root, list, versions.theirs, kind.order, asWritten));
  // Keys that we do not know go to the end of the file: behind a new last entry of a list, not in front of it.
  const patches = [true, false].map((known) => Object.fromEntries(Object.entries(top.patch).filter(([key]) => kind.order.includes(key) === known)));
  const [above = [], below = []] = patches.map((patch) => editMap(target, root, patch, kind.order));
  return applyEdits(ours, [...above, ...edits, ...below]);
}

/** Reads what was merged: every entry and every key says what was planned, and nothing else is there. */
function saysAll(kind: FileKind, text: string, { top, lists }: FilePlan): boolean {
  if (!kind.read(text).readable) return false;
  if (canonical(topOf(text, lists.map((l) => l.kind))) !== top.expected) return false;
  return lists.every(({ kind: list, plan }) => {
    const now = itemKeys(mergeItems(text, list));
    return now.length === plan.expected.length && now.every((key, i) => key === plan.expected[i]);
  });
}

const itemKeys = ({ byId, rest }: MergeItems): string[] =>
  [...[...byId.values()].map((i) => canonical(i.fields)), ...[...rest].flatMap(([key, items]) => items.map(() => key))].sort();

/** The contradictions in the merged text that neither side held before. */
function newChoices(kind: FileKind, text: string, ours: string, theirs: string): Problem[] {
  const sign = ({ code, data }: Problem): string => JSON.stringify([code, data?.['id'], data?.['key'], data?.['other']]);
  const known = new Set([ours, theirs].flatMap((t) => kind.read(t).problems.filter(isOpenAnswer).map(sign)));
  return kind.read(text).problems.filter((p) => isOpenAnswer(p) && !known.has(sign(p)));
}

/** Both marked the same words with the same label: both annotations are kept, for relations may name either. */
function doubledNotes({ lists }: FilePlan): Problem[] {
  const versions = lists.find((l) => l.kind.key === 'annotations')?.versions;
  if (!versions) return [];
  const { base, ours, theirs } = versions;
  const place = ({ fields: f }: { readonly fields: Fields }): string => canonical([f['label'] ?? '', f['status'] ?? '', f['quote'] ?? '', f['prefix'] ?? '', f['start'] ?? ''] satisfies YamlValue[]);
  const mine = new Map([...ours.byId].filter(([id]) => !base.byId.has(id) && !theirs.byId.has(id)).map(([id, item]) => [place(item), id]));
  return [...theirs.byId].flatMap(([id, item]) => {
    const other = base.byId.has(id) || ours.byId.has(id) ? undefined : mine.get(place(item));
    return other === undefined ? [] : [problem('merge-twice', 'information', { id: other, other: id, quote: String(item.fields['quote'] ?? '') })];
  });
}
