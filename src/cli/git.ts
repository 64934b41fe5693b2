// Asks git, where it is installed: for the merge driver's set-up and for merging lines where annotations cannot be merged.
import { execFile } from 'node:child_process';

export interface GitAnswer {
  /** Undefined: git could not be started. */
  readonly code: number | undefined;
  readonly out: string;
  readonly err: string;
}

/** Never throws. */
export function git(args: readonly string[], cwd?: string): Promise<GitAnswer> {
  return new Promise((resolve) => {
    execFile('git', [...args], { cwd, maxBuffer: 256 * 1024 * 1024, windowsHide: true }, (error, out, err) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : undefined;
      resolve({ code, out, err });
    });
  });
}
