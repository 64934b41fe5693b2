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

/** Lines of an annotation by how it lies: names underline themselves with a border, so this one runs above the words. */
const LINES: Readonly<Record<Level, string>> = { label: 'overline solid', inner: 'overline underline solid', deep: 'underline double' };

/** For annotations with a label of the folder's own. `color`: as `dateline.yaml` has it, empty for none. */
export function createLabelType(level: Level, color: string): vscode.TextEditorDecorationType {
  const { line, background } = lookOf(color === '' ? undefined : color);
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor(background),
    // The one property for lines beside the border takes no ThemeColor, but every theme colour is a CSS variable.
    textDecoration: `${LINES[level]} 2px var(--vscode-${line.replaceAll('.', '-')})`,
    overviewRulerColor: new vscode.ThemeColor(line),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
