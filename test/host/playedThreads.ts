// A joining thread that the test plays itself, and articles for it.
import { analyze } from '../../src/core/analyze.ts';
import type { Analysis } from '../../src/core/model/analysis.ts';
import { createJoiner, type Joiner } from '../../src/host/joiner.ts';
import type { JoinRequest } from '../../src/host/joinMessages.ts';
import { createJoinSide } from '../../src/host/joinSide.ts';
import { packArticle, PackedAnalysis, PackedArticle } from '../../src/host/packedArticle.ts';

/** As the host holds an article that nobody has open. */
export const closed = (analysis: Analysis): Analysis => new PackedAnalysis(analysis.id, new PackedArticle(packArticle('', { analysis, annotations: [] }))) as unknown as Analysis;

const NAMES = ['Anna Weber', 'Peter Holt', 'Maria Costa', 'Luis Vega', 'Kari Lund'];
export const article = (id: string, a: number, b: number): Analysis =>
  analyze({ id, text: `BERLIN, 6 May 2031 - ${NAMES[a]} met ${NAMES[b]} in Berlin on Tuesday. The talks lasted an hour, ${NAMES[a]?.split(' ')[1]} said.` });

export interface Threads {
  readonly joiner: Joiner;
  readonly requests: JoinRequest[];
  /** Threads started so far. */
  count: number;
  stopped: number;
  dies: boolean;
}

export function threads(idleMs?: number): Threads {
  const requests: JoinRequest[] = [];
  const made = { requests, count: 0, stopped: 0, dies: false } as unknown as { -readonly [K in keyof Threads]: Threads[K] };
  made.joiner = createJoiner((onReply, onEnd) => {
    made.count++;
    const side = createJoinSide((reply, moved = []) => onReply(structuredClone(reply, { transfer: [...moved] })));
    return {
      send(request) {
        requests.push(request);
        queueMicrotask(() => (made.dies && request.kind === 'join' ? onEnd('out of memory') : side(structuredClone(request))));
      },
      stop: () => void made.stopped++,
    };
  }, () => Promise.resolve(), idleMs);
  return made;
}
