// The file that is both the command line and the extension's worker thread, dist/cli.js: their weights and lists are most of
// the package, and one copy of them is enough.
import { isMainThread } from 'node:worker_threads';

if (isMainThread) void import('./cli/main.ts');
else void import('./host/worker.ts');
