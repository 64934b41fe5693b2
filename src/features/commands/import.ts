// Import: annotations of other programs into the sidecars of the articles that they are about, after a preview, as one step
// of undo.
import * as vscode from 'vscode';
import type { ImportInput, Importer, ImportFile, ImportPlan } from '../../core/import/index.ts';
import { createLineIndex } from '../../core/text/lineIndex.ts';
import { createRest } from '../../host/breathe.ts';
import { registerCommand } from '../../host/commands.ts';
import { doInThread } from '../../host/oneJobThread.ts';
import { engineOf } from '../../host/startThread.ts';
import { problemWords } from '../../host/problemWords.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { withLateProgress } from '../lateProgress.ts';
import { untilRead } from '../untilRead.ts';
import { eitherToken } from './eitherToken.ts';
import { askFiles, askFormat, confirmImport, filesOption, readChosen, tellDone, tellNothing } from './importDialogs.ts';
import { changesOf } from './importWrites.ts';
import { type Args, optionsFrom, textOption } from './place.ts';

export function registerImport(services: Services): vscode.Disposable {
  return registerCommand(services, 'dateline.import', (...args) => importAnnotations(services, args));
}

/** Options: `files` (URIs), `format`, `confirm` (false: without asking), `cancel` (a token, besides the button). What is missing is asked. Gives how many annotations were added. */
async function importAnnotations(services: Services, args: Args): Promise<number | undefined> {
  const options = optionsFrom(args);
  const later = await services.later();
  const uris = filesOption(options['files']) ?? (await askFiles(later));
  if (!uris || uris.length === 0) return undefined;
  const read = await readChosen(uris);
  const importer = later.importerNamed(textOption(options, 'format') ?? '') ?? (await askFormat(later, read.files));
  if (!importer) return undefined;
  const found = await planFor(services, importer, read.files, options['cancel']);
  if (!found) return undefined;
  const { plan, states } = found;
  const writes = changesOf(services, later, plan, states);
  const remarks = [...read.unread, ...writes.unwritable, ...remarksOf(plan, read.files)];
  for (const remark of remarks) services.log.info(`Import: ${remark}`);
  if (writes.changes.length === 0) return tellNothing(services, plan, remarks);
  if (options['confirm'] !== false && !(await confirmImport(importer, writes.plan, remarks))) return undefined;
  const label = vscode.l10n.t('Import');
  if (!(await withLateProgress(vscode.l10n.t('Importing {0}', importer.title), (pace) => services.decisions.apply(label, writes.changes, pace)))) return undefined;
  tellDone(services, writes.plan, remarks);
  return writes.plan.reduce((sum, a) => sum + a.add.length, 0);
}

interface Found {
  readonly plan: ImportPlan;
  readonly states: readonly ArticleState[];
}

/** Off the thread that the editor waits for. Undefined: cancelled. */
function planFor(services: Services, importer: Importer, files: readonly ImportFile[], cancel: unknown): Thenable<Found | undefined> {
  const { library, context } = services;
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Importing {0}', importer.title), cancellable: true }, async (progress, shown) => {
    const token = eitherToken(shown, cancel);
    if (!(await untilRead(services, (message) => progress.report({ message }), token))) return undefined;
    const states = library.all();
    const articles: ImportInput['articles'][number][] = [];
    const rest = createRest(); // closed articles are unpacked here
    for (const { path, text, annotations, sidecar, folder } of states) {
      await rest();
      articles.push({ path, text, annotations, relations: sidecar.sidecar.relations, folder: folder.decisions });
    }
    progress.report({ message: vscode.l10n.t('finding the words') });
    const plan = await doInThread<ImportPlan>(engineOf(context), { importer: importer.id, input: { files, articles } }, token);
    return plan && { plan, states };
  });
}

/** `file:line: sentence`, in the user's language. */
function remarksOf({ problems }: ImportPlan, files: readonly ImportFile[]): readonly string[] {
  const lines = new Map(files.map((f) => [f.path, createLineIndex(f.text)]));
  return problems.map(({ path, problem }) => `${path}:${(lines.get(path)?.at(problem.span.start).line ?? 0) + 1}: ${problemWords(problem)}`);
}
