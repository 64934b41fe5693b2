// What of a long article is near the screen, by editor: only there decorations are set, since VS Code copies all of them
// from one process to another whenever they change.
import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';

/** Documents of more lines have highlights near the screen only. */
const MOST_LINES = 3_000;
const MOST_CHARACTERS = 300_000;
const LINES_AROUND = 200;
/** Looked at again when the screen comes as near as this to the last line that was. */
const LINES_LEFT = 60;

export interface Screens {
  /** What is near the screen now. */
  look(editor: vscode.TextEditor): Span;
  /** What was when it was looked at last, at its present place. */
  last(editor: vscode.TextEditor): Span;
  isFarFromLast(editor: vscode.TextEditor): boolean;
}

export const isWhole = (document: vscode.TextDocument): boolean => document.lineCount <= MOST_LINES && document.offsetAt(document.lineAt(document.lineCount - 1).range.end) <= MOST_CHARACTERS;

export function createScreens(): Screens {
  const seen = new WeakMap<vscode.TextEditor, { readonly first: number; readonly last: number }>();

  function spanOf({ document }: vscode.TextEditor, first: number, last: number): Span {
    const end = document.lineAt(Math.max(0, Math.min(last, document.lineCount - 1))).range.end;
    return { start: document.offsetAt(new vscode.Position(Math.max(0, first), 0)), end: document.offsetAt(end) };
  }

  function look(editor: vscode.TextEditor): Span {
    if (isWhole(editor.document)) return { start: 0, end: Infinity };
    const lines = { first: topOf(editor) - LINES_AROUND, last: bottomOf(editor) + LINES_AROUND };
    seen.set(editor, lines);
    return spanOf(editor, lines.first, lines.last);
  }

  return {
    look,
    last(editor) {
      const lines = isWhole(editor.document) ? undefined : seen.get(editor);
      return lines ? spanOf(editor, lines.first, lines.last) : look(editor);
    },
    isFarFromLast(editor) {
      const lines = seen.get(editor);
      if (!lines) return true;
      return (lines.first > 0 && topOf(editor) - LINES_LEFT < lines.first) || (lines.last < editor.document.lineCount && bottomOf(editor) + LINES_LEFT > lines.last);
    },
  };
}

const topOf = (editor: vscode.TextEditor): number => editor.visibleRanges[0]?.start.line ?? 0;
const bottomOf = (editor: vscode.TextEditor): number => editor.visibleRanges.at(-1)?.end.line ?? 0;
