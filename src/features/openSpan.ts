// The command behind every link to words: opens an article and selects a span. Hovers, trees and reports use it.
import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';
import { registerCommand } from '../host/commands.ts';
import { commandLink } from '../host/markdown.ts';
import type { Services } from '../host/services.ts';
import { rangeOf } from '../host/spans.ts';

export const OPEN_SPAN = 'dateline.openSpan';

/** Arguments: the article's URI, as a string or as it is, then start and end offset. */
export function registerOpenSpan(services: Services): vscode.Disposable {
  return registerCommand(services, OPEN_SPAN, async (where, start, end) => {
    const uri = typeof where === 'string' ? vscode.Uri.parse(where, true) : where;
    if (!(uri instanceof vscode.Uri)) return;
    const from = typeof start === 'number' ? start : 0;
    await openSpan(services, uri, { start: from, end: typeof end === 'number' ? end : from });
  });
}

export async function openSpan(services: Services, uri: vscode.Uri, span: Span, options: vscode.TextDocumentShowOptions = {}): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const state = await services.library.get(uri);
  const range = state
    ? rangeOf(state.lines, span)
    : new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
  await vscode.window.showTextDocument(document, { ...options, selection: range });
}

/** A Markdown link to words of an article. `label` is Markdown already. */
export const spanLink = (label: string, uri: vscode.Uri, span: Span, title = ''): string =>
  commandLink(label, OPEN_SPAN, [uri.toString(), span.start, span.end], title);
