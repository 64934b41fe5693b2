// Context keys for `when` clauses. Each is sent only when its value changes: sending costs a round trip.
import * as vscode from 'vscode';

export type ContextKey =
  | 'dateline.isArticle'
  | 'dateline.canUndo'
  | 'dateline.canRedo'
  | 'dateline.hasArticles'
  | 'dateline.indexed'
  | 'dateline.reading'
  | 'dateline.readingPaused'
  | 'dateline.highlights'
  | 'dateline.atName'
  | 'dateline.atDate'
  | 'dateline.atMeeting'
  | 'dateline.atAnnotation'
  | 'dateline.labelling'
  | 'dateline.relating'
  | 'dateline.isAnnotated'
  | 'dateline.hasConflict';

export interface ContextKeys {
  set(key: ContextKey, value: boolean): void;
  get(key: ContextKey): boolean;
}

export function createContextKeys(): ContextKeys {
  const values = new Map<ContextKey, boolean>();
  return {
    set(key, value) {
      if (values.get(key) === value) return;
      values.set(key, value);
      void vscode.commands.executeCommand('setContext', key, value);
    },
    get: (key) => values.get(key) ?? false,
  };
}
