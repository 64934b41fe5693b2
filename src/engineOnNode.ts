// The engine on Node (see engine.ts): command line, one of its worker threads, or the extension's thread.
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { JOBS } from './cli/jobs/threads.ts';
import type { Request } from './host/worker.ts';

if (isMainThread) void import('./cli/main.ts');
else if (workerData === JOBS) void import('./cli/jobs/worker.ts');
else {
  void import('./host/worker.ts').then(({ createEngine }) => {
    const receive = createEngine((reply) => parentPort?.postMessage(reply));
    parentPort?.on('message', (request: Request) => receive(request));
  });
}
