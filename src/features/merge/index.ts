// Two people's work on one file in the editor: the merge command, its quick fixes, and when source control offers it.
import * as vscode from 'vscode';
import { registerCommand } from '../../host/commands.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { mergeAnnotations } from './mergeAnnotations.ts';
import { registerMergeFixes } from './quickFixes.ts';

export function registerMerge(services: Services): vscode.Disposable {
  const { library, contextKeys } = services;
  const look = (): void => contextKeys.set('dateline.hasConflict', library.all().some(isInConflict));
  look();
  return vscode.Disposable.from(
    registerCommand(services, 'dateline.mergeAnnotations', (...args) => mergeAnnotations(services, args)),
    registerMergeFixes(),
    library.onDidChangeCorpus(look),
  );
}

const isInConflict = ({ sidecar, folder }: ArticleState): boolean => [...sidecar.problems, ...folder.problems].some((p) => p.code === 'yaml-conflict');
