// What rows showed of an article, kept from one corpus to the next, and no longer than it is true or anybody asks.
import assert from 'node:assert/strict';
import { createViewMemory } from '../../src/features/trees/viewMemory.ts';

describe('what rows remember of articles', () => {
  const counting = (): { ask(path: string, key?: string): number; readonly memory: ReturnType<typeof createViewMemory> } => {
    const memory = createViewMemory();
    let made = 0;
    return { memory, ask: (path, key = 'actor a1') => memory.remember(path, key, () => ++made) };
  };

  it('is made once, and stays from corpus to corpus while somebody asks', () => {
    const { memory, ask } = counting();
    assert.deepEqual([ask('a.txt'), ask('a.txt')], [1, 1]);
    for (let i = 0; i < 5; i++) {
      memory.turn();
      assert.equal(ask('a.txt'), 1);
    }
    assert.deepEqual([ask('a.txt', 'actor a2'), ask('b.txt'), ask('a.txt')], [2, 3, 1]);
  });

  it('may be that there is nothing', () => {
    const { memory } = counting();
    let asked = 0;
    const nothing = (): undefined => void asked++;
    assert.deepEqual([memory.remember('a.txt', 'meeting m1', nothing), memory.remember('a.txt', 'meeting m1', nothing), asked], [undefined, undefined, 1]);
  });

  it('goes when nobody has asked for two corpora', () => {
    const { memory, ask } = counting();
    ask('a.txt');
    memory.turn();
    memory.turn();
    assert.equal(ask('a.txt'), 2);
  });

  it('is made anew once the article has changed, each time until the corpus is surely of the new one', () => {
    const { memory, ask } = counting();
    ask('a.txt');
    ask('b.txt');
    memory.forget('a.txt');
    assert.deepEqual([ask('a.txt'), ask('a.txt'), ask('b.txt')], [3, 4, 2]);
    memory.turn();
    assert.deepEqual([ask('a.txt'), ask('b.txt')], [5, 2]);
    memory.turn();
    assert.deepEqual([ask('a.txt'), ask('a.txt'), ask('b.txt')], [6, 6, 2]);
  });
});
