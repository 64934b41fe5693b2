// A file with conflict markers → the same file merged by annotation. The sides are what stands between the markers, so
// that what was resolved by hand already counts; git's own versions help where the markers do not show everything.
import type { Problem } from '../model/problem.ts';
import { findConflicts } from './conflicts.ts';
import { readConflict } from './mergeMarkers.ts';
import { mergeFiles, type MergeResult } from './mergeSidecars.ts';

/** The versions that git keeps of a conflicted file; each is missing where it has none. */
export interface Stages {
  readonly base?: string | undefined;
  readonly ours?: string | undefined;
  readonly theirs?: string | undefined;
}

export type MarkedMerge =
  | { readonly kind: 'merged'; readonly text: string; readonly choices: readonly Problem[]; readonly notes: readonly Problem[]; readonly withoutBase: boolean }
  | { readonly kind: 'unmarked' }
  /** Nothing is changed; why. */
  | { readonly kind: 'refused'; readonly problem: Problem };

/** Without a base both sides began alone: what one of them deleted comes back. */
export function mergeMarked(text: string, stages?: Stages): MarkedMerge {
  const sides = readConflict(text);
  const conflict = findConflicts(text)[0];
  if (!sides && !conflict) return { kind: 'unmarked' };
  const base = sides?.base ?? stages?.base;
  const fromMarkers = sides && mergeFiles(base ?? '', sides.ours, sides.theirs);
  if (fromMarkers?.merged) return merged(fromMarkers, base === undefined && !bothAdded(stages));
  const fromGit = stages?.ours !== undefined && stages.theirs !== undefined ? mergeFiles(stages.base ?? '', stages.ours, stages.theirs) : undefined;
  if (fromGit?.merged) return merged(fromGit, false);
  const problem = fromMarkers?.choices[0] ?? conflict;
  return problem ? { kind: 'refused', problem } : { kind: 'unmarked' };
}

/** Git has both sides and no base, for there was none. */
const bothAdded = (stages: Stages | undefined): boolean => stages?.ours !== undefined && stages.theirs !== undefined && stages.base === undefined;

const merged = ({ text, choices, notes }: MergeResult, withoutBase: boolean): MarkedMerge => ({ kind: 'merged', text, choices, notes, withoutBase });
