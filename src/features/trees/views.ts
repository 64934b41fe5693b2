// What the sidebar's views share: the joined corpus arranged for reading, made once a corpus, and the progress of the
// index shown in the view.
import * as vscode from 'vscode';
import type { Services } from '../../host/services.ts';
import { type CorpusView, createCorpusView } from './corpusView.ts';
import { translate, type Tree } from './treeProvider.ts';

export type CurrentView = () => CorpusView;

/** The corpus of now, arranged; the same object as long as the corpus is. */
export function createCurrentView(services: Services): CurrentView {
  let made: CorpusView | undefined;
  return () => {
    const corpus = services.library.corpus();
    if (made?.corpus !== corpus) {
      made = createCorpusView({ corpus, t: translate, locale: vscode.env.language, textOf: (path) => services.library.byPath(path)?.text });
    }
    return made;
  };
}

/** Refreshes with the corpus, and shows how far the index is; otherwise what `message` says. */
export function keepCurrent(services: Services, tree: Tree, message: () => string | undefined = () => undefined): vscode.Disposable {
  const { library } = services;
  const showMessage = (): void => {
    const { progress } = library;
    const words = progress ? vscode.l10n.t('Reading articles: {0} of {1}', progress.done, progress.total) : message();
    if ((tree.view.message ?? '') !== (words ?? '')) tree.view.message = words ?? '';
  };
  showMessage();
  return vscode.Disposable.from(
    library.onDidChangeCorpus(() => {
      tree.refresh();
      showMessage();
    }),
    library.onDidChangeProgress(showMessage),
  );
}

export const setContext = (key: string, value: boolean): void => void vscode.commands.executeCommand('setContext', key, value);
