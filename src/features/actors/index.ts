// What a person decides about actors: rename, merge, split, spellings, links, and back.
import * as vscode from 'vscode';
import type { Services } from '../../host/services.ts';
import type { CurrentView } from '../trees/views.ts';
import { registerChangeActor } from './changeActor.ts';
import { registerLinkActor } from './linkActor.ts';
import { registerMergeActors } from './mergeActors.ts';
import { registerRenameActor } from './renameActor.ts';
import { registerSpellings } from './spellings.ts';
import { registerSplitActor } from './splitActor.ts';

export function registerActorDecisions(services: Services, current: CurrentView): vscode.Disposable {
  return vscode.Disposable.from(
    registerRenameActor(services),
    registerMergeActors(services, current),
    registerSplitActor(services, current),
    registerSpellings(services),
    registerLinkActor(services),
    registerChangeActor(services),
  );
}
