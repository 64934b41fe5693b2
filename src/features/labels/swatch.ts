// A label's colour as a small picture: quick picks draw icons of the theme without colour, so it is an image of its own.
import * as vscode from 'vscode';
import { LABEL_COLORS } from './labelColors.ts';

interface ManifestColor {
  readonly id: string;
  readonly defaults: { readonly light: string; readonly dark: string };
}

/** For `iconPath`. A colour that is none of ours, or none: an outline. */
export function swatch(context: vscode.ExtensionContext, color: string | undefined): vscode.IconPath {
  const look = LABEL_COLORS.find((c) => c.id === color)?.look;
  const { contributes } = context.extension.packageJSON as { readonly contributes?: { readonly colors?: readonly ManifestColor[] } };
  const defaults = look === undefined ? undefined : contributes?.colors?.find((c) => c.id === `dateline.${look}Border`)?.defaults;
  return defaults ? { light: picture(defaults.light), dark: picture(defaults.dark) } : new vscode.ThemeIcon('tag');
}

function picture(hex: string): vscode.Uri {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><rect x="2" y="2" width="12" height="12" rx="3" fill="${hex.slice(0, 7)}"/></svg>`;
  return vscode.Uri.parse(`data:image/svg+xml;base64,${btoa(svg)}`, true);
}
