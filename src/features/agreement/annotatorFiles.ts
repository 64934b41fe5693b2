// Everybody's own sidecars of the workspace's articles, read and placed, and what has been taken over into the shared ones.
import * as vscode from 'vscode';
import type { AnnotatedArticle } from '../../core/agreement/index.ts';
import { anchorAnnotations } from '../../core/anchors/index.ts';
import { type AnchoredAnnotation, type FolderDecisions, SIDECAR_SUFFIX } from '../../core/model/annotation.ts';
import { readSidecarName } from '../../core/model/sidecarName.ts';
import { parseSidecar, type Sidecar } from '../../core/sidecar/index.ts';
import { findEverywhere } from '../../host/findFiles.ts';
import type { Services } from '../../host/services.ts';
import { sharedSidecarOf } from '../../host/sidecars.ts';
import { readFile } from '../../host/texts.ts';

export interface ComparedArticle extends AnnotatedArticle {
  readonly uri: vscode.Uri;
  readonly title: string;
  /** The folder's own, to name labels and actors by. */
  readonly folder: Pick<FolderDecisions, 'labels' | 'actors'>;
  /** Ids of annotations that the shared sidecar holds. */
  readonly decided: ReadonlySet<string>;
}

const MOST_SIDECARS = 10_000;

/** Articles with at least one annotator's own sidecar, by path. */
export async function annotatorFiles({ library }: Services): Promise<readonly ComparedArticle[]> {
  const byArticle = new Map<string, Map<string, vscode.Uri>>();
  for (const uri of await findEverywhere(`**/*${SIDECAR_SUFFIX}`, MOST_SIDECARS)) {
    const name = readSidecarName(uri.path);
    if (name?.annotator === undefined) continue;
    const article = uri.with({ path: name.article }).toString();
    byArticle.set(article, (byArticle.get(article) ?? new Map<string, vscode.Uri>()).set(name.annotator, uri));
  }
  await library.whenIndexed();
  const articles: ComparedArticle[] = [];
  for (const [address, files] of byArticle) {
    const state = library.peek(vscode.Uri.parse(address, true));
    if (!state) continue;
    const annotators = new Map<string, readonly AnchoredAnnotation[]>();
    for (const [name, uri] of files) {
      const sidecar = await sidecarNow(uri);
      if (sidecar?.readable) annotators.set(name, anchorAnnotations(state.text, sidecar.annotations));
    }
    const shared = await sidecarNow(sharedSidecarOf(state.uri));
    articles.push({ uri: state.uri, path: state.path, title: state.analysis.title || state.path, text: state.text, folder: state.folder.decisions, annotators, decided: new Set(shared?.annotations.map((a) => a.id)) });
  }
  return articles.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Of a document with unsaved changes, those; undefined where there is no file. */
async function sidecarNow(uri: vscode.Uri): Promise<Sidecar | undefined> {
  const open = vscode.workspace.textDocuments.find((d) => d.isDirty && d.uri.toString() === uri.toString());
  const found = open ? { text: open.getText() } : await readFile(uri);
  return 'text' in found ? parseSidecar(found.text) : undefined;
}
