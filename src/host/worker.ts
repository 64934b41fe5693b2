// The engine's side of `analyst.ts`, `joiner.ts` and `oneJobThread.ts`: receives texts with their decisions and answers with
// analyses, or analyses and answers with the folder joined, or an export or an import to work out. Part of dist/cli.js.
import { analyze } from '../core/analyze.ts';
import { anchorAnnotations, keepLive } from '../core/anchors/index.ts';
import { articleIdsOf, unpackCorpus } from '../core/corpus/index.ts';
import type { ExportResult } from '../core/export/index.ts';
import type { ImportPlan } from '../core/import/index.ts';
import type { JoinReply, JoinRequest } from './joinMessages.ts';
import { createJoinSide } from './joinSide.ts';
import { packArticle } from './packedArticle.ts';
import type { KnownRequest, PassageReply, PassageRequest } from './passageMessages.ts';
import { createPassageSide } from './passageSide.ts';
import { type FileAccess, lookAt, readFile } from './readFiles.ts';
import { partsOf } from './resultParts.ts';
import type { AnalysisJob, AnalysisResult, ExportJob, FileJob, FileResult, ImportJob, Job, JobReply, ResultOf, WorkerReply, WorkerRequest } from './workerMessages.ts';

export type Request = WorkerRequest | JoinRequest | ExportJob | ImportJob | KnownRequest | PassageRequest;
export type Reply = WorkerReply | JoinReply | JobReply<ExportResult | ImportPlan> | PassageReply;

/** Takes each message that comes; `post` is called with what goes back, `moved` of it without being copied. Without `files` it reads none. */
export function createEngine(post: (reply: Reply, moved?: readonly ArrayBuffer[]) => void, files?: FileAccess): (request: Request) => void {
  const join = createJoinSide(post);
  const passage = createPassageSide(post);
  return (request) => {
    if ('kind' in request) join(request);
    else if ('known' in request || 'passages' in request) passage(request);
    else if ('job' in request) post(...answer(request, files));
    else void doJob(request).then(post);
  };
}

function run(job: AnalysisJob): AnalysisResult {
  const found = anchorAnnotations(job.text, job.annotations);
  const annotations = job.live ? keepLive(job.text, found, new Map(job.live)) : found;
  const published = job.published === undefined ? {} : { published: { value: job.published, source: 'sidecar' as const } };
  const order = job.numericOrder === undefined ? {} : { numericOrder: job.numericOrder };
  return { analysis: analyze({ id: job.id, text: job.text, annotations, folder: job.folder, ...published, ...order }), annotations };
}

function answer({ number, job }: WorkerRequest, files: FileAccess | undefined): [reply: WorkerReply, moved?: readonly ArrayBuffer[]] {
  try {
    const result = resultOf(job, files);
    const bytes = result instanceof Uint8Array ? result : typeof result === 'object' && 'packed' in result ? result.packed : undefined;
    return [{ number, result }, bytes ? [bytes.buffer as ArrayBuffer] : []];
  } catch (error) {
    return [{ number, failed: reasonOf(error) }];
  }
}

function resultOf(job: Job, files: FileAccess | undefined): ResultOf<Job> {
  if ('look' in job) return files ? lookAt(job, files) : job.look.map(() => 'aside');
  if ('read' in job) return files ? analysedFile(job, files) : 'aside';
  if ('parts' in job) return partsOf(run(job.parts));
  return 'pack' in job ? packArticle(job.pack.text, run(job.pack)) : run(job);
}

function analysedFile({ read, rules }: FileJob, files: FileAccess): FileResult {
  const found = readFile(read, rules, files);
  if (typeof found === 'string') return found;
  const { text, key, about, decisions } = found;
  const { numericOrder } = rules;
  return { key, about, packed: packArticle(text, run({ id: read.id, text, annotations: [], folder: decisions, numericOrder })) };
}

/** Exports and imports are set up when the first one comes: the first article does not wait for them. */
async function doJob(job: ExportJob | ImportJob): Promise<JobReply<ExportResult | ImportPlan>> {
  try {
    if ('importer' in job) {
      const { importerNamed, planImport } = await import('../core/import/index.ts');
      const importer = importerNamed(job.importer);
      return importer ? { result: planImport(importer, job.input) } : { failed: `no format ${job.importer}` };
    }
    const { exporters } = await import('../core/export/index.ts');
    const exporter = exporters.find((e) => e.id === job.format);
    const analyses = new Map(job.input.articles.map((a) => [a.path, a.analysis]));
    const corpus = unpackCorpus(job.corpus, articleIdsOf(job.corpus).flatMap((id) => analyses.get(id) ?? []));
    return exporter ? { result: exporter.write({ ...job.input, corpus }) } : { failed: `no format ${job.format}` };
  } catch (error) {
    return { failed: reasonOf(error) };
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
