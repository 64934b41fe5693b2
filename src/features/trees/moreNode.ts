// The row behind questions that are too many to show: it says how many more there are.
import { type Translate, type TreeNode, treeNode } from './treeNode.ts';

/** None where there are no more. */
export const moreNode = (parent: TreeNode, count: number, t: Translate): readonly TreeNode[] =>
  count <= 0 ? [] : [treeNode(parent, 'more', {
    kind: 'more', label: t('and {0} more', count), icon: { id: 'ellipsis' },
    details: () => [t('and {0} more', count), t('They come up here as those above are answered.')],
  })];
