// The three versions that git keeps of a conflicted file, through VS Code's own git extension where there is one.
import * as vscode from 'vscode';
import type { Stages } from '../../core/sidecar/index.ts';

/** What we use of the git extension's public interface, version 1. */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

interface GitApi {
  readonly repositories: readonly Repository[];
  getRepository(uri: vscode.Uri): Repository | null;
}

interface Repository {
  readonly state: { readonly mergeChanges: readonly { readonly uri: vscode.Uri }[] };
  show(ref: string, path: string): Promise<string>;
}

async function gitApi(): Promise<GitApi | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return undefined;
  const git = extension.isActive ? extension.exports : await extension.activate();
  return git.enabled ? git.getAPI(1) : undefined;
}

/** Undefined where there is no git, no repository, or no conflict that git knows of. */
export async function gitStages(uri: vscode.Uri): Promise<Stages | undefined> {
  const repository = (await gitApi().catch(() => undefined))?.getRepository(uri);
  if (!repository) return undefined;
  const stage = (number: 1 | 2 | 3): Promise<string | undefined> => repository.show(`:${number}`, uri.fsPath).catch(() => undefined);
  const [base, ours, theirs] = await Promise.all([stage(1), stage(2), stage(3)]);
  return base === undefined && ours === undefined && theirs === undefined ? undefined : { base, ours, theirs };
}

/** Files that git holds to be in conflict. */
export async function conflictedFiles(): Promise<readonly vscode.Uri[]> {
  const api = await gitApi().catch(() => undefined);
  return (api?.repositories ?? []).flatMap(({ state }) => state.mergeChanges.map(({ uri }) => uri));
}
