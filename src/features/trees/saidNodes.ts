// What an actor said, as one closed node of the actors tree: every quotation with its kind and date, one click from its words.
import { compareText } from '../../core/corpus/index.ts';
import type { CorpusActor } from '../../core/model/corpus.ts';
import { monthWords } from '../../core/util/dateWords.ts';
import { type Member, saidBy, type Saying, sayingFacts, sayingIcon, wordsOf } from '../said/saidModel.ts';
import type { CorpusView } from './corpusView.ts';
import { counted } from './kindWords.ts';
import { oneLine } from './labelText.ts';
import { grouped, inPages } from './longLists.ts';
import { type TreeNode, treeNode } from './treeNode.ts';

interface Speaking {
  readonly member: Member;
  readonly count: number;
}

/** Nothing where the actor says nothing. No article is unpacked before its month is opened. */
export function saidNodes(parent: TreeNode, actor: CorpusActor, view: CorpusView): readonly TreeNode[] {
  const speaking = actor.members.map((member): Speaking => ({ member, count: view.quotationCount(member.article, member.actor) })).filter(({ count }) => count > 0);
  const all = total(speaking);
  if (all === 0) return [];
  const heading = view.t('Said');
  const facts = { kind: 'said', label: heading, description: String(all), icon: { id: 'quote' }, subject: actor.id, spoken: `${heading}, ${all}` };
  return [treeNode(parent, 'said', facts, (self) => (all > MANY ? monthNodes(self, speaking, view) : sayingNodes(self, speaking, view)))];
}

const total = (speaking: readonly Speaking[]): number => speaking.reduce((sum, { count }) => sum + count, 0);

const sayingNodes = (parent: TreeNode | undefined, speaking: readonly Speaking[], view: CorpusView): readonly TreeNode[] =>
  saidBy(view, { members: speaking.map((s) => s.member) }).map((saying) => sayingNode(parent, saying, view));

/** More than this stand under their months. */
const MANY = 100;

function monthNodes(parent: TreeNode, speaking: readonly Speaking[], view: CorpusView): readonly TreeNode[] {
  const monthOf = ({ member }: Speaking): string => /^\d{4}-\d\d/.exec(view.publishedOf(member.article) ?? '')?.[0] ?? '';
  const months = [...grouped(speaking, monthOf)].sort(([a], [b]) => compareText(b, a));
  return months.map(([month, ofMonth]) => {
    const label = month === '' ? view.t('Date unknown') : monthWords(month, view.locale);
    const facts = { kind: 'saidMonth', label, description: String(total(ofMonth)), spoken: `${label}, ${total(ofMonth)}` };
    return treeNode(parent, `month:${month}`, facts, (self) => inPages(self, ofMonth, {
      rows: (page, some) => sayingNodes(page, some, view), kind: 'fold', counted: (n) => counted(n, '{0} article', '{0} articles', view.t),
    }, ({ member }) => view.titleOf(member.article)));
  });
}

function sayingNode(parent: TreeNode | undefined, saying: Saying, view: CorpusView): TreeNode {
  const { path, quote } = saying;
  const label = wordsOf(saying, view);
  const description = sayingFacts(saying, view);
  return treeNode(parent, `${path}:${quote.start}:${quote.end}`, {
    kind: 'saying', label, description, icon: { id: sayingIcon(quote.kind) }, target: { path, start: quote.start, end: quote.end },
    spoken: [label, description, view.titleOf(path)].join(', '),
    details: () => [wordsOf(saying, view, 600), description, oneLine(view.titleOf(path))],
  });
}
