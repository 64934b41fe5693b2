// What people do to a sidecar and to `dateline.yaml` between two merges: with Dateline's commands, and by hand.
import assert from 'node:assert/strict';
import type { Annotation, DecidedActor, DecidedMeeting, Label } from '../../../../src/core/model/annotation.ts';
import {
  editFolderFile, editSidecar, type FolderChange, parseFolderFile, parseSidecar, settleAnswer, type SidecarChange,
} from '../../../../src/core/sidecar/index.ts';
import { applyEdits } from '../../../../src/core/text/textEdit.ts';
import type { Random } from './random.ts';

export interface Person {
  readonly random: Random;
  /** Two letters that begin what this person makes. */
  readonly name: string;
  made: number;
  /** Comments written by hand: their words, and the id of the entry that they stand in. */
  readonly comments: { readonly words: string; readonly entry: string | undefined }[];
}

const fresh = (person: Person): string => `${person.name}${String(person.made++).padStart(4, '0')}`;

const LABELS = ['person', 'place', 'group', 'claim'];

function newAnnotation(person: Person): Annotation {
  const { random } = person;
  const start = random.below(900);
  return { id: fresh(person), label: random.one(LABELS), status: 'added', ...placeAt(random, start), ...(random.percent(30) && { note: `note ${start}\nof ${person.name}` }), ...(random.percent(30) && { tags: ['a', 'b'] }) };
}

/** Context follows from the words, so that one place is told from another by its quote. */
function placeAt(random: Random, start: number): Pick<Annotation, 'quote' | 'prefix' | 'suffix' | 'start' | 'end'> {
  const quote = `words ${start} ${random.below(4)}`;
  return { quote, prefix: `before ${quote}: "`, suffix: start % 5 === 0 ? `" # after ${quote}` : ` after: ${quote}`, start, end: start + quote.length };
}

const subset = (random: Random, list: readonly string[]): string[] => list.filter(() => random.percent(50));

function annotationPatch({ random }: Person, now: Annotation): Partial<Record<keyof Annotation, unknown>> {
  switch (random.one([0, 0, 0, 1, 1, 2, 2, 3, 4, 5, 5, 6, 7, 8])) {
    case 0: return { label: random.one(LABELS) };
    case 1: return { note: random.percent(30) ? null : `note ${random.below(3)}\nsecond: line # ${random.below(2)}` };
    case 2: return { ...placeAt(random, random.below(900)) };
    case 3: return { start: now.start + 3, end: now.end + 3 };
    case 4: return { tags: subset(random, ['a', 'b', 'c', 'd']) };
    case 5: return { attributes: Object.fromEntries(subset(random, ['certainty', 'source', 'x']).map((k) => [k, `v${random.below(2)}`])) };
    case 6: return { status: random.one(['added', 'accepted', 'rejected']) };
    case 7: return { actor: random.percent(20) ? null : `actor${random.below(2)}` };
    default: return { value: random.one(['2025', '2025-04-03', '2025-W14']) };
  }
}

export function editedSidecar(text: string, person: Person, steps: number): string {
  const { random } = person;
  const { annotations, relations, published } = parseSidecar(text);
  const left = new Map(annotations.map((a) => [a.id, a]));
  const links = new Map(relations.map((r) => [r.id, r]));
  const changes: SidecarChange[] = [];
  for (let i = 0; i < steps; i++) {
    const ids = [...left.keys()];
    const what = random.below(14);
    if (what < 2 || ids.length === 0) {
      const annotation = newAnnotation(person);
      left.set(annotation.id, annotation);
      changes.push({ kind: 'add', annotation });
    } else if (what < 3) {
      const id = random.one(ids);
      left.delete(id);
      changes.push({ kind: 'remove', id });
      for (const [key, r] of links) {
        if (r.from !== id && r.to !== id) continue;
        links.delete(key);
        changes.push({ kind: 'removeRelation', id: key });
      }
    } else if (what === 4 && ids.length > 1) {
      const relation = { id: fresh(person), type: 'knows', from: random.one(ids), to: random.one(ids) };
      links.set(relation.id, relation);
      changes.push({ kind: 'addRelation', relation });
    } else if (what === 5 && random.percent(30)) changes.push({ kind: 'published', value: `2025-04-0${1 + random.below(3)}` });
    else {
      const id = random.one(ids.slice(0, 2)); // people look at the same names
      changes.push({ kind: 'update', id, set: annotationPatch(person, left.get(id) as Annotation) } as SidecarChange);
    }
  }
  void published;
  const result = editSidecar(text, changes);
  assert.ok('edits' in result, 'problem' in result ? `${result.problem.code} ${JSON.stringify(changes)}\n${text}` : '');
  return applyEdits(text, result.edits);
}

function newActor(person: Person): DecidedActor {
  const id = fresh(person);
  return { id, type: 'person', name: `Name ${id}`, aliases: ['one', 'two'], links: [], notSame: [] };
}

const REPORTS = ['a.txt', 'b.txt', 'c.txt'].map((article) => ({ article, quote: `met in ${article}`, prefix: 'they ' }));

const newMeeting = (person: Person): DecidedMeeting => ({ id: fresh(person), reports: REPORTS.slice(0, 1 + person.random.below(2)), notSame: [], ...(person.random.percent(50) && { participants: ['one', 'two'] }) });

