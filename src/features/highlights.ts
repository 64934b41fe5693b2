// Highlights: names, dates and annotations of visible articles as decorations, one decoration type a kind. VS Code moves
// them with the text while it is typed; each new analysis replaces them in one go, so nothing flickers. In a long article
// what was typed into is replaced before that, and only what is near the screen is set.
import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';
import { registerCommand } from '../host/commands.ts';
import { LONG_TEXT } from '../host/longText.ts';
import type { ArticleState, Services } from '../host/services.ts';
import { HIGHLIGHT_KINDS, HIGHLIGHT_SETTINGS, type HighlightKind } from '../host/settings.ts';
import { rangeOf } from '../host/spans.ts';
import { createHighlightType, createLabelType } from './highlightKinds.ts';
import { type HighlightKey, highlightSpans, NAME_KINDS, partsOf } from './highlightSpans.ts';
import { createMovingSpans, type MovingSpans } from './movingSpans.ts';
import { createScreens, isWhole } from './screens.ts';

export interface Highlights extends vscode.Disposable {
  /** How many ranges each kind shows in the editors of a document: what tests look at. */
  shown(uri: vscode.Uri): Readonly<Record<string, number>>;
  /** Where a long article's highlights are at this moment, near the screen or not; undefined for others. */
  moved(uri: vscode.Uri, within?: Span): ReadonlyMap<HighlightKey, readonly Span[]> | undefined;
}

/** A long article as it was last read, with its highlights as edits and passages have changed them since. */
interface Moving {
  readonly state: ArticleState;
  readonly spans: MovingSpans<HighlightKey>;
}

export function registerHighlights(services: Services): Highlights {
  const { library, settings } = services;
  const types = new Map<HighlightKey, vscode.TextEditorDecorationType>();
  const shown = new Map<vscode.TextEditor, Map<HighlightKey, number>>();
  const moving = new Map<string, Moving>();
  const screens = createScreens();

  function typeOf(key: HighlightKey): vscode.TextEditorDecorationType {
    let type = types.get(key);
    if (!type) {
      const { kind, level, color } = partsOf(key);
      type = kind === 'annotation' ? createLabelType(level, color) : createHighlightType(kind);
      types.set(key, type);
    }
    return type;
  }

  const isShown = (key: HighlightKey): boolean => settings.highlightsEnabled && settings.shows(partsOf(key).kind);

  /** Of the kinds in `found` these, and of those shown before that are not among `kept` none. */
  function show(editor: vscode.TextEditor, found: ReadonlyMap<HighlightKey, readonly vscode.Range[]>, kept: (key: HighlightKey) => boolean = () => false): void {
    const now = new Map<HighlightKey, number>();
    for (const [key, ranges] of found) {
      if (!isShown(key) || ranges.length === 0) continue;
      editor.setDecorations(typeOf(key), ranges);
      now.set(key, ranges.length);
    }
    for (const [key, count] of shown.get(editor) ?? []) {
      if (now.has(key)) continue;
      if (kept(key)) now.set(key, count);
      else editor.setDecorations(typeOf(key), []);
    }
    shown.set(editor, now);
  }

  /** The newest state, if it is of the text that the editor shows: an older one would set highlights beside the words. */
  function refresh(editor: vscode.TextEditor): void {
    const { document } = editor;
    const state = library.peek(document.uri);
    const key = document.uri.toString();
    if (!state) show(editor, new Map());
    else if (state.version === document.version) {
      if (state.text.length > LONG_TEXT) {
        if (moving.get(key)?.state !== state) moving.set(key, { state, spans: createMovingSpans(highlightSpans(state)) });
        refreshMoving(editor);
      } else {
        moving.delete(key);
        show(editor, new Map([...highlightSpans(state)].map(([kind, spans]) => [kind, spans.map((span) => rangeOf(state.lines, span))])));
      }
    } else refreshMoving(editor);
  }

  /** All kinds, or only some of them. */
  function refreshMoving(editor: vscode.TextEditor, keys?: readonly HighlightKey[]): void {
    const { document } = editor;
    const spans = moving.get(document.uri.toString())?.spans;
    if (!spans) return;
    const found = new Map<HighlightKey, readonly vscode.Range[]>();
    const near = keys ? screens.last(editor) : screens.look(editor);
    for (const [key, all] of spans.near(near, keys)) found.set(key, all.map(({ start, end }) => new vscode.Range(document.positionAt(start), document.positionAt(end))));
    show(editor, found, (key) => keys !== undefined && !keys.includes(key));
  }

  const editorsOf = (uri: vscode.Uri): vscode.TextEditor[] => vscode.window.visibleTextEditors.filter((editor) => editor.document.uri.toString() === uri.toString());

  const refreshAll = (uri?: vscode.Uri): void => (uri ? editorsOf(uri) : vscode.window.visibleTextEditors).forEach(refresh);

  const forgetClosed = (editors: readonly vscode.TextEditor[]): void => {
    for (const editor of shown.keys()) if (!editors.includes(editor)) shown.delete(editor);
    const open = new Set(editors.map((editor) => editor.document.uri.toString()));
    for (const key of moving.keys()) if (!open.has(key)) moving.delete(key);
  };

  return Object.assign(
    vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const edits = contentChanges.map((c) => ({ start: c.rangeOffset, end: c.rangeOffset + c.rangeLength, newText: c.text }));
        moving.get(document.uri.toString())?.spans.edit(edits);
      }),
      library.onDidChangeArticle((state) => refreshAll(state.uri)),
      library.onDidReadPassage(({ uri, span, names, dates }) => {
        const of = new Map<HighlightKey, Span[]>(NAME_KINDS.map((kind) => [kind, kind === 'date' ? [...dates] : names.filter((name) => name.type === kind)]));
        const changed = moving.get(uri.toString())?.spans.replace(span, of) ?? [];
        if (changed.length > 0) for (const editor of editorsOf(uri)) refreshMoving(editor, changed);
      }),
      library.onDidRemoveArticle((uri) => refreshAll(uri)),
      settings.onDidChange((affects) => affects('highlights') && refreshAll()),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        forgetClosed(editors);
        refreshAll();
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        if (moving.has(textEditor.document.uri.toString()) && !isWhole(textEditor.document) && screens.isFarFromLast(textEditor)) refreshMoving(textEditor);
      }),
      ...toggles(services),
      new vscode.Disposable(() => types.forEach((type) => type.dispose())),
    ),
    {
      shown: (uri: vscode.Uri) => countsOf(shown, uri),
      moved: (uri: vscode.Uri, within = { start: 0, end: Infinity }) => moving.get(uri.toString())?.spans.near(within),
    },
  );
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
