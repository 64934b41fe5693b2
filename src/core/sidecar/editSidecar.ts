// Changes to annotations → the smallest edits on the sidecar's text. Nothing is written into a file that is not
// understood, and what was written is read again before it is handed out.
import { type Annotation, type Relation, SIDECAR_SCHEMA } from '../model/annotation.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { applyEdits } from '../text/textEdit.ts';
import { editList } from './editList.ts';
import { editMap } from './editMap.ts';
import { ANNOTATION_ORDER, entriesOf, patchOf, RELATION_ORDER, SIDECAR_ORDER } from './entries.ts';
import { isDate } from './isDate.ts';
import { createTarget, type Target } from './layout.ts';
import { withSettled } from './mergeOpenAnswers.ts';
import { type ListStep, netChanges, type NetChanges, patched, refuse } from './netChanges.ts';
import { openYaml } from './openYaml.ts';
import { parseSidecar } from './parseSidecar.ts';
import { withRelationsOfRemoved } from './relationsOfRemoved.ts';
import { sameValue } from './sameValue.ts';
import type { EditResult, Sidecar, SidecarChange } from './types.ts';
import { type Items, itemsById } from './yamlItems.ts';

/** `text` undefined: the file is not there yet. Changes are taken in order; the edits are on `text` as it was passed. */
export function editSidecar(text: string | undefined, asked: readonly SidecarChange[]): EditResult {
  const source = text ?? '';
  const before = parseSidecar(source);
  if (!before.readable) return unreadable(before);
  const changes = withRelationsOfRemoved(asked, before.relations);
  const items = itemsById(openYaml(source).root, 'annotations');
  const relationItems = itemsById(openYaml(source).root, 'relations');
  const annotations = netChanges(changes.flatMap(annotationStep), items.ids);
  if ('problem' in annotations) return annotations;
  const relations = netChanges(changes.flatMap(relationStep), relationItems.ids);
  if ('problem' in relations) return relations;
  const days = daysOf(changes);
  const bad = Object.values(days).find((day) => day !== null && !isDate(day));
  if (typeof bad === 'string') return refuse('edit-bad-date', { value: bad });
  const planned: Plan = { before, annotations, relations, items, relationItems, days };
  const edits = textEdits(source, planned);
  return holds(parseSidecar(applyEdits(source, edits)), planned) ? { edits } : refuse('edit-failed');
}

interface Plan {
  readonly before: Sidecar;
  readonly annotations: NetChanges<Annotation>;
  readonly relations: NetChanges<Relation>;
  readonly items: Items;
  readonly relationItems: Items;
  readonly days: Days;
}

/** The dates at the top. A missing one stays as it is, null goes. */
type Days = { readonly [K in 'published' | 'publishedInsteadOf']?: string | null };

const daysOf = (changes: readonly SidecarChange[]): Days =>
  changes.reduce<Days>((days, c) => {
    if (c.kind !== 'published') return days;
    const insteadOf = c.value === null ? null : c.insteadOf;
    return { ...days, published: c.value, ...(insteadOf !== undefined && { publishedInsteadOf: insteadOf }) };
  }, {});

const unreadable = ({ problems }: Sidecar): EditResult => {
  const first = problems[0];
  return { problem: { code: 'edit-unreadable', severity: 'error', span: first?.span ?? { start: 0, end: 0 } } };
};

function annotationStep(change: SidecarChange): ListStep<Annotation>[] {
  switch (change.kind) {
    case 'add': return [{ kind: 'add', item: change.annotation }];
    case 'update': return [change];
    case 'remove': return [change];
    default: return [];
  }
}

function relationStep(change: SidecarChange): ListStep<Relation>[] {
  switch (change.kind) {
    case 'addRelation': return [{ kind: 'add', item: change.relation }];
    case 'updateRelation': return [{ kind: 'update', id: change.id, set: change.set }];
    case 'removeRelation': return [{ kind: 'remove', id: change.id }];
    default: return [];
  }
}

