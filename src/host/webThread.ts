// The engine as a web worker: in VS Code for the Web. VS Code loads the script by `importScripts`, from whatever place
// the extension was installed from, so it has to be a classic script.
import type { StartThread } from './startThread.ts';

interface WebWorker {
  onmessage: ((event: { readonly data: never }) => void) | null;
  onmessageerror: (() => void) | null;
  onerror: ((event: { readonly message?: string; preventDefault(): void }) => void) | null;
  postMessage(message: unknown, moved: readonly ArrayBuffer[]): void;
  terminate(): void;
}

declare const Worker: new (address: string, options: { readonly name: string }) => WebWorker;

/** `address`: of the engine. */
export const startWebThread = (address: string): StartThread => (onReply, onEnd) => {
  const worker = new Worker(address, { name: 'Dateline' });
  let ended = false;
  const end = (reason: string): void => {
    if (ended) return;
    ended = true;
    worker.terminate();
    // As a Node thread does: not before whoever stopped it is done with that.
    queueMicrotask(() => onEnd(reason));
  };
  worker.onmessage = ({ data }) => onReply(data);
  worker.onmessageerror = () => end('a message could not be read');
  // A browser tells neither of a script that does not load nor of one that ran out of memory in any other way.
  worker.onerror = (event) => {
    event.preventDefault();
    end(event.message ?? 'the script did not load');
  };
  return { send: (request, moved = []) => worker.postMessage(request, moved), stop: () => end('stopped') };
};
