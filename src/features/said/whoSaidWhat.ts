// "Who Said What": one quick pick over the folder. Empty, it lists speakers; typed words find speakers and what was said;
// a speaker opens to everything they said, and a choice goes to the words.
import * as vscode from 'vscode';
import type { CorpusActor } from '../../core/model/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { createRest } from '../../host/breathe.ts';
import { registerCommand } from '../../host/commands.ts';
import type { Services } from '../../host/services.ts';
import { actorOfNode } from '../actors/actorFrom.ts';
import { isTreeNode } from '../commands/place.ts';
import { openSpan } from '../openSpan.ts';
import { searchable, type SearchableActors } from '../trees/actorSearch.ts';
import type { CorpusView } from '../trees/corpusView.ts';
import { counted, kindIcon } from '../trees/kindWords.ts';
import { shortText } from '../trees/labelText.ts';
import { mainRoleOf } from '../trees/mainRole.ts';
import { quickLabel } from '../trees/searchActors.ts';
import { currentView } from '../trees/views.ts';
import { folderRead } from '../untilRead.ts';
import { type Rest, saidInPieces, type Saying, sayingFacts, sayingIcon, sayingsWith, type Speaker, speakers, withWords, wordsOf } from './saidModel.ts';

interface Item extends vscode.QuickPickItem {
  readonly actor?: CorpusActor;
  readonly saying?: Saying;
}

/** Fewer letters than this would find half the folder. */
const LEAST_LETTERS = 3;
const MOST_FOUND = 100;
/** Speakers, or words of one; typing finds the others. */
const MOST_SHOWN = 200;
/** A search looks through every text: it waits until the typing rests. */
const REST_MS = 150;

/** Arguments: a tree item of an actor, or nothing. */
export function registerWhoSaidWhat(services: Services): vscode.Disposable {
  const current = currentView(services);
  return registerCommand(services, 'dateline.whoSaidWhat', async (first) => {
    if (!(await folderRead(services, vscode.l10n.t('Who Said What')))) return;
    const view = current();
    const speaker = isTreeNode(first) ? actorOfNode(services, first) : undefined;
    const all = speakers(view);
    if (all.length === 0) {
      await vscode.window.showInformationMessage(vscode.l10n.t('Nobody is known to say anything in this folder’s articles.'));
      return;
    }
    const saying = await pick(view, all, speaker);
    const state = saying && services.library.byPath(saying.path);
    if (saying && state) await openSpan(services, state.uri, saying.quote);
  });
}

function pick(view: CorpusView, all: readonly Speaker[], start: CorpusActor | undefined): Promise<Saying | undefined> {
  const input = vscode.window.createQuickPick<Item>();
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  let speaker = start;
  let timer: NodeJS.Timeout | undefined;
  let run = 0;
  const people = searchable(all.map((s) => s.actor));
  const counts = new Map(all.map((s) => [s.actor, s.count]));
  const speakerItems = (): readonly Item[] => people.find(input.value, MOST_SHOWN).actors.map((actor) => ({ ...speakerItem({ actor, count: counts.get(actor) ?? 0 }, view), alwaysShow: true }));
  const show = async (): Promise<void> => {
    const own = ++run;
    const rest = restful(() => own !== run);
    input.busy = true;
    input.title = speaker ? vscode.l10n.t('What {0} Said', shortText(speaker.name, 60)) : vscode.l10n.t('Who Said What');
    input.placeholder = speaker ? vscode.l10n.t('Words that were said') : vscode.l10n.t('A speaker, or words that were said');
    input.buttons = speaker && !start ? [vscode.QuickInputButtons.Back] : [];
    const items = speaker ? await saidItems(view, speaker, input.value, rest) : [...speakerItems(), ...(await foundItems(view, people, input.value, rest))];
    if (own !== run) return;
    input.items = items;
    input.busy = false;
  };
  const choose = (to: CorpusActor | undefined): void => {
    speaker = to;
    input.value = '';
    void show();
  };
  return new Promise((resolve) => {
    let chosen: Saying | undefined;
    input.onDidChangeValue(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void show(), REST_MS);
    });
    input.onDidTriggerButton(() => choose(undefined));
    input.onDidAccept(() => {
      const [item] = input.selectedItems;
      if (item?.actor) return choose(item.actor);
      chosen = item?.saying;
      if (chosen) input.hide();
    });
    input.onDidHide(() => {
      run++;
      clearTimeout(timer);
      input.dispose();
      resolve(chosen);
    });
    void show();
    input.show();
  });
}

function speakerItem({ actor, count }: Speaker, view: CorpusView): Item {
  const role = mainRoleOf(actor, view);
  const said = counted(count, '{0} quotation', '{0} quotations', view.t);
  return {
    actor, label: quickLabel(shortText(actor.name)), iconPath: new vscode.ThemeIcon(kindIcon(actor.type).id),
    description: quickLabel([...(role === undefined ? [] : [shortText(role, 60)]), said].join(' · ')),
  };
}

/** Lets others go first every few milliseconds; says whether nobody waits any more. */
function restful(isStale: () => boolean): Rest {
  const rest = createRest();
  return async () => {
    await rest();
    return isStale();
  };
}

async function saidItems(view: CorpusView, speaker: CorpusActor, value: string, rest: Rest): Promise<readonly Item[]> {
  const found = await withWords(await saidInPieces(view, speaker, rest), view, value, MOST_SHOWN, rest);
  return itemsOf(found, view, rest);
}

/** Rows read the words that they show. */
async function itemsOf(found: readonly Saying[], view: CorpusView, rest: Rest): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (const saying of found) {
    if (await rest()) break;
    items.push({ ...sayingItem(saying, view), alwaysShow: true });
  }
  return items;
}

/** What was said with the typed words, below the speakers whose names hold them. */
async function foundItems(view: CorpusView, people: SearchableActors, value: string, rest: Rest): Promise<readonly Item[]> {
  if (fold(value.trim()).length < LEAST_LETTERS) return [];
  const found = await sayingsWith(view, value, MOST_FOUND, rest);
  if (found.length === 0) return people.find(value, 1).total > 0 ? [] : [{ label: vscode.l10n.t('Nobody says these words.'), alwaysShow: true }];
  const heading: Item = { label: vscode.l10n.t('Words'), kind: vscode.QuickPickItemKind.Separator };
  return [heading, ...(await itemsOf(found, view, rest))];
}

function sayingItem(saying: Saying, view: CorpusView): Item {
  const speaker = view.actorOf(saying.path, saying.quote.speaker)?.name ?? vscode.l10n.t('speaker unknown');
  return {
    saying, label: quickLabel(wordsOf(saying, view)), iconPath: new vscode.ThemeIcon(sayingIcon(saying.quote.kind)),
    detail: quickLabel([shortText(speaker, 60), sayingFacts(saying, view), shortText(view.titleOf(saying.path), 80)].join(' · ')),
  };
}
