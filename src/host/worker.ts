// The analysis worker: receives texts with their decisions, answers with analyses, off the extension host's thread.
// Started by `analyst.ts`; bundled as dist/worker.js.
import { parentPort } from 'node:worker_threads';
import { analyze } from '../core/analyze.ts';
import { anchorAnnotations } from '../core/anchors/index.ts';
import type { AnalysisJob, AnalysisResult, WorkerReply, WorkerRequest } from './workerMessages.ts';

function run(job: AnalysisJob): AnalysisResult {
  const annotations = anchorAnnotations(job.text, job.annotations);
  const published = job.published === undefined ? {} : { published: { value: job.published, source: 'sidecar' as const } };
  return { analysis: analyze({ id: job.id, text: job.text, annotations, folder: job.folder, ...published }), annotations };
}

parentPort?.on('message', ({ number, job }: WorkerRequest) => {
  let reply: WorkerReply;
  try {
    reply = { number, result: run(job) };
  } catch (error) {
    reply = { number, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort?.postMessage(reply);
});
