// The Problems panel: what the core's checks find in articles, sidecars and `dateline.yaml`, and where articles
// contradict each other.
import * as vscode from 'vscode';
import { type ArticleToCheck, checkArticle, conflictProblems, decidedMeetingsHold, type FileProblem, type FolderArticle, folderFileSound } from '../core/check/index.ts';
import type { Conflict } from '../core/model/corpus.ts';
import type { Problem } from '../core/model/problem.ts';
import { createLineIndex, type LineIndex } from '../core/text/lineIndex.ts';
import { contains, type Span } from '../core/text/span.ts';
import { lacksSidecar } from '../host/articleRules.ts';
import { createRest } from '../host/breathe.ts';
import { problemWords } from '../host/problemWords.ts';
import type { ArticleState, FolderState, Services } from '../host/services.ts';
import { rangeOf } from '../host/spans.ts';
import { createShownProblems } from './shownProblems.ts';
import { shortText, wordsInContext } from './trees/labelText.ts';

const SEVERITIES: Readonly<Record<Problem['severity'], vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

export function registerDiagnostics(services: Services): vscode.Disposable {
  const { library, settings } = services;
  const articles = vscode.languages.createDiagnosticCollection('dateline');
  const folder = vscode.languages.createDiagnosticCollection('dateline-folder');

  /** By article: another annotator has another. */
  const shownSidecars = new Map<string, vscode.Uri>();

  const showArticle = (state: ArticleState): void => {
    if (!settings.problemsEnabled || lacksSidecar(state.uri)) return;
    const before = shownSidecars.get(state.uri.toString());
    if (before && before.path !== state.sidecar.uri.path) articles.delete(before);
    shownSidecars.set(state.uri.toString(), state.sidecar.uri);
    // Nothing can be wrong with what nobody wrote about; thousands need not be unpacked to see it.
    if (state.version === undefined && state.sidecar.text === undefined && state.sidecar.readable) {
      for (const uri of [state.uri, state.sidecar.uri]) if (articles.has(uri)) articles.delete(uri);
      return;
    }
    for (const [uri, found] of articleDiagnostics(state)) articles.set(uri, found);
  };
  const shownOfFolder = createShownProblems(folder);
  const contradictions = createContradictions(services);
  let turn = 0;

  /** Stops where another one begins. */
  async function showFolder(): Promise<void> {
    const own = ++turn;
    if (!settings.problemsEnabled || library.all().length === 0) return shownOfFolder.clear();
    const byFile = new Map<string, { readonly uri: vscode.Uri; readonly found: vscode.Diagnostic[] }>();
    const add = ({ uri, diagnostic }: Placed): void => {
      const file = byFile.get(uri.toString()) ?? { uri, found: [] };
      file.found.push(diagnostic);
      byFile.set(uri.toString(), file);
    };
    (await contradictions(library.corpus().conflicts, () => own !== turn)).forEach(add);
    if (own !== turn) return;
    for (const state of folderFiles(library.all())) {
      for (const diagnostic of folderDiagnostics(services, state)) if (state.uri) add({ uri: state.uri, diagnostic });
    }
    await shownOfFolder.show(byFile.values(), () => own !== turn);
  }

  const showFolderSoon = (): void => void showFolder().catch((error: unknown) => services.log.error('Problems of the folder could not be shown', error));

  /** One problem of the article's, with its places in other articles linked. */
  function articleDiagnostics(state: ArticleState): Map<vscode.Uri, vscode.Diagnostic[]> {
    const { uri, sidecar, lines } = state;
    const inArticle: vscode.Diagnostic[] = [];
    const inSidecar: vscode.Diagnostic[] = [];
    const sidecarLines = sidecar.text === undefined ? undefined : createLineIndex(sidecar.text);
    for (const problem of checkArticle(toCheck(state))) {
      if (problem.problem.code === 'publication-date-unknown' && state.version === undefined) continue; // said when somebody reads it
      if (problem.path === state.path || !sidecarLines) inArticle.push(diagnosticOf(services, problem, lines));
      else inSidecar.push(diagnosticOf(services, problem, sidecarLines));
    }
    if (sidecar.text !== undefined && !sidecar.readable) {
      const stale: Problem = { code: 'sidecar-stale', severity: 'warning', span: { start: 0, end: 0 } };
      inArticle.push(diagnosticOf(services, { path: state.path, problem: stale }, lines));
    }
    return new Map([[uri, inArticle], [sidecar.uri, inSidecar]]);
  }

  const showAll = (): void => {
    articles.clear();
    library.all().forEach(showArticle);
    showFolderSoon();
  };
  showAll();
  return vscode.Disposable.from(
    articles,
    folder,
    library.onDidChangeArticle(showArticle),
    library.onDidRemoveArticle((uri) => {
      articles.delete(uri);
      const sidecar = shownSidecars.get(uri.toString());
      if (sidecar) articles.delete(sidecar);
      shownSidecars.delete(uri.toString());
    }),
    library.onDidChangeCorpus(showFolderSoon),
    new vscode.Disposable(() => turn++),
    settings.onDidChange((affects) => affects('problems') && showAll()),
  );
}

