// A long day in minutes: `npm run test:soak` lets random deeds loose on a folder of some hundred articles. Memory must stay
// flat, nothing may be thrown or logged as an error, and at the end the library must know what a fresh reading of the
// folder finds, with every annotation that was made.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { SIDECAR_SUFFIX } from '../../src/core/model/annotation.ts';
import { randomFrom } from '../../tools/bench/invented.ts';
import { type Memory, memoryNow } from './memory.ts';
import { type Day, doSomething, endOfDay } from './soak/actions.ts';
import { soakFolder } from './soak/folder.ts';
import { difference, plain, truthOf } from './soak/oracle.ts';
import { watchThreads } from './soak/threads.ts';
import { dateline, folderUri, until } from './support.ts';

const seconds = Number(process.env['DATELINE_TEST_SOAK_SECONDS'] ?? 0);
const seed = Number(process.env['DATELINE_TEST_SOAK_SEED'] ?? 1);

const SAMPLES = 50;
/** What memory may grow by from the second fifth of the time to the last: a tenth, and what is lost in the noise. */
const GROWTH = 1.1;
const NOISE_MB = 8;

/** Threads are killed, and the log may say so. */
const EXPECTED = /thread|worker|exit code/i;

if (seconds > 0) {
  describe('a soak', function () {
    this.timeout((seconds + 300) * 1000);
    const threads = watchThreads();
    const rejections: string[] = [];
    const samples: Memory[] = [];
    const counts = new Map<string, number>();
    let day: Day;
    let extensionPath = '';

    const onRejection = (reason: unknown): void => {
      const stack = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
      // VS Code's own are not ours to mend.
      if (stack.includes(extensionPath) || stack.includes(path.join('out', 'test'))) rejections.push(stack);
    };

    before(async () => {
      const api = await dateline();
      extensionPath = api.services.context.extensionPath;
      process.on('unhandledRejection', onRejection);
      const root = folderUri().fsPath;
      const articles = readdirSync(root).filter((name) => name.endsWith('.txt'));
      day = { api, threads, random: randomFrom(seed), folder: soakFolder(root, articles, randomFrom(seed + 1), seed) };
      await api.services.library.joined();
    });
    after(() => process.off('unhandledRejection', onRejection));

    it('of random deeds is lived through', async () => {
      const [start, end] = [Date.now(), Date.now() + seconds * 1000];
      for (let done = 0; Date.now() < end; done++) {
        const name = await doSomething(day);
        counts.set(name, (counts.get(name) ?? 0) + 1);
        if (Date.now() - start >= (samples.length * seconds * 1000) / SAMPLES) samples.push(await memoryNow());
      }
      console.log(`[test]     seed ${seed}, ${seconds} s: ${[...counts].map(([name, n]) => `${name} ${n}`).join(', ')}`);
      assert.ok(samples.length >= 10, 'hardly anything was done');
      await endOfDay(day);
    });

    it('leaves the library with what a fresh reading of the folder finds', async () => {
      const { library } = day.api.services;
      const truth = await truthOf(day.folder.root, path.join(extensionPath, 'dist', 'cli.js'));
      assert.deepEqual([...truth.analyses.keys()].sort(), [...day.folder.articles].sort(), 'the command line finds the articles that are there');
      const ours = (id: string): unknown => [library.byPath(id)].flatMap((state) => (state ? plain(state.analysis) : []))[0];
      const wrong = (): string[] => [...new Set([...truth.analyses.keys(), ...library.all().map((s) => s.path)])].flatMap((id) => difference(ours(id), truth.analyses.get(id), id) ?? []);
      await until('every article as a fresh reading finds it', () => wrong().length === 0, 60_000).catch(() => undefined);
      assert.deepEqual(wrong().slice(0, 20), []);
      const { articles: _, ...joined } = await library.joined();
      assert.equal(difference(JSON.parse(JSON.stringify(joined)), truth.corpus, 'the folder'), undefined);
    });

    it('loses no annotation', () => {
      for (const [article, ids] of day.folder.annotated) {
        if (ids.size === 0) continue;
        const file = path.join(day.folder.root, article + SIDECAR_SUFFIX);
        const written = existsSync(file) ? (parse(readFileSync(file, 'utf8')) as { annotations?: { id: string }[] }) : {};
        const there = new Set((written.annotations ?? []).map(({ id }) => id));
        assert.deepEqual([...ids].filter((id) => !there.has(id)), [], article);
      }
    });

    it('throws nothing away unseen and logs no error', () => {
      assert.deepEqual(rejections.slice(0, 5), []);
      const log = path.join(day.api.services.context.logUri.fsPath, 'Dateline.log');
      const errors = readFileSync(log, 'utf8').split('\n').filter((line) => line.includes('[error]') && !EXPECTED.test(line));
      assert.deepEqual(errors.slice(0, 20), []);
    });

    it('keeps its memory flat', () => {
      const fifth = (n: number, of: (m: Memory) => number): number => median(samples.slice(Math.floor((samples.length * (n - 1)) / 5), Math.ceil((samples.length * n) / 5)).map(of));
      const [heap, resident] = [(m: Memory): number => m.heap, (m: Memory): number => m.resident].map((of) => ({ early: fifth(2, of), late: fifth(5, of) }));
      assert.ok(heap && resident);
      console.log(`[test]     heap ${heap.early.toFixed(1)} MB in the second fifth, ${heap.late.toFixed(1)} MB in the last; resident ${resident.early.toFixed(0)} and ${resident.late.toFixed(0)} MB`);
      assert.ok(heap.late <= heap.early * GROWTH + NOISE_MB, `the heap grew from ${heap.early.toFixed(1)} to ${heap.late.toFixed(1)} MB`);
      assert.ok(resident.late <= resident.early * GROWTH + 4 * NOISE_MB, `resident memory grew from ${resident.early.toFixed(0)} to ${resident.late.toFixed(0)} MB`);
    });
  });
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
