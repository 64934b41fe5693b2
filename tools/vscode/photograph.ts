// `npm run photograph`: pictures of the real workbench for the README and for people who check how it looks: the
// article with the side bar and a hover, a date's hover, and each view, in the themes asked for.
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { build } from './build.ts';
import { ensureCodeServer } from './codeServer.ts';
import { Failure, runTool } from './failure.ts';
import { onEnd } from './onEnd.ts';
import { ROOT, SAMPLES, scratchFolder } from './paths.ts';
import { developmentPath, startServer, workbenchAddress } from './server.ts';
import { hover, leave, openArticle, openRows, openSideBar, showOnly } from './workbench.ts';

const HELP = `npm run photograph [-- OPTIONS]

  --folder DIR    folder of articles (samples/)
  --file NAME     article in it (03-lavrov-hosts-sahel-trio.txt)
  --theme NAME    light, dark, hc-light or hc-dark; may be repeated (all four)
  --out DIR       where the pictures go (media/pictures/)
  --name WORD     word of a name to hold the mouse over (Diop)
  --date WORD     word of a date to hold the mouse over (Thursday)
  --view NAME     view of the side bar; may be repeated (Actors, Meetings, Annotations)
  --help          this text

Pictures: reading-THEME.png (article, all views, hover on the name), date-THEME.png, and one of each view.`;

const THEMES: Readonly<Record<string, string>> = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'hc-light': 'Default High Contrast Light',
  'hc-dark': 'Default High Contrast',
};

const SETTINGS = {
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 14,
  'editor.hover.delay': 100,
  'breadcrumbs.enabled': false,
};

const TITLE = 'Dateline';

interface Wish {
  readonly folder: string;
  readonly file: string;
  readonly themes: readonly string[];
  readonly out: string;
  readonly name: string;
  readonly date: string;
  readonly views: readonly string[];
}

function readArguments(): Wish | 'help' {
  const text = { type: 'string' } as const;
  const list = { type: 'string', multiple: true } as const;
  const { values } = parseArgs({ options: { folder: text, file: text, theme: list, out: text, name: text, date: text, view: list, help: { type: 'boolean' } } });
  if (values.help === true) return 'help';
  const themes = values.theme ?? Object.keys(THEMES);
  for (const theme of themes) if (!(theme in THEMES)) throw new Failure(`There is no theme "${theme}". There are: ${Object.keys(THEMES).join(', ')}.`);
  const from = process.env['INIT_CWD'] ?? ROOT;
  const folder = values.folder === undefined ? SAMPLES : path.resolve(from, values.folder);
  const file = values.file ?? '03-lavrov-hosts-sahel-trio.txt';
  if (!existsSync(path.join(folder, file))) throw new Failure(`There is no article ${path.join(folder, file)}.`);
  const out = values.out === undefined ? path.join(ROOT, 'media', 'pictures') : path.resolve(from, values.out);
  return { folder, file, themes, out, name: values.name ?? 'Diop', date: values.date ?? 'Thursday', views: values.view ?? ['Actors', 'Meetings', 'Annotations'] };
}

async function photograph(browser: Browser, serverFolder: string, theme: string, wish: Wish): Promise<void> {
  const scratch = scratchFolder('dateline-pictures-');
  const folder = path.join(scratch, path.basename(wish.folder));
  cpSync(wish.folder, folder, { recursive: true });
  const settings = { ...SETTINGS, 'workbench.colorTheme': THEMES[theme] };
  const server = await startServer({ serverFolder, dataFolder: path.join(scratch, 'server'), temporaryFolder: scratch, settings });
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, deviceScaleFactor: 1 });
  const take = async (name: string): Promise<void> => {
    const file = path.join(wish.out, `${name}-${theme}.png`);
    await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
    console.log(file);
  };
  try {
    await openArticle(page, workbenchAddress(server, { folder, file: path.join(folder, wish.file), extensionDevelopmentPath: developmentPath(server, ROOT) }));
    await openSideBar(page, TITLE);
    for (const view of wish.views) {
      await showOnly(page, [view]);
      await openRows(page, view, 4);
      await leave(page);
      await take(view.toLowerCase().replaceAll(' ', '-'));
    }
    await hover(page, wish.date);
    await take('date');
    await showOnly(page, wish.views);
    await hover(page, wish.name);
    await take('reading');
  } catch (error) {
    await page.screenshot({ path: path.join(wish.out, `failed-${theme}.png`) });
    throw error;
  } finally {
    await page.close();
    await server.stop();
  }
}

await runTool(async () => {
  const wish = readArguments();
  if (wish === 'help') {
    console.log(HELP);
    return 0;
  }
  onEnd(() => process.exit(130));
  mkdirSync(wish.out, { recursive: true });
  const [serverFolder] = await Promise.all([ensureCodeServer(), build()]);
  const browser = await launchBrowser();
  try {
    for (const theme of wish.themes) await photograph(browser, serverFolder, theme, wish);
  } finally {
    await browser.close();
  }
  return 0;
});
