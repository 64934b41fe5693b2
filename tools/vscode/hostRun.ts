// Takes VS Code's own command line, as @vscode/test-electron gives it, and runs the extension and its test suite in the
// extension host of the VS Code server, with a headless browser as the window. Exit code: 0 if the suite passed.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { ensureCodeServer } from './codeServer.ts';
import { Failure, runTool } from './failure.ts';
import { scratchFolder } from './paths.ts';
import { type Server, developmentPath, startServer, workbenchAddress } from './server.ts';

/** The suite's lines among the workbench's own: set in test/vscode/index.ts. */
const MARK = '[test] ';
const BEGUN = '[begun] ';

const LIMIT = Number(process.env['DATELINE_TEST_LIMIT_MS'] ?? 300_000);

interface CommandLine {
  readonly folder?: string;
  readonly workspace?: string;
  readonly extensionsFolder?: string;
  readonly extensionDevelopmentPath?: string;
  readonly extensionTestsPath?: string;
}

function readCommandLine(args: readonly string[]): CommandLine {
  const option = (name: string): string | undefined => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const folder = args.find((arg) => !arg.startsWith('--') && existsSync(arg) && statSync(arg).isDirectory());
  const workspace = args.find((arg) => !arg.startsWith('--') && arg.endsWith('.code-workspace'));
  const given = { folder, workspace, extensionsFolder: option('extensions-dir'), extensionDevelopmentPath: option('extensionDevelopmentPath'), extensionTestsPath: option('extensionTestsPath') };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Opens the workbench and resolves with the suite's exit code; rejects when the page, the server or time gives out. */
async function runSuite(browser: Browser, server: Server, commandLine: CommandLine): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const noise: string[] = [];
  let shown = 0;
  let begun = 'none';
  const background = (): string => `Test begun last: ${begun}\n\nThe last of what the workbench and the server said:\n${[...noise.slice(-25), server.output().slice(-1500)].join('\n')}`;
  const { extensionDevelopmentPath: extension } = commandLine;
  const opened = extension === undefined ? commandLine : { ...commandLine, extensionDevelopmentPath: developmentPath(server, extension) };
  const hear = (type: string, values: unknown[]): void => {
    const line = format(...values);
    if (line.startsWith(BEGUN)) begun = line.slice(BEGUN.length);
    else if (line.startsWith(MARK)) {
      shown++;
      console.log(line.slice(MARK.length));
    } else {
      noise.push(`${type}: ${line}`.slice(0, 500));
      if (process.env['VERBOSE'] !== undefined) console.log(`(${type}) ${line}`);
    }
  };
  const code = await new Promise<number>((resolve, reject) => {
    const fail = (why: string): void => reject(new Failure(`${why}\n${background()}`));
    page.on('crash', () => fail('The browser page crashed.'));
    browser.on('disconnected', () => fail('The browser ended.'));
    void server.ended.then(() => fail('The VS Code server ended during the tests.'));
    setTimeout(() => fail(`The suite gave no result within ${LIMIT / 1000} s.`), LIMIT).unref();
    // The names by which the workbench calls whoever automates it.
    Promise.all([page.exposeFunction('codeAutomationExit', resolve), page.exposeFunction('codeAutomationLog', hear)])
      .then(() => page.goto(workbenchAddress(server, opened)))
      .catch((error: unknown) => fail(`The workbench could not be opened: ${String(error)}`));
  });
  if (code !== 0 && shown === 0) console.error(`The suite failed before its first test.\n${background()}`);
  return code;
}

async function main(): Promise<number> {
  const commandLine = readCommandLine(process.argv.slice(2));
  if (commandLine.extensionTestsPath === undefined) throw new Failure('This stand-in for VS Code runs test suites only: --extensionTestsPath is missing.');
  const { extensionsFolder } = commandLine;
  const serverFolder = await ensureCodeServer();
  // The guard removes what the starter made as well, should both be killed.
  const scratch = process.env['DATELINE_TEST_SCRATCH'] ?? scratchFolder('dateline-test-');
  // The browser keeps its profile in the temporary folder: in ours, it goes with it.
  process.env['TMPDIR'] = scratch;
  const [server, browser] = await Promise.all([
    startServer({ serverFolder, dataFolder: process.env['DATELINE_TEST_DATA'] ?? path.join(scratch, 'server'), port: Number(process.env['DATELINE_TEST_PORT'] ?? 0), temporaryFolder: scratch, ...(extensionsFolder === undefined ? {} : { extensionsFolder }) }),
    launchBrowser(),
  ]);
  try {
    return await runSuite(browser, server, commandLine);
  } finally {
    await browser.close();
    await server.stop();
  }
}

// Whoever started this holds standard input open; when it closes, nobody waits for a result any more.
process.stdin.on('end', () => process.exit(130)).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

await runTool(main);
process.exit();
