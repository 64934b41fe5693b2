// Dateline's own undo: steps of edits to sidecars and folder files with their inverses. VS Code's undo stacks are one a
// file, and a command of ours may touch several. Pure: texts in, edits out.
import { invertEdits, type TextEdit } from '../core/text/textEdit.ts';

/** What a step did to one file. `before` is undefined where the step made the file, `after` where it took it away. */
export interface FileStep {
  readonly uri: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly edits: readonly TextEdit[];
}

export interface Step {
  readonly label: string;
  /** Articles whose annotations the step changed: where the usual keys undo it. */
  readonly articles: readonly string[];
  readonly files: readonly FileStep[];
}

/** What takes a file's present text back (or forth). `remove`: the file says what the step made it say. */
export type Reversal =
  | { readonly kind: 'edit'; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'create'; readonly text: string }
  | { readonly kind: 'remove' }
  | { readonly kind: 'conflict' };

export function undoFile(step: FileStep, now: string | undefined): Reversal {
  if (step.after === undefined) return now === undefined ? { kind: 'create', text: step.before ?? '' } : { kind: 'conflict' };
  if (step.before === undefined) {
    if (now === undefined) return { kind: 'edit', edits: [] };
    return now === step.after ? { kind: 'remove' } : { kind: 'conflict' };
  }
  return rebase(invertEdits(step.before, step.edits), step.after, now);
}

export function redoFile(step: FileStep, now: string | undefined): Reversal {
  if (step.after === undefined) return now === step.before ? { kind: 'remove' } : { kind: 'conflict' };
  if (step.before === undefined) return now === undefined ? { kind: 'create', text: step.after } : { kind: 'conflict' };
  return rebase(step.edits, step.before, now);
}

/** Moves edits on `expected` over to `now`, where what changed in between lies beside them all. O(text). */
function rebase(edits: readonly TextEdit[], expected: string, now: string | undefined): Reversal {
  if (now === undefined) return { kind: 'conflict' };
  if (now === expected) return { kind: 'edit', edits };
  const limit = Math.min(expected.length, now.length);
  let prefix = 0;
  while (prefix < limit && expected.charCodeAt(prefix) === now.charCodeAt(prefix)) prefix++;
  let suffix = 0;
  while (suffix < limit - prefix && expected.charCodeAt(expected.length - 1 - suffix) === now.charCodeAt(now.length - 1 - suffix)) suffix++;
  const changedEnd = expected.length - suffix;
  const shift = now.length - expected.length;
  const moved: TextEdit[] = [];
  for (const edit of edits) {
    if (edit.end < prefix) moved.push(edit);
    else if (edit.start > changedEnd) moved.push({ start: edit.start + shift, end: edit.end + shift, newText: edit.newText });
    else return { kind: 'conflict' };
  }
  return { kind: 'edit', edits: moved };
}

const MOST_STEPS = 200;

export interface History {
  push(step: Step): void;
  readonly undoable: Step | undefined;
  readonly redoable: Step | undefined;
  /** Moves the newest step over to the redo side, and back. */
  undone(): void;
  redone(): void;
  /** Drops the newest step of a side: it can no longer be applied. */
  dropUndo(): void;
  dropRedo(): void;
  /** A file, or a folder with what is in it, has another name now. */
  renamed(from: string, to: string): void;
}

export function createHistory(): History {
  const done: Step[] = [];
  const undone: Step[] = [];
  const move = (from: Step[], to: Step[]): void => {
    const step = from.pop();
    if (step) to.push(step);
  };
  return {
    push(step) {
      done.push(step);
      if (done.length > MOST_STEPS) done.shift();
      undone.length = 0;
    },
    get undoable() {
      return done.at(-1);
    },
    get redoable() {
      return undone.at(-1);
    },
    undone: () => move(done, undone),
    redone: () => move(undone, done),
    dropUndo: () => void done.pop(),
    dropRedo: () => void undone.pop(),
    renamed(from, to) {
      const now = (uri: string): string => (uri === from ? to : uri.startsWith(`${from}/`) ? to + uri.slice(from.length) : uri);
      for (const steps of [done, undone]) {
        for (const [i, step] of steps.entries()) steps[i] = { ...step, articles: step.articles.map(now), files: step.files.map((f) => ({ ...f, uri: now(f.uri) })) };
      }
    },
  };
}
