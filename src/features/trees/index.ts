// The sidebar: three trees over the joined corpus.
import * as vscode from 'vscode';
import type { Services } from '../../host/services.ts';
import { createActorsView } from './actorsView.ts';
import { createMeetingsView } from './meetingsView.ts';
import { createAnnotationsView } from './otherViews.ts';
import type { Tree } from './treeProvider.ts';
import { registerReading } from './reading.ts';
import { currentView } from './views.ts';

export interface Trees extends vscode.Disposable {
  readonly actors: Tree;
  readonly meetings: Tree;
  readonly annotations: Tree;
}

export function registerTrees(services: Services): Trees {
  const current = currentView(services);
  const actors = createActorsView(services, current);
  const meetings = createMeetingsView(services, current);
  const annotations = createAnnotationsView(services);
  const reading = registerReading(services, () => [actors, meetings, annotations].some(({ tree }) => tree.view.visible));
  return {
    actors: actors.tree,
    meetings: meetings.tree,
    annotations: annotations.tree,
    dispose: () => vscode.Disposable.from(actors, meetings, annotations, reading).dispose(),
  };
}
