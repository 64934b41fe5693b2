// What test/vscode/soak.test.ts finds when it starts: how long to go on, VS Code's stand-in how long to wait for it, and the
// directories that it puts articles in.
import { mkdirSync } from 'node:fs';
import path from 'node:path';

export function soakEnvironment(seconds: number, seed: number): Record<string, string> {
  return { DATELINE_TEST_SOAK_SECONDS: String(seconds), DATELINE_TEST_SOAK_SEED: String(seed), DATELINE_TEST_LIMIT_MS: String((seconds + 420) * 1000) };
}

/** Below the folder itself. */
export const SOAK_DIRECTORIES = ['north', 'south/coast'];

/** There from the start: watchers of some systems miss what is in directories that come one within the other. */
export function makeSoakDirectories(folder: string): void {
  for (const inside of SOAK_DIRECTORIES) mkdirSync(path.join(folder, inside), { recursive: true });
}
