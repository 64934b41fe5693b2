// Broken sidecars, one after the other: read, and where they can be understood edited. Counts what breaks the promise.
import { isDeepStrictEqual } from 'node:util';
import type { Annotation } from '../../src/core/model/annotation.ts';
import { editSidecar, parseSidecar, type Sidecar, type SidecarChange } from '../../src/core/sidecar/index.ts';
import { applyEdits, type TextEdit } from '../../src/core/text/textEdit.ts';
import { problemSentence } from '../../src/core/words.ts';
import { someAnnotation, someSidecar } from './madeSidecars.ts';
import { MUTATIONS } from './mutations.ts';
import { createRandom, type Random } from './random.ts';

export interface Fuzzed {
  cases: number;
  /** Refused as a whole, with the reason. */
  refused: number;
  /** Understood as a whole or with some entries left out. */
  understood: number;
  /** Annotations that no mutation touched, and how many of them were read. */
  untouched: number;
  read: number;
  edits: number;
  /** Edits that were refused though the file is understood. */
  editsRefused: number;
  readonly byMutation: Map<string, { cases: number; refused: number }>;
  readonly violations: string[];
}

/** `seed` and the case's number make the case. */
export function fuzzSidecars(cases: number, seed: number): Fuzzed {
  const out: Fuzzed = { cases, refused: 0, understood: 0, untouched: 0, read: 0, edits: 0, editsRefused: 0, byMutation: new Map(), violations: [] };
  const names = Object.keys(MUTATIONS);
  for (let n = 0; n < cases; n++) {
    const random = createRandom(seed + n * 7919);
    const name = names[n % names.length] as string;
    const before = someSidecar(random);
    const note = (what: string): void => void out.violations.push(`case ${n} of seed ${seed}, ${name}: ${what}`);
    try {
      fuzzOne(out, name, before, random, note);
    } catch (error) {
      note(`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
  return out;
}

function fuzzOne(out: Fuzzed, name: string, before: string, random: Random, note: (what: string) => void): void {
  const edits = (MUTATIONS[name] as (typeof MUTATIONS)[string])(before, random);
  const text = applyEdits(before, edits);
  const sidecar = parseSidecar(text);
  const figures = out.byMutation.get(name) ?? { cases: 0, refused: 0 };
  out.byMutation.set(name, { cases: figures.cases + 1, refused: figures.refused + (sidecar.readable ? 0 : 1) });
  if (sidecar.readable) out.understood++;
  else out.refused++;
  checkProblems(sidecar, text, note);
  checkUntouched(out, parseSidecar(before), edits, sidecar, note);
  checkEdit(out, text, sidecar, random, note);
}

/** Every problem has its place in the file and a sentence without gaps. */
function checkProblems(sidecar: Sidecar, text: string, note: (what: string) => void): void {
  if (!sidecar.readable && sidecar.problems.length === 0) note('refused without a reason');
  for (const problem of sidecar.problems) {
    const { start, end } = problem.span;
    if (!(start >= 0 && start <= end && end <= text.length)) note(`${problem.code} stands at ${start} to ${end} of ${text.length}`);
    const words = problemSentence(problem);
    if (words === problem.code || /\{[a-z]+\}/.test(words.replaceAll(/“[^”]*”/g, '').replaceAll('schema: {expected}', '')) && !/\{[a-z]+\}/.test(JSON.stringify(problem.data ?? ''))) note(`${problem.code} says “${words}”`);
  }
}

/** What was read before and not touched is read still, or the file is refused, or a problem names it. */
function checkUntouched(out: Fuzzed, before: Sidecar, edits: readonly TextEdit[], after: Sidecar, note: (what: string) => void): void {
  const now = new Map(after.annotations.map((a) => [a.id, a]));
  const named = new Set(after.problems.map((p) => String(p.data?.['id'] ?? '')));
  for (const annotation of before.annotations) {
    const span = before.blocks.get(annotation.id);
    if (!span || edits.some((e) => e.start <= span.end + 2 && e.end >= span.start)) continue;
    out.untouched++;
    const found = now.get(annotation.id);
    if (found && isDeepStrictEqual(found, annotation)) out.read++;
    else if (after.readable && !named.has(annotation.id) && !after.problems.some((p) => p.severity === 'error')) note(`${annotation.id} is ${found ? 'another' : 'gone'}, and nothing says so`);
  }
}

function someChange(sidecar: Sidecar, random: Random): SidecarChange {
  const any = sidecar.annotations.length > 0 ? random.pick(sidecar.annotations) : undefined;
  const kind = any ? random.pick(['add', 'update', 'remove', 'published'] as const) : random.pick(['add', 'published'] as const);
  if (kind === 'published' || !any) return kind === 'add' ? { kind, annotation: someAnnotation(random, 'zzzzzz', random.below(100)) } : { kind: 'published', value: random.pick(['2025-04-05', null]) };
  if (kind === 'add') return { kind, annotation: someAnnotation(random, 'zzzzzz', random.below(300)) };
  if (kind === 'remove') return { kind, id: any.id };
  const { id: _, ...set } = someAnnotation(random, any.id, any.start);
  return { kind, id: any.id, set: random.pick([{ label: set.label }, { note: 'One.\nTwo.' }, { note: null }, { tags: ['x'] }, { attributes: { a: 'b' } }, set]) };
}

/** An edit changes what it says and no other byte of any other entry. */
function checkEdit(out: Fuzzed, text: string, sidecar: Sidecar, random: Random, note: (what: string) => void): void {
  const change = someChange(sidecar, random);
  const result = editSidecar(text, [change]);
  if (!sidecar.readable) {
    if ('edits' in result) note('wrote into a file that was not understood');
    return;
  }
  if ('problem' in result) {
    out.editsRefused++;
    return;
  }
  out.edits++;
  const after = applyEdits(text, result.edits);
  const read = parseSidecar(after);
  if (!read.readable) note('unreadable after an edit');
  const target = change.kind === 'add' ? change.annotation.id : 'id' in change ? change.id : undefined;
  for (const a of sidecar.annotations) if (a.id !== target) checkOther(a, text, sidecar, after, read, note);
  const lost = deleted(text, result.edits).replaceAll(/\s|\[\]/g, '');
  if ((change.kind === 'add' && lost !== '' && !/^~$|^null$/.test(lost)) || (change.kind === 'published' && /\bid:/.test(lost))) note(`an edit “${change.kind}” took away “${lost.slice(0, 60)}”`);
  if (change.kind === 'remove' && read.blocks.has(change.id)) note('removed, and still there');
}

function checkOther(a: Annotation, text: string, before: Sidecar, after: string, read: Sidecar, note: (what: string) => void): void {
  const [was, is] = [before.blocks.get(a.id), read.blocks.get(a.id)];
  if (!was || !is || text.slice(was.start, was.end) !== after.slice(is.start, is.end)) note(`the block of ${a.id} is not what it was after an edit of another`);
}

const deleted = (text: string, edits: readonly TextEdit[]): string => edits.map((e) => text.slice(e.start, e.end)).join('');
