// A plan of an import as changes to files: annotations and relations with new ids, labels into the `dateline.yaml` that holds
// for the article. Articles whose sidecar cannot be written are left out, and said.
import * as vscode from 'vscode';
import type { ImportPlan, PlannedArticle } from '../../core/import/index.ts';
import type { Label } from '../../core/model/annotation.ts';
import { problemWords } from '../../host/problemWords.ts';
import type { Later } from '../../host/later.ts';
import type { ArticleState, Change, Services } from '../../host/services.ts';
import { placeProblem } from '../../host/sidecars.ts';
import { foldersOf } from '../foldersOf.ts';

export interface ImportWrites {
  readonly changes: readonly Change[];
  /** What they write. */
  readonly plan: readonly PlannedArticle[];
  /** Why others are not written, a sentence each. */
  readonly unwritable: readonly string[];
}

export function changesOf(services: Services, { importChanges }: Later, { articles }: ImportPlan, states: readonly ArticleState[]): ImportWrites {
  const byPath = new Map(states.map((s) => [s.path, s]));
  const newId = createIds(services);
  const writable: { readonly state: ArticleState; readonly plan: PlannedArticle }[] = [];
  const unwritable: string[] = [];
  for (const plan of articles) {
    const state = byPath.get(plan.path);
    if (!state || plan.add.length + plan.relations.length === 0) continue;
    const reason = unwritableReason(state);
    if (reason === undefined) writable.push({ state, plan });
    else unwritable.push(`${plan.path}: ${reason}`);
  }
  const changes = [
    ...labelChanges(writable),
    ...writable.map(({ state, plan }): Change => ({ article: state.uri, changes: importChanges(plan, newId) })),
  ];
  return { changes, plan: writable.map((w) => w.plan), unwritable };
}

function unwritableReason({ uri, sidecar }: ArticleState): string | undefined {
  const unplaced = placeProblem(uri) ?? (sidecar.readable ? undefined : (sidecar.problems[0] ?? { code: 'sidecar-stale', severity: 'error' as const, span: { start: 0, end: 0 } }));
  if (unplaced) return problemWords(unplaced);
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false ? vscode.l10n.t('this place is read-only') : undefined;
}

/** Ids that neither the folder nor this import has. */
function createIds({ decisions }: Services): () => string {
  const made = new Set<string>();
  return () => {
    let id = decisions.newId();
    while (made.has(id)) id = decisions.newId();
    made.add(id);
    return id;
  };
}

/** Each new label once in each `dateline.yaml` that can be written. */
function labelChanges(writable: readonly { readonly state: ArticleState; readonly plan: PlannedArticle }[]): readonly Change[] {
  const planOf = new Map(writable.map(({ state, plan }) => [state, plan]));
  return foldersOf([...planOf.keys()]).flatMap(({ folder, articles }): Change[] => {
    const labels = new Map<string, Label>();
    for (const state of articles) for (const label of planOf.get(state)?.labels ?? []) labels.set(label.id, label);
    const [first] = articles;
    if (!first || !folder.readable || labels.size === 0) return [];
    return [{ folderFileOf: first.uri, changes: [...labels.values()].map((label) => ({ kind: 'addLabel', label }) as const) }];
  });
}
