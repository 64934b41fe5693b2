// The view of annotations: thin, for its model says what is shown.
import * as vscode from 'vscode';
import { lacksSidecar } from '../../host/articleRules.ts';
import { registerCommand } from '../../host/commands.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { type Review, reviewOf, reviewOfAll } from '../review/reviewOf.ts';
import { reviewWords } from '../review/reviewWords.ts';
import { annotationsTree } from './annotationsModel.ts';
import { createTree, translate, type Tree } from './treeProvider.ts';
import { keepCurrent } from './views.ts';

export interface OtherView extends vscode.Disposable {
  readonly tree: Tree;
}

export function createAnnotationsView(services: Services): OtherView {
  const tree = createTree(services, 'dateline.annotations', () => {
    const articles = services.library.all().filter((state) => state.annotations.length > 0 || (!state.sidecar.readable && !lacksSidecar(state.uri)));
    return annotationsTree(
      articles.map((state) => ({
        path: state.path, title: state.analysis.title || state.path, annotations: state.annotations, relations: state.sidecar.sidecar.relations, ...reviewed(state), folder: state.folder.decisions,
        readable: state.sidecar.readable, locale: vscode.env.language,
      })),
      translate,
    );
  });
  // Keys bring no item along: without these they would act on the cursor in the article.
  const onSelected = (id: string, command: string, ofRelation: string): vscode.Disposable =>
    registerCommand(services, id, () => {
      const [node] = tree.view.selection;
      return node && vscode.commands.executeCommand(node.kind === 'relation' ? ofRelation : command, node);
    });
  const showTotal = (): void => {
    const total = reviewOfAll(services.library.all());
    tree.view.description = total.reviewed === 0 ? '' : reviewWords(total, translate);
  };
  showTotal();
  return withTree(services, tree, [
    services.library.onDidChangeCorpus(showTotal),
    onSelected('dateline.editSelectedAnnotation', 'dateline.editAnnotation', 'dateline.editRelation'),
    onSelected('dateline.deleteSelectedAnnotation', 'dateline.deleteAnnotation', 'dateline.removeRelation'),
  ]);
}

function reviewed(state: ArticleState): { readonly review?: Review } {
  const review = reviewOf(state);
  return review.total === 0 ? {} : { review };
}

function withTree(services: Services, tree: Tree, more: readonly vscode.Disposable[] = []): OtherView {
  const parts = vscode.Disposable.from(tree, keepCurrent(services, tree), ...more);
  return { tree, dispose: () => parts.dispose() };
}
