// The paragraphs around what was typed, cut out of the open document: costs what they cost, however long the document is.
import * as vscode from 'vscode';
import type { AnchoredAnnotation } from '../core/model/annotation.ts';
import type { Passage } from '../core/passage/index.ts';
import { contains, type Span } from '../core/text/span.ts';
import type { TypedRange } from './typedRanges.ts';

/** Blocks of lines without a blank one between them are looked at this far, and not where they are longer than this. */
const MOST_LINES = 60;
const MOST_CHARACTERS = 20_000;
const MOST_BESIDE = 1_500;

/** The blocks of lines that were typed into; those that are very long, or of which there are many, wait for the whole. */
export function blocksOf(document: vscode.TextDocument, ranges: readonly TypedRange[]): TypedRange[] {
  const blocks: TypedRange[] = [];
  for (const range of ranges) {
    const span = {
      start: document.offsetAt(new vscode.Position(edgeOf(document, document.positionAt(range.start).line, -1), 0)),
      end: document.offsetAt(document.lineAt(edgeOf(document, document.positionAt(range.end).line, 1)).range.end),
    };
    const block = { ...span, was: { start: range.was.start - (range.start - span.start), end: range.was.end + (span.end - range.end) } };
    const last = blocks.at(-1);
    if (last && last.end >= block.start) blocks[blocks.length - 1] = { start: last.start, end: block.end, was: { start: last.was.start, end: block.was.end } };
    else blocks.push(block);
  }
  return blocks.filter((b) => b.end - b.start <= MOST_CHARACTERS && b.end > b.start);
}

/** The first or last line of the block that a line is in. */
function edgeOf(document: vscode.TextDocument, from: number, step: 1 | -1): number {
  let line = from;
  const isText = (at: number): boolean => at >= 0 && at < document.lineCount && !document.lineAt(at).isEmptyOrWhitespace;
  while (Math.abs(line - from) < MOST_LINES && isText(line) && isText(line + step)) line += step;
  return line;
}

/** `live`: where the article's annotations are now. */
export function passageOf(document: vscode.TextDocument, block: TypedRange, annotations: readonly AnchoredAnnotation[], live: ReadonlyMap<string, Span>): Passage {
  const textOf = (span: Span): string => document.getText(new vscode.Range(document.positionAt(span.start), document.positionAt(span.end)));
  const within = annotations.flatMap((a) => {
    const span = live.get(a.annotation.id);
    return span && span.end > span.start && contains(block, span) ? [{ ...a, span: { start: span.start - block.start, end: span.end - block.start } }] : [];
  });
  return {
    words: textOf(block), was: block.was, annotations: within,
    before: textOf({ start: besideOf(document, block.start, -1), end: block.start }),
    after: textOf({ start: block.end, end: besideOf(document, block.end, 1) }),
  };
}

/** The far end of the paragraph before or after; the place itself where that is long. */
function besideOf(document: vscode.TextDocument, offset: number, step: 1 | -1): number {
  let line = document.positionAt(offset).line + step;
  const isWithin = (): boolean => line >= 0 && line < document.lineCount;
  for (let i = 0; i < 3 && isWithin() && document.lineAt(line).isEmptyOrWhitespace; i++) line += step;
  if (!isWithin()) return offset;
  const { range } = document.lineAt(line);
  const end = document.offsetAt(step < 0 ? range.start : range.end);
  return Math.abs(end - offset) <= MOST_BESIDE ? end : offset;
}
