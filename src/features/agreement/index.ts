// "Compare Annotators": figures of agreement, and the list of places where two people differ, from which a third takes one
// answer or both into the shared sidecar, one step of undo each.
import * as vscode from 'vscode';
import { annotatorsOf, comparePair, type PairAgreement } from '../../core/agreement/index.ts';
import { type Annotation, SIDECAR_SUFFIX } from '../../core/model/annotation.ts';
import { orNothing, registerCommand } from '../../host/commands.ts';
import type { Services } from '../../host/services.ts';
import { counted } from '../trees/kindWords.ts';
import type { TreeNode } from '../trees/treeNode.ts';
import { createTree, translate, type Tree } from '../trees/treeProvider.ts';
import { setContext } from '../trees/views.ts';
import { folderRead } from '../untilRead.ts';
import { annotatorFiles, type ComparedArticle } from './annotatorFiles.ts';
import { registerAnnotatorStatus } from './annotatorStatus.ts';
import { disagreementAt, disagreementsTree, openArticles, type OpenArticle, type Pair } from './disagreementsModel.ts';

const COMPARES = 'dateline.comparesAnnotators';
/** A command writes more than one file at a time. */
const GATHER_MS = 150;

export interface AgreementFeature extends vscode.Disposable {
  readonly tree: Tree;
}

type Side = 'first' | 'second' | 'both';

export function registerAgreement(services: Services): AgreementFeature {
  let pair: Pair | undefined;
  let open: readonly OpenArticle[] = [];
  let timer: NodeJS.Timeout | undefined;
  const tree = createTree(services, 'dateline.disagreements', () => (pair ? disagreementsTree(open, pair, translate) : []));

  const show = (articles: readonly ComparedArticle[]): PairAgreement | undefined => {
    const agreement = pair && comparePair(articles, ...pair);
    open = pair ? openArticles(articles, pair) : [];
    tree.view.message = agreement ? summary(agreement, open) : '';
    tree.refresh();
    setContext(COMPARES, pair !== undefined);
    return agreement;
  };

  async function compare(args: readonly unknown[]): Promise<PairAgreement | undefined> {
    if (!(await folderRead(services, vscode.l10n.t('Compare Annotators')))) return undefined;
    const articles = await annotatorFiles(services);
    const chosen = pairFrom(args) ?? (await askPair(articles));
    if (!chosen) return undefined;
    pair = chosen;
    const agreement = show(articles);
    const [first] = tree.roots();
    if (first) await tree.reveal(first, { focus: true });
    else await vscode.commands.executeCommand('dateline.disagreements.focus');
    return agreement;
  }

  const again = async (): Promise<void> => void (pair && show(await annotatorFiles(services)));
  const soon = (): void => {
    if (!pair) return;
    clearTimeout(timer);
    timer = setTimeout(() => void orNothing(services, 'Comparing annotators again', again), GATHER_MS);
  };

  async function takeOver(changes: readonly { readonly path: string; readonly annotations: readonly Annotation[] }[]): Promise<boolean> {
    const writes = changes.flatMap(({ path, annotations }) => {
      const article = services.library.byPath(path)?.uri;
      return article && annotations.length > 0 ? [{ article, shared: true, changes: annotations.map((annotation) => ({ kind: 'add', annotation }) as const) }] : [];
    });
    if (writes.length === 0) return false;
    const done = await services.decisions.apply(vscode.l10n.t('Take annotations over'), writes);
    await again();
    return done;
  }

  function take(side: Side, args: readonly unknown[]): Promise<boolean> | false {
    const node = (args[0] as TreeNode | undefined) ?? tree.view.selection[0];
    const found = node?.kind === 'disagreement' && node.subject !== undefined ? disagreementAt(open, node.subject) : undefined;
    if (!found) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Select a place in the view “Disagreements” first.'));
      return false;
    }
    const { first, second } = found.place;
    const marked = side === 'both' ? [...first, ...second] : side === 'first' ? first : second;
    if (marked.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('{0} marked nothing here.', pair?.[side === 'first' ? 0 : 1] ?? ''));
      return false;
    }
    return takeOver([{ path: found.path, annotations: marked.map((m) => m.annotation) }]);
  }

  const watcher = vscode.workspace.createFileSystemWatcher(`**/*${SIDECAR_SUFFIX}`);
  const parts = vscode.Disposable.from(
    tree, watcher, watcher.onDidChange(soon), watcher.onDidCreate(soon), watcher.onDidDelete(soon), services.library.onDidChangeArticle(soon),
    new vscode.Disposable(() => clearTimeout(timer)),
    registerAnnotatorStatus(services),
    registerCommand(services, 'dateline.compareAnnotators', (...args) => compare(args)),
    registerCommand(services, 'dateline.takeFirst', (...args) => take('first', args)),
    registerCommand(services, 'dateline.takeSecond', (...args) => take('second', args)),
    registerCommand(services, 'dateline.takeBoth', (...args) => take('both', args)),
    registerCommand(services, 'dateline.takeAgreed', () => takeOver(open.map(({ path, agreed }) => ({ path, annotations: agreed })))),
    registerCommand(services, 'dateline.stopComparing', () => {
      pair = undefined;
      show([]);
    }),
  );
  return { tree, dispose: () => parts.dispose() };
}

function pairFrom([first, second]: readonly unknown[]): Pair | undefined {
  return typeof first === 'string' && typeof second === 'string' ? [first, second] : undefined;
}

/** Tells the user where there is nobody to compare. */
async function askPair(articles: readonly ComparedArticle[]): Promise<Pair | undefined> {
  const names = annotatorsOf(articles);
  const pairs = names.flatMap((first, i) => names.slice(i + 1).map((second): Pair => [first, second])).filter(([a, b]) => articles.some((x) => x.annotators.has(a) && x.annotators.has(b)));
  if (pairs.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No article has two annotators’ own sidecars yet. Each annotator sets “dateline.annotator” to a name and annotates.'));
    return undefined;
  }
  if (pairs.length === 1) return pairs[0];
  const items = pairs.map((pair) => ({ label: pair.join(' · '), pair }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Compare Annotators') }))?.pair;
}

const figure = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(2));

function summary(agreement: PairAgreement, open: readonly OpenArticle[]): string {
  const [first, second] = agreement.annotators;
  const left = open.reduce((sum, a) => sum + a.open.length, 0);
  const agreed = open.reduce((sum, a) => sum + a.agreed.length, 0);
  const figures = vscode.l10n.t('{0} and {1}: kappa {2} on words, {3} on labels of the same places; F1 {4} exact, {5} relaxed.', first, second, figure(agreement.wordKappa), figure(agreement.labelKappa), figure(agreement.exact.f1), figure(agreement.relaxed.f1));
  const toDecide = counted(left, '{0} place to decide', '{0} places to decide', translate);
  return `${toDecide}, ${counted(agreed, '{0} agreed annotation to take over', '{0} agreed annotations to take over', translate)}. ${figures}`;
}
