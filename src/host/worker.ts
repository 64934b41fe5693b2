// The worker's side of `analyst.ts` and `exportThread.ts`: receives texts with their decisions and answers with analyses,
// or, started with an export, writes that and ends. Part of dist/cli.js.
import { parentPort, workerData } from 'node:worker_threads';
import { analyze } from '../core/analyze.ts';
import { anchorAnnotations } from '../core/anchors/index.ts';
import { exporters } from '../core/export/index.ts';
import type { AnalysisJob, AnalysisResult, ExportJob, ExportReply, WorkerReply, WorkerRequest } from './workerMessages.ts';

function run(job: AnalysisJob): AnalysisResult {
  const annotations = anchorAnnotations(job.text, job.annotations);
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

function write({ format, input }: ExportJob): ExportReply {
  try {
    const exporter = exporters.find((e) => e.id === format);
    return exporter ? { result: exporter.write(input) } : { failed: `no format ${format}` };
  } catch (error) {
    return { failed: reasonOf(error) };
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

const toWrite = workerData as ExportJob | undefined | null;
if (toWrite) parentPort?.postMessage(write(toWrite));
else parentPort?.on('message', (request: WorkerRequest) => parentPort?.postMessage(answer(request)));
