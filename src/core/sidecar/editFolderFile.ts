// Changes to a folder's decisions → the smallest edits on `dateline.yaml`. As careful as the sidecar's editor.
import { type DecidedActor, type DecidedMeeting, FOLDER_SCHEMA, type FolderDecisions, type Label, NO_DECISIONS, type NotName } from '../model/annotation.ts';
import { applyEdits, type TextEdit } from '../text/textEdit.ts';
import { editList, type Entries } from './editList.ts';
import { editMap } from './editMap.ts';
import { ACTOR_ORDER, entriesOf, FOLDER_ORDER, LABEL_ORDER, MEETING_ORDER, NOT_NAME_ORDER, patchOf } from './entries.ts';
import { createTarget, type Target } from './layout.ts';
import { withSettled } from './mergeOpenAnswers.ts';
import { type ListStep, netChanges, type NetChanges, patched, refuse } from './netChanges.ts';
import { openYaml } from './openYaml.ts';
import { parseFolderFile } from './parseFolderFile.ts';
import { sameValue } from './sameValue.ts';
import type { EditResult, FolderChange } from './types.ts';
import { itemsById, itemsByText } from './yamlItems.ts';

interface Plan {
  readonly labels: NetChanges<Label>;
  readonly actors: NetChanges<DecidedActor>;
  readonly notNames: NetChanges<NotName & { readonly id: string }>;
  readonly meetings: NetChanges<DecidedMeeting>;
}

/** `text` undefined: the file is not there yet. Changes are taken in order; the edits are on `text` as it was passed. */
export function editFolderFile(text: string | undefined, changes: readonly FolderChange[]): EditResult {
  const source = text ?? '';
  const before = parseFolderFile(source);
  if (!before.readable) return { problem: { code: 'edit-unreadable', severity: 'error', span: before.problems[0]?.span ?? { start: 0, end: 0 } } };
  const { root } = openYaml(source);
  const labels = netChanges(changes.flatMap(labelStep), itemsById(root, 'labels').ids);
  const actors = netChanges(changes.flatMap(actorStep), itemsById(root, 'actors').ids);
  const meetings = netChanges(changes.flatMap(meetingStep), itemsById(root, 'meetings').ids);
  const known = itemsByText(root).ids;
  const notNames = netChanges(newNotNames(changes, known), known);
  for (const net of [labels, actors, meetings, notNames]) if ('problem' in net) return net;
  const plan = { labels, actors, notNames, meetings } as Plan;
  const edits = textEdits(source, plan);
  const after = parseFolderFile(applyEdits(source, edits));
  const expected = expectedDecisions(before.decisions, plan);
  const holds = after.readable && after.problems.length <= before.problems.length && sameDecisions(after.decisions, expected);
  return holds ? { edits } : refuse('edit-failed');
}

/** What makes two entries of `notNames` one: the words and the type. */
const notNameId = ({ text, type }: NotName): string => `${type ?? ''} ${text}`;

function labelStep(change: FolderChange): ListStep<Label>[] {
  switch (change.kind) {
    case 'addLabel': return [{ kind: 'add', item: change.label }];
    case 'updateLabel': return [{ kind: 'update', id: change.id, set: change.set }];
    case 'removeLabel': return [{ kind: 'remove', id: change.id }];
    default: return [];
  }
}

function actorStep(change: FolderChange): ListStep<DecidedActor>[] {
  switch (change.kind) {
    case 'addActor': return [{ kind: 'add', item: change.actor }];
    case 'updateActor': return [{ kind: 'update', id: change.id, set: change.set }];
    case 'removeActor': return [{ kind: 'remove', id: change.id }];
    default: return [];
  }
}

function meetingStep(change: FolderChange): ListStep<DecidedMeeting>[] {
  switch (change.kind) {
    case 'addMeeting': return [{ kind: 'add', item: change.meeting }];
    case 'updateMeeting': return [{ kind: 'update', id: change.id, set: change.set }];
    case 'removeMeeting': return [{ kind: 'remove', id: change.id }];
    default: return [];
  }
}

