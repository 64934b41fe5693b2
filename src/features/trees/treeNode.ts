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

/** What is known of a node before anybody looks at it. */
export interface NodeFrame extends Pick<NodeFacts, 'kind' | 'subject'> {
  /** Divides a list that is too long: what stands below has the id that it has in the undivided list. */
  readonly divides?: true;
  /** Whether the actor or meeting of this id stands somewhere below; says so without making what is below. */
  readonly holds?: (subject: string) => boolean;
}

export interface TreeNode extends NodeFacts, NodeFrame {
  /** The same for the same thing after every rebuild, so that VS Code keeps what is open and selected. */
  readonly id: string;
  readonly parent: TreeNode | undefined;
  /** Undefined for a leaf; made at most once. */
  readonly children: (() => readonly TreeNode[]) | undefined;
}

/** `key` tells the node from its siblings; `children` gets the node, to be their parent. */
export function treeNode(
  parent: TreeNode | undefined, key: string, facts: NodeFacts & NodeFrame, children?: (self: TreeNode) => readonly TreeNode[],
): TreeNode {
  return frame({ ...facts }, parent, key, children);
}

/** Of what costs to make (an article may have to be unpacked): `make` is called once, when the node is shown. */
export function lazyNode(
  parent: TreeNode | undefined, key: string, known: NodeFrame, make: () => Omit<NodeFacts, keyof NodeFrame>, children?: (self: TreeNode) => readonly TreeNode[],
): TreeNode {
  return frame(Object.assign(new Unmade(make), known) as NodeFacts & NodeFrame, parent, key, children);
}

function frame(facts: NodeFacts & NodeFrame, parent: TreeNode | undefined, key: string, children: ((self: TreeNode) => readonly TreeNode[]) | undefined): TreeNode {
  let made: readonly TreeNode[] | undefined;
  const base = baseOf(parent);
  const node: TreeNode = Object.assign(facts, {
    id: base === '' ? key : `${base}/${key}`,
    parent,
    children: children && (() => (made ??= children(node))),
  });
  return node;
}

/** What the ids of a node's children begin with. */
function baseOf(parent: TreeNode | undefined): string {
  let at = parent;
  while (at?.divides) at = at.parent;
  return at?.id ?? '';
}

type Made = Omit<NodeFacts, keyof NodeFrame>;

class Unmade {
  readonly #make: () => Made;
  #made: Made | undefined;

  constructor(make: () => Made) {
    this.#make = make;
  }

  get #facts(): Made {
    return (this.#made ??= this.#make());
  }

  get context(): Made['context'] { return this.#facts.context; }
  get label(): Made['label'] { return this.#facts.label; }
  get highlights(): Made['highlights'] { return this.#facts.highlights; }
  get description(): Made['description'] { return this.#facts.description; }
  get icon(): Made['icon'] { return this.#facts.icon; }
  get target(): Made['target'] { return this.#facts.target; }
  get spoken(): Made['spoken'] { return this.#facts.spoken; }
  get expanded(): Made['expanded'] { return this.#facts.expanded; }
  get details(): Made['details'] { return this.#facts.details; }
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

/** The actor or meeting of an id, where it stands least deep: only groups that hold it are made. */
export function findSubject(roots: readonly TreeNode[], kind: string, subject: string): TreeNode | undefined {
  const here = roots.find((node) => node.kind === kind && node.subject === subject);
  if (here) return here;
  for (const node of roots) {
    const found = node.children && node.holds?.(subject) === true ? findSubject(node.children(), kind, subject) : undefined;
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
