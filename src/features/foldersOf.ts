// What decisions about actors and about meetings share when they are written: every `dateline.yaml` with its articles, and
// annotations that named a record which goes.
import type { ArticleState, FolderState } from '../host/services.ts';
import type { SidecarChange } from '../core/sidecar/index.ts';

export interface FolderOf {
  readonly folder: FolderState;
  readonly articles: readonly ArticleState[];
}

/** Every `dateline.yaml`, there or to be made, with the articles that it holds for, in their order. */
export function foldersOf(states: readonly ArticleState[]): readonly FolderOf[] {
  const folders = new Map<string, { folder: FolderState; articles: ArticleState[] }>();
  for (const state of new Set(states)) {
    const { folder } = state;
    if (!folder.uri) continue;
    const known = folders.get(folder.uri.toString());
    if (known) known.articles.push(state);
    else folders.set(folder.uri.toString(), { folder, articles: [state] });
  }
  return [...folders.values()];
}

/** `retied`: id of a record that goes → the one that is meant instead, or null. */
export function retiedAnnotations({ sidecar }: ArticleState, key: 'actor' | 'meeting', retied: ReadonlyMap<string, string | null>): readonly (SidecarChange & { readonly kind: 'update' })[] {
  if (retied.size === 0) return [];
  return sidecar.sidecar.annotations.flatMap((a) => {
    const named = a[key];
    const to = named === undefined ? undefined : retied.get(named);
    return to === undefined ? [] : [{ kind: 'update', id: a.id, set: { [key]: to } } as const];
  });
}