/** "Not a name" said twice is said once. */
function newNotNames(changes: readonly FolderChange[], known: ReadonlySet<string>): ListStep<NotName & { readonly id: string }>[] {
  const there = new Set(known);
  return changes.flatMap((change): ListStep<NotName & { readonly id: string }>[] => {
    if (change.kind !== 'addNotName' && change.kind !== 'removeNotName') return [];
    const id = notNameId(change.notName);
    if (change.kind === 'removeNotName') {
      there.delete(id);
      return [{ kind: 'remove', id }];
    }
    if (there.has(id)) return [];
    there.add(id);
    return [{ kind: 'add', item: { ...change.notName, id } }];
  });
}

function textEdits(source: string, plan: Plan): TextEdit[] {
  const target = createTarget(source);
  const { root } = openYaml(source);
  if (root) return listEdits(target, source, plan);
  const shell = `schema: ${FOLDER_SCHEMA}\n`;
  const lists = listEdits({ text: shell, eol: target.eol }, shell, plan);
  if (lists.length === 0) return [];
  const open = source !== '' && !source.endsWith('\n') ? target.eol : '';
  return [{ start: source.length, end: source.length, newText: `${open}schema: ${FOLDER_SCHEMA}${target.eol}${lists.map((e) => e.newText).join('')}` }];
}

function listEdits(target: Target, source: string, plan: Plan): TextEdit[] {
  return [
    ...oneList(target, source, 'labels', plan.labels, LABEL_ORDER, (l) => entriesOf(l, LABEL_ORDER)),
    ...oneList(target, source, 'actors', plan.actors, ACTOR_ORDER, (a) => entriesOf(a, ACTOR_ORDER)),
    ...oneList(target, source, 'notNames', plan.notNames, NOT_NAME_ORDER, (n) => entriesOf(n, NOT_NAME_ORDER)),
    ...oneList(target, source, 'meetings', plan.meetings, MEETING_ORDER, (m) => entriesOf(m, MEETING_ORDER)),
  ];
}

function oneList<T>(target: Target, source: string, key: string, net: NetChanges<T>, order: readonly string[], entries: (item: T) => Entries): TextEdit[] {
  const { root } = openYaml(source);
  if (!root) return [];
  const items = key === 'notNames' ? itemsByText(root) : itemsById(root, key);
  const edits = [...net.update].flatMap(([id, set]) => {
    const map = items.maps.get(id);
    return map ? editMap(target, map, withSettled(map, patchOf(set)), order) : [];
  });
  const add = [...net.add.values()].map((item) => ({ before: items.count, entries: entries(item) }));
  return [...edits, ...editList(target, root, { key, add, remove: items.indexes(net.remove) }, FOLDER_ORDER)];
}

function expectedDecisions(before: FolderDecisions, plan: Plan): FolderDecisions {
  const ids = before.notNames.map((n) => ({ ...n, id: notNameId(n) }));
  return {
    ...before,
    labels: expectedItems(before.labels, plan.labels),
    actors: expectedItems(before.actors, plan.actors),
    notNames: expectedItems(ids, plan.notNames).map(({ text, type }) => ({ text, ...(type && { type }) })),
    meetings: expectedItems(before.meetings, plan.meetings),
  };
}

/** New items stand at the end of their list; the others keep their order. */
function expectedItems<T extends { readonly id: string }>(before: readonly T[], net: NetChanges<T>): T[] {
  return [...before.filter((b) => !net.remove.has(b.id)).map((b) => patched(b, net.update.get(b.id))), ...net.add.values()];
}

const sameDecisions = (a: FolderDecisions, b: FolderDecisions): boolean =>
  (Object.keys({ ...NO_DECISIONS, ...a }) as (keyof FolderDecisions)[]).every((k) => a[k]?.length === b[k]?.length && sameValue(a[k], b[k]));
