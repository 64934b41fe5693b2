// The engine as a Node thread: on the desktop, and on remote machines. The only file of the extension that knows Node.
import type * as WorkerThreads from 'node:worker_threads';
import { reasonOf } from './failure.ts';
import type { StartThread } from './startThread.ts';

/** Whether this is Node; otherwise it is a web worker of a browser. */
export const isOnNode = 'process' in globalThis && typeof process.versions?.node === 'string';

/** Processor time of this process so far, in milliseconds; the clock's time where a browser does not tell. */
export function cpuMs(): number {
  if (!isOnNode) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * For objects that live for a moment; V8's own limit is 48 MB. A thread then needs a third less memory all in all, for a
 * twentieth more time. What lives longer has its limit far above what an article of 20 MB needs: a text that goes beyond
 * ends its thread only, not the editor.
 */
export const THREAD_LIMITS = { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 2000 } as const;

/** Electron's V8 packs pointers: objects take little more than half, and all threads of a process share 4 GB. */
const isElectron = isOnNode && 'electron' in process.versions;

/** A thread that joins the folder keeps some 40 KB an article, 80 for a moment; one that exports it unpacks all of them. */
export const FOLDER_LIMITS = { ...THREAD_LIMITS, maxOldGenerationSizeMb: isElectron ? THREAD_LIMITS.maxOldGenerationSizeMb : 4000 } as const;

/** `file`: path of the engine. */
export const startNodeThread = (file: string, resourceLimits: WorkerThreads.ResourceLimits): StartThread => (onReply, onEnd) => {
  // Asked for here and not at the top, since the bundle also runs where there is no such module.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { Worker } = require('node:worker_threads') as typeof WorkerThreads;
  const thread = new Worker(file, { resourceLimits });
  let reason: string | undefined;
  thread.on('message', onReply);
  thread.on('error', (error) => (reason = reasonOf(error)));
  thread.on('exit', (code) => onEnd(reason ?? `exit code ${code}`));
  thread.unref();
  return { send: (request, moved = []) => thread.postMessage(request, moved), stop: () => void thread.terminate() };
};
