// The one shape of everything in our trees: plain data with lazy children, made by the pure `*Model.ts` files from the
// joined corpus and shown by `treeProvider.ts`. Nothing here knows VS Code, so every tree can be tested as data.
import type { Span } from '../../core/text/span.ts';

/** Words in an article, by the article's path in the corpus. */
export interface Words extends Span {
  readonly path: string;
}

/** Fills `{0}`, `{1}` … of an English template, translated by the host. */
export type Translate = (template: string, ...values: readonly (string | number)[]) => string;

export interface NodeIcon {
  /** A codicon. */
  readonly id: string;
  /** The kind whose theme colour the icon takes. */
  readonly tint?: string;
  /** A theme colour's id, where no kind has it. */
  readonly color?: string;
}

export interface NodeFacts {
  /** What the node is. */
  readonly kind: string;
  /** For context menus (`viewItem`): the kind and what else they ask of it, one word each; the kind where missing. */
  readonly context?: string;
  readonly label: string;
  /** Stretches of the label that stand out: [start, end). */
  readonly highlights?: readonly [number, number][];
  readonly description?: string;
  readonly icon?: NodeIcon;
  /** Where a click goes. */
  readonly target?: Words;
  /** What a screen reader says; label and description where missing. */
  readonly spoken?: string;
  readonly expanded?: boolean;
  /** Lines of the tooltip, made when it is asked for. The first is its title. */
  readonly details?: () => readonly string[];
  /** Id in the corpus of the actor or meeting, or the annotation's id. */
  readonly subject?: string;
}

export interface TreeNode extends NodeFacts {
  /** The same for the same thing after every rebuild, so that VS Code keeps what is open and selected. */
  readonly id: string;
  readonly parent: TreeNode | undefined;
  /** Undefined for a leaf; made at most once. */
  readonly children: (() => readonly TreeNode[]) | undefined;
}

/** `key` tells the node from its siblings; `children` gets the node, to be their parent. */
export function treeNode(
  parent: TreeNode | undefined, key: string, facts: NodeFacts, children?: (self: TreeNode) => readonly TreeNode[],
): TreeNode {
  let made: readonly TreeNode[] | undefined;
  const node: TreeNode = {
    ...facts,
    id: parent ? `${parent.id}/${key}` : key,
    parent,
    children: children && (() => (made ??= children(node))),
  };
  return node;
}

/** Every node under `roots` that `wanted` says yes to, searched without opening what `open` says no to. */
export function findNode(
  roots: readonly TreeNode[], wanted: (node: TreeNode) => boolean, open: (node: TreeNode) => boolean = () => true,
): TreeNode | undefined {
  for (const node of roots) {
    if (wanted(node)) return node;
    if (!node.children || !open(node)) continue;
    const found = findNode(node.children(), wanted, open);
    if (found) return found;
  }
  return undefined;
}

/** Gives each item a key that no other has, so that two actors of one name have two ids. */
export function uniqueKeys(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count === 0 ? key : `${key}#${count}`;
  };
}
