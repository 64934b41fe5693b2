// The annotations tree as data: what people marked and decided, by article in text order. Annotations whose words were
// not found again stand in a group of their own, with their notes, so that nothing is lost silently.
import type { AnchoredAnnotation, FolderDecisions, Relation } from '../../core/model/annotation.ts';
import { compareText } from '../../core/corpus/index.ts';
import { fold } from '../../core/text/fold.ts';
import { dateWords } from '../../core/util/dateWords.ts';
import { lookOf } from '../labels/labelColors.ts';
import { type Related, relationIndex } from '../relations/relationFacts.ts';
import type { Review } from '../review/reviewOf.ts';
import { reviewWords } from '../review/reviewWords.ts';
import { counted, kindIcon } from './kindWords.ts';
import { oneLine, shortText } from './labelText.ts';
import { byLetters, MOST_ROWS } from './longLists.ts';
import { moreNode } from './moreNode.ts';
import { type NodeFacts, type NodeIcon, type Translate, type TreeNode, treeNode, uniqueKeys } from './treeNode.ts';

export interface AnnotatedArticle {
  readonly path: string;
  readonly title: string;
  readonly annotations: readonly AnchoredAnnotation[];
  readonly relations?: readonly Relation[];
  /** Missing where there is nothing to review. */
  readonly review?: Review;
  readonly folder: FolderDecisions;
  /** False where the sidecar cannot be read and `annotations` are the last good ones. */
  readonly readable: boolean;
  /** For dates. */
  readonly locale: string;
}

/** Articles stand open until so many annotations are seen: VS Code asks for all that is open at once. */
const OPEN_AT_FIRST = 200;

export function annotationsTree(articles: readonly AnnotatedArticle[], t: Translate): readonly TreeNode[] {
  const sorted = articles.map((article) => ({ article, form: fold(article.title) }))
    .sort((a, b) => compareText(a.form, b.form) || compareText(a.article.path, b.article.path)).map(({ article }) => article);
  const lost = sorted.flatMap((article) => article.annotations.filter((a) => a.state === 'lost').map((annotation) => ({ article, annotation })));
  const placed = sorted.filter((a) => !a.readable || a.annotations.some((x) => x.state !== 'lost'));
  const total = placed.reduce((sum, a) => sum + a.annotations.length, 0);
  const groups = byLetters(undefined, placed, {
    kind: 'annotatedArticles', nameOf: (a) => a.title, counted: (n) => counted(n, '{0} article', '{0} articles', t),
    rows: (parent, part) => part.map((a) => articleNode(parent, a, total <= OPEN_AT_FIRST, t)),
  });
  return lost.length === 0 ? groups : [lostNode(lost, t), ...groups];
}

type Lost = { readonly article: AnnotatedArticle; readonly annotation: AnchoredAnnotation };

function lostNode(lost: readonly Lost[], t: Translate): TreeNode {
  const facts: NodeFacts = {
    kind: 'lostAnnotations', label: t('Lost their place'), description: String(lost.length), icon: { id: 'warning', tint: 'warning' }, expanded: true,
    details: () => [t('Lost their place'), t('The words these annotations marked were not found in the article again. Their notes are kept.')],
  };
  return treeNode(undefined, 'lost', facts, (group) => {
    const key = uniqueKeys();
    const rows = lost.slice(0, MOST_ROWS).map(({ article, annotation }) => {
      const node = annotationFacts(annotation, article, t);
      const where = shortText(article.title, 50);
      return treeNode(group, key(`${article.path}:${annotation.annotation.id}`), {
        ...node, kind: 'lostAnnotation', description: [node.description, where].join(' · '), target: { path: article.path, start: 0, end: 0 },
        spoken: [node.spoken, t('lost its place'), where].join(', '),
        details: () => [...(node.details?.() ?? []), t('Lost its place in “{0}”.', where)],
      });
    });
    return [...rows, ...moreNode(group, lost.length - rows.length, t)];
  });
}

