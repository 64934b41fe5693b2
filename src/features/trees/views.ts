// What the sidebar's views share: the joined corpus arranged for reading, made once a corpus, and the progress of the
// index shown in the view.
import * as vscode from 'vscode';
import type { Services } from '../../host/services.ts';
import { type CorpusView, createCorpusView } from './corpusView.ts';
import { readingWords } from './reading.ts';
import { translate, type Tree } from './treeProvider.ts';
import { createViewMemory } from './viewMemory.ts';

export type CurrentView = () => CorpusView;

const views = new WeakMap<Services, CurrentView>();

/** The corpus of now, arranged; the same object as long as the corpus is, for all features. */
export function currentView(services: Services): CurrentView {
  const before = views.get(services);
  if (before) return before;
  const { library, context } = services;
  const memory = createViewMemory();
  context.subscriptions.push(library.onDidReconsiderArticle((state) => memory.forget(state.path)));
  let made: CorpusView | undefined;
  const current = (): CorpusView => {
    const corpus = library.corpus();
    if (made?.corpus !== corpus) {
      memory.turn();
      made = createCorpusView({ corpus, t: translate, locale: vscode.env.language, textOf: (path) => library.byPath(path)?.text, remember: memory.remember });
    }
    return made;
  };
  views.set(services, current);
  return current;
}

/** VS Code sends a view's message once nothing has changed for 200 ms: news that come faster would never be seen. */
const MESSAGE_EVERY_MS = 400;

/** Refreshes with the corpus, and shows how far the index is; otherwise what `message` says. */
export function keepCurrent(services: Services, tree: Tree, message: () => string | undefined = () => undefined): vscode.Disposable {
  const { library } = services;
  let timer: NodeJS.Timeout | undefined;
  const showMessage = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const words = readingWords(services) ?? message();
    if ((tree.view.message ?? '') !== (words ?? '')) tree.view.message = words ?? '';
  };
  showMessage();
  return vscode.Disposable.from(
    library.onDidChangeCorpus(() => {
      tree.refresh();
      if (!library.progress) showMessage();
    }),
    library.onDidChangeProgress((progress) => {
      if (!progress || progress.paused) showMessage();
      else timer ??= setTimeout(showMessage, MESSAGE_EVERY_MS);
    }),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

export const setContext = (key: string, value: boolean): void => void vscode.commands.executeCommand('setContext', key, value);
