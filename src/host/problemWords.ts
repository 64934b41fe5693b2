// A problem's sentence in the user's language: the core's English template through VS Code's translation.
import * as vscode from 'vscode';
import type { Problem } from '../core/model/problem.ts';
import { PROBLEM_WORDS } from '../core/words.ts';

export const problemWords = (problem: Problem): string =>
  vscode.l10n.t(PROBLEM_WORDS[problem.code] ?? problem.code, { ...problem.data });