function actorPatch({ random }: Person): object {
  switch (random.one([0, 0, 0, 1, 2, 3])) {
    case 0: return { name: `Name ${random.below(3)}` };
    case 1: return { aliases: subset(random, ['one', 'two', 'three', 'four']) };
    case 2: return { links: subset(random, ['https://example.org/a', 'https://example.org/b']) };
    default: return { type: random.one(['person', 'organization']), notSame: subset(random, ['x', 'y']) };
  }
}

function meetingPatch({ random }: Person): object {
  switch (random.one([0, 0, 1, 1, 2, 3, 3, 4])) {
    case 0: return { status: random.one(['held', 'cancelled']) };
    case 1: return { value: random.one(['2025', '2025-04-03', '']) };
    case 2: return { reports: REPORTS.filter(() => random.percent(50)) };
    case 3: return { participants: ['one', ...subset(random, ['two', 'three'])] };
    default: return { place: random.one(['Oslo', '']) };
  }
}

export function editedFolderFile(text: string, person: Person, steps: number): string {
  const { random } = person;
  const { labels, actors, meetings, notNames } = parseFolderFile(text).decisions;
  const [leftActors, leftMeetings] = [new Set(actors.map((a) => a.id)), new Set(meetings.map((m) => m.id))];
  const words = new Map(notNames.map((n) => [n.text, n]));
  const said = new Set<string>();
  const changes: FolderChange[] = [];
  for (let i = 0; i < steps; i++) {
    const what = random.below(10);
    if (what === 0 || leftActors.size === 0) {
      const actor = newActor(person);
      leftActors.add(actor.id);
      changes.push({ kind: 'addActor', actor });
    } else if (what === 1 && random.percent(50)) {
      const id = random.one([...leftActors]);
      leftActors.delete(id);
      changes.push({ kind: 'removeActor', id });
    } else if (what < 5) changes.push({ kind: 'updateActor', id: random.one([...leftActors].slice(0, 2)), set: actorPatch(person) });
    else if (what === 5 || leftMeetings.size === 0) {
      const meeting = newMeeting(person);
      leftMeetings.add(meeting.id);
      changes.push({ kind: 'addMeeting', meeting });
    } else if (what === 6 && random.percent(50)) {
      const id = random.one([...leftMeetings]);
      leftMeetings.delete(id);
      changes.push({ kind: 'removeMeeting', id });
    } else if (what < 9) changes.push({ kind: 'updateMeeting', id: random.one([...leftMeetings].slice(0, 2)), set: meetingPatch(person) });
    else {
      const notName = { text: random.one(['Photo', 'Video', 'Map']), ...(random.percent(50) && { type: 'person' as const }) };
      if (said.has(notName.text)) continue; // once a command
      said.add(notName.text);
      const known = words.get(notName.text);
      if (known) changes.push({ kind: 'removeNotName', notName: known });
      else changes.push({ kind: 'addNotName', notName });
    }
  }
  if (random.percent(20)) changes.push({ kind: 'addLabel', label: { id: fresh(person), name: 'Label' } satisfies Label });
  void labels;
  const result = editFolderFile(text, changes);
  assert.ok('edits' in result, 'problem' in result ? `${result.problem.code} ${JSON.stringify(changes)}\n${text}` : '');
  return applyEdits(text, result.edits);
}

/** Chooses in some of the questions that stand open in the text. */
export function settledSome(text: string, { random }: Person, percent: number, problemsOf: (text: string) => readonly { readonly code: string; readonly span: { readonly start: number } }[]): string {
  let now = text;
  let skipped = 0;
  for (;;) {
    const open = problemsOf(now).filter((p) => p.code.startsWith('two-answers'))[skipped];
    if (!open) return now;
    if (!random.percent(percent)) {
      skipped++;
      continue;
    }
    const edits = settleAnswer(now, open.span.start, random.one(['keep', 'take'] as const));
    assert.ok(edits, JSON.stringify([now, open]));
    now = applyEdits(now, edits);
  }
}

/** Another editor, another habit: comments, line ends, indentation, quotation marks, order. */
export function byHand(text: string, person: Person): string {
  const { random } = person;
  let now = text;
  if (random.percent(40)) now = withComments(now, person);
  if (random.percent(15)) now = reordered(now, random);
  if (random.percent(15)) now = now.replace(/^( +(?:- )?label: )(\w+)$/gm, '$1"$2"');
  if (random.percent(10) && !/^- /m.test(now)) now = now.replace(/^ {2}/gm, '');
  if (random.percent(15)) now = now.replace(/\r?\n/g, '\r\n');
  return now;
}

/** A line of its own above an entry, or one within it. */
function withComments(text: string, person: Person): string {
  const { random, name } = person;
  return text.replace(/^( *)- id: (\w+)$/gm, (line, indent: string, id: string) => {
    if (!random.percent(15)) return line;
    const words = `# ${name} ${person.made++} says`;
    const inside = random.percent(50);
    person.comments.push({ words, entry: inside ? id : undefined });
    return inside ? `${line} ${words}` : `${indent}${words}\n${line}`;
  });
}

/** The annotations in another order, each with what stands below it. */
function reordered(text: string, random: Random): string {
  const found = /^annotations:\r?\n((?:(?: .*|-.*|)\r?\n)*)/m.exec(text);
  const body = found?.[1] ?? '';
  const blocks = body.split(/^(?= *- id: )/m);
  if (!found || blocks.length < 3 || !/^ *- id: /.test(blocks[0] ?? '') || /# \w\w \d+ says/.test(body)) return text;
  return text.replace(body, () => random.shuffled(blocks).join(''));
}
