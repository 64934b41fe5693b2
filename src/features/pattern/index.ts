// Find by pattern: the command, and the view of what was found.
import * as vscode from 'vscode';
import { EXAMPLE_PATTERN } from './examplePattern.ts';
import { registerCommand } from '../../host/commands.ts';
import { problemWords } from '../../host/problemWords.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { type Args, optionsFrom, textOption } from '../commands/place.ts';
import { counted } from '../trees/kindWords.ts';
import { type PatternResult, patternTree } from '../trees/patternModel.ts';
import { createTree, translate, type Tree } from '../trees/treeProvider.ts';
import { setContext } from '../trees/views.ts';
import { folderRead } from '../untilRead.ts';
import type { Matcher } from './matcher.ts';
import { matcherFor, MOST_HITS, searchArticle } from './patternSearch.ts';

const HAS_RESULTS = 'dateline.hasPatternResults';

interface Search {
  readonly pattern: string;
  readonly matcher: Matcher;
  /** By path, in the order of the search. */
  readonly results: Map<string, PatternResult>;
}

export interface PatternFeature extends vscode.Disposable {
  readonly tree: Tree;
}

export function registerFindByPattern(services: Services): PatternFeature {
  let search: Search | undefined;
  const tree = createTree(services, 'dateline.patternResults', () => patternTree([...(search?.results.values() ?? [])], translate));
  const show = (next: Search | undefined, more: boolean): void => {
    search = next;
    setContext(HAS_RESULTS, next !== undefined);
    tree.view.message = next ? summary(next, more) : '';
    tree.refresh();
  };
  const find = async (args: Args): Promise<number | undefined> => {
    const options = optionsFrom(args);
    const pattern = textOption(options, 'pattern') ?? (await askPattern(services, search?.pattern ?? EXAMPLE_PATTERN));
    if (pattern === undefined) return undefined;
    const matcher = await matcherFor(services, pattern);
    if ('problem' in matcher) return void vscode.window.showWarningMessage(problemWords(matcher.problem));
    const states = await chooseArticles(services, textOption(options, 'scope'));
    if (!states) return undefined;
    const { results, hits, more } = await run(matcher, states);
    if (!results) return undefined;
    show(hits === 0 ? undefined : { pattern, matcher, results }, more);
    if (hits === 0) void vscode.window.showInformationMessage(states.length === 1 ? vscode.l10n.t('No sentence of this article fits {0}', pattern) : vscode.l10n.t('No sentence of {0} articles fits {1}', states.length, pattern));
    const [first] = tree.roots();
    if (first) await tree.reveal(first, { focus: false });
    return hits;
  };
  const again = async (state: ArticleState): Promise<void> => {
    const known = search?.results.get(state.path);
    if (!search || !known || known.text === state.text) return;
    const running = search;
    const hits = await searchArticle(running.matcher, state);
    if (search !== running || !hits) return;
    if (hits.length === 0) running.results.delete(state.path);
    else running.results.set(state.path, resultOf(state, hits));
    show(running.results.size === 0 ? undefined : running, false);
  };
  const parts = vscode.Disposable.from(
    tree,
    registerCommand(services, 'dateline.findByPattern', (...args) => find(args)),
    registerCommand(services, 'dateline.clearPatternResults', () => show(undefined, false)),
    services.library.onDidChangeArticle((state) => void again(state).catch((error: unknown) => services.log.error('searching again failed', error))),
  );
  return { tree, dispose: () => parts.dispose() };
}

const resultOf = (state: ArticleState, hits: PatternResult['hits']): PatternResult => ({ path: state.path, title: state.analysis.title || state.path, text: state.text, hits });

function summary({ pattern, results }: Search, more: boolean): string {
  const found = [...results.values()].reduce((sum, r) => sum + r.hits.length, 0);
  const sentences = counted(found, '{0} sentence', '{0} sentences', translate);
  const articles = counted(results.size, '{0} article', '{0} articles', translate);
  const words = vscode.l10n.t('{0} in {1}: {2}', sentences, articles, pattern);
  return more ? `${words} · ${vscode.l10n.t('there are more')}` : words;
}

function askPattern(services: Services, value: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Find by Pattern'), value,
    prompt: vscode.l10n.t('Words, (one|or|other), {meet} in any form, . for any word, and tags: #Person+ #Organization+ #Place+ #Group+ #Event+ #Name+ #Role+ #Date+ #Verb'),
    validateInput: async (typed) => {
      const matcher = await matcherFor(services, typed);
      return 'problem' in matcher ? problemWords(matcher.problem) : undefined;
    },
  });
}

async function chooseArticles(services: Services, given: string | undefined): Promise<readonly ArticleState[] | undefined> {
  const editor = vscode.window.activeTextEditor;
  const article = editor && (await services.library.get(editor.document.uri));
  const count = services.library.all().length;
  if (given === 'article' || (given === undefined && count <= 1)) {
    if (article) return [article];
    return void vscode.window.showInformationMessage(vscode.l10n.t('Open an article, or a folder of articles, to search.'));
  }
  const scope = given ?? (article ? await askScope(article, count) : 'folder');
  if (scope === undefined) return undefined;
  if (scope === 'article') return article ? [article] : [];
  if (!(await folderRead(services, vscode.l10n.t('Find by Pattern')))) return undefined;
  return [...services.library.all()].sort((a, b) => a.path.localeCompare(b.path));
}

async function askScope(article: ArticleState, count: number): Promise<string | undefined> {
  const items = [
    { scope: 'folder', label: vscode.l10n.t('All articles'), description: String(count) },
    { scope: 'article', label: vscode.l10n.t('This article'), description: article.path },
  ];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Find by Pattern') }))?.scope;
}

interface Outcome {
  /** Undefined when cancelled. */
  readonly results: Map<string, PatternResult> | undefined;
  readonly hits: number;
  readonly more: boolean;
}

function run(matcher: Matcher, states: readonly ArticleState[]): Thenable<Outcome> {
  const options = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Finding by pattern'), cancellable: true };
  return vscode.window.withProgress(options, async (progress, token): Promise<Outcome> => {
    const results = new Map<string, PatternResult>();
    let hits = 0;
    for (const [index, state] of states.entries()) {
      if (index % 10 === 0) progress.report({ message: vscode.l10n.t('{0} of {1} articles', index, states.length), increment: 1_000 / states.length });
      const found = await searchArticle(matcher, state, token);
      if (!found || token.isCancellationRequested) return { results: undefined, hits, more: false };
      if (found.length > 0) results.set(state.path, resultOf(state, found));
      hits += found.length;
      if (hits >= MOST_HITS) return { results, hits, more: index + 1 < states.length };
    }
    return { results, hits, more: false };
  });
}
