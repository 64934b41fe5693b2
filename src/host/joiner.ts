// Joins the folder in a thread of its own: with thousands of articles it takes seconds. The thread keeps the analyses, so
// only what changed is sent. One join at a time. Knows nothing of VS Code.
import type { Analysis } from '../core/model/analysis.ts';
import type { FolderDecisions } from '../core/model/annotation.ts';
import type { CorpusReport } from '../core/model/corpus.ts';
import { compareText } from '../core/corpus/index.ts';
import type { JoinedPart, JoinReply, JoinRequest } from './joinMessages.ts';
import { plainAnalysis } from './packedArticle.ts';

export interface JoinThread {
  send(request: JoinRequest): void;
  stop(): void;
}

/** `onEnd` is called once, when the thread is gone for whatever reason. */
export type StartJoinThread = (onReply: (reply: JoinReply) => void, onEnd: (reason: string) => void) => JoinThread;

export interface Joiner {
  /** The same as `joinCorpus`. Rejects where the thread died; the next call starts another. One call at a time. */
  join(articles: readonly Analysis[], folder: FolderDecisions): Promise<CorpusReport>;
  dispose(): void;
}

/** Articles of one message: copied in a few milliseconds. */
const BATCH = 10;

interface Running {
  readonly number: number;
  readonly parts: JoinedPart[];
  readonly resolve: (parts: readonly JoinedPart[]) => void;
  readonly reject: (error: Error) => void;
}

/** `breathe` lets others have the thread between two messages. */
export function createJoiner(start: StartJoinThread, breathe: () => Promise<void>): Joiner {
  let thread: JoinThread | undefined;
  /** What the thread knows, by id. */
  let sent = new Map<string, Analysis>();
  let running: Running | undefined;
  let next = 0;

  function received(reply: JoinReply): void {
    if (running?.number !== reply.number) return;
    if ('failed' in reply) return fail(`the folder could not be joined: ${reply.failed}`);
    running.parts.push(reply.part);
    if (!reply.last) return;
    const { resolve, parts } = running;
    running = undefined;
    resolve(parts);
  }

  function fail(reason: string): void {
    const failed = running;
    running = undefined;
    failed?.reject(new Error(reason));
  }

  function started(): JoinThread {
    if (thread) return thread;
    const made: JoinThread = start(received, (reason) => {
      if (thread !== made) return;
      thread = undefined;
      sent = new Map();
      fail(`the thread that joins the folder ended: ${reason}`);
    });
    thread = made;
    return made;
  }

  async function tell(to: JoinThread, articles: readonly Analysis[]): Promise<void> {
    const ids = new Set(articles.map((a) => a.id));
    const gone = [...sent.keys()].filter((id) => !ids.has(id));
    for (const id of gone) sent.delete(id);
    if (gone.length > 0) to.send({ kind: 'known', changed: [], gone });
    const changed = articles.filter((a) => sent.get(a.id) !== a);
    for (let i = 0; i < changed.length && thread === to; i += BATCH) {
      const batch = changed.slice(i, i + BATCH);
      to.send({ kind: 'known', changed: batch.map(plainAnalysis), gone: [] });
      for (const a of batch) sent.set(a.id, a);
      await breathe();
    }
  }

  return {
    async join(articles, folder) {
      const to = started();
      await tell(to, articles);
      if (thread !== to) throw new Error('the thread that joins the folder ended');
      const parts = await new Promise<readonly JoinedPart[]>((resolve, reject) => {
        running = { number: next, parts: [], resolve, reject };
        to.send({ kind: 'join', number: next++, folder });
      });
      return {
        schema: 'dateline-corpus/1', articles: [...articles].sort((a, b) => compareText(a.id, b.id)),
        actors: parts.flatMap((p) => p.actors ?? []), meetings: parts.flatMap((p) => p.meetings ?? []),
        maybeSame: parts.flatMap((p) => p.maybeSame ?? []), maybeSameActors: parts.flatMap((p) => p.maybeSameActors ?? []), conflicts: parts.flatMap((p) => p.conflicts ?? []),
      };
    },
    dispose() {
      const last = thread;
      thread = undefined;
      last?.stop();
      fail('the window closes');
    },
  };
}
