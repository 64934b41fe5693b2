// Analyses kept between sessions, over a disk that the test plays itself.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { analyze } from '../../src/core/analyze.ts';
import { NO_DECISIONS } from '../../src/core/model/annotation.ts';
import { aboutOf, keyOf } from '../../src/host/analysisKey.ts';
import { type AnalysisCache, createAnalysisCache } from '../../src/host/analysisCache.ts';
import { entriesOf } from '../../src/host/analysisPack.ts';
import { createAnalyst, type Analyst } from '../../src/host/analyst.ts';
import { packArticle, PackedArticle } from '../../src/host/packedArticle.ts';
import { readFile } from '../../src/host/readFiles.ts';
import { rememberedAnalysis } from '../../src/host/rememberedAnalysis.ts';
import type { AnalysisJob, Job } from '../../src/host/workerMessages.ts';

const job = (id: string, text = `Anna Weber met Peter Holt in Berlin. ${id}`): AnalysisJob => ({ id, text, annotations: [], folder: NO_DECISIONS });
const work = ({ id, text, folder }: AnalysisJob): Uint8Array => packArticle(text, { analysis: analyze({ id, text, folder }), annotations: [] });
const keyFor = (j: AnalysisJob): Promise<string | undefined> => keyOf(j, aboutOf(j.numericOrder ?? 'auto', j.folder));
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** A worker that packs at once; `asked` gets the ids of what it packs. */
function analystOf(asked: string[]): Analyst {
  const pack = (asking: Job): Uint8Array => {
    assert.ok('pack' in asking);
    asked.push(asking.pack.id);
    return work(asking.pack);
  };
  return createAnalyst((onReply) => ({ send: ({ number, job: asking }) => onReply({ number, result: pack(asking) }), stop: () => undefined }), silent);
}

describe('analyses kept between sessions', () => {
  let disk: Map<string, Uint8Array>;
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
        read: (name) => (disk.has(name) ? Promise.resolve(disk.get(name) ?? new Uint8Array()) : Promise.reject(new Error('gone'))),
        write: (name, bytes) => (more.full === true ? Promise.reject(new Error('no space left')) : Promise.resolve(void disk.set(name, bytes))),
        remove: (name) => Promise.resolve(void disk.delete(name)),
      },
      engine: () => Promise.resolve(engine), newName: () => String(names++).padStart(4, '0'),
      log: { ...silent, warn: (m) => void warnings.push(m) },
      ...(more.most !== undefined && { most: more.most }),
    });

  /** Gives the ids of those that had to be worked out. */
  async function ask(cache: AnalysisCache, ...jobs: readonly AnalysisJob[]): Promise<readonly string[]> {
    const asked: string[] = [];
    const analyst = analystOf(asked);
    for (const j of jobs) assert.deepEqual(await rememberedAnalysis(analyst, cache, await keyFor(j), j, () => true), work(j));
    analyst.dispose();
    return asked;
  }
  async function fill(cache: AnalysisCache, ...jobs: readonly AnalysisJob[]): Promise<void> {
    await ask(cache, ...jobs);
    await cache.settle();
  }
  const isKept = async (cache: AnalysisCache, j: AnalysisJob): Promise<boolean> => (await ask(cache, j)).length === 0;
  const onlyFile = (): [name: string, bytes: Uint8Array] => {
    const [file, ...others] = disk;
    assert.ok(file && others.length === 0);
    return file;
  };

  it('come back as they were', async () => {
    await fill(session(), job('a.txt'), job('b.txt'));
    const next = session();
    assert.deepEqual([await isKept(next, job('a.txt')), await isKept(next, job('b.txt'))], [true, true]);
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
    const [name, bytes] = onlyFile();
    for (const cut of [1, 40, 200]) {
      disk.set(name, bytes.slice(0, -cut));
      const next = session();
      assert.deepEqual([await isKept(next, job('a.txt')), await isKept(next, job('b.txt'))], [true, false], String(cut));
    }
  });

  it('that the disk spoilt are worked out again, at whichever byte', async () => {
    await fill(session(), job('a.txt'));
    const [name, bytes] = onlyFile();
    for (let at = 0; at < bytes.length; at += 17) {
      const spoilt = bytes.slice();
      spoilt[at] = (spoilt[at] ?? 0) ^ 0x20;
      disk.set(name, spoilt);
      assert.equal(await isKept(session(), job('a.txt')), false, `byte ${at}`);
    }
  });

  it('nobody asks for any more go; what is still asked for stays', async () => {
    await fill(session(), job('a.txt'), job('b.txt'), job('c.txt'), job('d.txt'));
    await fill(session(), job('a.txt'));
    assert.equal([...entriesOf(onlyFile()[1])].length, 1);
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
    for (const window of [first, second]) await window.load();
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

  it('are not asked for where nobody wants them any more', async () => {
    const asked: string[] = [];
    assert.equal(await rememberedAnalysis(analystOf(asked), session(), await keyFor(job('c.txt')), job('c.txt'), () => false), undefined);
    assert.deepEqual(asked, []);
  });

  it('have one key, whoever reads the article', async () => {
    const text = 'Zoë Ångström met Peter Holt in Berlin — on Tuesday.\r\nNobody else came. 😀\n';
    const bytes = new TextEncoder().encode(`\ufeff${text}`);
    const hash = (...parts: readonly (string | Uint8Array)[]): string => parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest('hex');
    const found = readFile({ file: 'a', id: 'a.txt', ifProse: false }, { folder: NO_DECISIONS, numericOrder: 'auto' }, { read: () => bytes, hash });
    assert.ok(typeof found === 'object');
    assert.equal(found.text, text);
    assert.equal(found.key, await keyFor(job('a.txt', text)));
    assert.notEqual(await keyFor({ ...job('a.txt', text), published: '2031-05-06' }), found.key);
    assert.equal(await keyFor(job('a.txt', `${text}\ud800`)), undefined);
  });

  it('hold the text, too', async () => {
    const text = 'Anna Weber met Peter Holt in Berlin on Tuesday \u2014 \ud83d\ude00 \ud800.';
    const packed = new PackedArticle(packArticle(text, { analysis: analyze({ id: 'a.txt', text }), annotations: [] }));
    assert.equal(packed.text, text);
    assert.deepEqual(packed.analysis, analyze({ id: 'a.txt', text }));
    assert.equal(packed.digest.unreviewed, packed.analysis.mentions.length);
  });
});
