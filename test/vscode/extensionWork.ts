// How long the extension's own code, and what it calls, holds the extension host's thread: by the sampling profiler, since
// VS Code and its other extensions work in the same thread.
import { Session, type Profiler } from 'node:inspector';

export interface Work {
  /** Milliseconds of work of the extension between each two of the moments. */
  between(moments: readonly number[]): number[];
}

/** Microseconds of the clock that profiles are told in. */
export const moment = (): number => Number(process.hrtime.bigint() / 1000n);

export async function watchExtension(): Promise<{ stop(): Promise<Work> }> {
  const session = new Session();
  session.connect();
  const post = (method: string, params?: object): Promise<unknown> =>
    new Promise((resolve, reject) => session.post(method, params, (error, result) => (error ? reject(error) : resolve(result))));
  await post('Profiler.enable');
  await post('Profiler.setSamplingInterval', { interval: 250 });
  await post('Profiler.start');
  return {
    async stop() {
      const { profile } = (await post('Profiler.stop')) as { profile: Profiler.Profile };
      session.disconnect();
      return { between: (moments) => moments.slice(1).map((end, i) => worked(profile, moments[i] as number, end)) };
    },
  };
}

function worked({ nodes, samples = [], timeDeltas = [], startTime }: Profiler.Profile, from: number, to: number): number {
  const ours = new Set<number>();
  const mark = (id: number): void => {
    ours.add(id);
    byId.get(id)?.children?.forEach(mark);
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const { id, callFrame } of nodes) if (/\/dist\/extension\.js$/.test(callFrame.url) && !callFrame.url.includes('/extensions/')) mark(id);
  let at = startTime;
  let sum = 0;
  for (const [i, id] of samples.entries()) {
    at += timeDeltas[i] ?? 0;
    // A sample tells of the time up to the next one.
    if (ours.has(id) && at >= from && at < to) sum += timeDeltas[i + 1] ?? 0;
  }
  return sum / 1000;
}
