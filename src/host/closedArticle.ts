// The state of an article that nobody has open: everything at hand, text and analysis packed.
import type * as vscode from 'vscode';
import type { Analysis } from '../core/model/analysis.ts';
import type { AnchoredAnnotation } from '../core/model/annotation.ts';
import type { LineIndex } from '../core/text/lineIndex.ts';
import { PackedAnalysis, PackedArticle, sourceOf } from './packedArticle.ts';
import type { ArticleState, FolderState, SidecarState } from './services.ts';

interface Known {
  readonly uri: vscode.Uri;
  readonly path: string;
  readonly sidecar: SidecarState;
  readonly folder: FolderState;
}

class ClosedArticle implements ArticleState {
  readonly version = undefined;
  readonly uri: vscode.Uri;
  readonly path: string;
  readonly sidecar: SidecarState;
  readonly folder: FolderState;
  readonly analysis: Analysis;
  readonly #packed: PackedArticle;

  /** `analysis`: of the same packed article, where there is one already. */
  constructor({ uri, path, sidecar, folder }: Known, packed: PackedArticle, analysis?: Analysis) {
    this.uri = uri;
    this.path = path;
    this.sidecar = sidecar;
    this.folder = folder;
    this.#packed = packed;
    // Has every field, though by getters: those without a value are undefined instead of missing.
    this.analysis = analysis ?? (new PackedAnalysis(path, packed) as unknown as Analysis);
  }

  get text(): string { return this.#packed.text; }
  get lines(): LineIndex { return this.#packed.lines; }
  under(folder: FolderState): ArticleState {
    return new ClosedArticle({ uri: this.uri, path: this.path, sidecar: this.sidecar, folder }, this.#packed, this.analysis);
  }

  get annotations(): readonly AnchoredAnnotation[] { return this.#packed.digest.annotations; }
}

/** Throws where the bytes are none of `packArticle`. */
export const closedArticle = (known: Known, bytes: Uint8Array): ArticleState => new ClosedArticle(known, new PackedArticle(bytes));

/** An article that is closed, or was opened and not changed, as it lies; undefined where it was analysed while it was open. */
export function closedAgain(state: ArticleState, folder: FolderState): ArticleState | undefined {
  if (state instanceof ClosedArticle) return state.under(folder);
  const { uri, path, sidecar, analysis } = state;
  const source = sourceOf(analysis);
  return source instanceof PackedArticle ? new ClosedArticle({ uri, path, sidecar, folder }, source) : undefined;
}

export const isPacked = (state: ArticleState): boolean => state instanceof ClosedArticle;

/** The same article where its folder's decisions changed in what does not matter to it. */
export const underFolder = (state: ArticleState, folder: FolderState): ArticleState => (state instanceof ClosedArticle ? state.under(folder) : { ...state, folder });
