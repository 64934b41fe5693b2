// Lines that tell of a meeting, marked in the gutter by a quiet icon: filled where it took place, in outline where it was
// planned, called off or is unclear. The words themselves, under a thin dotted line, carry the card: a gutter icon has none.
import * as vscode from 'vscode';
import { compareSpans, type Span } from '../core/text/span.ts';
import type { ArticleState, Services } from '../host/services.ts';
import { positionOf, rangeOf } from '../host/spans.ts';

/** Icons by file name, without `-light.svg` and `-dark.svg`. */
const ICONS = { tookPlace: 'meeting', other: 'meeting-planned' } as const;
type Mark = keyof typeof ICONS;
const MARKS: readonly Mark[] = ['tookPlace', 'other'];

/** More lines than these are no help to an eye, and cost. */
const MOST_LINES = 2_000;

export interface MeetingMarks extends vscode.Disposable {
  /** Marked lines by mark, in the editors of a document: what tests look at. */
  marked(uri: vscode.Uri): Readonly<Record<Mark, readonly number[]>> | undefined;
}

export function registerMeetingMarks(services: Services): MeetingMarks {
  const { library, settings, context } = services;
  const types = new Map<Mark, vscode.TextEditorDecorationType>();
  // In the text's own colour: nothing to tell apart by colour, and seen in every theme.
  const words = vscode.window.createTextEditorDecorationType({ textDecoration: 'underline dotted 1px; text-underline-offset: 4px', rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed });
  const shown = new Map<vscode.TextEditor, Readonly<Record<Mark, readonly number[]>>>();
  const typeOf = (mark: Mark): vscode.TextEditorDecorationType => {
    let type = types.get(mark);
    if (!type) types.set(mark, (type = createMarkType(context.extensionUri, ICONS[mark])));
    return type;
  };

  function show(editor: vscode.TextEditor, state: ArticleState | undefined): void {
    const isOn = state !== undefined && settings.read<boolean>('meetings.marks', editor.document.uri) !== false;
    const lines = isOn ? meetingLines(state) : { tookPlace: [], other: [] };
    const before = shown.get(editor);
    if (isOn || before) editor.setDecorations(words, isOn ? triggersOf(state).map((span) => rangeOf(state.lines, span)) : []);
    for (const mark of MARKS) {
      if (lines[mark].length === 0 && (before?.[mark] ?? []).length === 0) continue;
      editor.setDecorations(typeOf(mark), lines[mark].map((line) => new vscode.Range(line, 0, line, 0)));
    }
    shown.set(editor, lines);
  }

  /** Decorations move with the text while it is typed; a state of an older text would set them beside the lines. */
  const refresh = (uri?: vscode.Uri): void => {
    for (const editor of vscode.window.visibleTextEditors) {
      if (uri && editor.document.uri.toString() !== uri.toString()) continue;
      const state = library.peek(editor.document.uri);
      if (!state || state.version === editor.document.version) show(editor, state);
    }
  };

  return Object.assign(
    vscode.Disposable.from(
      library.onDidChangeArticle(({ uri }) => refresh(uri)),
      library.onDidRemoveArticle((uri) => refresh(uri)),
      settings.onDidChange((affects) => affects('meetings') && refresh()),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of shown.keys()) if (!editors.includes(editor)) shown.delete(editor);
        refresh();
      }),
      words,
      new vscode.Disposable(() => types.forEach((type) => type.dispose())),
    ),
    { marked: (uri: vscode.Uri) => [...shown].find(([editor]) => editor.document.uri.toString() === uri.toString())?.[1] },
  );
}

const triggersOf = ({ analysis }: Pick<ArticleState, 'analysis'>): readonly Span[] =>
  analysis.meetings.flatMap(({ trigger, triggers }) => (triggers.length > 0 ? triggers : [trigger])).slice(0, MOST_LINES);

const createMarkType = (extension: vscode.Uri, icon: string): vscode.TextEditorDecorationType =>
  vscode.window.createTextEditorDecorationType({
    gutterIconSize: '65%',
    light: { gutterIconPath: vscode.Uri.joinPath(extension, 'media', `${icon}-light.svg`) },
    dark: { gutterIconPath: vscode.Uri.joinPath(extension, 'media', `${icon}-dark.svg`) },
  });

/** One mark a line; that something took place says more. */
export function meetingLines({ analysis, lines, folder }: Pick<ArticleState, 'analysis' | 'lines' | 'folder'>): Readonly<Record<Mark, readonly number[]>> {
  const marks = new Map<number, Mark>();
  const said = new Map(folder.decisions.meetings.map((m) => [m.id, m.status]));
  for (const { trigger, triggers, status: found, decided } of analysis.meetings) {
    const status = said.get(decided ?? '') ?? found;
    const mark: Mark = status === 'held' || status === 'ongoing' ? 'tookPlace' : 'other';
    const spans: readonly Span[] = [...(triggers.length > 0 ? triggers : [trigger])].sort(compareSpans);
    for (const span of spans) {
      const { line } = positionOf(lines, span.start);
      if (marks.get(line) !== 'tookPlace') marks.set(line, mark);
    }
    if (marks.size >= MOST_LINES) break;
  }
  const of = (mark: Mark): number[] => [...marks].flatMap(([line, m]) => (m === mark ? [line] : [])).sort((a, b) => a - b);
  return { tookPlace: of('tookPlace'), other: of('other') };
}
