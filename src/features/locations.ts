// Places in articles as VS Code's lists of references have them.
import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';
import { inPieces } from '../host/breathe.ts';
import type { ArticleState } from '../host/services.ts';
import { rangeOf } from '../host/spans.ts';

export interface Place {
  /** Undefined: the article is gone, and the place is left out. */
  readonly state: ArticleState | undefined;
  readonly span: Span;
}

/** With rests: the lines of a closed article have to be unpacked, and a country stands in thousands. Empty once cancelled. */
export async function locationsOf(places: readonly Place[], token?: vscode.CancellationToken): Promise<vscode.Location[]> {
  return (await inPieces(steps(places), () => token?.isCancellationRequested ?? false)) ?? [];
}

function* steps(places: readonly Place[]): Generator<undefined, vscode.Location[]> {
  const found: vscode.Location[] = [];
  for (const { state, span } of places) {
    if (!state) continue;
    found.push(new vscode.Location(state.uri, rangeOf(state.lines, span)));
    yield;
  }
  return found;
}
