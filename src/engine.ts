// The file that is the command line, its worker threads, the extension's and the extension's web worker, dist/cli.js: their
// weights and lists are most of the package, and one copy of them is enough. It starts by looking where it is.
import type { Reply, Request } from './host/worker.ts';

interface WebWorkerScope {
  readonly importScripts?: unknown;
  onmessage: ((event: { readonly data: Request }) => void) | null;
  postMessage(reply: Reply, moved: readonly ArrayBuffer[]): void;
}

const scope = globalThis as unknown as WebWorkerScope;

if (scope.importScripts === undefined) void import('./engineOnNode.ts');
else {
  void import('./host/worker.ts').then(({ createEngine }) => {
    const receive = createEngine((reply, moved = []) => scope.postMessage(reply, moved));
    scope.onmessage = ({ data }) => receive(data);
  });
}
