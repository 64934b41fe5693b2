// The engine on Node (see engine.ts): command line, one of its worker threads, or the extension's thread.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { JOBS } from './cli/jobs/threads.ts';
import type { FileAccess } from './host/readFiles.ts';
import type { Request } from './host/worker.ts';

const files: FileAccess = {
  read(file, most) {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat) return undefined;
    if (!stat.isFile() || stat.size > most) throw new Error(`${file} is no file to read here`);
    return readFileSync(file);
  },
  hash: (...parts) => parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest('hex'),
};

if (isMainThread) void import('./cli/main.ts');
else if (workerData === JOBS) void import('./cli/jobs/worker.ts');
else {
  void import('./host/worker.ts').then(({ createEngine }) => {
    const receive = createEngine((reply, moved = []) => parentPort?.postMessage(reply, moved), files);
    parentPort?.on('message', (request: Request) => receive(request));
  });
}
