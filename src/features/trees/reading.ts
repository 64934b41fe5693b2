// The folder being read, in the sidebar: a bar and a line in each view, and commands that pause, stop and resume it. A pause
// ends with the window. Stopped, the folder stays unread at the next start, too, until somebody resumes.
import * as vscode from 'vscode';
import { registerCommand } from '../../host/commands.ts';
import type { IndexProgress, Services } from '../../host/services.ts';

const STOPPED = 'dateline.readingStopped';
/** A few articles are read before anybody could press a button. */
const PATIENCE_MS = 600;
const VIEWS = ['dateline.actors', 'dateline.meetings', 'dateline.annotations'];

/** `1,240`, as the user's language writes it. */
export const inDigits = (count: number): string => count.toLocaleString(vscode.env.language);

/** What stands above the rows; undefined where everything is read. */
export function readingWords({ library, context }: Services): string | undefined {
  const { progress } = library;
  if (!progress) return undefined;
  const [done, total] = [inDigits(progress.done), inDigits(progress.total)];
  if (!progress.paused) return vscode.l10n.t('Reading articles: {0} of {1}', done, total);
  return context.workspaceState.get(STOPPED) === true
    ? vscode.l10n.t('Stopped at {0} of {1} articles. Choose Resume Reading above to go on.', done, total)
    : vscode.l10n.t('Paused at {0} of {1} articles. Choose Resume Reading above to go on.', done, total);
}

/** `isShown`: whether a view of ours says already what came of a command. */
export function registerReading(services: Services, isShown: () => boolean): vscode.Disposable {
  const { library, context, contextKeys } = services;
  const memory = context.workspaceState;
  const item = pausedItem();
  let finish: (() => void) | undefined;
  let timer: NodeJS.Timeout | undefined;

  function showBars(isReading: boolean): void {
    if (isReading === (finish !== undefined)) return;
    if (!isReading) {
      finish?.();
      finish = undefined;
      return;
    }
    const finished = new Promise<void>((resolve) => (finish = resolve));
    for (const viewId of VIEWS) void vscode.window.withProgress({ location: { viewId } }, () => finished);
  }

  function show(): void {
    timer = undefined;
    const { progress } = library;
    const isReading = progress !== undefined && !progress.paused;
    contextKeys.set('dateline.reading', isReading);
    contextKeys.set('dateline.readingPaused', progress?.paused === true);
    showBars(isReading);
    item.show(progress?.paused === true ? progress : undefined);
  }

  const follow = (progress: IndexProgress | undefined): void => {
    const isLate = contextKeys.get('dateline.reading') || contextKeys.get('dateline.readingPaused') || progress?.paused === true;
    if (!progress || isLate) {
      clearTimeout(timer);
      show();
    } else timer ??= setTimeout(show, PATIENCE_MS);
  };

  async function halt(stopped: boolean): Promise<void> {
    await memory.update(STOPPED, stopped ? true : undefined);
    library.pause();
    if (library.progress) follow(library.progress);
    if (library.progress && (stopped || !isShown())) await offerToResume(stopped);
  }

  async function resume(): Promise<void> {
    await memory.update(STOPPED, undefined);
    library.resume();
  }

  async function offerToResume(stopped: boolean): Promise<void> {
    const [done, total] = [inDigits(library.progress?.done ?? 0), inDigits(library.progress?.total ?? 0)];
    const go = vscode.l10n.t('Resume');
    const words = stopped
      ? vscode.l10n.t('Reading is stopped at {0} of {1} articles. The others stay unread until you resume, also the next time you open this folder.', done, total)
      : vscode.l10n.t('Reading is paused at {0} of {1} articles. What is read can be used.', done, total);
    if ((await vscode.window.showInformationMessage(words, go)) === go) await resume();
  }

  if (memory.get(STOPPED) === true) library.pause();
  follow(library.progress);
  return vscode.Disposable.from(
    item,
    library.onDidChangeProgress(follow),
    registerCommand(services, 'dateline.pauseReading', () => halt(false)),
    registerCommand(services, 'dateline.stopReading', () => halt(true)),
    registerCommand(services, 'dateline.resumeReading', resume),
    new vscode.Disposable(() => {
      clearTimeout(timer);
      finish?.();
    }),
  );
}

interface PausedItem extends vscode.Disposable {
  show(progress: IndexProgress | undefined): void;
}

/** In the status bar as long as reading rests, so that a closed side bar does not hide why something is missing. */
function pausedItem(): PausedItem {
  const item = vscode.window.createStatusBarItem('dateline.reading', vscode.StatusBarAlignment.Right, 110);
  item.name = vscode.l10n.t('Reading of Articles');
  item.command = 'dateline.resumeReading';
  return {
    show(progress) {
      if (!progress) return item.hide();
      const words = vscode.l10n.t('{0} of {1} articles are read. Click to resume reading.', inDigits(progress.done), inDigits(progress.total));
      item.text = `$(debug-pause) ${inDigits(progress.done)}/${inDigits(progress.total)}`;
      item.tooltip = words;
      item.accessibilityInformation = { label: words, role: 'button' };
      item.show();
    },
    dispose: () => item.dispose(),
  };
}
