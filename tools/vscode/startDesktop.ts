// `npm run start:desktop`: the extension, built from source, in an installed desktop VS Code. Untested: no machine with
// a desktop VS Code has run it yet.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.ts';
import { Failure, runTool } from './failure.ts';
import { ROOT, SAMPLES } from './paths.ts';

await runTool(async () => {
  const [given] = process.argv.slice(2);
  const folder = given === undefined ? SAMPLES : path.resolve(process.env['INIT_CWD'] ?? ROOT, given);
  if (!existsSync(folder)) throw new Failure(`There is no folder ${folder}.`);
  const code = process.env['DATELINE_CODE'] ?? 'code';
  await build();
  // On Windows `code` is a script, which only a shell runs; the two paths are quoted for it.
  const shell = process.platform === 'win32';
  const quote = (text: string): string => (shell ? `"${text}"` : text);
  const args = ['--new-window', `--extensionDevelopmentPath=${ROOT}`, folder].map(quote);
  return new Promise<number>((resolve, reject) => {
    const missing = `There is no "${code}" on this machine's PATH. Set DATELINE_CODE to the program of your VS Code, or use "npm start", which needs none.`;
    spawn(quote(code), args, { stdio: 'inherit', shell })
      .once('error', () => reject(new Failure(missing)))
      .once('exit', (result) => resolve(result ?? 1));
  });
});
