// Free text with suggestions: a quick pick that takes what was typed as well.
import * as vscode from 'vscode';
import { quickLabel } from './trees/searchActors.ts';

export interface Suggestion {
  readonly value: string;
  readonly description?: string;
}

interface Item extends vscode.QuickPickItem {
  readonly value: string;
}

/** The text, trimmed and not empty; undefined: the user left. `problem` refuses a typed text. */
export async function askSuggested(title: string, placeHolder: string, suggestions: readonly Suggestion[], newWords: string, problem: (text: string) => string | undefined = () => undefined): Promise<string | undefined> {
  const box = vscode.window.createQuickPick<Item>();
  box.title = title;
  box.placeholder = placeHolder;
  const known = suggestions.map(({ value, description = '' }): Item => ({ value, label: quickLabel(value), description }));
  const show = (): void => {
    const typed = box.value.trim();
    const isNew = typed !== '' && !suggestions.some((s) => s.value === typed);
    box.items = isNew ? [...known, { value: typed, label: quickLabel(typed), description: problem(typed) ?? newWords, alwaysShow: true }] : known;
  };
  show();
  const answer = await new Promise<string | undefined>((resolve) => {
    box.onDidChangeValue(show);
    box.onDidAccept(() => {
      const value = box.selectedItems[0]?.value;
      if (value !== undefined && problem(value) === undefined) resolve(value);
    });
    box.onDidHide(() => resolve(undefined));
    box.show();
  });
  box.dispose();
  return answer;
}
