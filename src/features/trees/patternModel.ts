// Results of "find by pattern" as tree data: by article, each hit its sentence with the matching words marked.
import type { PatternHit } from '../pattern/matcher.ts';
import { counted, kindIcon } from './kindWords.ts';
import { oneLine, sentenceWithWords, shortText } from './labelText.ts';
import { type Translate, type TreeNode, treeNode } from './treeNode.ts';

export interface PatternResult {
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly hits: readonly PatternHit[];
}

export function patternTree(results: readonly PatternResult[], t: Translate): readonly TreeNode[] {
  return results.map((result) => {
    const found = result.hits.reduce((sum, hit) => sum + hit.matches.length, 0);
    const facts = {
      kind: 'patternArticle', label: shortText(result.title), description: String(found), icon: kindIcon('article'), expanded: true,
      spoken: `${oneLine(result.title)}, ${counted(found, '{0} match', '{0} matches', t)}`,
      details: () => [oneLine(result.title), oneLine(result.path)],
    };
    return treeNode(undefined, result.path, facts, (self) => result.hits.flatMap((hit) => hitNodes(self, result, hit)));
  });
}

/** One node a match, so that each click goes to its own words. */
function hitNodes(parent: TreeNode, { path, text }: PatternResult, { sentence, matches }: PatternHit): readonly TreeNode[] {
  return matches.map((match) => {
    const { label, highlights } = sentenceWithWords(text, sentence, [match]);
    return treeNode(parent, `${match.start}-${match.end}`, {
      kind: 'patternMatch', label, highlights: [...highlights], target: { path, ...match }, spoken: shortText(text.slice(sentence.start, sentence.end), 1_000),
      details: () => [oneLine(text.slice(sentence.start, sentence.end))],
    });
  });
}
