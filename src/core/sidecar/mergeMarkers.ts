// The two versions (three, in git's diff3 style) that stand between conflict markers in one text, and the way back: a
// text with markers, for versions that cannot be merged by annotation.
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';

/** One conflict: whole lines, markers not included. */
export interface Hunk extends Span {
  readonly ours: Span;
  /** Only in the diff3 styles. */
  readonly base?: Span;
  readonly theirs: Span;
}

export interface ConflictSides {
  readonly ours: string;
  readonly theirs: string;
  /** Undefined where a conflict does not show it. */
  readonly base: string | undefined;
}

/** Every conflict in order; undefined where markers are missing or out of order. Linear. */
export function readHunks(text: string): readonly Hunk[] | undefined {
  const hunks: Hunk[] = [];
  const marker = /^(<{7}|\|{7}|={7}|>{7})(?:[ \t].*)?\r?$/gm;
  let open: { readonly start: number; readonly from: number; base?: number; baseFrom?: number; theirs?: number; theirsFrom?: number } | undefined;
  for (let m = marker.exec(text); m; m = marker.exec(text)) {
    const kind = m[0].charAt(0);
    const next = Math.min(text.length, m.index + m[0].length + 1);
    if (kind === '<') {
      if (open) return undefined;
      open = { start: m.index, from: next };
    } else if (!open) {
      if (kind !== '=') return undefined;
    } else if (kind === '|') {
      if (open.base !== undefined || open.theirs !== undefined) return undefined;
      open = { ...open, base: m.index, baseFrom: next };
    } else if (kind === '=') {
      if (open.theirs !== undefined) return undefined;
      open = { ...open, theirs: m.index, theirsFrom: next };
    } else {
      if (open.theirs === undefined || open.theirsFrom === undefined) return undefined;
      const base = open.base === undefined || open.baseFrom === undefined ? undefined : { start: open.baseFrom, end: open.theirs };
      hunks.push({ start: open.start, end: next, ours: { start: open.from, end: open.base ?? open.theirs }, ...(base && { base }), theirs: { start: open.theirsFrom, end: m.index } });
      open = undefined;
    }
  }
  return open ? undefined : hunks;
}

/** Undefined where there is no conflict, or none that can be read. */
export function readConflict(text: string): ConflictSides | undefined {
  const hunks = readHunks(text);
  if (!hunks || hunks.length === 0) return undefined;
  const side = (of: (hunk: Hunk) => Span): string => {
    let out = '';
    let at = 0;
    for (const hunk of hunks) {
      out += text.slice(at, hunk.start) + text.slice(of(hunk).start, of(hunk).end);
      at = hunk.end;
    }
    return out + text.slice(at);
  };
  const base = hunks.every((h) => h.base) ? side((h) => h.base ?? h.ours) : undefined;
  return { ours: side((h) => h.ours), theirs: side((h) => h.theirs), base };
}

/** Keeps one side of the conflict around `at`. */
export function chooseSide(text: string, at: number, side: 'ours' | 'theirs'): TextEdit[] {
  const hunk = readHunks(text)?.find((h) => h.start <= at && at < h.end);
  return hunk ? [{ start: hunk.start, end: hunk.end, newText: text.slice(hunk[side].start, hunk[side].end) }] : [];
}

/** Both versions in one text, in the diff3 style; lines that all three share at the beginning and end stand once. */
export function writeConflict(base: string, ours: string, theirs: string): string {
  const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const [b, o, t] = [linesOf(base), linesOf(ours), linesOf(theirs)];
  const most = Math.min(b.length, o.length, t.length);
  let head = 0;
  while (head < most && o[head] === t[head] && o[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && o.at(-1 - tail) === t.at(-1 - tail) && o.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const middle = (lines: readonly string[]): string => {
    const part = lines.slice(head, lines.length - tail).join('');
    return part === '' || part.endsWith('\n') ? part : `${part}\n`;
  };
  return [...o.slice(0, head), '<<<<<<< ours\n', middle(o), '||||||| base\n', middle(b), '=======\n', middle(t), '>>>>>>> theirs\n', ...(tail === 0 ? [] : o.slice(-tail))].join('');
}
