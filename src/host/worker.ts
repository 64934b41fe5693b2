// The engine's side of `analyst.ts`, `joiner.ts` and `oneJobThread.ts`: receives texts with their decisions and answers with
// analyses, or analyses and answers with the folder joined, or an export or an import to work out. Part of dist/cli.js.
import type { ExportResult } from '../core/export/index.ts';
import type { ImportPlan } from '../core/import/index.ts';
import { reasonOf } from './failure.ts';
import type { JoinReply, JoinRequest } from './joinMessages.ts';
import type { KnownRequest, PassageReply, PassageRequest } from './passageMessages.ts';
import type { FileAccess } from './readFiles.ts';
import type { ExportJob, ImportJob, JobReply, WorkerReply, WorkerRequest } from './workerMessages.ts';

export type Request = WorkerRequest | JoinRequest | ExportJob | ImportJob | KnownRequest | PassageRequest;
export type Reply = WorkerReply | JoinReply | JobReply<ExportResult | ImportPlan> | PassageReply;

/** Takes each message that comes; `post` is called with what goes back, `moved` of it without being copied. Without `files` it reads none. */
export function createEngine(post: (reply: Reply, moved?: readonly ArrayBuffer[]) => void, files?: FileAccess): (request: Request) => void {
  // A thread does one kind of work: it loads, and keeps in memory, what this takes.
  const join = whenAsked<JoinRequest>(async () => (await import('./joinSide.ts')).createJoinSide(post));
  const passage = whenAsked<KnownRequest | PassageRequest>(async () => (await import('./passageSide.ts')).createPassageSide(post));
  const analysis = whenAsked<WorkerRequest>(async () => (await import('./analysisSide.ts')).createAnalysisSide(post, files));
  return (request) => {
    if ('kind' in request) join(request);
    else if ('known' in request || 'passages' in request) passage(request);
    else if ('job' in request) analysis(request);
    else void doJob(request).then(post);
  };
}

/** Loads with the first request; requests are taken in the order of their coming. */
function whenAsked<T>(load: () => Promise<(request: T) => void>): (request: T) => void {
  let take: ((request: T) => void) | undefined;
  const early: T[] = [];
  return (request) => {
    if (take) return take(request);
    if (early.push(request) > 1) return undefined;
    return void load().then((loaded) => {
      take = loaded;
      early.forEach(loaded);
    });
  };
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
    const { articleIdsOf, unpackCorpus } = await import('../core/corpus/index.ts');
    const { exportedArticle } = await import('./packedArticle.ts');
    const exporter = exporters.find((e) => e.id === job.format);
    const articles = job.input.articles.map((a) => ('packed' in a ? exportedArticle(a) : a));
    const analyses = new Map(articles.map((a) => [a.path, a.analysis]));
    const corpus = unpackCorpus(job.corpus, articleIdsOf(job.corpus).flatMap((id) => analyses.get(id) ?? []));
    return exporter ? { result: exporter.write({ ...job.input, articles, corpus }) } : { failed: `no format ${job.format}` };
  } catch (error) {
    return { failed: reasonOf(error) };
  }
}
