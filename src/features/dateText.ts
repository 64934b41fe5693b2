// Dates as the editor shows them: the core's wording in VS Code's language.
import * as vscode from 'vscode';
import { dateWords } from '../core/util/dateWords.ts';

const t = (template: string, ...values: readonly (string | number)[]): string => vscode.l10n.t(template, ...values);

/** `Thursday, April 3, 2025`: for cards. */
export const fullDate = (value: string): string => dateWords(value, { style: 'full', locale: vscode.env.language, t });

/** `Apr 3, 2025`: for lists and the status bar. */
export const shortDate = (value: string): string => dateWords(value, { style: 'short', locale: vscode.env.language, t });
