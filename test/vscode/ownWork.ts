// How much of what the extension host's thread does is Dateline's: samples of its stack, counted where code of the extension
// stands on it. What the extension asks of VS Code on the spot counts as the extension's; the garbage collector as nobody's.
import { type Profiler, Session } from 'node:inspector';

const EVERY_MICROSECONDS = 200;

/** Milliseconds of Dateline's between two moments of `now`. */
export type OwnWork = (from: number, to: number) => number;

/** Milliseconds on the clock that the samples are dated by. */
export const now = (): number => Number(process.hrtime.bigint() / 1000n) / 1000;

/** From now until `stop`; `extension` is the path of its folder. Sampling itself costs the thread a few per cent. */
export async function watchOwnWork(extension: string): Promise<{ stop(): Promise<OwnWork> }> {
  const session = new Session();
  session.connect();
  const post = <T>(method: string, params?: object): Promise<T> =>
    new Promise((resolve, reject) => session.post(method, params, (error, result) => (error ? reject(error) : resolve(result as T))));
  await post('Profiler.enable');
  await post('Profiler.setSamplingInterval', { interval: EVERY_MICROSECONDS });
  await post('Profiler.start');
  return {
    async stop() {
      const { profile } = await post<{ profile: Profiler.Profile }>('Profiler.stop');
      session.disconnect();
      return ownWorkOf(profile, extension);
    },
  };
}

/** A sample stands for the time until the next one, by the clock. */
export function ownWorkOf({ nodes, samples = [], timeDeltas = [], startTime }: Profiler.Profile, extension: string): OwnWork {
  const own = new Set<number>();
  for (const { id, callFrame, children = [] } of nodes) { // parents come before their children
    if (callFrame.url.replace('file://', '').startsWith(`${extension}/dist/`)) own.add(id);
    if (own.has(id)) for (const child of children) own.add(child);
  }
  const times: number[] = [];
  const sums: number[] = [0]; // of what is ours before the sample
  let at = startTime;
  for (const [i, sample] of samples.entries()) {
    at += timeDeltas[i] ?? 0;
    times.push(at / 1000);
    sums.push((sums[i] as number) + (own.has(sample) ? (timeDeltas[i + 1] ?? 0) / 1000 : 0));
  }
  const before = (time: number): number => {
    let [low, high] = [0, times.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((times[middle] as number) < time) low = middle + 1;
      else high = middle;
    }
    return sums[low] as number;
  };
  return (from, to) => before(to) - before(from);
}
