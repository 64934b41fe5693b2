// Writes an export off the extension host's thread: a folder of a thousand articles takes seconds.
import type * as vscode from 'vscode';
import { packedCorpus } from '../core/corpus/index.ts';
import type { ExportInput, ExportResult } from '../core/export/index.ts';
import { inPieces } from './breathe.ts';
import { doInThread } from './oneJobThread.ts';
import { packedOf } from './packedArticle.ts';
import type { ArticleState } from './services.ts';
import type { ExportJob } from './workerMessages.ts';

interface Export {
  /** Id of the exporter. */
  readonly format: string;
  readonly input: Omit<ExportInput, 'articles'> & { readonly articles: ExportArticles };
}

type ExportArticles = ExportJob['input']['articles'];

/** `engine`: see `engineOf`. Undefined where the token was cancelled; rejects where the export failed. */
export function writeInThread(engine: vscode.Uri, { format, input }: Export, token: vscode.CancellationToken): Promise<ExportResult | undefined> {
  const { corpus, ...rest } = input;
  const moved = rest.articles.flatMap((article) => ('packed' in article ? (article.packed.buffer as ArrayBuffer) : []));
  return doInThread(engine, { format, input: rest, corpus: packedCorpus(corpus) }, token, moved);
}

/** Closed articles go as they lie, and the thread unpacks them. Undefined once cancelled. */
export const exportedArticles = (states: readonly ArticleState[], token: vscode.CancellationToken): Promise<ExportArticles | undefined> =>
  inPieces(copies(states), () => token.isCancellationRequested);

function* copies(states: readonly ArticleState[]): Generator<undefined, ExportArticles> {
  const articles: ExportArticles[number][] = [];
  for (const state of states) {
    const { path, sidecar: { sidecar: { relations } } } = state;
    const article = packedOf(state.analysis);
    // Bytes of its own, which are moved: the article's are still needed here.
    articles.push(article ? { path, relations, packed: new Uint8Array(article.bytes) } : { path, relations, text: state.text, analysis: state.analysis, annotations: state.annotations });
    yield;
  }
  return articles;
}
