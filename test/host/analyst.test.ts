// The queue in front of the analysis worker, with a worker that the test plays itself.
import assert from 'node:assert/strict';
import { type Analyst, createAnalyst, type StartWorker } from '../../src/host/analyst.ts';
import type { AnalysisJob, AnalysisResult, Job, WorkerReply, WorkerRequest } from '../../src/host/workerMessages.ts';
import { NO_DECISIONS } from '../../src/core/model/annotation.ts';

interface Played {
  readonly requests: WorkerRequest[];
  stopped: boolean;
  reply(reply: WorkerReply): void;
  end(reason: string): void;
}

const job = (id: string, text = id): AnalysisJob => ({ id, text, annotations: [], folder: NO_DECISIONS });
const result = (id: string): AnalysisResult => ({ analysis: { id } as AnalysisResult['analysis'], annotations: [] });
const idOf = (asked: Job): string => ('id' in asked ? asked.id : '');
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const wanted = (): boolean => true;

describe('the analyst', () => {
  let workers: Played[];
  let analyst: Analyst;
  beforeEach(() => {
    workers = [];
    analyst = createAnalyst(startPlayed, silent);
  });
  afterEach(() => analyst.dispose());

  const startPlayed: StartWorker = (onReply, onEnd) => {
    const played: Played = { requests: [], stopped: false, reply: onReply, end: onEnd };
    workers.push(played);
    return { send: (request) => void played.requests.push(request), stop: () => void (played.stopped = true) };
  };
  const worker = (n = 0): Played => {
    assert.ok(workers[n], `worker ${n} was not started`);
    return workers[n];
  };
  const answer = (played: Played): void => {
    const request = played.requests.at(-1);
    assert.ok(request, 'nothing was asked');
    played.reply({ number: request.number, result: result(idOf(request.job)) });
  };

  it('starts no worker before there is something to do', () => {
    assert.equal(workers.length, 0);
  });

  it('sends one job after the other and gives each its own result', async () => {
    const first = analyst.analyse(job('a'), wanted);
    const second = analyst.analyse(job('b'), wanted);
    assert.deepEqual(worker().requests.map((r) => idOf(r.job)), ['a']);
    answer(worker());
    assert.equal((await first)?.analysis.id, 'a');
    answer(worker());
    assert.equal((await second)?.analysis.id, 'b');
  });

  it('lets what has time wait until nothing else does', async () => {
    const first = analyst.analyse(job('a'), wanted);
    const patient = analyst.analyse(job('b'), wanted, 'has time');
    const urgent = analyst.analyse(job('c'), wanted);
    for (const done of [first, urgent, patient]) {
      answer(worker());
      await done;
    }
    assert.deepEqual(worker().requests.map((r) => idOf(r.job)), ['a', 'c', 'b']);
  });

  it('never sends a job that nobody wants any more when its turn comes', async () => {
    let isWanted = true;
    const first = analyst.analyse(job('a'), wanted);
    const second = analyst.analyse(job('b'), () => isWanted);
    isWanted = false;
    answer(worker());
    await first;
    assert.equal(await second, undefined);
    assert.deepEqual(worker().requests.map((r) => idOf(r.job)), ['a']);
  });

  it('gives the job of a worker that ended to the next one', async () => {
    const first = analyst.analyse(job('a'), wanted);
    worker().end('exit code 1');
    assert.deepEqual(worker(1).requests.map((r) => idOf(r.job)), ['a']);
    answer(worker(1));
    assert.equal((await first)?.analysis.id, 'a');
  });

  it('fails a job that two workers ended over, and goes on with a new one', async () => {
    const first = analyst.analyse(job('a'), wanted);
    const second = analyst.analyse(job('b'), wanted);
    worker().end('out of memory');
    worker(1).end('out of memory');
    await assert.rejects(first, /a failed: out of memory/);
    assert.deepEqual(worker(2).requests.map((r) => idOf(r.job)), ['b']);
    answer(worker(2));
    assert.equal((await second)?.analysis.id, 'b');
  });

  it('hands on what the worker says went wrong with one article', async () => {
    const first = analyst.analyse(job('a'), wanted);
    worker().reply({ number: worker().requests[0]?.number ?? -1, failed: 'a bug' });
    await assert.rejects(first, /a bug/);
  });

  it('takes no answer to a question of before', async () => {
    const first = analyst.analyse(job('a'), wanted);
    worker().reply({ number: 99, result: result('x') });
    answer(worker());
    assert.equal((await first)?.analysis.id, 'a');
  });

  it('stops a long job that is no longer wanted, and lets a short one end', async () => {
    let isWanted = true;
    const long = analyst.analyse(job('long', 'x'.repeat(1_000_000)), () => isWanted);
    const next = analyst.analyse(job('next'), wanted);
    analyst.sweep();
    assert.equal(worker().stopped, false, 'a wanted job was stopped');
    isWanted = false;
    analyst.sweep();
    assert.equal(worker().stopped, true);
    assert.equal(await long, undefined);
    answer(worker(1));
    assert.equal((await next)?.analysis.id, 'next');
    isWanted = true;
    const short = analyst.analyse(job('short'), () => isWanted);
    isWanted = false;
    analyst.sweep();
    assert.equal(worker(1).stopped, false);
    answer(worker(1));
    assert.equal((await short)?.analysis.id, 'short');
  });

  it('ends a worker that has been without work for a while, silently, and starts another for the next job', async () => {
    analyst.dispose();
    analyst = createAnalyst(startPlayed, { ...silent, warn: (message) => assert.fail(message) }, 5);
    const first = analyst.analyse(job('a'), wanted);
    answer(worker());
    await first;
    while (!worker().stopped) await new Promise((resolve) => setTimeout(resolve, 1));
    worker().end('exit code 1');
    const second = analyst.analyse(job('b'), wanted);
    assert.equal(worker(1).stopped, false);
    answer(worker(1));
    assert.equal((await second)?.analysis.id, 'b');
  });

  it('ends a worker at once where that is asked and it has nothing to do, and leaves a busy one alone', async () => {
    analyst.retire();
    const first = analyst.analyse(job('a'), wanted);
    analyst.retire();
    assert.equal(worker().stopped, false);
    answer(worker());
    assert.equal((await first)?.analysis.id, 'a');
    analyst.retire();
    assert.equal(worker().stopped, true);
    worker().end('stopped');
    const second = analyst.analyse(job('b'), wanted);
    answer(worker(1));
    assert.equal((await second)?.analysis.id, 'b');
  });

  it('leaves nobody waiting when it is disposed', async () => {
    const both = [analyst.analyse(job('a'), wanted), analyst.analyse(job('b'), wanted)];
    analyst.dispose();
    assert.deepEqual(await Promise.all(both), [undefined, undefined]);
    assert.equal(worker().stopped, true);
  });
});
