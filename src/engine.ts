// The file that is the command line, its worker threads and the extension's, dist/cli.js: their weights and lists are most of
// the package, and one copy of them is enough.
import { isMainThread, workerData } from 'node:worker_threads';
import { JOBS } from './cli/jobs/threads.ts';

if (isMainThread) void import('./cli/main.ts');
else if (workerData === JOBS) void import('./cli/jobs/worker.ts');
else void import('./host/worker.ts');
