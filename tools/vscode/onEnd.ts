// How a tool learns that it should end: by a signal, or because whoever started it was killed. npm runs a script through
// a shell that outlives npm, so the shell's parent is watched as well.
import { readFileSync } from 'node:fs';

const EVERY = 1000;

function parentOf(pid: number): number | undefined {
  try {
    // "pid (name) state ppid …"; the name may hold anything, but its bracket is the last one.
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

/** Calls `action` once, at the first reason to end. */
export function onEnd(action: () => void): void {
  let ended = false;
  const end = (): void => {
    if (ended) return;
    ended = true;
    clearInterval(watch);
    action();
  };
  const { ppid } = process;
  const grandparent = parentOf(ppid);
  const watch = setInterval(() => (process.ppid !== ppid || parentOf(ppid) !== grandparent) && end(), EVERY);
  watch.unref();
  // A tool started by hand may be meant to outlive its shell.
  if (process.env['npm_lifecycle_event'] === undefined) clearInterval(watch);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
}
