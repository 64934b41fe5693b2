// How each kind of highlight looks. Kinds differ by the style of their underline as well as by colour, so that colour
// is never the only sign; colours are theme ids of the manifest.
import * as vscode from 'vscode';
import type { HighlightKind } from '../host/settings.ts';

/** Width and style of the underline; `double` needs three pixels to show. */
const UNDERLINES: Readonly<Record<HighlightKind, { readonly width: string; readonly style: string }>> = {
  person: { width: '0 0 2px 0', style: 'solid' },
  organization: { width: '0 0 3px 0', style: 'double' },
  place: { width: '0 0 2px 0', style: 'dashed' },
  group: { width: '0 0 2px 0', style: 'dotted' },
  event: { width: '1px 0 1px 0', style: 'solid' },
  date: { width: '0 0 1px 0', style: 'dashed' },
  annotation: { width: '1px', style: 'solid' },
};

export function createHighlightType(kind: HighlightKind): vscode.TextEditorDecorationType {
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

/** For a label of `dateline.yaml` with a colour of its own. */
export function createLabelType(color: string): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('dateline.annotationBackground'),
    borderColor: new vscode.ThemeColor(color),
    borderStyle: 'solid',
    borderWidth: '1px',
    borderRadius: '2px',
    overviewRulerColor: new vscode.ThemeColor(color),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
