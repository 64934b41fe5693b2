// Lets what waits go first: timers, messages, the user's clicks. `setImmediate` is Node's own; browsers stretch timers of
// no length to 4 ms, so there a message to oneself does it.

interface Port {
  onmessage: (() => void) | null;
  postMessage(message: null): void;
  close(): void;
}

/** Calls `action` after what waits now, unless disposed before. */
export function soon(action: () => void): { dispose(): void } {
  let wanted = true;
  const go = (): void => {
    if (wanted) action();
  };
  if ('setImmediate' in globalThis) setImmediate(go);
  else {
    const { port1, port2 } = new MessageChannel() as unknown as { readonly port1: Port; readonly port2: Port };
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(null);
  }
  return { dispose: () => void (wanted = false) };
}

/** For loops that hold the thread. */
export const breathe = (): Promise<void> => new Promise((resolve) => void soon(resolve));

/** A frame is 16 ms; the editor wants its share. */
export const SLICE_MS = 8;

/** To be waited for after each of many small pieces of work: others go first whenever a slice of time is used up. */
export function createRest(): () => Promise<void> | undefined {
  let begun = performance.now();
  const rest = async (): Promise<void> => {
    await breathe();
    begun = performance.now();
  };
  return () => (performance.now() - begun < SLICE_MS ? undefined : rest());
}

/** Runs steps to their end with rests in between. Undefined where nobody wants the result any more. */
export async function inPieces<T>(steps: Generator<undefined, T>, isCancelled: () => boolean = () => false): Promise<T | undefined> {
  const rest = createRest();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    const pause = rest();
    if (pause) await pause;
    if (isCancelled()) return undefined;
  }
}