function textEdits(source: string, plan: Plan): TextEdit[] {
  const target = createTarget(source);
  const opened = openYaml(source);
  const { root } = opened;
  const nothing = plan.annotations.add.size === 0 && plan.relations.add.size === 0 && !Object.values(plan.days).some((day) => day !== null);
  if (!root) return nothing ? [] : [newContents(target, plan)];
  const edits = editMap(target, root, plan.days, SIDECAR_ORDER);
  for (const [id, set] of plan.annotations.update) {
    const map = plan.items.maps.get(id);
    if (map) edits.push(...editMap(target, map, withSettled(map, patchOf(set)), ANNOTATION_ORDER));
  }
  for (const [id, set] of plan.relations.update) {
    const map = plan.relationItems.maps.get(id);
    if (map) edits.push(...editMap(target, map, withSettled(map, patchOf(set)), RELATION_ORDER));
  }
  const added = sortedByPlace([...plan.annotations.add.values()]);
  edits.push(...editList(target, root, {
    key: 'annotations',
    add: added.map((a) => ({ before: placeOf(a, plan), entries: entriesOf(a, ANNOTATION_ORDER) })),
    remove: plan.items.indexes(plan.annotations.remove),
  }, SIDECAR_ORDER));
  edits.push(...editList(target, root, {
    key: 'relations',
    add: [...plan.relations.add.values()].map((r) => ({ before: plan.relationItems.count, entries: entriesOf(r, RELATION_ORDER) })),
    remove: plan.relationItems.indexes(plan.relations.remove),
  }, SIDECAR_ORDER));
  return edits;
}

const sortedByPlace = (annotations: readonly Annotation[]): Annotation[] => [...annotations].sort((a, b) => a.start - b.start || b.end - a.end);

/** Index of the first block that stands later in the article. */
function placeOf(annotation: Annotation, { before, items }: Plan): number {
  const next = before.annotations.find((a) => a.start > annotation.start);
  return next ? (items.indexOf(next.id) ?? items.count) : items.count;
}

/** A file that is empty or holds comments only: they stay above. */
function newContents(target: Target, plan: Plan): TextEdit {
  const { text, eol } = target;
  const open = text !== '' && !text.endsWith('\n') ? eol : '';
  const days = Object.entries(plan.days).flatMap(([key, day]) => (day === null ? [] : [`${key}: "${day}"${eol}`]));
  const head = `${open}schema: ${SIDECAR_SCHEMA}${eol}${days.join('')}`;
  const shell = openYaml(`schema: ${SIDECAR_SCHEMA}\n`);
  const lists = shell.root ? [
    ...editList({ text: shell.text, eol }, shell.root, { key: 'annotations', remove: [], add: sortedByPlace([...plan.annotations.add.values()]).map((a) => ({ before: 0, entries: entriesOf(a, ANNOTATION_ORDER) })) }, SIDECAR_ORDER),
    ...editList({ text: shell.text, eol }, shell.root, { key: 'relations', remove: [], add: [...plan.relations.add.values()].map((r) => ({ before: 0, entries: entriesOf(r, RELATION_ORDER) })) }, SIDECAR_ORDER),
  ] : [];
  return { start: text.length, end: text.length, newText: head + lists.map((e) => e.newText).join('') };
}

/** Reads what was written: the changes are there and everything else is what it was. */
function holds(after: Sidecar, plan: Plan): boolean {
  if (!after.readable || after.problems.length > plan.before.problems.length) return false;
  const is = (key: keyof Days): boolean => after[key] === (plan.days[key] === undefined ? plan.before[key] : (plan.days[key] ?? undefined));
  return is('published') && is('publishedInsteadOf')
    && sameItems(after.annotations, plan.before.annotations, plan.annotations)
    && sameItems(after.relations, plan.before.relations, plan.relations);
}

/** `after` is `before` with the changes, in whatever order. */
function sameItems<T extends { readonly id: string }>(after: readonly T[], before: readonly T[], changes: NetChanges<T>): boolean {
  const expected = new Map(before.filter((b) => !changes.remove.has(b.id)).map((b) => [b.id, patched(b, changes.update.get(b.id))]));
  for (const [id, item] of changes.add) expected.set(id, item);
  return after.length === expected.size && after.every((a) => sameValue(a, expected.get(a.id)));
}
