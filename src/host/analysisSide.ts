// The engine's side of `analyst.ts`: texts with their decisions in, analyses out, whole, in parts or packed; files too, where it
// can read them.
import { analyze } from '../core/analyze.ts';
import { anchorAnnotations, keepLive } from '../core/anchors/index.ts';
import { createRememberedRuns, type RememberedRuns } from '../core/names/index.ts';
import { createLastFew } from '../core/util/lastFew.ts';
import { reasonOf } from './failure.ts';
import { packArticle } from './packedArticle.ts';
import { type FileAccess, lookAt, readFile } from './readFiles.ts';
import { partsOf } from './resultParts.ts';
import type { AnalysisJob, AnalysisResult, FileJob, FileResult, Job, ResultOf, WorkerReply, WorkerRequest } from './workerMessages.ts';

type Recall = (id: string) => RememberedRuns;

/** Articles that somebody may be typing into: some 5 MB for a megabyte of text. */
const MOST_RECALLED = 4;

/** `moved` goes back without being copied. */
export function createAnalysisSide(post: (reply: WorkerReply, moved?: readonly ArrayBuffer[]) => void, files?: FileAccess): (request: WorkerRequest) => void {
  const recalled = createLastFew<string, RememberedRuns>(MOST_RECALLED);
  const recall: Recall = (id) => recalled(id, createRememberedRuns);
  return (request) => post(...answer(request, recall, files));
}

function run(job: AnalysisJob, remembered?: RememberedRuns): AnalysisResult {
  const found = anchorAnnotations(job.text, job.annotations);
  const annotations = job.live ? keepLive(job.text, found, new Map(job.live)) : found;
  const published = job.published === undefined ? {} : { published: { value: job.published, source: 'sidecar' as const } };
  const order = job.numericOrder === undefined ? {} : { numericOrder: job.numericOrder };
  return { analysis: analyze({ id: job.id, text: job.text, annotations, folder: job.folder, ...published, ...order }, remembered), annotations };
}

function answer({ number, job }: WorkerRequest, recall: Recall, files: FileAccess | undefined): [reply: WorkerReply, moved?: readonly ArrayBuffer[]] {
  try {
    const result = resultOf(job, recall, files);
    const bytes = result instanceof Uint8Array ? result : typeof result === 'object' && 'packed' in result ? result.packed : undefined;
    return [{ number, result }, bytes ? [bytes.buffer as ArrayBuffer] : []];
  } catch (error) {
    return [{ number, failed: reasonOf(error) }];
  }
}

function resultOf(job: Job, recall: Recall, files: FileAccess | undefined): ResultOf<Job> {
  if ('look' in job) return files ? lookAt(job, files) : job.look.map(() => 'aside');
  if ('read' in job) return files ? analysedFile(job, files) : 'aside';
  if ('pack' in job) return packArticle(job.pack.text, run(job.pack));
  return 'parts' in job ? partsOf(run(job.parts, recall(job.parts.id))) : run(job, recall(job.id));
}

function analysedFile({ read, rules }: FileJob, files: FileAccess): FileResult {
  const found = readFile(read, rules, files);
  if (typeof found === 'string') return found;
  const { text, key, about, decisions } = found;
  const { numericOrder } = rules;
  return { key, about, packed: packArticle(text, run({ id: read.id, text, annotations: [], folder: decisions, numericOrder })) };
}
