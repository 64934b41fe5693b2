// What the stages of the join of actors share in one run.
import type { Clusters } from './clusters.ts';
import type { Contexts } from './contexts.ts';

export interface Pass {
  /** Of `ActorNode.at`. */
  readonly clusters: Clusters;
  readonly contexts: Contexts;
  /** Whether the sets of two nodes may be put together. */
  allowed(a: number, b: number): boolean;
}
