// Joins the folder in a thread of its own: with thousands of articles it takes seconds. The thread keeps the analyses, so
// only what changed is sent. One join at a time. Knows nothing of VS Code.
import type { Analysis } from '../core/model/analysis.ts';
import type { FolderDecisions } from '../core/model/annotation.ts';
import type { CorpusReport } from '../core/model/corpus.ts';
import { type PackedCorpus, unpackCorpus } from '../core/corpus/index.ts';
import type { JoinReply, JoinRequest, KnownInParts, PackedKnown } from './joinMessages.ts';
import { packedOf, sourceOf } from './packedArticle.ts';
import { partsKept } from './resultParts.ts';

export interface JoinThread {
  send(request: JoinRequest): void;
  stop(): void;
}

/** `onEnd` is called once, when the thread is gone for whatever reason. */
export type StartJoinThread = (onReply: (reply: JoinReply) => void, onEnd: (reason: string) => void) => JoinThread;

export interface Joiner {
  /** The same as `joinCorpus`, packed. Rejects where the thread died; the next call starts another. One call at a time. */
  join(articles: readonly Analysis[], folder: FolderDecisions): Promise<PackedCorpus>;
  /** The thread knows a folder and has joined it: what few changes make is joined quickly. */
  readonly isReady: boolean;
  dispose(): void;
}

/** Articles of one message: copied in a few milliseconds. One that is not packed counts as several. */
const BATCH = 100;
const PLAIN = 10;

interface Running {
  readonly number: number;
  readonly resolve: (packed: PackedCorpus) => void;
  readonly reject: (error: Error) => void;
}

/**
 * `breathe` lets others have the thread between two messages. `idleMs`: without work for so long the thread ends and gives
 * back what it takes to join anew quickly, 300 MB at ten thousand articles; the next join starts another.
 */
export function createJoiner(start: StartJoinThread, breathe: () => Promise<void>, idleMs = Infinity): Joiner {
  let thread: JoinThread | undefined;
  let isReady = false;
  let disposed = false;
  let idle: NodeJS.Timeout | undefined;
  /** What the thread knows, by id. */
  let sent = new Map<string, ReturnType<typeof sourceOf>>();
  let running: Running | undefined;
  let next = 0;

  function received(reply: JoinReply): void {
    if (running?.number !== reply.number) return;
    if (idleMs < Infinity) idle = setTimeout(end, idleMs);
    if ('failed' in reply) return fail(`the folder could not be joined: ${reply.failed}`);
    const { resolve } = running;
    running = undefined;
    isReady = true;
    resolve(reply.packed);
  }

  function end(): void {
    clearTimeout(idle);
    const last = thread;
    [thread, sent, isReady] = [undefined, new Map(), false];
    last?.stop();
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
      end();
      fail(`the thread that joins the folder ended: ${reason}`);
    });
    thread = made;
    return made;
  }

  async function tell(to: JoinThread, articles: readonly Analysis[]): Promise<void> {
    const gone = goneFrom(sent, articles);
    for (const id of gone) sent.delete(id);
    if (gone.length > 0) to.send({ kind: 'known', changed: [], gone });
    let batch: Analysis[] = [];
    let weight = 0;
    const send = async (): Promise<void> => {
      to.send({ kind: 'known', changed: batch.map(lightest), gone: [] });
      for (const a of batch) sent.set(a.id, sourceOf(a));
      [batch, weight] = [[], 0];
      await breathe();
    };
    for (const article of articles) {
      if (sent.get(article.id) === sourceOf(article)) continue;
      batch.push(article);
      weight += packedOf(article) ? 1 : PLAIN;
      if (weight >= BATCH) await send();
      if (thread !== to) return;
    }
    if (batch.length > 0) await send();
  }

  /** One after the other: an answer goes to the call that runs. */
  let turn: Promise<unknown> = Promise.resolve();

  async function join(articles: readonly Analysis[], folder: FolderDecisions): Promise<PackedCorpus> {
    if (disposed) throw new Error('the window closes');
    clearTimeout(idle);
    const to = started();
    await tell(to, articles);
    if (thread !== to) throw new Error('the thread that joins the folder ended');
    return new Promise<PackedCorpus>((resolve, reject) => {
      running = { number: next, resolve, reject };
      to.send({ kind: 'join', number: next++, folder });
    });
  }

  return {
    join(articles, folder) {
      const result = turn.then(() => join(articles, folder));
      turn = result.catch(() => undefined);
      return result;
    },
    get isReady() {
      return isReady;
    },
    dispose() {
      disposed = true;
      end();
      fail('the window closes');
    },
  };
}

/** Bytes of its own: a view would take all that it is a part of along, as would `slice` of a Buffer, which VS Code reads. */
function lightest(analysis: Analysis): Analysis | PackedKnown | KnownInParts {
  const article = packedOf(analysis);
  const parts = partsKept(analysis);
  return article ? { id: analysis.id, packed: new Uint8Array(article.packedAnalysis) } : parts ? { id: analysis.id, parts } : analysis;
}

/** Ids of `known` that no article has. */
function goneFrom(known: ReadonlyMap<string, unknown>, articles: readonly Analysis[]): readonly string[] {
  let left = known.size;
  for (const { id } of articles) if (known.has(id)) left--;
  if (left === 0) return [];
  const ids = new Set(articles.map((a) => a.id));
  return [...known.keys()].filter((id) => !ids.has(id));
}

/** The report of a join of these articles. Costs nothing until somebody looks. */
export function corpusOf(packed: PackedCorpus, articles: readonly Analysis[]): CorpusReport {
  let byId: ReadonlyMap<string, Analysis> | undefined;
  return unpackCorpus(packed, (id) => (byId ??= new Map(articles.map((a) => [a.id, a]))).get(id));
}
