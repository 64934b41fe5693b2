// The door that VS Code for the Web opens for the suite: makes the folder in memory, then runs the tests in the extension
// host, a web worker. Most of them are those of test/vscode, unchanged.
import 'mocha/mocha.js';
import type { Runner } from 'mocha';
import * as vscode from 'vscode';

const MARK = '[test] ';

interface Given {
  /** Files of the folder, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Only tests whose full names hold this; empty: all. */
  readonly words: string;
}

export async function run(): Promise<void> {
  const { files, words } = await given();
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('no folder is open');
  for (const [name, text] of Object.entries(files)) {
    const uri = vscode.Uri.joinPath(folder, name);
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }
  mocha.setup({ ui: 'bdd', timeout: 20_000, reporter: Lines as never });
  if (words !== '') mocha.fgrep(words);
  await import('./suites.ts');
  await new Promise<void>((resolve, reject) => mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} failed`)))));
}

/** From the server that the extension came from. */
async function given(): Promise<Given> {
  const extension = vscode.extensions.getExtension('dateline.dateline');
  if (!extension) throw new Error('the extension is not there');
  const response = await fetch(vscode.Uri.joinPath(extension.extensionUri, '..', 'given.json').toString(true));
  return (await response.json()) as Given;
}

const say = (line: string): void => console.log(MARK + line);

/** One line a test, marked, so that the runner can tell them from the workbench's own log; at the end what failed, and figures. */
function Lines(runner: Runner): void {
  const failures: string[] = [];
  const counts = { passed: 0, failed: 0, pending: 0 };
  runner.on('suite', ({ title, root }) => root || say(title));
  runner.on('pending', ({ title }) => {
    counts.pending++;
    say(`  - ${title}`);
  });
  runner.on('pass', ({ title, duration }) => {
    counts.passed++;
    say(`  ✔ ${title} (${duration ?? 0} ms)`);
  });
  runner.on('fail', (test, error: Error) => {
    say(`  ${++counts.failed}) ${test.title}`);
    failures.push(`${counts.failed}) ${test.fullTitle()}\n${error.stack ?? error.message}`);
  });
  runner.once('end', () => {
    say(`${counts.passed} passing, ${counts.failed} failing, ${counts.pending} pending`);
    for (const failure of failures) for (const line of failure.split('\n')) say(line);
    console.log(`[counts] ${JSON.stringify({ ...counts, failures })}`);
  });
}
