// What the tests of imports share: an article of our own invention, a plan for it, and the plan applied as hosts apply it.
import assert from 'node:assert/strict';
import { anchorAnnotations } from '../../../src/core/anchors/index.ts';
import { type ImportArticle, importChanges, importers, type ImportFile, type ImportPlan, planImport, type PlannedArticle } from '../../../src/core/import/index.ts';
import type { Annotation, FolderDecisions } from '../../../src/core/model/annotation.ts';
import { editSidecar, parseSidecar, type Sidecar } from '../../../src/core/sidecar/index.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';

/** Emoji before the words: every unit gives other offsets. */
export const TEXT = [
  'Talks by the river 👨🏻‍🚒', '',
  'ACCRA, March 3 (Harbour Wire) – Minister Efua Mensah-Botwe met Kossi Adzavon in Accra on Tuesday.', '',
  '“We will open the harbour office,” Adzavon said. The River Council of Lomé welcomed the plan.', '',
].join('\n');

const NOTHING = { labels: [], actors: [], meetings: [] };

export const articleOf = (text: string, more: Partial<ImportArticle> = {}): ImportArticle => ({ path: 'talks.txt', text, annotations: [], relations: [], folder: NOTHING, ...more });

export const folderWith = (more: Partial<FolderDecisions>): ImportArticle['folder'] => ({ ...NOTHING, ...more });

export function plan(format: string, files: Readonly<Record<string, string>>, articles: readonly ImportArticle[] = [articleOf(TEXT)]): ImportPlan {
  const importer = importers.find((i) => i.id === format);
  assert.ok(importer, format);
  return planImport(importer, { files: Object.entries(files).map(([path, text]): ImportFile => ({ path, text })), articles });
}

/** The only article of a plan. */
export function only({ articles }: ImportPlan): PlannedArticle {
  assert.equal(articles.length, 1, articles.map((a) => a.path).join(', '));
  return articles[0] as PlannedArticle;
}

export const codes = ({ problems }: ImportPlan): string[] => problems.map(({ problem }) => problem.code);

/** `label: words` of each addition, with its place checked against the text; lost ones in brackets. */
export function said(planned: PlannedArticle, text = TEXT): string[] {
  const plain = text.replaceAll('\r\n', '\n');
  return planned.add.map(({ label, quote, start, end }) => `${label}: ${plain.slice(start, end) === quote ? quote : `[${quote}]`}`);
}

/** The sidecar with a plan's additions, read back; as every host writes it. */
export function applied(planned: PlannedArticle, sidecar?: string): { readonly text: string; readonly sidecar: Sidecar } {
  let n = 0;
  const result = editSidecar(sidecar, importChanges(planned, () => `z${String(n++).padStart(5, '0')}`));
  assert.ok('edits' in result, 'problem' in result ? JSON.stringify(result.problem) : '');
  const text = applyEdits(sidecar ?? '', result.edits);
  return { text, sidecar: parseSidecar(text) };
}

/** The article as it is once the plan has been written. */
export function articleAfter(article: ImportArticle, planned: PlannedArticle): ImportArticle {
  const { sidecar } = applied(planned);
  return { ...article, annotations: anchorAnnotations(article.text, sidecar.annotations), relations: sidecar.relations, folder: { ...article.folder, labels: [...article.folder.labels, ...planned.labels] } };
}

/** What an annotation says, without what only its file knows. */
export const facts = ({ label, status, quote, note, attributes, tags, value }: Omit<Annotation, 'id'>): object => ({ label, status, quote, note, attributes, tags, value });
