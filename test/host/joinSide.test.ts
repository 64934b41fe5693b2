// The joining thread's side: what it does by itself between two requests.
import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { type PackedCorpus, plainCorpus } from '../../src/core/corpus/index.ts';
import { joinCorpus } from '../../src/core/index.ts';
import type { Analysis } from '../../src/core/model/analysis.ts';
import { NO_DECISIONS } from '../../src/core/model/annotation.ts';
import { corpusOf } from '../../src/host/joiner.ts';
import type { JoinReply } from '../../src/host/joinMessages.ts';
import { createJoinSide } from '../../src/host/joinSide.ts';
import { createPackedJoin } from '../../src/host/packedJoin.ts';
import { article } from './playedThreads.ts';

const telling = (packed: PackedCorpus, articles: readonly Analysis[]): unknown => {
  const { articles: _, ...found } = plainCorpus(corpusOf(packed, articles));
  return found;
};

describe('the thread that joins a large folder', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  const [one, other] = [article('x.txt', 0, 1), article('x.txt', 2, 3)];
  const folder = Array.from({ length: 600 }, (_, i): Analysis => ({ ...(i % 3 === 0 ? other : one), id: `${String(i).padStart(3, '0')}.txt` }));

  /** How many articles each join was of. */
  let joins: number[];
  beforeEach(() => (joins = []));
  const counted: typeof createPackedJoin = (quotationsOf) => {
    const join = createPackedJoin(quotationsOf);
    return (articles, decided) => {
      joins.push(articles.length);
      return join(articles, decided);
    };
  };

  it('warms up after the first join of many articles, or after a later one where it was interrupted', () => {
    const side = createJoinSide(() => undefined, counted);
    side({ kind: 'known', changed: folder.slice(0, 10), gone: [] });
    side({ kind: 'join', number: 0, folder: NO_DECISIONS });
    mock.timers.tick(1000);
    assert.deepEqual(joins.splice(0), [10], 'few articles need none');
    side({ kind: 'known', changed: folder, gone: [] });
    side({ kind: 'join', number: 1, folder: NO_DECISIONS });
    mock.timers.tick(20);
    side({ kind: 'known', changed: [], gone: ['000.txt'] });
    mock.timers.tick(1000);
    assert.deepEqual(joins.splice(0), [600, 599], 'who tells of changes is going to ask');
    side({ kind: 'join', number: 2, folder: NO_DECISIONS });
    for (let i = 0; i < 100; i++) mock.timers.tick(20);
    assert.deepEqual(joins.splice(0), [599, 598, 599, 598, 599, 598, 599]);
    side({ kind: 'join', number: 3, folder: NO_DECISIONS });
    for (let i = 0; i < 100; i++) mock.timers.tick(20);
    assert.deepEqual(joins, [599]);
  });

  it('warms up again, shortly, where many articles changed at a time', () => {
    const side = createJoinSide(() => undefined, counted);
    const joinedAfter = (changed: readonly Analysis[]): number[] => {
      side({ kind: 'known', changed, gone: [] });
      side({ kind: 'join', number: 0, folder: NO_DECISIONS });
      for (let i = 0; i < 100; i++) mock.timers.tick(20);
      return joins.splice(0);
    };
    assert.equal(joinedAfter(folder).length, 7);
    assert.deepEqual(joinedAfter(folder.slice(0, 20).map((a) => ({ ...one, id: a.id }))), [600]);
    assert.deepEqual(joinedAfter(folder.slice(0, 21).map((a) => ({ ...other, id: a.id }))), [600, 599, 600]);
  });

  for (const steps of [0, 1, 2, 3, 7, 20]) {
    it(`says nothing of it, and answers the same after ${steps} steps`, () => {
      const replies: JoinReply[] = [];
      const side = createJoinSide((reply) => void replies.push(reply), counted);
      side({ kind: 'known', changed: folder, gone: [] });
      side({ kind: 'join', number: 0, folder: NO_DECISIONS });
      for (let i = 0; i < steps; i++) mock.timers.tick(20);
      const now = folder.map((a, i) => (i === 2 ? { ...other, id: a.id } : a)).slice(1);
      side({ kind: 'known', changed: [now[1] as Analysis], gone: ['000.txt'] });
      side({ kind: 'join', number: 1, folder: NO_DECISIONS });
      mock.timers.tick(1000);
      assert.deepEqual(replies.map((r) => r.number), [0, 1]);
      const { articles: _, ...fresh } = joinCorpus(now);
      assert.deepEqual(telling((replies[1] as { packed: PackedCorpus }).packed, now), JSON.parse(JSON.stringify(fresh)));
    });
  }
});
