// The window of the VS Code server for tests and pictures: an installed Chrome, Chromium or Edge, else the headless
// Chromium that npm's @sparticuz/chromium carries (bundledBrowser.ts).
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { bundledBrowser } from './bundledBrowser.ts';
import { Failure } from './failure.ts';

/** A browser as playwright starts it. */
export interface BrowserChoice {
  readonly executablePath: string;
  readonly env?: Record<string, string>;
}

const ARGUMENTS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--force-color-profile=srgb'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

const ON_LINUX = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'];
const ON_MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
const ON_WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** Installed browsers, in order of trial. */
function installedBrowsers(): string[] {
  if (process.platform === 'darwin') return ON_MAC.filter((file) => existsSync(file));
  if (process.platform === 'win32') {
    const homes = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => process.env[name] ?? []);
    return homes.flatMap((home) => ON_WINDOWS.map((name) => path.join(home, name))).filter((file) => existsSync(file));
  }
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const files = ON_LINUX.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...new Set(files)].filter((file) => existsSync(file));
}

function start({ executablePath, env }: BrowserChoice): Promise<Browser> {
  // Our own signal handling ends the browser with everything else; playwright's would race it.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  return chromium.launch({ executablePath, headless: true, args: ARGUMENTS, ...signals, ...(env === undefined ? {} : { env }) });
}

/**
 * Starts the first browser that starts: CHROMIUM_PATH alone where it is set, else the installed ones, else the bundled
 * one. `DATELINE_BROWSER=bundled` takes the bundled one at once.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  const forced = process.env['DATELINE_BROWSER'];
  if (forced !== undefined && forced !== 'bundled') throw new Failure(`DATELINE_BROWSER can only be "bundled", not "${forced}".`);
  if (forced === undefined && named !== undefined && !existsSync(named)) throw new Failure(`CHROMIUM_PATH names ${named}, and there is no such file.`);
  const installed = forced === 'bundled' ? [] : named !== undefined ? [named] : installedBrowsers();
  const faults: string[] = [];
  for (const executablePath of installed) {
    try {
      return await start({ executablePath });
    } catch (error) {
      faults.push(`${executablePath}: ${firstLines(error)}`);
    }
  }
  try {
    return await start(await bundledBrowser());
  } catch (error) {
    faults.push(`the Chromium of npm's @sparticuz/chromium: ${firstLines(error)}`);
  }
  throw new Failure(`No browser starts on this machine, and the tests in VS Code need one to be its window. Install Chrome, Chromium or Edge
(Debian, Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to one.\n\nTried:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
}

function firstLines(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const lines = text.split('\n').filter((line) => /error|cannot|no such|missing|only|failed/i.test(line));
  return (lines.length === 0 ? text.split('\n') : lines).slice(0, 3).join('\n  ').slice(0, 600);
}
