// Which two a command means that answers "maybe the same": of actors and of meetings alike.
import type { ArticleState, Services } from '../host/services.ts';
import { type Args, isTreeNode } from './commands/place.ts';
import type { TreeNode } from './trees/treeNode.ts';

export interface Pair<T> {
  readonly state: ArticleState;
  readonly one: T;
  readonly other: T;
}

/** How one of the two is found. */
export interface Finder<T> {
  /** As they are now; undefined where somebody would not wait. */
  ofNodes(nodes: readonly TreeNode[]): Promise<readonly T[] | undefined>;
  /** From a command's arguments, or the cursor. */
  at(args: Args): Promise<{ readonly state: ArticleState; readonly found: T } | undefined>;
  /** The likeliest that it may be the same as. */
  twinOf(one: T): T | undefined;
}

/** Arguments: an item "maybe the same" of the sidebar; two places `[uri, start, uri, start]` of words of the two; one place, or none: the cursor. */
export async function pairFrom<T extends { readonly id: string }>({ library }: Services, args: Args, finder: Finder<T>): Promise<Pair<T> | undefined> {
  const [first, start, uri, otherStart] = args;
  if (isTreeNode(first) && (first.kind === 'maybeSame' || first.kind === 'maybeMeeting')) {
    const [one, other] = (await finder.ofNodes(first.children?.() ?? [])) ?? [];
    const state = first.target && library.byPath(first.target.path);
    return state && one && other && one.id !== other.id ? { state, one, other } : undefined;
  }
  // The other first: where it is waited for, the folder is another one afterwards.
  const isGiven = typeof uri === 'string' && typeof otherStart === 'number';
  if (isGiven && !(await finder.at([uri, otherStart]))) return undefined;
  const here = await finder.at([first, start]);
  if (!here) return undefined;
  const other = isGiven ? (await finder.at([uri, otherStart]))?.found : finder.twinOf(here.found);
  return other && other.id !== here.found.id ? { state: here.state, one: here.found, other } : undefined;
}
