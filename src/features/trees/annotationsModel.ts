// The annotations tree as data: what people marked and decided, by article in text order. Annotations whose words were
// not found again stand in a group of their own, with their notes, so that nothing is lost silently.
import type { AnchoredAnnotation, FolderDecisions } from '../../core/model/annotation.ts';
import { dateWords } from '../../core/util/dateWords.ts';
import { kindIcon } from './kindWords.ts';
import { oneLine, shortText } from './labelText.ts';
import { type NodeFacts, type NodeIcon, type Translate, type TreeNode, treeNode, uniqueKeys } from './treeNode.ts';

export interface AnnotatedArticle {
  readonly path: string;
  readonly title: string;
  readonly annotations: readonly AnchoredAnnotation[];
  readonly folder: FolderDecisions;
  /** False where the sidecar cannot be read and `annotations` are the last good ones. */
  readonly readable: boolean;
  /** For dates. */
  readonly locale: string;
}

export function annotationsTree(articles: readonly AnnotatedArticle[], t: Translate): readonly TreeNode[] {
  const sorted = [...articles].sort((a, b) => a.title.localeCompare(b.title) || a.path.localeCompare(b.path));
  const lost = sorted.flatMap((article) => article.annotations.filter((a) => a.state === 'lost').map((annotation) => ({ article, annotation })));
  const groups = sorted.filter((a) => !a.readable || a.annotations.some((x) => x.state !== 'lost')).map((a) => articleNode(a, t));
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
    return lost.map(({ article, annotation }) => {
      const node = annotationFacts(annotation, article, t);
      const where = shortText(article.title, 50);
      return treeNode(group, key(`${article.path}:${annotation.annotation.id}`), {
        ...node, kind: 'lostAnnotation', description: [node.description, where].join(' · '), target: { path: article.path, start: 0, end: 0 },
      });
    });
  });
}

function articleNode(article: AnnotatedArticle, t: Translate): TreeNode {
  const placed = article.annotations.filter((a) => a.span).sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  const first = placed[0]?.span;
  const facts: NodeFacts = {
    kind: 'annotatedArticle', label: shortText(article.title), expanded: true,
    icon: article.readable ? kindIcon('article') : { id: 'warning', tint: 'warning' },
    description: article.readable ? String(placed.length) : t('cannot be read: last good state'),
    details: () => [
      oneLine(article.title), oneLine(article.path),
      ...(article.readable ? [] : [t('The file of annotations has errors. Dateline shows what it read last and writes nothing until they are put right.')]),
    ],
    ...(first && { target: { path: article.path, start: first.start, end: first.end } }),
  };
  return treeNode(undefined, `article:${article.path}`, facts, (self) => {
    const key = uniqueKeys();
    return placed.map((a) => {
      const target = a.span && { target: { path: article.path, start: a.span.start, end: a.span.end } };
      return treeNode(self, key(a.annotation.id), { ...annotationFacts(a, article, t), ...target });
    });
  });
}

function annotationFacts({ annotation, state }: AnchoredAnnotation, { folder, locale }: AnnotatedArticle, t: Translate): NodeFacts {
  const label = folder.labels.find((l) => l.id === annotation.label)?.name ?? annotation.label;
  const actor = folder.actors.find((a) => a.id === annotation.actor)?.name;
  const note = annotation.note?.trim() ?? '';
  const said = [
    annotation.status === 'rejected' ? t('not a {0}', label) : label,
    ...(actor === undefined ? [] : [`→ ${shortText(actor, 40)}`]), ...(annotation.value === undefined ? [] : [dateWords(annotation.value, { style: 'short', locale, t })]),
    ...(state === 'changed' ? [t('words changed')] : []), ...(note === '' ? [] : [shortText(note, 80)]),
  ];
  return {
    kind: 'annotation', label: shortText(annotation.quote), description: said.join(' · '), icon: annotationIcon(annotation.label, annotation.status),
    subject: annotation.id, spoken: [oneLine(annotation.quote), ...said].join(', '),
    details: () => [
      shortText(annotation.quote, 400), said.slice(0, note === '' ? undefined : -1).join(' · '), ...note.split(/\r?\n/),
      ...(annotation.tags && annotation.tags.length > 0 ? [annotation.tags.map((tag) => `#${tag}`).join(' ')] : []),
      ...Object.entries(annotation.attributes ?? {}).map(([name, value]) => `${name}: ${value}`),
    ].filter((line) => line !== '').map(oneLine),
  };
}

function annotationIcon(label: string, status: string): NodeIcon {
  if (status === 'rejected') return { id: 'circle-slash' };
  return status === 'accepted' ? { ...kindIcon(label), id: 'pass' } : kindIcon(label);
}
