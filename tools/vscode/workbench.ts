// Drives the workbench for pictures: opens it, shows a view, holds the mouse over a word. Waits for what must be seen,
// never just for a length of time.
import type { Locator, Page } from 'playwright-core';
import { Failure } from './failure.ts';

const PATIENCE = 60_000;
const STILL = 2_000;

/** Loads the address and waits until the article is painted with highlights. */
export async function openArticle(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.monaco-workbench').waitFor({ timeout: PATIENCE });
  await page.locator('.editor-instance .view-lines .view-line').first().waitFor({ timeout: PATIENCE });
  try {
    await page.locator('.editor-instance [class*="ced-"]').first().waitFor({ state: 'attached', timeout: PATIENCE });
  } catch {
    throw new Failure('No highlight was painted in the article.');
  }
}

/** Opens the extension's side bar by its title in the activity bar. */
export async function openSideBar(page: Page, title: string): Promise<void> {
  const icon = page.locator(`.activitybar .action-label[aria-label^="${title}"]`).first();
  await seen(icon, `the activity bar has no "${title}"`);
  await icon.click();
  await leave(page);
  await seen(page.locator('.sidebar .composite.title', { hasText: title }).first(), `the side bar "${title}" did not open`);
}

const pane = (page: Page, view: string): Locator => page.locator('.sidebar .pane', { has: page.locator('.pane-header .title', { hasText: new RegExp(`^${view}$`, 'i') }) });

/** Opens these views of the side bar, closes the others, and waits for their rows. */
export async function showOnly(page: Page, views: readonly string[]): Promise<void> {
  for (const view of views) await seen(pane(page, view).first(), `the side bar has no view "${view}"`);
  const names = views.map((view) => view.toLowerCase());
  for (const header of await page.locator('.sidebar .pane-header').all()) {
    const wanted = names.includes((await header.locator('.title').first().innerText()).trim().toLowerCase());
    const open = (await header.getAttribute('aria-expanded')) === 'true';
    if (wanted !== open) await header.click({ position: { x: 60, y: 10 } });
    await leave(page);
  }
  for (const view of views) {
    await seen(pane(page, view).locator('.monaco-list-row').first(), `the view "${view}" stayed empty`);
    await settled(page, view);
  }
}

/**
 * Opens the closed ones among a view's first rows; rows that come up on the way count as well. By keys: the list moves
 * its elements about while the folder is read, and a click might meet another row.
 */
export async function openRows(page: Page, view: string, most: number): Promise<void> {
  const list = pane(page, view).locator('.monaco-list').first();
  await list.focus();
  await page.keyboard.press('Home');
  const focused = list.locator('.monaco-list-row.focused').first();
  for (let at = 0; at < most; at++) {
    await seen(focused, `the view "${view}" took no focus`);
    if ((await focused.getAttribute('aria-expanded')) === 'false') {
      await page.keyboard.press('ArrowRight');
      await seen(list.locator('.monaco-list-row.focused[aria-expanded="true"]').first(), `row ${at + 1} of the view "${view}" did not open`);
    }
    await page.keyboard.press('ArrowDown');
  }
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Middle of a word's first place among the painted lines. Runs in the page. */
function findWord(word: string): Place | undefined {
  const page = globalThis as unknown as { document: { querySelector(name: string): unknown; createTreeWalker(root: unknown, what: number): { nextNode(): unknown }; createRange(): PageRange } };
  const lines = page.document.querySelector('.editor-instance .view-lines');
  const walker = page.document.createTreeWalker(lines, 4);
  for (let node = walker.nextNode() as { data: string } | null; node !== null; node = walker.nextNode() as { data: string } | null) {
    const at = node.data.replaceAll('\u00a0', ' ').indexOf(word);
    if (at < 0) continue;
    const range = page.document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + word.length);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  return undefined;
}

interface PageRange {
  setStart(node: unknown, at: number): void;
  setEnd(node: unknown, at: number): void;
  getBoundingClientRect(): { x: number; y: number; width: number; height: number };
}

/** Holds the mouse over a word until the editor's hover shows text; gives the hover's text. */
export async function hover(page: Page, word: string): Promise<string> {
  const place = await page.evaluate(findWord, word);
  if (place === undefined) throw new Failure(`The word "${word}" is not among the lines on the screen.`);
  const box = page.locator('.monaco-hover:not(.hidden) .hover-contents').filter({ hasText: /\S/ }).first();
  const ready = async (): Promise<boolean> => (await box.count()) > 0 && !/^\s*Loading/.test(await box.innerText());
  for (let trial = 0; trial < 8; trial++) {
    // Only a mouse that comes in from elsewhere and rests makes a hover.
    await page.mouse.move(place.x + 200, place.y + 140);
    await page.mouse.move(place.x, place.y, { steps: 6 });
    try {
      await box.waitFor({ timeout: 3000 });
      if (await ready()) return await box.innerText();
    } catch {
      // The extension may still be reading the article: come in again.
    }
  }
  throw new Failure(`No hover came up on "${word}".`);
}

/** Takes the mouse and the focus away, so that no hover hides what comes next and no frame stands round a row. */
export async function leave(page: Page): Promise<void> {
  await page.mouse.move(640, 4);
  await page.locator('.monaco-hover:not(.hidden)').first().waitFor({ state: 'hidden', timeout: PATIENCE });
  await page.evaluate('document.activeElement?.blur()');
}

/** Waits until a view has shown the same for a while: the folder is read in the background. */
async function settled(page: Page, view: string): Promise<void> {
  const list = pane(page, view).locator('.monaco-list').first();
  const until = Date.now() + PATIENCE;
  for (let last = ''; Date.now() < until; ) {
    const now = await list.innerText();
    if (now === last) return;
    last = now;
    await page.waitForTimeout(STILL);
  }
  throw new Failure(`The view "${view}" does not come to rest.`);
}

async function seen(what: Locator, otherwise: string): Promise<void> {
  try {
    await what.waitFor({ timeout: PATIENCE });
  } catch {
    throw new Failure(`After ${PATIENCE / 1000} s ${otherwise}.`);
  }
}
