// `npm run test:web [-- WORDS]`: the suite of test/web in VS Code for the Web, in a headless Chromium: the extension host is
// a web worker there, the folder is in memory, and there is no Node. WORDS: only tests whose names hold them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../vscode/browser.ts';
import { build } from '../vscode/build.ts';
import { ensureCodeOss } from '../vscode/codeOss.ts';
import { Failure, runTool } from '../vscode/failure.ts';
import { onEnd } from '../vscode/onEnd.ts';
import { ROOT, SAMPLES, scratchFolder } from '../vscode/paths.ts';
import { startWebHost } from '../vscode/webHost.ts';
import { measureWebStart } from '../vscode/webStart.ts';

/** The suite's lines among the workbench's own: set in test/web/index.ts. */
const MARK = '[test] ';
const COUNTS = '[counts] ';
const LIMIT = Number(process.env['DATELINE_TEST_LIMIT_MS'] ?? 600_000);

/** The samples by path: the folder that the suite makes in memory. */
function samples(): Record<string, string> {
  const files = readdirSync(SAMPLES, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return [path.relative(SAMPLES, file).split(path.sep).join('/'), readFileSync(file, 'utf8')];
  }));
}

/** Opens the page and resolves with the suite's exit code; rejects when the page or time gives out. */
async function runSuite(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const noise: string[] = [];
  let failed: (why: string) => void = () => undefined;
  const note = (type: string, line: string): void => {
    noise.push(`${type}: ${line}`.slice(0, 500));
    if (line.startsWith('No extension host found')) failed(line);
    if (process.env['VERBOSE'] !== undefined) console.log(`(${type}) ${line}`);
  };
  const hear = (type: string, values: unknown[]): void => {
    const line = format(...values);
    const counts = process.env['DATELINE_TEST_COUNTS'];
    if (line.startsWith(MARK)) console.log(line.slice(MARK.length));
    else if (!line.startsWith(COUNTS)) note(type, line);
    else if (counts !== undefined) writeFileSync(counts, line.slice(COUNTS.length));
  };
  page.on('console', (message) => note('page', message.text()));
  page.on('pageerror', (error) => note('page', String(error)));
  return new Promise<number>((resolve, reject) => {
    const fail = (why: string): void => reject(new Failure(`${why}\n\nThe last of what the workbench said:\n${noise.slice(-25).join('\n')}`));
    failed = fail;
    page.on('crash', () => fail('The browser page crashed.'));
    browser.on('disconnected', () => fail('The browser ended.'));
    setTimeout(() => fail(`The suite gave no result within ${LIMIT / 1000} s.`), LIMIT).unref();
    // The names by which the workbench calls whoever automates it.
    Promise.all([page.exposeFunction('codeAutomationExit', resolve), page.exposeFunction('codeAutomationLog', hear)])
      .then(() => page.goto(address))
      .catch((error: unknown) => fail(`The workbench could not be opened: ${String(error)}`));
  });
}

await runTool(async () => {
  onEnd(() => process.exit(130));
  // The browser keeps its profile in the temporary folder: in ours, it goes with it.
  process.env['TMPDIR'] = scratchFolder('dateline-web-');
  const codeFolder = await ensureCodeOss();
  await build();
  await build(['webTests']);
  const host = await startWebHost({ codeFolder, suite: path.join(ROOT, 'out', 'web', 'index.js'), given: { files: samples(), words: process.argv.slice(2).join(' ') } });
  const browser = await launchBrowser();
  try {
    const { emptyMs, engineMs, articleMs, bundleMs } = await measureWebStart(browser, host.address);
    console.log(`In the browser, medians: the extension's bundle ${bundleMs.toFixed(0)} ms, the engine's worker ${engineMs.toFixed(0)} ms (an empty worker ${emptyMs.toFixed(0)} ms), its first article ${articleMs.toFixed(0)} ms`);
    return await runSuite(browser, host.address);
  } finally {
    await browser.close();
    await host.stop();
  }
});
