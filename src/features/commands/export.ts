// Export: an article or the folder, in a format of the core, to a file or folder of the user's choice.
import * as vscode from 'vscode';
import type { CorpusReport } from '../../core/model/corpus.ts';
import type { Exporter } from '../../core/export/index.ts';
import { baseName } from '../../host/articleRules.ts';
import { registerCommand } from '../../host/commands.ts';
import { exportedArticles, writeInThread } from '../../host/exportThread.ts';
import { engineOf } from '../../host/startThread.ts';
import { decisionsOf } from '../../host/folders.ts';
import { problemWords } from '../../host/problemWords.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { untilRead } from '../untilRead.ts';
import { eitherToken } from './eitherToken.ts';
import { areArticles, askTarget, writeInto, writeOne } from './exportTarget.ts';
import { folderUri, rootOf, wayTo } from './paths.ts';
import { type Args, optionsFrom, textOption } from './place.ts';

export function registerExport(services: Services): vscode.Disposable {
  return registerCommand(services, 'dateline.export', (...args) => exportArticles(services, args));
}

interface Choice {
  readonly articles: 'folder' | ArticleState;
  readonly exporter: Exporter;
  readonly withDetected: boolean;
}

/** Options: `scope` (`article`, `folder`), `format`, `withDetected`, `target` (a URI, of a folder where the format makes files), `replace` (files in that folder, without asking), `cancel` (a token, besides the button). What is missing is asked. Gives the target's URI. */
async function exportArticles(services: Services, args: Args): Promise<string | undefined> {
  const options = optionsFrom(args);
  const choice = await choose(services, options);
  if (!choice) return undefined;
  const target = targetOption(options) ?? (await askTarget(choice.articles, choice.exporter));
  if (!target) return undefined;
  const result = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Exporting {0}', choice.exporter.title), cancellable: true },
    (progress, token) => write(services, choice, { target, replace: options['replace'] === true }, progress, eitherToken(token, options['cancel'])),
  );
  if (!result) return undefined;
  if (!targetOption(options)) void tellDone(services, choice.exporter, target, result);
  return target.toString();
}

type Progress = vscode.Progress<{ readonly message?: string }>;

async function write(
  services: Services, { articles, exporter, withDetected }: Choice, { target, replace }: { target: vscode.Uri; replace: boolean }, progress: Progress, token: vscode.CancellationToken,
): Promise<readonly string[] | undefined> {
  const { library } = services;
  if (articles === 'folder' && !(await untilRead(services, (message) => progress.report({ message }), token))) return undefined;
  const states = articles === 'folder' ? library.all() : [(await library.get(articles.uri, token)) ?? articles];
  if (token.isCancellationRequested) return undefined;
  progress.report({ message: vscode.l10n.t('writing') });
  const corpus = articles === 'folder' ? await library.joined() : (await services.later()).joinCorpus(states.map((s) => s.analysis), decisionsOf(states.map((s) => s.folder)));
  const input = await inputFor(states, corpus, withDetected, exporter.makes === 'folder' ? target : folderUri(target), token);
  const written = input && await writeInThread(engineOf(services.context), { format: exporter.id, input }, token);
  if (!written) return undefined;
  const { files, notes } = written;
  if (exporter.makes !== 'folder') await writeOne(target, files);
  else if (!(await writeInto({ target, files, articles: states.map((s) => s.uri), replace }))) return undefined;
  for (const note of notes) services.log.info(`Export: ${problemWords(note)}`);
  const again = exporter.makes === 'folder' && areArticles(target, files)
    ? [vscode.l10n.t('The exported texts count as articles of this workspace; in a folder named “out”, or elsewhere, they would not.')]
    : [];
  return [...again, ...new Set(notes.map(problemWords))];
}

type Input = Parameters<typeof writeInThread>[1]['input'];

/** A single article is joined by itself: nothing of the folder's other articles goes out with it. Undefined once cancelled. */
async function inputFor(states: readonly ArticleState[], corpus: CorpusReport, withDetected: boolean, into: vscode.Uri, token: vscode.CancellationToken): Promise<Input | undefined> {
  const sorted = [...states].sort((a, b) => a.path.localeCompare(b.path));
  const first = sorted[0];
  const title = sorted.length === 1 ? first?.analysis.title : (vscode.workspace.name ?? vscode.l10n.t('Articles'));
  const root = first && rootOf(first.uri, first.path);
  const way = root && wayTo(into, root);
  const articles = await exportedArticles(sorted, token);
  return articles && {
    title: title ?? vscode.l10n.t('Articles'),
    articles,
    corpus,
    withDetected,
    ...(first && { folder: first.folder.decisions }),
    ...(way !== undefined && way !== '' && { linkPrefix: way }),
    byteOrderMark: true,
  };
}

