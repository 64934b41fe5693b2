// The sidecars of articles as they stand, parsed once a text. When one becomes unreadable (broken YAML, a directory of
// its name), its last good annotations stay, marked stale; where none were read before, those that are sound in it.
import type * as vscode from 'vscode';
import { SIDECAR_SUFFIX } from '../core/model/annotation.ts';
import type { Problem } from '../core/model/problem.ts';
import { readSidecarName, sidecarPath } from '../core/model/sidecarName.ts';
import { EMPTY_SIDECAR, parseSidecar } from '../core/sidecar/index.ts';
import { isVersion, lacksSidecar } from './articleRules.ts';
import type { SidecarState } from './services.ts';
import type { ReadResult, Texts } from './texts.ts';

export interface Sidecars {
  /** The sidecar's state now. The same object as before where its text has not changed. */
  load(article: vscode.Uri): Promise<SidecarState>;
  /** Its state where there is known to be no sidecar. */
  absent(article: vscode.Uri): SidecarState;
  forget(article: vscode.Uri): void;
}

/** Whose decisions are shown and written; the empty name's are the shared ones. */
let annotator = '';

export function annotateAs(name: string): void {
  annotator = name;
}

/** Where decisions about the article are read from and go to: the shared sidecar, or the annotator's own. */
export const sidecarOf = (article: vscode.Uri): vscode.Uri => article.with({ path: sidecarPath(article.path, annotator) });

export const sharedSidecarOf = (article: vscode.Uri): vscode.Uri => article.with({ path: sidecarPath(article.path) });

export const isSidecar = (uri: vscode.Uri): boolean => uri.path.endsWith(SIDECAR_SUFFIX);

/** Of whosever sidecar. The annotator at work is known behind any ending, others only behind those of articles. */
export function articleOf(sidecar: vscode.Uri): vscode.Uri {
  const own = sidecarPath('', annotator);
  const path = annotator !== '' && sidecar.path.endsWith(own) ? sidecar.path.slice(0, -own.length) : readSidecarName(sidecar.path)?.article;
  return sidecar.with({ path: path ?? sidecar.path });
}

export function createSidecars(texts: Texts): Sidecars {
  const states = new Map<string, SidecarState>();
  function found(article: vscode.Uri, result: ReadResult): SidecarState {
    const key = article.toString();
    const uri = sidecarOf(article);
    const known = states.get(key);
    const before = known?.uri.path === uri.path ? known : undefined; // not of somebody else's annotations
    const state = nextState(uri, before, result, placeProblem(article));
    states.set(key, state);
    return state;
  }
  return {
    load: async (article) => found(article, lacksSidecar(article) ? { missing: true } : await texts.read(sidecarOf(article))),
    absent: (article) => found(article, { missing: true }),
    forget: (article) => void states.delete(article.toString()),
  };
}

function nextState(uri: vscode.Uri, before: SidecarState | undefined, found: ReadResult, noPlace: Problem | undefined): SidecarState {
  const last = before?.sidecar ?? EMPTY_SIDECAR;
  if ('unreadable' in found) {
    if (before && !before.readable && before.text === undefined) return before;
    return { uri, text: undefined, sidecar: last, readable: false, problems: [refusal('sidecar-not-a-file', found.unreadable)] };
  }
  if ('missing' in found) {
    if (before && before.text === undefined && before.readable === (noPlace === undefined)) return before;
    return { uri, text: undefined, sidecar: EMPTY_SIDECAR, readable: noPlace === undefined, problems: noPlace ? [noPlace] : [] };
  }
  if (before?.text === found.text) return before;
  const sidecar = parseSidecar(found.text);
  const { problems, readable } = sidecar;
  return { uri, text: found.text, sidecar: readable || last === EMPTY_SIDECAR ? sidecar : last, readable, problems };
}

const refusal = (code: string, reason: string): Problem => ({ code, severity: 'error', span: { start: 0, end: 0 }, data: { reason } });

/** Why nothing can be written beside an article of this kind, if so. */
export function placeProblem(article: vscode.Uri): Problem | undefined {
  if (!lacksSidecar(article)) return undefined;
  const code = isVersion(article) ? 'sidecar-old-version' : 'sidecar-unsaved-article';
  return { code, severity: 'error', span: { start: 0, end: 0 } };
}
