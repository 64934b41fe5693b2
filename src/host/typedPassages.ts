// Long articles while they are typed into: the paragraphs that were touched are read by themselves soon after the last key,
// in a thread of their own, so that their highlights need not wait for the whole.
import * as vscode from 'vscode';
import type { EntityType } from '../core/model/analysis.ts';
import type { Span } from '../core/text/span.ts';
import type { Logger } from '../core/ports.ts';
import type { LiveAnchors } from './liveAnchors.ts';
import { LONG_TEXT, PASSAGE_PAUSE_MS } from './longText.ts';
import { createPassageThread, type StartPassageThread } from './passageThread.ts';
import { blocksOf, passageOf } from './passageOf.ts';
import type { KnownRequest } from './passageMessages.ts';
import { namesAsJson } from './resultParts.ts';
import type { ArticleState } from './services.ts';
import { typedAfter, type TypedRange } from './typedRanges.ts';

/** What the paragraphs that were typed into show now, with places in the document as it is. */
export interface ReadPassage {
  readonly uri: vscode.Uri;
  readonly span: Span;
  readonly names: readonly (Span & { readonly type: EntityType })[];
  readonly dates: readonly Span[];
}

export interface TypedPassages extends vscode.Disposable {
  /** A state of the present text was made. */
  know(state: ArticleState): void;
  readonly onDidRead: vscode.Event<ReadPassage>;
}

interface Typed {
  readonly state: ArticleState;
  ranges: readonly TypedRange[];
  timer?: NodeJS.Timeout;
  /** As it is told to the thread: made when it is first asked. */
  known?: KnownRequest;
}

/** Many places at once (replacing everywhere) wait for the whole. */
const MOST_PLACES = 20;

export function createTypedPassages(start: StartPassageThread, live: LiveAnchors, log: Logger): TypedPassages {
  const articles = new Map<string, Typed>();
  const thread = createPassageThread(start, log);
  const read = new vscode.EventEmitter<ReadPassage>();

  function forget(key: string): void {
    clearTimeout(articles.get(key)?.timer);
    articles.delete(key);
  }

  async function look(document: vscode.TextDocument, typed: Typed): Promise<void> {
    const { uri, version } = document;
    const { state } = typed;
    const blocks = blocksOf(document, typed.ranges);
    if (blocks.length === 0) return;
    typed.known ??= knownOf(state);
    const shows = await thread.read(typed.known, blocks.map((block) => passageOf(document, block, state.annotations, live.now(uri))));
    // What was typed meanwhile is asked again anyway.
    if (!shows || document.version !== version || articles.get(uri.toString()) !== typed) return;
    for (const [i, { names, dates }] of shows.entries()) {
      const span = blocks[i] as TypedRange;
      const at = <T extends Span>(s: T): T => ({ ...s, start: s.start + span.start, end: s.end + span.start });
      read.fire({ uri, span, names: names.map(at), dates: dates.map(at) });
    }
  }

  const subscriptions = vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const typed = articles.get(document.uri.toString());
      if (!typed || contentChanges.length === 0) return;
      const edits = contentChanges.map((c) => ({ start: c.rangeOffset, end: c.rangeOffset + c.rangeLength, newText: c.text }));
      if (edits.length + typed.ranges.length > MOST_PLACES) return forget(document.uri.toString());
      typed.ranges = typedAfter(typed.ranges, edits);
      clearTimeout(typed.timer);
      typed.timer = setTimeout(() => {
        look(document, typed).catch((error: unknown) => log.error('What was typed could not be read by itself', error));
      }, PASSAGE_PAUSE_MS);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => forget(uri.toString())),
    read,
    new vscode.Disposable(() => [...articles.keys()].forEach(forget)),
    new vscode.Disposable(thread.dispose),
  );
  return {
    know(state) {
      const key = state.uri.toString();
      forget(key);
      if (state.version !== undefined && state.text.length > LONG_TEXT) articles.set(key, { state, ranges: [] });
    },
    onDidRead: read.event,
    dispose: () => subscriptions.dispose(),
  };
}

function knownOf({ text, analysis, folder }: ArticleState): KnownRequest {
  const { language, published } = analysis;
  return { known: { text, names: namesAsJson(analysis), language, published: published.value, folder: folder.decisions } };
}
