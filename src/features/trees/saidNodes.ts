// What an actor said, as one closed node of the actors tree: every quotation with its kind and date, one click from its words.
import type { CorpusActor } from '../../core/model/corpus.ts';
import { monthWords } from '../../core/util/dateWords.ts';
import { saidBy, type Saying, sayingFacts, sayingIcon, wordsOf } from '../said/saidModel.ts';
import type { CorpusView } from './corpusView.ts';
import { oneLine } from './labelText.ts';
import { type TreeNode, treeNode } from './treeNode.ts';

/** Nothing where the actor says nothing. */
export function saidNodes(parent: TreeNode, actor: CorpusActor, view: CorpusView): readonly TreeNode[] {
  const said = saidBy(view, actor);
  if (said.length === 0) return [];
  const heading = view.t('Said');
  const facts = { kind: 'said', label: heading, description: String(said.length), icon: { id: 'quote' }, subject: actor.id, spoken: `${heading}, ${said.length}` };
  return [treeNode(parent, 'said', facts, (self) => (said.length > MANY ? monthNodes(self, said, view) : said.map((saying) => sayingNode(self, saying, view))))];
}

/** More than this stand under their months. */
const MANY = 100;

function monthNodes(parent: TreeNode, said: readonly Saying[], view: CorpusView): readonly TreeNode[] {
  const months = new Map<string, Saying[]>();
  for (const saying of said) {
    const month = /^\d{4}-\d\d/.exec(saying.published ?? '')?.[0] ?? '';
    const list = months.get(month);
    if (list) list.push(saying);
    else months.set(month, [saying]);
  }
  return [...months].map(([month, sayings]) => {
    const label = month === '' ? view.t('Date unknown') : monthWords(month, view.locale);
    return treeNode(parent, `month:${month}`, { kind: 'saidMonth', label, description: String(sayings.length), spoken: `${label}, ${sayings.length}` },
      (self) => sayings.map((saying) => sayingNode(self, saying, view)));
  });
}

function sayingNode(parent: TreeNode, saying: Saying, view: CorpusView): TreeNode {
  const { path, quote } = saying;
  const label = wordsOf(saying, view);
  const description = sayingFacts(saying, view);
  return treeNode(parent, `${path}:${quote.start}:${quote.end}`, {
    kind: 'saying', label, description, icon: { id: sayingIcon(quote.kind) }, target: { path, start: quote.start, end: quote.end },
    spoken: [label, description, view.titleOf(path)].join(', '),
    details: () => [wordsOf(saying, view, 600), description, oneLine(view.titleOf(path))],
  });
}
