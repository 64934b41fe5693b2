// Shows tree nodes in a view: the one TreeDataProvider of all our trees. Thin on purpose; what is shown is decided by
// the models.
import * as vscode from 'vscode';
import type { ArticleState, Services } from '../../host/services.ts';
import { rangeOf } from '../../host/spans.ts';
import { createPace } from './pace.ts';
import type { NodeIcon, Translate, TreeNode, Words } from './treeNode.ts';

export const translate: Translate = (template, ...values) => vscode.l10n.t(template, ...values);

export interface Tree extends vscode.Disposable {
  readonly view: vscode.TreeView<TreeNode>;
  readonly provider: vscode.TreeDataProvider<TreeNode>;
  roots(): readonly TreeNode[];
  /** The model is asked again when the view next needs it. */
  refresh(): void;
  reveal(node: TreeNode, options: { readonly focus: boolean; readonly expand?: boolean }): Promise<void>;
}

/** `make` builds the roots; it is called at most once between refreshes, and not while the view is hidden. */
export function createTree(services: Services, viewId: string, make: () => readonly TreeNode[], options: { readonly canSelectMany?: boolean } = {}): Tree {
  const changed = new vscode.EventEmitter<undefined>();
  let made: readonly TreeNode[] | undefined;
  const pace = createPace();
  const roots = (): readonly TreeNode[] => (made ??= make());
  const provider: vscode.TreeDataProvider<TreeNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => [...(node ? (node.children?.() ?? []) : roots())],
    getParent: (node) => node.parent,
    getTreeItem: (node) => pace(() => treeItem(services, node)),
    resolveTreeItem: (item, node) => Object.assign(item, { tooltip: tooltipOf(node) }),
  };
  const view = vscode.window.createTreeView(viewId, { treeDataProvider: provider, showCollapseAll: true, canSelectMany: options.canSelectMany ?? false });
  return {
    view,
    provider,
    roots,
    refresh() {
      made = undefined;
      changed.fire(undefined);
    },
    async reveal(node, { focus, expand }) {
      await view.reveal(node, { select: true, focus, expand: expand ?? false });
    },
    dispose: () => vscode.Disposable.from(view, changed).dispose(),
  };
}

function treeItem(services: Services, node: TreeNode): vscode.TreeItem {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const label = { label: node.label, highlights: [...(node.highlights ?? [])] };
  const item = new vscode.TreeItem(label, node.children ? (node.expanded ? Expanded : Collapsed) : None);
  item.id = node.id;
  item.contextValue = node.context ?? node.kind;
  if (node.description !== undefined) item.description = node.description;
  if (node.icon) item.iconPath = themeIcon(node.icon);
  item.accessibilityInformation = { label: node.spoken ?? [node.label, node.description ?? ''].filter((s) => s !== '').join(', ') };
  const command = openCommand(services, node);
  if (command) item.command = command;
  return item;
}

/** VS Code's own command: it knows previews, side-by-side and keeping the focus in the tree. */
function openCommand(services: Services, node: TreeNode): vscode.Command | undefined {
  const state = node.target && services.library.byPath(node.target.path);
  if (!node.target || !state) return undefined;
  return { command: 'vscode.open', title: vscode.l10n.t('Go to the Words'), arguments: [state.uri, { selection: rangeIn(state, node.target) }] };
}

const ranges = new WeakMap<ArticleState, Map<string, vscode.Range>>();

/** Lines of a closed article have to be unpacked: once is enough for as long as it stays as it is. */
function rangeIn(state: ArticleState, { start, end }: Words): vscode.Range {
  const known = ranges.get(state) ?? new Map<string, vscode.Range>();
  ranges.set(state, known);
  const key = `${start}-${end}`;
  const range = known.get(key) ?? rangeOf(state.lines, { start, end });
  known.set(key, range);
  return range;
}

const COLOURS: Readonly<Record<string, string>> = {
  person: 'dateline.personBorder', organization: 'dateline.organizationBorder', place: 'dateline.placeBorder', group: 'dateline.groupBorder',
  event: 'dateline.eventBorder', date: 'dateline.dateBorder', warning: 'list.warningForeground',
};

function themeIcon(icon: NodeIcon): vscode.ThemeIcon {
  const colour = icon.color ?? (icon.tint === undefined ? undefined : COLOURS[icon.tint]);
  return colour === undefined ? new vscode.ThemeIcon(icon.id) : new vscode.ThemeIcon(icon.id, new vscode.ThemeColor(colour));
}

/** Article text comes in as text: nothing in it can become a link, an image or a command. */
function tooltipOf(node: TreeNode): vscode.MarkdownString | string {
  const [title, ...lines] = node.details?.() ?? [];
  if (title === undefined) return node.label;
  const words = new vscode.MarkdownString('**').appendText(title).appendMarkdown('**');
  for (const line of lines) words.appendMarkdown('\n\n').appendText(line);
  return words;
}