async function choose(services: Services, options: Readonly<Record<string, unknown>>): Promise<Choice | undefined> {
  const articles = await chooseScope(services, textOption(options, 'scope'));
  if (!articles) return undefined;
  const { exporters } = await services.later();
  const exporter = exporters.find((e) => e.id === textOption(options, 'format')) ?? (await askFormat(exporters));
  if (!exporter) return undefined;
  const detected = options['withDetected'];
  // The ledger is what was found: there is nothing to ask.
  const withDetected = exporter.about !== 'annotations' ? false : typeof detected === 'boolean' ? detected : await askDetected();
  return withDetected === undefined ? undefined : { articles, exporter, withDetected };
}

async function chooseScope(services: Services, given: string | undefined): Promise<'folder' | ArticleState | undefined> {
  const editor = vscode.window.activeTextEditor;
  const article = editor && (await services.library.get(editor.document.uri));
  if (given === 'folder') return 'folder';
  if (given === 'article' && article) return article;
  const count = services.library.all().length;
  if (!article && count === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no article to export. Open one, or a folder of articles.'));
    return undefined;
  }
  if (article && count <= 1) return article;
  if (!article) return 'folder';
  const items = [
    { scope: article, label: vscode.l10n.t('This article'), description: article.path },
    { scope: 'folder' as const, label: vscode.l10n.t('All articles'), description: String(count) },
  ];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export') }))?.scope;
}

/** Most people want one of these: they stand before what only programs read. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(['html', 'markdown', 'csv']);

async function askFormat(exporters: readonly Exporter[]): Promise<Exporter | undefined> {
  const parts = [
    { label: vscode.l10n.t('annotations, to read and for spreadsheets'), of: exporters.filter((e) => e.about === 'annotations' && FOR_PEOPLE.has(e.id)) },
    { label: vscode.l10n.t('annotations, for other programs'), of: exporters.filter((e) => e.about === 'annotations' && !FOR_PEOPLE.has(e.id)) },
    { label: vscode.l10n.t('meetings and who met whom'), of: exporters.filter((e) => e.about !== 'annotations') },
  ];
  const items = parts.flatMap(({ label, of }): FormatItem[] => [
    { label, kind: vscode.QuickPickItemKind.Separator },
    ...of.map((exporter) => ({ exporter, label: exporter.title, description: exporter.makes === 'folder' ? vscode.l10n.t('folder of {0}', exporter.extension) : exporter.extension, detail: exporter.detail })),
  ]);
  const asked = { title: vscode.l10n.t('Export'), placeHolder: vscode.l10n.t('Choose a format'), matchOnDescription: true, matchOnDetail: true };
  return (await vscode.window.showQuickPick(items, asked))?.exporter;
}

type FormatItem = vscode.QuickPickItem & { readonly exporter?: Exporter };

async function askDetected(): Promise<boolean | undefined> {
  const items = [
    { withDetected: false, label: vscode.l10n.t('Annotations only'), description: vscode.l10n.t('what people marked and decided') },
    { withDetected: true, label: vscode.l10n.t('With what Dateline found'), description: vscode.l10n.t('names, dates and meetings, marked as suggestions') },
  ];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export') }))?.withDetected;
}

function targetOption(options: Readonly<Record<string, unknown>>): vscode.Uri | undefined {
  const target = options['target'];
  if (target instanceof vscode.Uri) return target;
  return typeof target === 'string' ? vscode.Uri.parse(target, true) : undefined;
}

/** One message, with what the format could not say where there is such. */
async function tellDone(services: Services, { makes }: Exporter, target: vscode.Uri, notes: readonly string[]): Promise<void> {
  const open = makes === 'text' ? vscode.l10n.t('Open') : vscode.l10n.t('Show in Folder');
  const showLog = vscode.l10n.t('Show Log');
  const name = baseName(target);
  const [note] = notes;
  const message = note === undefined
    ? vscode.l10n.t('Exported to {0}.', name)
    : notes.length === 1 ? vscode.l10n.t('Exported to {0}. {1}', name, note) : vscode.l10n.t('Exported to {0}, with {1} remarks in the log.', name, notes.length);
  const answer = await vscode.window.showInformationMessage(message, open, ...(note === undefined ? [] : [showLog]));
  if (answer === open) await vscode.commands.executeCommand(makes === 'text' ? 'vscode.open' : vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined ? 'revealFileInOS' : 'revealInExplorer', target);
  if (answer === showLog) services.log.show();
}
