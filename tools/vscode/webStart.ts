// How long the extension's bundle and the engine take to start in a browser, measured in a page by itself: no workbench
// that works at the same time. Medians of several starts, for the first ones also fill the browser's caches.
import type { Browser } from 'playwright-core';
import { vscodeNames } from './vscodeNames.ts';

export interface WebStart {
  /** A worker that holds nothing: what the browser itself takes. */
  readonly emptyMs: number;
  /** From making the engine's worker until it answers a message. */
  readonly engineMs: number;
  /** Its first article, of some hundred characters. */
  readonly articleMs: number;
  /** Compiling and running the extension's bundle, before `activate`. */
  readonly bundleMs: number;
}

const STARTS = 9;

/** Runs in the page. VS Code's module is stood in for by something that has every name and takes every call. */
const MEASURE = `async (starts, names) => {
  const ask = (worker, message) => new Promise((resolve, reject) => {
    worker.onmessage = resolve;
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(message);
  });
  const fromText = (text) => new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
  const anything = new Proxy(class {}, { get: (target, name) => (name === 'prototype' ? target.prototype : name === Symbol.toPrimitive ? () => '' : anything), apply: () => anything, getPrototypeOf: () => anything });
  const vscode = Object.fromEntries(names.map((name) => [name, anything]));
  const source = await (await fetch('/extension/dist/extension.js')).text();
  const text = 'Minister opens harbour office\\n\\nPARIS, March 3, 2025 – Foreign Minister Camille Vasseur met Tobias Wren in Lisbon on Monday.\\n';
  const folder = { labels: [], actors: [], notNames: [], meetings: [] };
  const rows = [];
  for (let i = 0; i < starts; i++) {
    const at = [performance.now()];
    const lap = () => at.push(performance.now());
    const empty = fromText('onmessage = () => postMessage(1)');
    await ask(empty, 1);
    lap();
    empty.terminate();
    const engine = fromText('importScripts("' + location.origin + '/extension/dist/cli.js")');
    await ask(engine, { format: 'none', input: {} });
    lap();
    await ask(engine, { number: 1, job: { id: 'a.txt', text, annotations: [], folder } });
    lap();
    engine.terminate();
    new Function('module', 'exports', 'require', source + '//' + i)({ exports: {} }, {}, () => vscode);
    lap();
    rows.push(at.slice(1).map((end, k) => end - at[k]));
  }
  return rows;
}`;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** `address`: of webHost.ts. */
export async function measureWebStart(browser: Browser, address: string): Promise<WebStart> {
  const page = await browser.newPage();
  try {
    await page.goto(`${address}extension/package.json`);
    const rows = await page.evaluate<readonly (readonly number[])[]>(`(${MEASURE})(${STARTS}, ${JSON.stringify(vscodeNames())})`);
    const [emptyMs = 0, engineMs = 0, articleMs = 0, bundleMs = 0] = [0, 1, 2, 3].map((column) => median(rows.map((row) => row[column] ?? 0)));
    return { emptyMs, engineMs, articleMs, bundleMs };
  } finally {
    await page.close();
  }
}
