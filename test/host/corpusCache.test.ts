// The corpus of a folder: when it is joined, where, and what is shown meanwhile.
import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { joinCorpus } from '../../src/core/corpus/index.ts';
import { NO_DECISIONS } from '../../src/core/model/annotation.ts';
import type { Analysis } from '../../src/core/model/analysis.ts';
import { type CorpusCache, createCorpusCache } from '../../src/host/corpusCache.ts';
import { createPackedJoin } from '../../src/host/packedJoin.ts';
import { createKeptCorpus } from '../../src/host/keptCorpus.ts';
import { partsOf, wholeOf } from '../../src/host/resultParts.ts';
import { article, type Threads, threads } from './playedThreads.ts';

describe('the corpus of a folder', () => {
  const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
  let articles: Analysis[];
  let changes: number;
  let errors: number;
  let expected: number;
  let isReading: boolean;
  /** The code that joins cannot be read. */
  let isBroken: boolean;
  let made: Threads;
  let cache: CorpusCache;
  let disk: Map<string, Uint8Array>;
  beforeEach(() => {
    made = threads();
    articles = [article('a.txt', 0, 1)];
    changes = 0;
    errors = 0;
    expected = 0;
    isReading = false;
    isBroken = false;
    disk = new Map();
    cache = session();
  });
  afterEach(() => cache.dispose());

  /** A window's; what one before is still writing goes to its own disk. Keys are texts here: an article says nothing else. */
  const session = (own = disk): CorpusCache => createCorpusCache({
    articles: () => articles, decisions: () => NO_DECISIONS, joiner: made.joiner, loadJoin: () => (isBroken ? Promise.reject(new Error('no file')) : Promise.resolve({ createPackedJoin })), log: { ...silent, error: () => void errors++ }, onChange: () => void changes++, isBeginning: () => false, expected: () => expected, isReading: () => isReading,
    madeOf: () => JSON.stringify(articles.map((a) => [a.id, a.mentions])),
    kept: createKeptCorpus({
      files: {
        list: () => Promise.resolve([...own.keys()]),
        read: (name) => Promise.resolve(own.get(name) ?? new Uint8Array()),
        write: (name, bytes) => Promise.resolve(void own.set(name, bytes)),
        remove: (name) => Promise.resolve(void own.delete(name)),
      },
      engine: () => Promise.resolve('e1'), log: silent,
    }),
  });

  const sessionAnew = (): CorpusCache => {
    made = threads();
    return session();
  };

  const aWhile = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  /** Fails after two seconds. */
  const until = async (isSo: () => boolean): Promise<void> => {
    for (const end = Date.now() + 2000; !isSo();) {
      assert.ok(Date.now() < end, 'waited in vain');
      await aWhile();
    }
  };

  const many = (): Analysis[] => {
    const one = article('x.txt', 0, 1);
    return Array.from({ length: 400 }, (_, i) => ({ ...one, id: `${i}.txt` }));
  };

  it('is there at once where the folder is small and the code that joins it has been read, and whoever listens is told of that', async () => {
    assert.deepEqual(cache.get().meetings, []);
    while (changes < 1) await aWhile();
    assert.equal(cache.get().meetings.length, 1);
    articles = [...articles, article('y.txt', 2, 3)];
    cache.invalidate();
    assert.equal(cache.get().articles.length, 2);
    assert.equal(made.count, 0);
  });

  it('is joined with what changes while the code that joins it is read', async () => {
    for (const isLoaded of [false, true]) {
      if (isLoaded) await cache.whenJoined();
      cache.invalidate();
      const asked = cache.whenJoined();
      articles = [...articles, article(`y${String(isLoaded)}.txt`, 2, 3)];
      cache.invalidate();
      await asked;
      const all = articles.length;
      await until(() => cache.get().articles.length === all);
    }
  });

  it('reads that code before anybody asks', async () => {
    cache.invalidate();
    await until(() => changes > 0);
    assert.equal(cache.get().articles.length, 1);
  });

  it('says where the code that joins a small one cannot be read, once, and tries again with the next change', async () => {
    cache.dispose();
    isBroken = true;
    const own = session();
    for (let asked = 0; asked < 3; asked++, await aWhile()) assert.deepEqual(own.get().meetings, []);
    assert.deepEqual([errors, changes], [1, 0]);
    await assert.rejects(own.whenJoined(), /no file/);
    isBroken = false;
    own.invalidate();
    while (changes < 1) await aWhile();
    assert.equal((await own.whenJoined()).meetings.length, 1);
    own.dispose();
  });

  it('of which few articles have been read is joined aside: there will be more', async () => {
    expected = 1000;
    assert.deepEqual(cache.get().meetings, []);
    assert.equal((await cache.whenJoined()).meetings.length, 1);
    assert.equal(made.count, 1);
  });

  it('with a long article is joined aside, too, and the article goes there in the pieces that it came in', async () => {
    const { analysis } = await wholeOf(partsOf({ analysis: article('long.txt', 0, 1), annotations: [] }), () => Promise.resolve());
    articles = [...articles, analysis];
    const joined = await cache.whenJoined();
    assert.equal(made.count, 1);
    const told = ({ actors }: typeof joined): unknown => actors.map((a) => [a.name, a.mentions.length]);
    assert.deepEqual(told(joined), told(joinCorpus(articles, NO_DECISIONS)));
    const known = made.requests.flatMap((r) => (r.kind === 'known' ? r.changed : []));
    assert.ok(known.some((k) => k.id === 'long.txt' && 'parts' in k));
  });

  it('that could not be joined is not tried again by whoever asks, but with the next change', async () => {
    articles = many();
    made.dies = true;
    assert.deepEqual(cache.get().articles, []);
    while (errors < 1) await aWhile();
    made.dies = false;
    for (let i = 0; i < 3; i++) {
      assert.deepEqual(cache.get().articles, []);
      await aWhile();
    }
    assert.deepEqual([made.count, changes], [1, 0]);
    cache.invalidate();
    while (changes < 1) await aWhile();
    assert.deepEqual([cache.get().articles.length, made.count, errors], [400, 2, 1]);
  });

  it('that could not be joined anew stays as it was', async () => {
    articles = many();
    const first = await cache.whenJoined();
    made.dies = true;
    articles = [...articles, article('y.txt', 2, 3)];
    cache.invalidate();
    while (errors < 1) await aWhile();
    assert.equal(cache.get(), first);
    made.dies = false;
    assert.equal((await cache.whenJoined()).articles.length, 401);
  });

  it('of many articles is read at the next start, and the thread is made ready for changes a moment later', async () => {
    articles = many();
    await cache.whenJoined();
    while (disk.size === 0) await aWhile();
    mock.timers.enable({ apis: ['setTimeout'] });
    const next = sessionAnew();
    try {
      const read = await next.whenJoined();
      assert.equal(made.count, 0);
      mock.timers.tick(10_000);
      while (!made.requests.some((r) => r.kind === 'join')) await aWhile();
      assert.equal(made.requests.flatMap((r) => (r.kind === 'known' ? r.changed : [])).length, 400);
      assert.equal(next.get(), read);
      made.requests.length = 0;
      articles = [...articles, article('y.txt', 2, 3)];
      next.invalidate();
      assert.equal((await next.whenJoined()).articles.length, 401);
      assert.deepEqual(made.requests.flatMap((r) => (r.kind === 'known' ? r.changed.map((a) => a.id) : [])), ['y.txt']);
    } finally {
      next.dispose();
      mock.timers.reset();
    }
  });

  it('of many articles waits a moment for others that are being read, no longer, and not at all where none is', async () => {
    expected = 1000;
    cache.dispose();
    mock.timers.enable({ apis: ['setTimeout'] });
    const own = sessionAnew();
    const joins = (): number => made.requests.filter((r) => r.kind === 'join').length;
    const change = async (): Promise<number> => {
      own.invalidate();
      mock.timers.tick(0);
      for (const end = performance.now() + 150; performance.now() < end;) await aWhile(); // what a join would take to be asked for
      return joins();
    };
    try {
      isReading = true;
      assert.equal(await change(), 0);
      for (const end = performance.now() + 25; performance.now() < end;);
      own.invalidate(); // a later change is not waited with anew
      mock.timers.tick(20);
      await until(() => joins() === 1);
      await own.whenJoined();
      isReading = false;
      for (const end = performance.now() + 110; performance.now() < end;); // the rest between two joins
      assert.equal(await change(), 2);
    } finally {
      own.dispose();
      mock.timers.reset();
    }
  });

  it('of many articles is read at the next start where nothing changed, and joined where something did or the file is spoilt', async () => {
    articles = many();
    const first = await cache.whenJoined();
    while (disk.size === 0) await aWhile();
    const joins = (): number => made.requests.filter((r) => r.kind === 'join').length;
    assert.equal(joins(), 1);
    const next = sessionAnew();
    assert.ok(JSON.stringify(await next.whenJoined()) === JSON.stringify(first), "another corpus");
    assert.equal(joins(), 0);
    next.dispose();
    const [file = '', bytes = new Uint8Array()] = [...disk][0] ?? [];
    disk.set(file, bytes.map((byte, i) => (i === bytes.length >> 1 ? byte ^ 1 : byte)));
    const spoilt = sessionAnew();
    assert.ok(JSON.stringify(await spoilt.whenJoined()) === JSON.stringify(first), "another corpus");
    assert.equal(joins(), 1);
    spoilt.dispose();
    disk.set(file, bytes);
    articles = [...articles, article('y.txt', 2, 3)];
    const changed = sessionAnew();
    assert.equal((await changed.whenJoined()).articles.length, 401);
    assert.equal(joins(), 1);
    changed.dispose();
  });

  it('of many articles is joined aside: empty first, then there, then as it was until the next is ready', async () => {
    articles = many();
    assert.deepEqual(cache.get().meetings, []);
    const first = await cache.whenJoined();
    assert.equal(first.articles.length, 400);
    assert.equal(changes, 1);
    assert.equal(cache.get(), first);
    articles = [...articles, article('y.txt', 2, 3)];
    cache.invalidate();
    assert.equal(cache.get(), first);
    assert.equal((await cache.whenJoined()).articles.length, 401);
    assert.equal(made.count, 1);
  });

  it('of many articles has a change soon, though the first join took long', async () => {
    articles = many();
    await cache.whenJoined();
    articles = [...articles, article('y.txt', 2, 3)];
    cache.invalidate();
    while (changes < 2) await aWhile();
    assert.equal(cache.get().articles.length, 401);
  });

  it('tells of a change also where somebody asked in the meantime', async () => {
    await cache.whenJoined();
    articles = [...articles, article('y.txt', 2, 3)];
    cache.invalidate();
    assert.equal(cache.get().articles.length, 2);
    while (changes < 1) await aWhile();
  });

  it('is joined where it is asked for in the end, where no thread lives', async () => {
    articles = many();
    made.dies = true;
    assert.equal((await cache.whenJoined()).articles.length, 400);
  });
});
