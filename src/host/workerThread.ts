// The analysis worker as a Node thread: the only place that knows how the desktop starts it.
import { Worker } from 'node:worker_threads';
import type { StartWorker } from './analyst.ts';
import type { WorkerReply } from './workerMessages.ts';

/** `file`: path of the bundled worker. */
export function nodeWorker(file: string): StartWorker {
  return (onReply, onEnd) => {
    const thread = new Worker(file);
    let reason: string | undefined;
    thread.on('message', (reply: WorkerReply) => onReply(reply));
    thread.on('error', (error) => (reason = error.stack ?? error.message));
    thread.on('exit', (code) => onEnd(reason ?? `exit code ${code}`));
    thread.unref();
    return { send: (request) => thread.postMessage(request), stop: () => void thread.terminate() };
  };
}
