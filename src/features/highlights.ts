// Highlights: names, dates and annotations of visible articles as decorations, one decoration type a kind. VS Code moves
// them with the text while it is typed; each new analysis replaces them in one go, so nothing flickers.
import * as vscode from 'vscode';
import { registerCommand } from '../host/commands.ts';
import type { ArticleState, Services } from '../host/services.ts';
import { HIGHLIGHT_KINDS, HIGHLIGHT_SETTINGS, type HighlightKind } from '../host/settings.ts';
import { rangeOf, spanOf } from '../host/spans.ts';
import { createHighlightType, createLabelType } from './highlightKinds.ts';
import { type HighlightKey, highlightSpans, partsOf } from './highlightSpans.ts';

/** Above this length only what is on screen is highlighted, with this many lines around it. */
const LONG_TEXT = 5_000_000;
const LINES_AROUND = 200;

export interface Highlights extends vscode.Disposable {
  /** How many ranges each kind shows in the editors of a document: what tests look at. */
  shown(uri: vscode.Uri): Readonly<Record<string, number>>;
}

export function registerHighlights(services: Services): Highlights {
  const { library, settings } = services;
  const types = new Map<HighlightKey, vscode.TextEditorDecorationType>();
  const shown = new Map<vscode.TextEditor, Map<HighlightKey, number>>();

  function typeOf(key: HighlightKey): vscode.TextEditorDecorationType {
    let type = types.get(key);
    if (!type) {
      const { kind, level, color } = partsOf(key);
      type = kind === 'annotation' ? createLabelType(level, color) : createHighlightType(kind);
      types.set(key, type);
    }
    return type;
  }

  function show(editor: vscode.TextEditor, state: ArticleState | undefined): void {
    const before = shown.get(editor);
    const now = new Map<HighlightKey, number>();
    if (state && settings.highlightsEnabled) {
      for (const [key, spans] of highlightSpans(state, whatIsNear(editor, state))) {
        if (!settings.shows(partsOf(key).kind)) continue;
        editor.setDecorations(typeOf(key), spans.map((span) => rangeOf(state.lines, span)));
        now.set(key, spans.length);
      }
    }
    for (const key of before?.keys() ?? []) if (!now.has(key)) editor.setDecorations(typeOf(key), []);
    shown.set(editor, now);
  }

  /** The newest state, if it is of the text that the editor shows: an older one would set highlights beside the words. */
  function refresh(editor: vscode.TextEditor): void {
    const state = library.peek(editor.document.uri);
    if (!state) show(editor, undefined);
    else if (state.version === editor.document.version) show(editor, state);
  }

  const refreshAll = (uri?: vscode.Uri): void => {
    for (const editor of vscode.window.visibleTextEditors) {
      if (!uri || editor.document.uri.toString() === uri.toString()) refresh(editor);
    }
  };

  const forgetClosed = (editors: readonly vscode.TextEditor[]): void => {
    for (const editor of shown.keys()) if (!editors.includes(editor)) shown.delete(editor);
  };

  return Object.assign(
    vscode.Disposable.from(
      library.onDidChangeArticle((state) => refreshAll(state.uri)),
      library.onDidRemoveArticle((uri) => refreshAll(uri)),
      settings.onDidChange((affects) => affects('highlights') && refreshAll()),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        forgetClosed(editors);
        refreshAll();
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        if ((library.peek(textEditor.document.uri)?.text.length ?? 0) > LONG_TEXT) refresh(textEditor);
      }),
      ...toggles(services),
      new vscode.Disposable(() => types.forEach((type) => type.dispose())),
    ),
    { shown: (uri: vscode.Uri) => countsOf(shown, uri) },
  );
}

function whatIsNear(editor: vscode.TextEditor, state: ArticleState): { start: number; end: number } | undefined {
  if (state.text.length <= LONG_TEXT) return undefined;
  const first = editor.visibleRanges[0]?.start.line ?? 0;
  const last = editor.visibleRanges.at(-1)?.end.line ?? 0;
  return spanOf(state.lines, new vscode.Range(Math.max(0, first - LINES_AROUND), 0, last + LINES_AROUND, 0));
}

function toggles(services: Services): vscode.Disposable[] {
  const commandOf: Readonly<Record<HighlightKind, string>> = {
    person: 'dateline.togglePeople',
    organization: 'dateline.toggleOrganizations',
    place: 'dateline.togglePlaces',
    group: 'dateline.toggleGroups',
    event: 'dateline.toggleEvents',
    date: 'dateline.toggleDates',
    annotation: 'dateline.toggleAnnotations',
  };
  return [
    registerCommand(services, 'dateline.toggleHighlights', () => toggle('highlights.enabled')),
    ...HIGHLIGHT_KINDS.map((kind) => registerCommand(services, commandOf[kind], () => toggle(HIGHLIGHT_SETTINGS[kind]))),
  ];
}

/** Writes where the setting already has a value of its own, else for the user. */
async function toggle(name: string): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('dateline');
  const target = configuration.inspect(name)?.workspaceValue === undefined ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
  await configuration.update(name, configuration.get(name) === false, target);
}

function countsOf(shown: ReadonlyMap<vscode.TextEditor, ReadonlyMap<HighlightKey, number>>, uri: vscode.Uri): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [editor, kinds] of shown) {
    if (editor.document.uri.toString() === uri.toString()) for (const [key, count] of kinds) counts[key] = count;
  }
  return counts;
}
