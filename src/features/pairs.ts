// Which two a command means that answers "maybe the same": of actors and of meetings alike.
import type { CorpusReport } from '../core/model/corpus.ts';
import type { ArticleState, Services } from '../host/services.ts';
import { orTold, tellOldItem, tellOneAlready } from './actors/actorFrom.ts';
import { type Args, isTreeNode } from './commands/place.ts';
import type { TreeNode } from './trees/treeNode.ts';
import { changedSince, untilJoined } from './untilJoined.ts';

export interface Pair<T> {
  readonly state: ArticleState;
  readonly one: T;
  readonly other: T;
}

/** How one of the two is found. Everywhere `none` is for nothing there, undefined for what was cancelled or told already. */
export interface Finder<T, Found extends { readonly state: ArticleState }> {
  /** As they are now; undefined where somebody would not wait. */
  ofNodes(nodes: readonly TreeNode[]): Promise<readonly T[] | undefined>;
  /** From a command's arguments, or the cursor. */
  at(args: Args): Promise<Found | 'none' | undefined>;
  /** As it is now, after something was waited for. */
  again(found: Found): Promise<Found | undefined>;
  subjectOf(found: Found): T;
  /** The likeliest that it may be the same as. */
  twinOf(one: T): T | undefined;
  /** Paths of those that name it or tell of it. */
  articlesOf(one: T): readonly string[];
  /** One of a corpus of before, as it is now. */
  now(before: CorpusReport, one: T): T | undefined;
}

/** Arguments: an item "maybe the same" of the sidebar; two places `[uri, start, uri, start]` of words of the two; one place, or none: the cursor. */
export async function pairFrom<T extends { readonly id: string }, Found extends { readonly state: ArticleState }>(services: Services, args: Args, finder: Finder<T, Found>): Promise<Pair<T> | 'none' | undefined> {
  const [first, start, uri, otherStart] = args;
  if (isTreeNode(first) && (first.kind === 'maybeSame' || first.kind === 'maybeMeeting')) return pairOfItem(services, first, finder);
  const isGiven = typeof uri === 'string' && typeof otherStart === 'number';
  const there = isGiven ? await finder.at([uri, otherStart]) : undefined;
  if (isGiven && (!there || there === 'none')) return there;
  const here = await finder.at([first, start]);
  if (!here || here === 'none') return here;
  if (!there || there === 'none') return withTwin(services, here, finder);
  // Where the one was waited for, the other is of the folder as it was.
  const other = await finder.again(there);
  return other && asPair(here.state, finder.subjectOf(here), finder.subjectOf(other));
}

async function pairOfItem<T extends { readonly id: string }>({ library }: Services, { children, target }: TreeNode, finder: Pick<Finder<T, never>, 'ofNodes'>): Promise<Pair<T> | undefined> {
  const found = await finder.ofNodes(children?.() ?? []);
  if (!found) return undefined;
  const [one, other] = found;
  const state = target && library.byPath(target.path);
  return state && one && other && one.id !== other.id ? { state, one, other } : void tellOldItem();
}

/** With the likeliest twin, whose articles may have changed too. */
async function withTwin<T extends { readonly id: string }, Found extends { readonly state: ArticleState }>(services: Services, here: Found, finder: Finder<T, Found>): Promise<Pair<T> | 'none' | undefined> {
  const before = services.library.corpus();
  const twin = finder.twinOf(finder.subjectOf(here));
  if (!twin) return 'none';
  if (!(await untilJoined(services, changedSince(services.library, finder.articlesOf(twin))))) return undefined;
  const now = await finder.again(here);
  const other = now && orTold(finder.now(before, twin));
  return other && asPair(now.state, finder.subjectOf(now), other);
}

const asPair = <T extends { readonly id: string }>(state: ArticleState, one: T, other: T): Pair<T> | undefined =>
  one.id === other.id ? void tellOneAlready() : { state, one, other };
