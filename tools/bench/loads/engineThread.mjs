// One thread of the extension in a process by itself: `node engineThread.mjs ENGINE|- LIMITS` prints, as JSON, processor time
// of its start, of its first and of its second analysis, and what the process grew by. `-`: a thread that does nothing.
import { readFileSync } from 'node:fs';
import { MessageChannel, Worker } from 'node:worker_threads';

const [engine, limits = '{}'] = process.argv.slice(2);
const LINE = 'Foreign Minister Anton Vebova met Boris Hason in Lima on Monday. The talks, which the European Union had called for, lasted two hours.\n';
const article = (opening) => `${opening}\n\nLIMA, March 3, 2025 – ${LINE.repeat(36)}`;

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
/** Of the process; by the kernel's own count where there is one, since Node's may be old. */
function resident() {
  try {
    return Number(/Rss:\s+(\d+)/.exec(readFileSync('/proc/self/smaps_rollup', 'utf8'))[1]) * 1024;
  } catch {
    return process.memoryUsage().rss;
  }
}

const CODE = `
const { parentPort, workerData } = require('node:worker_threads');
workerData.port.on('message', () => workerData.port.postMessage(process.memoryUsage()));
if (workerData.engine !== '-') require(workerData.engine);`;

const before = { cpu: cpu(), resident: resident() };
const { port1: port, port2 } = new MessageChannel();
const thread = new Worker(CODE, { eval: true, workerData: { engine, port: port2 }, transferList: [port2], resourceLimits: JSON.parse(limits) });
thread.on('error', (error) => {
  console.error(error);
  process.exit(1);
});
const memory = () => new Promise((resolve) => {
  port.once('message', resolve);
  port.postMessage(0);
});
const analyse = (number, text) => new Promise((resolve) => {
  thread.once('message', resolve);
  thread.postMessage({ number, job: { id: `${number}.txt`, text, annotations: [], folder: { labels: [], actors: [], notNames: [], meetings: [] } } });
});

const laps = [];
let last = before.cpu;
const lap = () => {
  const now = cpu();
  laps.push(now - last);
  last = now;
};
await memory();
lap();
if (engine !== '-') {
  for (const [number, opening] of ['Harbour talks end', 'Ministers meet again'].entries()) {
    const { failed } = await analyse(number, article(opening));
    if (failed !== undefined) throw new Error(failed);
    lap();
  }
}
const { heapUsed, heapTotal, external } = await memory();
console.log(JSON.stringify({ laps, resident: resident() - before.resident, heapUsed, heapTotal, external }));
process.exit(0);
