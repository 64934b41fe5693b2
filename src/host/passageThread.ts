// A thread that reads passages of long articles while they are typed into: nothing else waits in it, so that its answers come
// within moments. Started when it is needed, ended when it has not been for a while.
import type { Passage, PassageShows } from '../core/passage/index.ts';
import type { Logger } from '../core/ports.ts';
import type { KnownRequest, PassageReply, PassageRequest } from './passageMessages.ts';

export type StartPassageThread = (
  onReply: (reply: PassageReply) => void,
  onEnd: (reason: string) => void,
) => { send(request: KnownRequest | PassageRequest): void; stop(): void };

export interface PassageThread {
  /** Undefined where the thread ended before it answered, or could not. `known` is sent where it is not the one of before. */
  read(known: KnownRequest, passages: readonly Passage[]): Promise<readonly PassageShows[] | undefined>;
  dispose(): void;
}

const IDLE_MS = 60_000;

export function createPassageThread(start: StartPassageThread, log: Logger): PassageThread {
  const waiting = new Map<number, (shows: readonly PassageShows[] | undefined) => void>();
  let thread: ReturnType<StartPassageThread> | undefined;
  let sent: KnownRequest | undefined;
  let next = 0;
  let idle: NodeJS.Timeout | undefined;

  function end(): void {
    clearTimeout(idle);
    thread?.stop();
    thread = undefined;
    sent = undefined;
    for (const answer of waiting.values()) answer(undefined);
    waiting.clear();
  }

  function startThread(): ReturnType<StartPassageThread> {
    const started: ReturnType<StartPassageThread> = start(
      (reply) => {
        if ('failed' in reply) log.warn(`A passage could not be read: ${reply.failed}`);
        waiting.get(reply.number)?.('shows' in reply ? reply.shows : undefined);
        waiting.delete(reply.number);
      },
      (reason) => {
        if (thread !== started) return;
        log.warn(`The thread that reads passages ended: ${reason}`);
        end();
      },
    );
    return started;
  }

  return {
    read: (known, passages) =>
      new Promise((resolve) => {
        clearTimeout(idle);
        idle = setTimeout(end, IDLE_MS);
        thread ??= startThread();
        const number = next++;
        waiting.set(number, resolve);
        if (sent !== known) thread.send(known);
        sent = known;
        thread.send({ number, passages });
      }),
    dispose: end,
  };
}
