// Where a block of a sidecar is changed anyway, its hints of the place are brought up to date: start and end of words that
// have moved. Blocks that nobody changes keep theirs.
import type * as vscode from 'vscode';
import type { SidecarChange } from '../core/sidecar/index.ts';
import { lineFeedOffsets } from '../core/text/offsets.ts';
import type { Change, Library } from './services.ts';

export const freshPlaces = (library: Library, changes: readonly Change[]): readonly Change[] =>
  changes.map((change) => ('article' in change ? { ...change, changes: change.changes.map((c) => fresh(library, change.article, c)) } : change));

function fresh(library: Library, article: vscode.Uri, change: SidecarChange): SidecarChange {
  if (change.kind !== 'update' || change.set.start !== undefined) return change;
  const state = library.peek(article);
  const found = state?.annotations.find((a) => a.annotation.id === change.id);
  if (!state || !found?.span || found.state !== 'moved') return change;
  const map = lineFeedOffsets(state.text);
  return { ...change, set: { ...change.set, start: map.to(found.span.start), end: map.to(found.span.end) } };
}
