// Sends articles to the analysis worker one after another and hands the results back. Cancelled jobs never start, a worker
// that crashes twice over a job, or is stuck, fails that job only. Knows nothing of VS Code.
import type { Logger } from '../core/ports.ts';
import { MOST_READ } from './readFiles.ts';
import type { Job, ResultOf, WorkerReply, WorkerRequest } from './workerMessages.ts';

/** What the analyst needs of a worker thread; `onEnd` is called once, when the thread is gone for whatever reason. */
export interface WorkerThread {
  send(request: WorkerRequest): void;
  stop(): void;
}

export type StartWorker = (onReply: (reply: WorkerReply) => void, onEnd: (reason: string) => void) => WorkerThread;

export interface Analyst {
  /**
   * Undefined where `isWanted` said no before the job's turn came. Rejects where the analysis failed. What has `time`
   * comes after all that has none.
   */
  analyse<J extends Job>(job: J, isWanted: () => boolean, time?: 'has time'): Promise<ResultOf<J> | undefined>;
  /** Stops a long job that nobody wants any more, at the cost of a new worker. Short ones just end. */
  sweep(): void;
  /** Ends a worker without work, which holds on to memory that earlier work took; the next job starts another. */
  retire(): void;
  dispose(): void;
}

interface Pending {
  readonly job: Job;
  /** The thread that had it ended, for whatever reason: it may have been the job. */
  readonly isSecondTry?: true;
  readonly isWanted: () => boolean;
  readonly resolve: (result: ResultOf<Job> | undefined) => void;
  readonly reject: (error: Error) => void;
}

/** A job that takes longer than this plus its size's share is stuck. */
const PATIENCE = 20_000;
const PATIENCE_PER_CHARACTER = 0.02;

/** Starting a worker costs about as much as analysing this many characters. */
const LONG_JOB = 500_000;

/** `idleMs`: a worker without work for so long ends, and gives its memory back; the next job starts another. */
export function createAnalyst(start: StartWorker, log: Logger, idleMs = Infinity): Analyst {
  const waiting: Pending[] = [];
  const waitingBehind: Pending[] = [];
  let next = 0;
  let running: (Pending & { readonly number: number; readonly timer: NodeJS.Timeout }) | undefined;
  let worker: WorkerThread | undefined;
  let disposed = false;
  let idle: NodeJS.Timeout | undefined;

  function settle(reply: WorkerReply): void {
    if (running?.number !== reply.number) return;
    const done = running;
    clearTimeout(done.timer);
    running = undefined;
    if ('result' in reply) done.resolve(reply.result);
    else done.reject(new Error(`The analysis of ${nameOf(done.job)} failed: ${reply.failed}`));
    startNext();
  }

  function ended(thread: WorkerThread, reason: string, isStuck = false): void {
    if (worker !== thread) return;
    worker = undefined;
    if (disposed) return;
    log.warn(`The analysis worker ended: ${reason}`);
    if (!running) return;
    const { job, isWanted, resolve, reject, isSecondTry } = running;
    if (isSecondTry || isStuck) return settle({ number: running.number, failed: reason });
    clearTimeout(running.timer);
    running = undefined;
    waiting.unshift({ job, isWanted, resolve, reject, isSecondTry: true });
    startNext();
  }

  function startWorker(): WorkerThread {
    const thread: WorkerThread = start(settle, (reason) => ended(thread, reason));
    return thread;
  }

  function startNext(): void {
    clearTimeout(idle);
    while (!running && !disposed) {
      const pending = waiting.shift() ?? waitingBehind.shift();
      if (!pending) {
        if (worker && idleMs < Infinity) idle = setTimeout(retire, idleMs);
        return;
      }
      if (!pending.isWanted()) {
        pending.resolve(undefined);
        continue;
      }
      const number = next++;
      const timer = setTimeout(giveUp, PATIENCE + lengthOf(pending.job) * PATIENCE_PER_CHARACTER);
      running = { ...pending, number, timer };
      worker ??= startWorker();
      worker.send({ number, job: pending.job });
    }
  }

  function retire(): void {
    if (running) return;
    clearTimeout(idle);
    const last = worker;
    worker = undefined;
    last?.stop();
  }

  function giveUp(): void {
    const stuck = worker;
    if (!stuck || !running) return;
    stuck.stop();
    ended(stuck, 'it took too long', true);
  }

  return {
    analyse: <J extends Job>(job: J, isWanted: () => boolean, time?: 'has time') =>
      new Promise<ResultOf<J> | undefined>((resolve, reject) => {
        if (disposed) return resolve(undefined);
        // The reply is of the kind that the job asks for.
        (time ? waitingBehind : waiting).push({ job, isWanted, resolve: resolve as Pending['resolve'], reject });
        startNext();
      }),
    sweep() {
      if (!running || running.isWanted() || lengthOf(running.job) < LONG_JOB) return;
      const unwanted = running;
      clearTimeout(unwanted.timer);
      running = undefined;
      worker?.stop();
      worker = undefined;
      unwanted.resolve(undefined);
      startNext();
    },
    retire,
    dispose() {
      disposed = true;
      clearTimeout(idle);
      worker?.stop();
      if (running) clearTimeout(running.timer);
      for (const pending of [...waiting.splice(0), ...waitingBehind.splice(0), ...(running ? [running] : [])]) pending.resolve(undefined);
      running = undefined;
    },
  };
}

/** Characters; of a file that the worker reads by itself what it may have at most. */
function lengthOf(job: Job): number {
  if ('text' in job) return job.text.length;
  if ('pack' in job) return job.pack.text.length;
  if ('parts' in job) return job.parts.text.length;
  return 'read' in job ? MOST_READ : 0;
}

const nameOf = (job: Job): string => ('id' in job ? job.id : 'pack' in job ? job.pack.id : 'parts' in job ? job.parts.id : 'read' in job ? job.read.id : `${job.look.length} files`);
