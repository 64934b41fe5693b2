// One search by pattern over articles: loads the matcher, goes through the sentences in short turns, and searches an
// article again when it changes, so that results stay on their words.
import type * as vscode from 'vscode';
import type { Problem } from '../../core/model/problem.ts';
import { breathe } from '../../host/breathe.ts';
import { createLoader } from '../../host/loadModule.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { marksOf, labelTag } from './marks.ts';
import type { createMatcher as CreateMatcher, Matcher, PatternHit } from './matcher.ts';

/** The extension host draws and answers between turns of this length. */
const TURN_MS = 12;
/** More hits than a person reads; the view says that there were more. */
export const MOST_HITS = 2_000;

interface Bundle {
  readonly createMatcher: typeof CreateMatcher;
}

/** The library behind it is large: it comes in on the first search, and the extension starts without it. */
let loadBundle: (() => Promise<Bundle>) | undefined;
const loadMatcher = ({ context }: Services): Promise<Bundle> => (loadBundle ??= createLoader<Bundle>(context, 'pattern.js'))();

export async function matcherFor(services: Services, pattern: string): Promise<Matcher | { readonly problem: Problem }> {
  const labels = new Set(services.library.all().flatMap((state) => state.folder.decisions.labels.map((l) => labelTag(l.id))));
  return (await loadMatcher(services)).createMatcher(pattern, [...labels].filter((label) => label !== ''));
}

/** Hits of one article; undefined when cancelled. */
export async function searchArticle(matcher: Matcher, state: ArticleState, token?: vscode.CancellationToken): Promise<readonly PatternHit[] | undefined> {
  const hits: PatternHit[] = [];
  let turn = performance.now();
  for (const hit of matcher.search({ text: state.text, marks: marksOf(state.analysis, state.annotations) })) {
    if (hit) hits.push(hit);
    if (performance.now() - turn < TURN_MS) continue;
    await breathe();
    if (token?.isCancellationRequested) return undefined;
    turn = performance.now();
  }
  return hits;
}
