// The engine's side of `analyst.ts`, `joiner.ts` and `oneJobThread.ts`: receives texts with their decisions and answers with
// analyses, or analyses and answers with the folder joined, or an export or an import to work out. Part of dist/cli.js.
import { analyze } from '../core/analyze.ts';
import { anchorAnnotations, keepLive } from '../core/anchors/index.ts';
import type { ExportResult } from '../core/export/index.ts';
import type { ImportPlan } from '../core/import/index.ts';
import type { JoinReply, JoinRequest } from './joinMessages.ts';
import { createJoinSide } from './joinSide.ts';
import type { AnalysisJob, AnalysisResult, ExportJob, ImportJob, JobReply, WorkerReply, WorkerRequest } from './workerMessages.ts';

export type Request = WorkerRequest | JoinRequest | ExportJob | ImportJob;
export type Reply = WorkerReply | JoinReply | JobReply<ExportResult | ImportPlan>;

/** Takes each message that comes; `post` is called with what goes back. */
export function createEngine(post: (reply: Reply) => void): (request: Request) => void {
  const join = createJoinSide(post);
  return (request) => {
    if ('kind' in request) join(request);
    else if ('job' in request) post(answer(request));
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

function answer({ number, job }: WorkerRequest): WorkerReply {
  try {
    return { number, result: run(job) };
  } catch (error) {
    return { number, failed: reasonOf(error) };
  }
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
    return exporter ? { result: exporter.write(job.input) } : { failed: `no format ${job.format}` };
  } catch (error) {
    return { failed: reasonOf(error) };
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
