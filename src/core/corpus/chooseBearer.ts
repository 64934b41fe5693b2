// Which of several who share a short name is meant in an article that has nothing else: "Veselov", "the Navy".
import { kept } from './changes.ts';
import type { Contexts } from './contexts.ts';
import type { ActorNode } from './nodes.ts';

/** A short name that more have says nothing. */
export const BEARERS = 64;

/** Points of shared surroundings that are enough to choose one of several, or to believe an initial. */
const ENOUGH = 3;

/** One of several is meant when so many times as many articles name it as all others together. */
const FAMOUS = 5;

/** The first node of the one of `bearers` that `node` means. `unsure`: even a single bearer must have something in common with it. */
function chooseBearer(node: ActorNode, bearers: readonly (readonly ActorNode[])[], contexts: Contexts, unsure = false): ActorNode | undefined {
  if (bearers.length === 1 && !unsure) return bearers[0]?.[0];
  const scored = bearers.map((nodes) => ({ nodes, points: contexts.shared([node], nodes) })).sort((a, b) => b.points - a.points);
  const [first, second] = scored;
  if (first && first.points >= ENOUGH && first.points >= 2 * (second?.points ?? 0)) return first.nodes[0];
  if (unsure) return undefined;
  const [most, ...others] = [...bearers].sort((a, b) => b.length - a.length);
  return most && most.length >= FAMOUS * others.reduce((sum, o) => sum + o.length, 0) ? most[0] : undefined;
}

export type Choose = (node: ActorNode, bearers: readonly (readonly ActorNode[])[], contexts: Contexts, unsure?: boolean) => ActorNode | undefined;

/** `chooseBearer`, remembered by its arguments: lists that hold the same have to be the same objects. */
export function createChoice(): Choose {
  const known = new WeakMap<ActorNode, { readonly bearers: readonly (readonly ActorNode[])[]; readonly chosen: ActorNode | undefined }>();
  return (node, bearers, contexts, unsure = false) => {
    if (bearers.length === 0 || (bearers.length === 1 && !unsure)) return bearers[0]?.[0];
    const before = known.get(node);
    if (before && kept(before.bearers, bearers) === before.bearers) return before.chosen;
    const chosen = chooseBearer(node, bearers, contexts, unsure);
    known.set(node, { bearers, chosen });
    return chosen;
  };
}
