// Quick picks over lists of any length: what was typed is looked for in all of it, the best are shown, with a word on how
// many more there are. VS Code would take seconds over 50,000 rows. All pickers of actors and meetings come here.
import * as vscode from 'vscode';
import { breathe } from '../../host/breathe.ts';

/** Rows beyond these are found by typing. */
export const MOST_SHOWN = 200;
const REST_MS = 20;
/** Rows that are made without letting others go first. */
const AT_ONCE = 20;

export interface Rows {
  /** Made one by one, for each may need an article. With headings and other rows. */
  readonly rows: readonly (() => vscode.QuickPickItem)[];
  /** How many fit that are not among the rows. */
  readonly more: number;
}

export interface Search {
  readonly title: string;
  readonly placeHolder?: string;
  readonly rows: RowsFor;
}

export interface RowsFor {
  /** What to show for what was typed; nothing typed: those most likely meant. */
  (typed: string): Rows;
  /** Makes ready what a search needs, without holding the thread: begun when the picker opens. */
  prepare?(): Promise<void>;
}

type IsChoice<I extends vscode.QuickPickItem> = (item: vscode.QuickPickItem) => item is I;

/** Undefined where the person leaves. A row that is no choice is a heading or a remark. Of few, VS Code itself looks for what is typed. */
export async function pickBySearch<I extends vscode.QuickPickItem>(search: Search, isChoice: IsChoice<I>): Promise<I | undefined> {
  const { rows, more } = search.rows('');
  if (more === 0) {
    const picked = await vscode.window.showQuickPick(rows.map((make) => make()), optionsOf(search));
    return picked && isChoice(picked) ? picked : undefined;
  }
  const box = vscode.window.createQuickPick();
  const stop = fill(box, search, (items, left) => (box.items = left > 0 ? [...items, { label: moreWords(left), alwaysShow: true }] : items));
  return new Promise((resolve) => {
    let chosen: I | undefined;
    box.onDidAccept(() => {
      chosen = box.selectedItems.find(isChoice);
      if (chosen) box.hide();
    });
    box.onDidHide(() => {
      stop();
      box.dispose();
      resolve(chosen);
    });
    box.show();
  });
}

/** Several at once. Those that are ticked stay in the list, first, whatever is typed. */
export async function pickManyBySearch<I extends vscode.QuickPickItem>(search: Search, ticked: readonly I[], idOf: (item: I) => string, isChoice: IsChoice<I>): Promise<readonly I[] | undefined> {
  const { rows, more } = search.rows('');
  if (more === 0) {
    const ids = new Set(ticked.map(idOf));
    const others = rows.map((make) => make()).filter((item) => !isChoice(item) || !ids.has(idOf(item)));
    const picked = await vscode.window.showQuickPick([...ticked.map((item) => ({ ...item, picked: true })), ...others], { ...optionsOf(search), canPickMany: true });
    return picked?.filter(isChoice);
  }
  const box = vscode.window.createQuickPick();
  box.canSelectMany = true;
  let chosen = new Map(ticked.map((item) => [idOf(item), item]));
  let isFilling = false;
  const stop = fill(box, search, (items, left) => {
    const kept = [...chosen.values()].map((item): I => ({ ...item, alwaysShow: true }));
    isFilling = true;
    box.items = [...kept, ...items.filter((item) => !isChoice(item) || !chosen.has(idOf(item)))];
    box.selectedItems = kept;
    isFilling = false;
    box.title = left > 0 ? `${search.title} (${moreWords(left)})` : search.title;
  });
  return new Promise((resolve) => {
    let answer: readonly I[] | undefined;
    box.onDidChangeSelection((items) => {
      if (!isFilling) chosen = new Map(items.filter(isChoice).map((item) => [idOf(item), item]));
    });
    box.onDidAccept(() => {
      answer = box.selectedItems.filter(isChoice);
      box.hide();
    });
    box.onDidHide(() => {
      stop();
      box.dispose();
      resolve(answer);
    });
    box.show();
  });
}

/** Shows the rows for what is typed, now and from then on; gives what ends it. */
function fill(box: vscode.QuickPick<vscode.QuickPickItem>, search: Search, set: (items: readonly vscode.QuickPickItem[], more: number) => void): () => void {
  let run = 0;
  let timer: NodeJS.Timeout | undefined;
  box.title = search.title;
  box.placeholder = search.placeHolder;
  box.matchOnDescription = true;
  box.matchOnDetail = true;
  // Ours stand in the order of how well they fit and how much they matter. VS Code’s own order, by the alphabet, is its
  // default; that this can be told is a proposal of its API, which it takes from everybody or ignores.
  Object.assign(box, { sortByLabel: false });
  const show = async (): Promise<void> => {
    const own = ++run;
    if (box.value.trim() !== '') await prepared;
    if (own !== run) return;
    const { rows, more } = search.rows(box.value);
    const items: vscode.QuickPickItem[] = [];
    for (const make of rows) {
      if (items.length > 0 && items.length % AT_ONCE === 0) await breathe();
      if (own !== run) return;
      const item = make();
      // VS Code looks for the letters as they stand in the row: other spellings and initials it would hide.
      items.push(item.kind === vscode.QuickPickItemKind.Separator ? item : { ...item, alwaysShow: true });
    }
    set(items, more);
    box.busy = false;
  };
  const prepared = search.rows.prepare?.();
  const soon = (): void => {
    box.busy = true;
    clearTimeout(timer);
    timer = setTimeout(() => void show(), REST_MS);
  };
  void show();
  const typing = box.onDidChangeValue(soon);
  return () => {
    run++;
    clearTimeout(timer);
    typing.dispose();
  };
}

const optionsOf = ({ title, placeHolder }: Search): vscode.QuickPickOptions => ({
  title, matchOnDescription: true, matchOnDetail: true, ...(placeHolder !== undefined && { placeHolder }),
});

const moreWords = (count: number): string => vscode.l10n.t('…and {0} more: type to narrow', count.toLocaleString(vscode.env.language));
