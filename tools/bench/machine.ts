// The state of the machine, printed with every figure: what a number was measured on.
import { cpus, loadavg, totalmem } from 'node:os';

export function machineState(): string {
  const [cpu] = cpus();
  const load = loadavg().map((l) => l.toFixed(1)).join(' ');
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.versions.node} (V8 ${process.versions.v8}) on ${process.platform} ${process.arch}; load ${load} (1, 5, 15 minutes)`;
}