interface Placed {
  readonly uri: vscode.Uri;
  readonly diagnostic: vscode.Diagnostic;
}

/** To tell of a contradiction, its articles may have to be unpacked: what it came to is kept until one of them changes. */
function createContradictions(services: Services): (conflicts: readonly Conflict[], isStale: () => boolean) => Promise<readonly Placed[]> {
  const { library } = services;
  const known = new Map<string, { readonly states: readonly (ArticleState | undefined)[]; readonly found: readonly Placed[] }>();

  const told = (conflict: Conflict): readonly Placed[] => conflictProblems(conflict).flatMap((problem) => {
    const article = library.byPath(problem.path);
    return article ? [{ uri: article.uri, diagnostic: diagnosticOf(services, problem, article.lines) }] : [];
  });

  return async (conflicts, isStale) => {
    const all: Placed[] = [];
    const keys = new Set<string>();
    const rest = createRest();
    for (const conflict of conflicts) {
      const key = JSON.stringify(conflict);
      const states = conflict.values.map((v) => library.byPath(v.article));
      const before = known.get(key);
      const found = before?.states.every((s, i) => s === states[i]) ? before.found : told(conflict);
      known.set(key, { states, found });
      keys.add(key);
      for (const placed of found) all.push(placed);
      await rest();
      if (isStale()) return [];
    }
    for (const key of known.keys()) if (!keys.has(key)) known.delete(key);
    return all;
  };
}

/** While a sidecar cannot be read, its last good annotations are no longer compared with it. */
function toCheck(state: ArticleState): ArticleToCheck {
  const { path, text, sidecar, folder, analysis } = state;
  const parsed = { ...sidecar.sidecar, problems: sidecar.problems, readable: sidecar.readable };
  const shown = sidecar.readable ? { parsed, annotations: state.annotations } : { parsed: { ...parsed, annotations: [], relations: [] }, annotations: [] };
  return {
    path,
    text,
    annotations: shown.annotations,
    analysis,
    ...(sidecar.text === undefined && sidecar.readable ? {} : { sidecar: { path: `${path}.annotations.yaml`, parsed: shown.parsed } }),
    folder: { path: 'dateline.yaml', parsed: folder },
  };
}

const folderFiles = (states: readonly ArticleState[]): FolderState[] => [...new Set(states.map((s) => s.folder))].filter((f) => f.text !== undefined || !f.readable);

function folderDiagnostics(services: Services, state: FolderState): vscode.Diagnostic[] {
  const lines = createLineIndex(state.text ?? '');
  const directory = state.uri ? vscode.Uri.joinPath(state.uri, '..') : undefined;
  const { library } = services;
  if (library.progress !== undefined) return []; // articles that are still to be read would be missed
  const below = library.all().filter(({ uri }) => directory && uri.path.startsWith(`${directory.path}/`));
  const articles = new Map(below.map((article) => [article.uri.path.slice((directory?.path.length ?? 0) + 1), folderArticle(article)]));
  const corpus = library.corpus();
  const found = [
    ...folderFileSound('dateline.yaml', { parsed: state }, new Set(articles.keys())),
    ...(corpus.articles.length === 0 ? [] : decidedMeetingsHold('dateline.yaml', { parsed: state }, { articles, corpus })), // not joined yet
  ];
  return found.map((problem) => diagnosticOf(services, problem, lines));
}

/** The text of a closed article is unpacked only where a decision is about it. */
const folderArticle = (state: ArticleState): FolderArticle => ({
  id: state.path,
  get text() {
    return state.text;
  },
  annotations: state.sidecar.readable ? state.sidecar.sidecar.annotations : undefined,
});

function diagnosticOf({ library }: Services, { path, problem, related = [] }: FileProblem, lines: LineIndex): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(visibleRange(lines, problem.span), problemWords(problem), SEVERITIES[problem.severity]);
  diagnostic.source = 'Dateline';
  diagnostic.code = problem.code;
  // Both sides, each with its sentence: they can be compared without opening either.
  const sides = related.length === 0 ? [] : [{ path, span: problem.span, message: String(problem.data?.['value'] ?? '') }, ...related];
  diagnostic.relatedInformation = sides.flatMap(({ path: of, span, message }) => {
    const article = library.byPath(of);
    if (!article) return [];
    const words = `${message}: “${sentenceAt(article, span)}”`;
    return [new vscode.DiagnosticRelatedInformation(new vscode.Location(article.uri, rangeOf(article.lines, span)), words)];
  });
  return diagnostic;
}

/** The sentence of a meeting where it is one's, else what stands around the words on their line. */
function sentenceAt({ text, analysis }: ArticleState, span: Span): string {
  const sentence = analysis.meetings.flatMap((m) => m.evidence).find((e) => contains(e, span));
  return sentence ? shortText(text.slice(sentence.start, sentence.end), 240) : wordsInContext(text, span, 100, 140).label.trim();
}

/** A block of many lines is underlined on its first line only. */
function visibleRange(lines: LineIndex, span: Span): vscode.Range {
  const range = rangeOf(lines, span);
  return range.isSingleLine ? range : new vscode.Range(range.start, new vscode.Position(range.start.line, range.start.character + 200));
}
