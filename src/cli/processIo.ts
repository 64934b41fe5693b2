// The `Io` of a real process: standard streams, back-pressure, a reader that goes away, and progress on a terminal.
import type { Io } from './command.ts';

export function createProcessIo(): Io {
  let gone = false;
  let shown = false;
  const { stdin, stdout, stderr } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    gone = true; // `dateline … | head` is no fault: stop writing, end quietly
    stdin.destroy();
  });
  stderr.on('error', () => undefined);
  const clear = (): void => {
    if (shown) stderr.write('\r\u001B[K');
    shown = false;
  };
  return {
    input: stdin as AsyncIterable<Uint8Array>,
    async write(text) {
      clear();
      if (!gone && !stdout.write(text)) await drained();
      return !gone;
    },
    complain(line) {
      clear();
      stderr.write(`${line}\n`);
    },
    progress(text) {
      if (!stderr.isTTY) return;
      clear();
      shown = text !== '';
      if (shown) stderr.write(text);
    },
  };

  /** Until more may be written, or nobody will read it. */
  function drained(): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        stdout.off('drain', done).off('close', done).off('error', done);
        resolve();
      };
      stdout.on('drain', done).on('close', done).on('error', done);
    });
  }
}
