// What the import asks and tells: which files, which format, whether to go on, what came of it.
import * as vscode from 'vscode';
import type { Importer, ImportFile, ImportPlan, PlannedArticle } from '../../core/import/index.ts';
import { baseName } from '../../host/articleRules.ts';
import type { Later } from '../../host/later.ts';
import type { Services } from '../../host/services.ts';
import { readFile } from '../../host/texts.ts';

/** URIs that a test or a key binding passes. */
export function filesOption(files: unknown): readonly vscode.Uri[] | undefined {
  if (!Array.isArray(files)) return undefined;
  return files.flatMap((file: unknown) => (file instanceof vscode.Uri ? [file] : typeof file === 'string' ? [vscode.Uri.parse(file, true)] : []));
}

export async function askFiles({ importers }: Later): Promise<readonly vscode.Uri[] | undefined> {
  const endings = [...new Set(importers.flatMap((i) => i.extensions))].map((ending) => ending.slice(1));
  return vscode.window.showOpenDialog({
    canSelectMany: true, title: vscode.l10n.t('Import Annotations'), openLabel: vscode.l10n.t('Import'),
    filters: { [vscode.l10n.t('Annotations')]: endings, [vscode.l10n.t('All files')]: ['*'] },
  });
}

interface Chosen {
  readonly files: readonly ImportFile[];
  /** A sentence for each file that could not be read. */
  readonly unread: readonly string[];
}

/** Of a brat file, the text that lies beside it, too. */
export async function readChosen(uris: readonly vscode.Uri[]): Promise<Chosen> {
  const files: ImportFile[] = [];
  const unread: string[] = [];
  const chosen = new Map(uris.map((uri) => [uri.toString(), uri]));
  for (const uri of uris) {
    const beside = uri.path.endsWith('.ann') ? uri.with({ path: uri.path.replace(/\.ann$/, '.txt') }) : undefined;
    if (beside && !chosen.has(beside.toString())) {
      const found = await readFile(beside);
      if ('text' in found) files.push({ path: vscode.workspace.asRelativePath(beside), text: found.text });
    }
    const found = await readFile(uri);
    const path = vscode.workspace.asRelativePath(uri);
    if ('text' in found) files.push({ path, text: found.text });
    else unread.push(`${path}: ${'unreadable' in found ? found.unreadable : vscode.l10n.t('there is no such file')}`);
  }
  return { files, unread };
}

/** The format that the files look like comes first. */
export async function askFormat({ guessImporter, importers }: Later, files: readonly ImportFile[]): Promise<Importer | undefined> {
  const guess = guessImporter(files.filter((f) => !f.path.endsWith('.txt')));
  const sorted = [...importers].sort((a, b) => Number(b === guess) - Number(a === guess));
  const items = sorted.map((importer) => ({ importer, label: importer.title, detail: importer.detail, description: importer === guess ? vscode.l10n.t('what the file looks like') : importer.extensions.join(' ') }));
  const title = vscode.l10n.t('Import {0}', files.length === 1 ? baseName(vscode.Uri.file(`/${files[0]?.path ?? ''}`)) : vscode.l10n.t('{0} files', files.length));
  return (await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('Choose the format'), matchOnDescription: true, matchOnDetail: true }))?.importer;
}

const total = (articles: readonly PlannedArticle[], of: (article: PlannedArticle) => number): number => articles.reduce((sum, a) => sum + of(a), 0);

/** “142 annotations for 12 articles, 3 lost” */
function countsOf(articles: readonly PlannedArticle[]): string {
  const [added, lost] = [total(articles, (a) => a.add.length), total(articles, (a) => a.lost)];
  const annotations = added === 1 ? vscode.l10n.t('1 annotation') : vscode.l10n.t('{0} annotations', added);
  const counts = articles.length === 1 ? vscode.l10n.t('{0} for {1}', annotations, articles[0]?.path ?? '') : vscode.l10n.t('{0} for {1} articles', annotations, articles.length);
  return lost > 0 ? vscode.l10n.t('{0}, {1} lost', counts, lost) : counts;
}

/** Remarks that the question itself shows; the log has all. */
const SHOWN = 3;

/** Escape and Cancel leave everything as it is. */
export async function confirmImport(importer: Importer, articles: readonly PlannedArticle[], remarks: readonly string[]): Promise<boolean> {
  const labels = [...new Set(articles.flatMap((a) => a.labels.map((l) => l.name)))];
  const line = (count: number, words: string): string[] => (count > 0 ? [words] : []);
  const [moved, changed, lost] = [total(articles, (a) => a.moved), total(articles, (a) => a.changed), total(articles, (a) => a.lost)];
  const [relations, known, more] = [total(articles, (a) => a.relations.length), total(articles, (a) => a.known), remarks.length - SHOWN];
  const detail = [
    importer.title,
    ...line(moved, vscode.l10n.t('Elsewhere in the text of today: {0}', moved)),
    ...line(changed, vscode.l10n.t('On words that were edited since, to be looked at: {0}', changed)),
    ...line(lost, vscode.l10n.t('Kept as lost, since their words are not there or cannot be told from others: {0}', lost)),
    ...line(relations, vscode.l10n.t('Relations: {0}', relations)),
    ...line(known, vscode.l10n.t('There already: {0}', known)),
    ...line(labels.length, vscode.l10n.t('New labels: {0}', labels.slice(0, 10).join(', ') + (labels.length > 10 ? ' …' : ''))),
    ...line(remarks.length, ['', ...remarks.slice(0, SHOWN)].join('\n')),
    ...line(more, vscode.l10n.t('{0} more remarks are in the log (Dateline: Show Log).', more)),
  ].join('\n');
  const accept = vscode.l10n.t('Import');
  return (await vscode.window.showInformationMessage(vscode.l10n.t('Import {0}?', countsOf(articles)), { modal: true, detail }, accept)) === accept;
}

export function tellDone(services: Services, articles: readonly PlannedArticle[], remarks: readonly string[]): void {
  const counts = countsOf(articles);
  void withLog(services, remarks, remarks.length > 0 ? vscode.l10n.t('Imported {0}, with {1} remarks in the log.', counts, remarks.length) : vscode.l10n.t('Imported {0}.', counts));
}

/** Gives 0: nothing was added. */
export function tellNothing(services: Services, { articles }: ImportPlan, remarks: readonly string[]): number {
  const known = total(articles, (a) => a.known);
  const [first] = remarks;
  const message = known > 0 ? known === 1 ? vscode.l10n.t('Nothing new: the annotation is there already.') : vscode.l10n.t('Nothing new: all {0} annotations are there already.', known) : vscode.l10n.t('Nothing was imported.');
  void withLog(services, remarks, first === undefined ? message : remarks.length === 1 ? `${message} ${first}` : vscode.l10n.t('{0} {1} remarks are in the log.', message, remarks.length));
  return 0;
}

async function withLog(services: Services, remarks: readonly string[], message: string): Promise<void> {
  const log = vscode.l10n.t('Show Log');
  const answer = await vscode.window.showInformationMessage(message, ...(remarks.length > 0 ? [log] : []));
  if (answer === log) services.log.show();
}
