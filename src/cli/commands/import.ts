// `dateline import`: annotations of other programs into the sidecars of a folder of articles.
import path from 'node:path';
import type { FileProblem } from '../../core/check/index.ts';
import { importChanges, importerNamed, importers, planImport, type PlannedArticle } from '../../core/import/index.ts';
import { type Label, SIDECAR_SUFFIX } from '../../core/model/annotation.ts';
import { editFolderFile, type EditResult, editSidecar, newId } from '../../core/sidecar/index.ts';
import type { Problem } from '../../core/model/problem.ts';
import { applyEdits } from '../../core/text/textEdit.ts';
import { problemSentence } from '../../core/words.ts';
import { type Command, type Io, readArguments, UsageError } from '../command.ts';
import { type ArticlesOnDisk, loadArticles } from '../importArticles.ts';
import type { Read } from '../library.ts';
import { readImportFiles } from '../importFiles.ts';
import { reportProblems } from '../report.ts';
import { summarizeImport, totalOfImport } from '../text/importSummary.ts';
import { writeAtomically } from '../writeFile.ts';

const FORMATS = importers.map((i) => i.id);

const HELP = `dateline import: annotations of other programs

Usage: dateline import FILE|DIR… --into DIR [--from FORMAT] [--dry-run]

Finds the article of DIR that each file is about, by name or by text, and every annotation's words in it as they stand
today. Adds to the sidecars; what is there is never changed, and nothing is added twice.

Formats (guessed by the files where --from is missing):
${importers.map((i) => `  ${i.id.padEnd(14)} ${i.title}: ${i.detail}`).join('\n')}

  --into DIR     the folder of the articles
  --from FORMAT  one of ${FORMATS.join(', ')}
  --dry-run      say what would be added, and write nothing

Exit codes: 0 all was taken over as it was; 1 something was left out, or is to be looked at (named on standard error);
2 wrong usage.
`;

export const importCommand: Command = {
  name: 'import',
  summary: `annotations of other programs: ${FORMATS.join(', ')}`,
  help: HELP,
  async run(args, io) {
    const { values, positionals } = readArguments(args, { from: { type: 'string' }, into: { type: 'string' }, 'dry-run': { type: 'boolean' } });
    if (positionals.length === 0) throw new UsageError('name the FILE or DIR to import');
    if (values.into === undefined) throw new UsageError('name the folder of the articles with --into');
    const named = values.from === undefined ? undefined : importerNamed(values.from);
    if (values.from !== undefined && !named) throw new UsageError(`--from ${values.from}: use one of ${FORMATS.join(', ')}`);
    const { importer, files, problems } = await readImportFiles(positionals, named);
    if (!importer && problems.length === 0) throw new UsageError(`the format cannot be told; --from takes one of ${FORMATS.join(', ')}`);
    const disk = await loadArticles(values.into, io);
    const plan = importer ? planImport(importer, { files, articles: disk.articles }) : { articles: [], problems: [] };
    const texts = new Map(files.map((f) => [f.path, f.text]));
    const all: FileProblem[] = [...problems, ...disk.problems, ...plan.problems];
    report(all, (file) => texts.get(file), io);
    const unwritten = values['dry-run'] ? new Map<string, string>() : await writePlan(values.into, disk, plan.articles);
    for (const [file, reason] of unwritten) io.complain(`${file}:1:1: ${reason}`);
    const taken = plan.articles.filter(({ path: article }) => !unwritten.has(`${article}${SIDECAR_SUFFIX}`));
    await io.write(taken.map(summarizeImport).join('') + totalOfImport(taken, values['dry-run'] ?? false));
    return unwritten.size > 0 || all.some((p) => p.problem.severity !== 'information') ? 1 : 0;
  },
};

/** Of one kind, so many are printed; the rest is counted. */
const MOST = 50;

function report(problems: readonly FileProblem[], textOf: (file: string) => string | undefined, io: Io): void {
  const counts = new Map<string, number>();
  const printed = problems.filter(({ problem }) => {
    const count = (counts.get(problem.code) ?? 0) + 1;
    counts.set(problem.code, count);
    return count <= MOST;
  });
  reportProblems(printed, textOf, io);
  const left = problems.length - printed.length;
  if (left > 0) io.complain(`${left} more like these are not listed`);
}

/** Labels first: an annotation should not name one that is not there. Gives what could not be written, and why; the rest is. */
async function writePlan(directory: string, { articles, folderFiles }: ArticlesOnDisk, planned: readonly PlannedArticle[]): Promise<ReadonlyMap<string, string>> {
  const byPath = new Map(articles.map((a) => [a.path, a]));
  const failed = new Map<string, string>();
  const save = async (shown: string, before: Before | undefined, edit: (text: string | undefined) => EditResult): Promise<void> => {
    const result = before?.parsed.readable === false ? undefined : edit(before?.text);
    if (!result || 'problem' in result) failed.set(shown, `nothing was added: ${problemSentence(before?.parsed.problems[0] ?? result?.problem ?? UNREADABLE)}`);
    else if (result.edits.length > 0) {
      const text = applyEdits(before?.text ?? '', result.edits);
      await writeAtomically(path.join(directory, shown), text, { expected: before?.text ?? null }).catch((error: unknown) => failed.set(shown, error instanceof Error ? error.message : String(error)));
    }
  };
  for (const [shown, labels] of labelsByFile(planned, (file) => byPath.get(file)?.folderPath)) {
    await save(shown, folderFiles.get(shown), (text) => editFolderFile(text, labels.map((label) => ({ kind: 'addLabel', label }))));
  }
  for (const plan of planned) {
    const article = byPath.get(plan.path);
    if (!article || plan.add.length + plan.relations.length === 0) continue;
    const taken = new Set([...article.annotations.map((a) => a.annotation.id), ...article.relations.map((r) => r.id), ...plan.add.flatMap((a) => a.id ?? [])]);
    const mint = (): string => {
      const id = newId(Math.random, taken);
      taken.add(id);
      return id;
    };
    await save(`${plan.path}${SIDECAR_SUFFIX}`, article.sidecar, (text) => editSidecar(text, importChanges(plan, mint)));
  }
  return failed;
}

/** A file as it was read. */
type Before = Read<{ readonly readable: boolean; readonly problems: readonly Problem[] }>;

const UNREADABLE: Problem = { code: 'edit-unreadable', severity: 'error', span: { start: 0, end: 0 } };

/** Each label once, in the file that holds for the article. */
function labelsByFile(planned: readonly PlannedArticle[], fileOf: (article: string) => string | undefined): ReadonlyMap<string, readonly Label[]> {
  const files = new Map<string, Map<string, Label>>();
  for (const { path: article, labels } of planned) {
    const file = fileOf(article);
    if (file === undefined) continue;
    const known = files.get(file) ?? new Map<string, Label>();
    for (const label of labels) if (!known.has(label.id)) known.set(label.id, label);
    if (known.size > 0) files.set(file, known);
  }
  return new Map([...files].map(([file, labels]) => [file, [...labels.values()]]));
}
