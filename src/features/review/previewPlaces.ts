// Shows places before a command changes them all: each with its line, by article, all of them ticked.
import * as vscode from 'vscode';
import type { Services } from '../../host/services.ts';
import { counted } from '../trees/kindWords.ts';
import { shortText, wordsInContext } from '../trees/labelText.ts';
import { quickLabel } from '../trees/searchActors.ts';
import { translate } from '../trees/treeProvider.ts';
import type { Place } from './likeThis.ts';

interface PlaceItem extends vscode.QuickPickItem {
  readonly place?: Place;
}

/** Those that stayed ticked; undefined: the user left. */
export async function previewPlaces(services: Services, title: string, places: readonly Place[]): Promise<readonly Place[] | undefined> {
  const items: PlaceItem[] = [];
  let path: string | undefined;
  for (const place of places) {
    const state = services.library.byPath(place.path);
    if (!state) continue;
    if (place.path !== path) items.push({ label: quickLabel(shortText(state.analysis.title || state.path, 30)), kind: vscode.QuickPickItemKind.Separator });
    path = place.path;
    items.push({
      place, picked: true, label: quickLabel(wordsInContext(state.text, place.mention, 20, 40).label), description: vscode.l10n.t('line {0}', state.lines.at(place.mention.start).line + 1),
    });
  }
  const placeHolder = vscode.l10n.t('{0}: Enter takes those ticked', counted(places.length, '{0} place', '{0} places', translate));
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder, canPickMany: true, matchOnDescription: true });
  return picked?.flatMap((item) => item.place ?? []);
}