function articleNode(parent: TreeNode | undefined, article: AnnotatedArticle, isOpen: boolean, t: Translate): TreeNode {
  const placed = article.annotations.filter((a) => a.span).sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  const first = placed[0]?.span;
  const facts: NodeFacts = {
    kind: 'annotatedArticle', label: shortText(article.title), expanded: isOpen,
    icon: article.readable ? kindIcon('article') : { id: 'warning', tint: 'warning' },
    description: !article.readable ? t('cannot be read: last good state') : article.review ? reviewWords(article.review, t) : String(placed.length),
    details: () => [
      oneLine(article.title), oneLine(article.path), counted(placed.length, '{0} annotation', '{0} annotations', t),
      ...(article.review ? [t('Names: {0}', reviewWords(article.review, t))] : []),
      ...(article.readable ? [] : [t('The file of annotations has errors. Dateline shows what it read last and writes nothing until they are put right.')]),
    ],
    ...(first && { target: { path: article.path, start: first.start, end: first.end } }),
  };
  return treeNode(parent, `article:${article.path}`, facts, (self) => {
    const key = uniqueKeys();
    const related = relationIndex(article.relations ?? [], article.annotations);
    return placed.map((a) => {
      const target = a.span && { target: { path: article.path, start: a.span.start, end: a.span.end } };
      return treeNode(self, key(a.annotation.id), { ...annotationFacts(a, article, t), ...target }, relationNodes(a, related(a.annotation.id), article.path, t));
    });
  });
}

/** Its relations, both ways; undefined where it has none. */
function relationNodes({ span }: AnchoredAnnotation, related: readonly Related[], path: string, t: Translate): ((self: TreeNode) => readonly TreeNode[]) | undefined {
  if (related.length === 0) return undefined;
  return (self) => {
    const key = uniqueKeys();
    return related.map(({ relation, outgoing, other }) => {
      const words = other ? shortText(other.annotation.quote) : t('an annotation that is missing');
      const at = other?.span ?? span ?? { start: 0, end: 0 };
      return treeNode(self, key(relation.id), {
        kind: 'relation', label: oneLine(relation.type), description: words, subject: relation.id,
        icon: other ? { id: outgoing ? 'arrow-right' : 'arrow-left' } : { id: 'warning', tint: 'warning' },
        spoken: outgoing ? t('relation {0} to {1}', relation.type, words) : t('relation {0} from {1}', relation.type, words),
        target: { path, start: at.start, end: at.end },
      });
    });
  };
}

/** Screen readers hear in words what the icon and the arrow show. */
function annotationFacts({ annotation, state }: AnchoredAnnotation, { folder, locale }: AnnotatedArticle, t: Translate): NodeFacts {
  const label = folder.labels.find((l) => l.id === annotation.label)?.name ?? annotation.label;
  const actor = folder.actors.find((a) => a.id === annotation.actor)?.name;
  const note = annotation.note?.trim() ?? '';
  const { certainty, ...others } = annotation.attributes ?? {};
  const is = annotation.status === 'rejected' ? t('not a {0}', label) : label;
  const facts = [
    ...(annotation.value === undefined ? [] : [dateWords(annotation.value, { style: 'short', locale, t })]),
    ...(certainty === undefined ? [] : [t('certainty: {0}', shortText(certainty, 20))]), ...(annotation.tags ?? []).map((tag) => `#${shortText(tag, 30)}`),
    ...(state === 'changed' ? [t('words changed')] : []), ...(note === '' ? [] : [shortText(note, 80)]),
  ];
  const means = actor === undefined ? undefined : shortText(actor, 40);
  const said = [is, ...(means === undefined ? [] : [`→ ${means}`]), ...facts];
  const heard = [is, ...(annotation.status === 'accepted' ? [t('accepted')] : []), ...(means === undefined ? [] : [t('means {0}', means)]), ...facts];
  return {
    kind: 'annotation', label: shortText(annotation.quote), description: said.join(' · '), icon: annotationIcon(annotation, folder),
    subject: annotation.id, spoken: [shortText(annotation.quote, 120), ...heard].join(', '),
    details: () => [
      shortText(annotation.quote, 400), said.slice(0, note === '' ? undefined : -1).join(' · '), ...note.split(/\r?\n/),
      ...Object.entries(others).map(([name, value]) => `${name}: ${value}`), ...(annotation.links ?? []),
    ].filter((line) => line !== '').map(oneLine),
  };
}

/** A label of the folder's own has its colour; status tells by the icon's shape. */
function annotationIcon({ label, status }: AnchoredAnnotation['annotation'], folder: FolderDecisions): NodeIcon {
  if (status === 'rejected') return { id: 'circle-slash' };
  const color = folder.labels.find((l) => l.id === label)?.color;
  const icon: NodeIcon = color === undefined ? kindIcon(label) : { id: 'tag', color: lookOf(color).line };
  return status === 'accepted' ? { ...icon, id: 'pass' } : icon;
}
