// How each kind of highlight looks. Kinds differ by the style of their underline as well as by colour, so that colour
// is never the only sign; colours are theme ids of the manifest.
import * as vscode from 'vscode';
import type { HighlightKind } from '../host/settings.ts';
import type { Level } from './highlightSpans.ts';
import { lookOf } from './labels/labelColors.ts';

/** Names and dates, which the analysis finds. */
export type NameKind = Exclude<HighlightKind, 'annotation'>;

/** Width and style of the underline; `double` needs three pixels to show. */
const UNDERLINES: Readonly<Record<NameKind, { readonly width: string; readonly style: string }>> = {
  person: { width: '0 0 2px 0', style: 'solid' },
  organization: { width: '0 0 3px 0', style: 'double' },
  place: { width: '0 0 2px 0', style: 'dashed' },
  group: { width: '0 0 2px 0', style: 'dotted' },
  event: { width: '1px 0 1px 0', style: 'solid' },
  date: { width: '0 0 1px 0', style: 'dashed' },
};

export function createHighlightType(kind: NameKind): vscode.TextEditorDecorationType {
  const { width, style } = UNDERLINES[kind];
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor(`dateline.${kind}Background`),
    borderColor: new vscode.ThemeColor(`dateline.${kind}Border`),
    borderStyle: style,
    borderWidth: width,
    overviewRulerColor: new vscode.ThemeColor(`dateline.${kind}Ruler`),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

/** The second line of an annotation that lies on another one, close below the words; names have theirs at the line's foot. */
const SECOND_LINES: Readonly<Record<Level, string | undefined>> = { label: undefined, inner: 'underline solid', deep: 'underline double' };

/** For annotations with a label of the folder's own: a line above the words. `color`: as `dateline.yaml` has it, empty for none. */
export function createLabelType(level: Level, color: string): vscode.TextEditorDecorationType {
  const { line, background } = lookOf(color === '' ? undefined : color);
  const second = SECOND_LINES[level];
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor(background),
    borderColor: new vscode.ThemeColor(line),
    borderStyle: 'solid',
    borderWidth: '2px 0 0 0',
    // This property takes no ThemeColor, but every theme colour is a CSS variable.
    ...(second !== undefined && { textDecoration: `${second} 2px var(--vscode-${line.replaceAll('.', '-')})` }),
    overviewRulerColor: new vscode.ThemeColor(line),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
