// The documents that language features are registered for. Whether one of them is an article is the library's answer,
// asked each time: Markdown keeps its own language.
import type * as vscode from 'vscode';

const ARTICLE_LANGUAGES = ['article', 'plaintext', 'markdown'] as const;

export const ARTICLE_SELECTOR: vscode.DocumentSelector = ARTICLE_LANGUAGES.map((language) => ({ language }));
