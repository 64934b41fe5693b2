// Analyses kept between sessions, over a disk that the test plays itself.
import assert from 'node:assert/strict';
import { analyze } from '../../src/core/analyze.ts';
import { NO_DECISIONS } from '../../src/core/model/annotation.ts';
import { type AnalysisCache, createAnalysisCache } from '../../src/host/analysisCache.ts';
import { createAnalyst } from '../../src/host/analyst.ts';
import { rememberedAnalyst } from '../../src/host/rememberedAnalyst.ts';
import type { AnalysisJob, AnalysisResult } from '../../src/host/workerMessages.ts';

const job = (id: string, text = `Anna Weber met Peter Holt in Berlin. ${id}`): AnalysisJob => ({ id, text, annotations: [], folder: NO_DECISIONS });
const work = ({ id, text }: AnalysisJob): AnalysisResult => ({ analysis: analyze({ id, text }), annotations: [] });

describe('analyses kept between sessions', () => {
  let disk: Map<string, string>;
  let warnings: string[];
  let names: number;
  beforeEach(() => {
    disk = new Map();
    warnings = [];
    names = 0;
  });

  const session = (engine = 'e1', more: { readonly full?: boolean; readonly most?: number } = {}): AnalysisCache =>
    createAnalysisCache({
      files: {
        list: () => Promise.resolve([...disk.keys()]),
        read: (name) => (disk.has(name) ? Promise.resolve(disk.get(name) ?? '') : Promise.reject(new Error('gone'))),
        write: (name, text) => (more.full === true ? Promise.reject(new Error('no space left')) : Promise.resolve(void disk.set(name, text))),
        remove: (name) => Promise.resolve(void disk.delete(name)),
      },
      engine: () => Promise.resolve(engine), newName: () => String(names++).padStart(4, '0'),
      log: { debug: () => undefined, info: () => undefined, warn: (m) => void warnings.push(m), error: () => undefined },
      ...(more.most !== undefined && { most: more.most }),
    });

  async function fill(cache: AnalysisCache, ...jobs: readonly AnalysisJob[]): Promise<void> {
    for (const j of jobs) if (!(await cache.get(j))) await cache.put(j, work(j));
    await cache.settle();
  }
  const isKept = async (cache: AnalysisCache, j: AnalysisJob): Promise<boolean> => (await cache.get(j)) !== undefined;

  it('come back as they were', async () => {
    await fill(session(), job('a.txt'), job('b.txt'));
    const next = session();
    assert.deepEqual(await next.get(job('a.txt')), work(job('a.txt')));
    assert.deepEqual(await next.get(job('b.txt')), work(job('b.txt')));
  });

  for (const [what, other] of [
    ['text', { ...job('a.txt'), text: 'Anna Weber met nobody.' }],
    ['path', { ...job('a.txt'), id: 'c.txt' }],
    ['publication date', { ...job('a.txt'), published: '2031-05-06' }],
    ['way to read dates', { ...job('a.txt'), numericOrder: 'monthFirst' as const }],
    ['decision', { ...job('a.txt'), folder: { ...NO_DECISIONS, notNames: [{ text: 'Berlin' }] } }],
  ] as const) {
    it(`do not stand for another ${what}`, async () => {
      await fill(session(), job('a.txt'));
      assert.equal(await isKept(session(), other), false);
    });
  }

  it('of another engine are thrown away', async () => {
    await fill(session('e1'), job('a.txt'));
    assert.equal(await isKept(session('e2'), job('a.txt')), false);
    assert.equal(disk.size, 0);
  });

  it('that a crash cut off are worked out again, the others come back', async () => {
    await fill(session(), job('a.txt'), job('b.txt'));
    const [name = ''] = disk.keys();
    disk.set(name, (disk.get(name) ?? '').slice(0, -40));
    const next = session();
    assert.deepEqual([await isKept(next, job('a.txt')), await isKept(next, job('b.txt'))], [true, false]);
  });

  it('that somebody spoilt are worked out again', async () => {
    await fill(session(), job('a.txt'));
    const [name = ''] = disk.keys();
    for (const spoil of ['{', '{"analysis":{}}', 'null']) {
      disk.set(name, (disk.get(name) ?? '').replace(/\t.*\n/, `\t${spoil}\n`));
      assert.equal(await isKept(session(), job('a.txt')), false, spoil);
    }
  });

  it('nobody asks for any more go; what is still asked for stays', async () => {
    await fill(session(), job('a.txt'), job('b.txt'), job('c.txt'), job('d.txt'));
    await fill(session(), job('a.txt'));
    assert.equal([...disk.values()].join('').trimEnd().split('\n').length, 1);
    assert.equal(await isKept(session(), job('a.txt')), true);
  });

  it('do not become ever more small files', async () => {
    for (let n = 1; n <= 30; n++) await fill(session(), ...Array.from({ length: n }, (_, i) => job(`${i}.txt`)));
    assert.ok(disk.size <= 10, `${disk.size} files`);
    const next = session();
    for (let i = 0; i < 30; i++) assert.equal(await isKept(next, job(`${i}.txt`)), true, `${i}.txt`);
  });

  it('of another window stay when this one tidies up', async () => {
    const [first, second] = [session(), session()];
    for (const window of [first, second]) await window.get(job('z.txt'));
    await fill(first, job('a.txt'));
    await fill(second, job('b.txt'));
    const next = session();
    assert.deepEqual([await isKept(next, job('a.txt')), await isKept(next, job('b.txt'))], [true, true]);
  });

  it('are not kept beyond the limit', async () => {
    for (const id of ['a.txt', 'b.txt', 'c.txt']) await fill(session(), ...['a.txt', 'b.txt', 'c.txt'].slice(0, ['a.txt', 'b.txt', 'c.txt'].indexOf(id) + 1).map((i) => job(i)));
    assert.equal(disk.size, 3);
    await isKept(session('e1', { most: 10 }), job('a.txt'));
    assert.equal(disk.size, 1);
  });

  it('on a full disk are missing next time, and said once in the log', async () => {
    await fill(session('e1', { full: true }), job('a.txt'));
    assert.match(warnings.join(), /no space left/);
    assert.equal(await isKept(session(), job('a.txt')), false);
  });

  it('spare the worker', async () => {
    await fill(session(), job('a.txt'));
    const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
    const asked: string[] = [];
    const analyst = rememberedAnalyst(createAnalyst((onReply) => ({
      send: ({ number, job: j }) => {
        asked.push(j.id);
        onReply({ number, result: work(j) });
      },
      stop: () => undefined,
    }), silent), session());
    for (const id of ['a.txt', 'b.txt']) assert.equal((await analyst.analyse(job(id), () => true))?.analysis.id, id);
    assert.deepEqual(asked, ['b.txt']);
    assert.equal(await analyst.analyse(job('c.txt'), () => false), undefined);
    analyst.dispose();
  });
});
