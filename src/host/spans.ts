// Between the core's spans (UTF-16 offsets) and VS Code's ranges, over a line index of the same text.
import * as vscode from 'vscode';
import type { LineIndex } from '../core/text/lineIndex.ts';
import type { Span } from '../core/text/span.ts';

export function positionOf(lines: LineIndex, offset: number): vscode.Position {
  const { line, column } = lines.at(offset);
  return new vscode.Position(line, column);
}

export const rangeOf = (lines: LineIndex, span: Span): vscode.Range =>
  new vscode.Range(positionOf(lines, span.start), positionOf(lines, span.end));

export const offsetOf = (lines: LineIndex, position: vscode.Position): number =>
  lines.offsetOf({ line: position.line, column: position.character });

export const spanOf = (lines: LineIndex, range: vscode.Range): Span => ({
  start: offsetOf(lines, range.start),
  end: offsetOf(lines, range.end),
});
