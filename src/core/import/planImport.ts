// Files of a format and the articles of today → what an import would add to each sidecar, and what it cannot take. Nothing
// is changed that is there: hosts show the plan and write its additions (`importChanges.ts`).
import type { Label, Relation } from '../model/annotation.ts';
import { createArticleText, type ArticleText, type ImportArticle } from './articleTexts.ts';
import { createArticleFinder } from './findArticle.ts';
import type { ForeignDocument, Importer, ImportFile, ImportProblem } from './importer.ts';
import type { ProposedAnnotation } from './known.ts';
import { planArticle } from './planArticle.ts';
import { brief, problemAt } from './problems.ts';

export interface ImportInput {
  readonly files: readonly ImportFile[];
  readonly articles: readonly ImportArticle[];
}

export type RelationEnd = { readonly id: string } | { readonly added: number };

export interface PlannedRelation extends Pick<Relation, 'type'> {
  readonly from: RelationEnd;
  readonly to: RelationEnd;
}

/** What an import adds to one article. */
export interface PlannedArticle {
  readonly path: string;
  readonly add: readonly ProposedAnnotation[];
  readonly relations: readonly PlannedRelation[];
  /** That its `dateline.yaml` lacks. */
  readonly labels: readonly Label[];
  /** Of `add`: how many stand elsewhere now, on edited words, nowhere any more. */
  readonly moved: number;
  readonly changed: number;
  readonly lost: number;
  /** How many of the file are there already. */
  readonly known: number;
}

export interface ImportPlan {
  /** Those that files tell of, in the order of their paths. */
  readonly articles: readonly PlannedArticle[];
  /** What could not be taken, or not as it was; positions are of the files. */
  readonly problems: readonly ImportProblem[];
}

/** Never throws; about linear in files and articles. */
export function planImport(importer: Importer, { files, articles }: ImportInput): ImportPlan {
  const { documents, problems: unread } = importer.read(files);
  const problems = [...unread];
  const find = createArticleFinder(articles.map(createArticleText));
  const about = new Map<ArticleText, ForeignDocument[]>();
  for (const document of documents) {
    if (document.marks.length === 0) continue;
    const article = find(document);
    if (article === 'none' || 'several' in article) problems.push(notFound(document, article));
    else {
      const those = about.get(article);
      if (those) those.push(document);
      else about.set(article, [document]);
    }
  }
  const plans = [...about].map(([article, those]) => planArticle(article, those)).sort((a, b) => (a.planned.path < b.planned.path ? -1 : 1));
  for (const plan of plans) for (const problem of plan.problems) problems.push(problem);
  if (documents.length === 0 && problems.length === 0) for (const { path } of files.slice(0, 1)) problems.push(problemAt(path, 0, 'import-nothing', 'warning', { format: importer.title }));
  return { articles: plans.map((plan) => plan.planned), problems };
}

function notFound({ file, at, names, text, tokens, marks }: ForeignDocument, found: 'none' | { readonly several: readonly ArticleText[] }): ImportProblem {
  const name = brief(names[0] ?? text ?? tokens?.words.slice(0, 12).join(' ') ?? '');
  const data = { name, count: marks.length };
  if (found === 'none') return problemAt(file, at, 'import-no-article', 'error', data);
  return problemAt(file, at, 'import-several-articles', 'error', { ...data, articles: brief(found.several.map((a) => a.article.path).join(', ')) });
}
