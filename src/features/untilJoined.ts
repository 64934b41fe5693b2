// Whoever is about to decide something by the joined folder waits until the article that it stands in has been joined as it
// is now: a large folder is joined in a thread, and until then the corpus is that of the article as it was. With progress
// and a way out where it takes long, and no wait where nothing changed.
import * as vscode from 'vscode';
import type { Mention } from '../core/model/analysis.ts';
import { isVersion } from '../host/articleRules.ts';
import { isJoined } from '../host/lookUp.ts';
import { sourceOf } from '../host/packedArticle.ts';
import type { ArticleState, Library, Services } from '../host/services.ts';

/** Progress comes up where it takes longer than this. */
const PATIENCE_MS = 500;
/** Somebody types all the time, or the thread keeps dying: then what is known by name has to do. */
const MOST_TRIES = 5;
/** A join takes less, also of the largest folders; a thread that died says nothing. */
const LONGEST_MS = 20_000;

/** `uris`: of few articles. False: cancelled. */
export async function untilJoined({ library }: Services, uris: readonly vscode.Uri[], token?: vscode.CancellationToken): Promise<boolean> {
  if (uris.length === 0) return true;
  const cancel = new vscode.CancellationTokenSource();
  const watch = token?.onCancellationRequested(() => cancel.cancel());
  let timer: NodeJS.Timeout | undefined;
  try {
    const done = joinedAsNow(library, [...new Map(uris.map((uri) => [uri.toString(), uri])).values()], cancel.token);
    const isSoon = await Promise.race([done.then(() => true), new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), PATIENCE_MS)))]);
    if (!isSoon) {
      await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Joining the folder…'), cancellable: true }, (_, stop) => {
        stop.onCancellationRequested(() => cancel.cancel());
        return done;
      });
    }
    return !cancel.token.isCancellationRequested;
  } finally {
    clearTimeout(timer);
    watch?.dispose();
    cancel.dispose();
  }
}

/** Without progress. False: cancelled, or the joins that were waited for were of the articles as they had been. */
export async function joinedAsNow(library: Library, uris: readonly vscode.Uri[], token: vscode.CancellationToken): Promise<boolean> {
  for (let tries = 0; ; tries++) {
    for (const uri of uris) await orCancelled(library.get(uri), token);
    if (token.isCancellationRequested) return false;
    // Asking for the corpus has a join begin, if none is due.
    if (areJoined(library, uris)) return true;
    // While much is read, the joining thread rests for long.
    if (tries >= MOST_TRIES || !((await nextCorpus(library, token)) || library.progress)) return false;
  }
}

const areJoined = (library: Library, uris: readonly vscode.Uri[]): boolean => {
  const corpus = library.corpus();
  return uris.every((uri) => {
    const state = library.peek(uri);
    return !state || isVersion(uri) || isJoined(corpus, state);
  });
};

/** Every join is of all articles: whoever waits for so many need not wait for the rest. */
const MOST_AWAITED = 20;

/** Of perhaps thousands of articles some that may have changed since the folder was joined: to wait for. Nothing is unpacked. */
export function changedSince(library: Library, paths: readonly string[]): readonly vscode.Uri[] {
  const corpus = library.corpus();
  const states = [...new Set(paths)].flatMap((path) => library.byPath(path) ?? []);
  const open = states.filter(({ version }) => version !== undefined);
  const closed = states.filter((state) => state.version === undefined && !isJoined(corpus, state));
  return [...open, ...closed].slice(0, MOST_AWAITED).map(({ uri }) => uri);
}

/**
 * After every change the folder is joined anew by itself, and while it is read for the first time one join follows the
 * other: no join is asked for that would go on when nobody waits any more. False: cancelled, or none for long.
 */
async function nextCorpus(library: Library, token: vscode.CancellationToken): Promise<boolean> {
  let end = (_: boolean): void => undefined;
  const comes = new Promise<boolean>((resolve) => (end = resolve));
  const timer = setTimeout(() => end(false), LONGEST_MS);
  const watches = [library.onDidChangeCorpus(() => end(true)), token.onCancellationRequested(() => end(false))];
  const came = await comes;
  clearTimeout(timer);
  for (const watch of watches) watch.dispose();
  return came;
}

async function orCancelled(work: Promise<unknown>, token: vscode.CancellationToken): Promise<void> {
  let watch: vscode.Disposable | undefined;
  const cancelled = new Promise<void>((resolve) => (watch = token.onCancellationRequested(() => resolve())));
  try {
    await Promise.race([work.catch(() => undefined), cancelled]);
  } finally {
    watch?.dispose();
  }
}

/** The mention in the article as it is now: where it stood, else, where all of these words are one actor's, the nearest. */
export function mentionNow(now: ArticleState, before: ArticleState, mention: Mention): Mention | undefined {
  if (sourceOf(now.analysis) === sourceOf(before.analysis)) return mention;
  const same = now.analysis.mentions.filter((m) => m.text === mention.text);
  const there = same.find((m) => m.start === mention.start); // of whatever type: it may be just this that was decided
  const moved = same.filter((m) => m.type === mention.type);
  if (there || new Set(moved.map((m) => m.actor)).size !== 1) return there;
  const distance = ({ start }: Mention): number => Math.abs(start - mention.start);
  return moved.reduce<Mention | undefined>((best, m) => (best && distance(best) <= distance(m) ? best : m), undefined);
}

export interface MentionIn {
  readonly state: ArticleState;
  readonly mention: Mention;
}

/** Waits, then looks again. Undefined: cancelled, or, and that is told, nobody can say any more what was meant. */
export async function joinedMention(services: Services, { state, mention }: MentionIn): Promise<MentionIn | undefined> {
  if (!(await untilJoined(services, [state.uri]))) return undefined;
  const now = services.library.peek(state.uri);
  const again = now && mentionNow(now, state, mention);
  if (again) return { state: now, mention: again };
  return void vscode.window.showInformationMessage(vscode.l10n.t('The article has changed meanwhile, and “{0}” is not there any more. Nothing was changed.', mention.text));
}
