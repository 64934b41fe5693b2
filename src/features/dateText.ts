// Dates as the editor shows them: the core's wording in VS Code's language.
import * as vscode from 'vscode';
import { dateWords } from '../core/util/dateWords.ts';

const t = (template: string, ...values: readonly (string | number)[]): string => vscode.l10n.t(template, ...values);

/** `Thursday, April 3, 2025`: for cards. */
export const fullDate = (value: string): string => dateWords(value, { style: 'full', locale: vscode.env.language, t });

/** `April 3, 2025`: for buttons and menus. */
export const longDate = (value: string): string => dateWords(value, { style: 'long', locale: vscode.env.language, t });

/** `Apr 3, 2025`: for lists and the status bar. */
export const shortDate = (value: string): string => dateWords(value, { style: 'short', locale: vscode.env.language, t });

/** Reasons begin small: they follow a date on the command line. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
