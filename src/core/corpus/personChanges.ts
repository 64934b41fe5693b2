// Which persons came and went since the last join: with their articles, or because somebody decided what they are.
import type { Columns } from './columns.ts';
import { type Namings, PERSON } from './namings.ts';
import { type ActorNode, type ArticleNodes, inFolderOrder } from './nodes.ts';
import type { Persons } from './people.ts';

type Retyped = ReadonlyMap<ActorNode, number>;

/** `retyped`: nodes of another type than their articles give them. Linear in what changed. */
export function createPersonChanges({ types }: Namings): (columns: Columns, retyped: Retyped) => Pick<Persons, 'came' | 'gone' | 'byArticle'> {
  const isPerson = (node: ActorNode, retyped: Retyped): boolean => (retyped.get(node) ?? types[node.naming]) === PERSON;
  let before: Retyped = new Map();
  return (columns, retyped) => {
    const last = before;
    before = retyped;
    const gone = columns.gone.flatMap(({ nodes }) => nodes.filter((node) => isPerson(node, last)));
    const came = columns.came.flatMap(({ nodes }) => nodes.filter((node) => isPerson(node, retyped)));
    const byArticle = new Map<ArticleNodes, readonly ActorNode[]>();
    for (const home of columns.gone) byArticle.set(home, []);
    for (const home of columns.came) byArticle.set(home, home.nodes.filter((node) => isPerson(node, retyped)));
    const [isNew, others] = [new Set(columns.came), new Set<ActorNode>()];
    for (const map of [last, retyped]) for (const node of map.keys()) if (node.home.at >= 0 && !isNew.has(node.home)) others.add(node);
    for (const node of others) {
      const [was, is] = [isPerson(node, last), isPerson(node, retyped)];
      if (was === is) continue;
      (is ? came : gone).push(node);
      byArticle.set(node.home, node.home.nodes.filter((other) => isPerson(other, retyped)));
    }
    return { came: others.size === 0 ? came : came.sort(inFolderOrder), gone, byArticle };
  };
}
