// The worker as a Node thread: the only place that knows how the desktop starts it.
import { Worker } from 'node:worker_threads';
import type { StartWorker } from './analyst.ts';
import type { StartJoinThread } from './joiner.ts';

interface Thread<Request> {
  send(request: Request): void;
  stop(): void;
}

function start<Request, Reply>(file: string, onReply: (reply: Reply) => void, onEnd: (reason: string) => void): Thread<Request> {
  const thread = new Worker(file);
  let reason: string | undefined;
  thread.on('message', (reply: Reply) => onReply(reply));
  thread.on('error', (error) => (reason = error.stack ?? error.message));
  thread.on('exit', (code) => onEnd(reason ?? `exit code ${code}`));
  thread.unref();
  return { send: (request) => thread.postMessage(request), stop: () => void thread.terminate() };
}

/** `file`: path of the bundled worker. */
export const nodeWorker = (file: string): StartWorker => (onReply, onEnd) => start(file, onReply, onEnd);

/** `file`: path of the bundled worker. */
export const nodeJoinThread = (file: string): StartJoinThread => (onReply, onEnd) => start(file, onReply, onEnd);
