// Runs a command in a process group of its own and ends the whole group when the starter is gone, however it went:
// `node guard.mjs FOLDER-TO-REMOVE COMMAND [ARGUMENT…]`, with standard input held open by the starter. Extension
// hosts outlive a VS Code server that is killed; nothing of the group outlives this.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const [folder, command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: true });
let ending = false;

function signalGroup(signal) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Nothing of the group is left.
  }
}

function finish(code) {
  signalGroup('SIGKILL');
  remove();
  // The browser keeps its profile in the folder too and may still be writing when its starter was killed.
  setTimeout(() => {
    remove();
    process.exit(code);
  }, 700);
}

function remove() {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  } catch {
    // A file is still held; the next trial, or the system, removes it.
  }
}

/** The server gets a moment to write what it holds. */
function end(code) {
  if (ending) return;
  ending = true;
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return finish(code);
  child.once('exit', () => finish(code));
  setTimeout(() => finish(code), 2000);
  signalGroup('SIGTERM');
}

child.once('error', () => end(1));
child.once('exit', (code) => end(code ?? 1));
process.stdin.on('end', () => end(0)).on('error', () => end(0)).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));
