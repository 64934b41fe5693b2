// Tags of an annotation: tick those used in the folder, or type new ones.
import * as vscode from 'vscode';
import type { Services } from '../../host/services.ts';
import { asOfNow, type FoundAnnotation, titleFor, updated } from '../commands/annotationFrom.ts';
import { type Args, optionsFrom } from '../commands/place.ts';
import { quickLabel } from '../trees/searchActors.ts';
import { cleanTags, usedTags } from './usedFacts.ts';

/** Option `tags`: the whole list. */
export async function setTags(services: Services, found: FoundAnnotation, args: Args): Promise<boolean | undefined> {
  const { state, annotation } = found;
  const given = optionsFrom(args)['tags'];
  const known = usedTags(services.library.all().flatMap((s) => s.annotations.map((a) => a.annotation)));
  const tags = Array.isArray(given) ? given.filter((t) => typeof t === 'string') : await askedTags(services, found, known);
  if (!tags) return undefined;
  return services.decisions.apply(vscode.l10n.t('Tags'), [updated(state, annotation, { tags: cleanTags(tags) })]);
}

/** Those ticked, with what somebody else added while the question stood open. */
async function askedTags(services: Services, found: FoundAnnotation, known: readonly string[]): Promise<readonly string[] | undefined> {
  const { tags: shown = [] } = found.annotation;
  const ticked = await askTags(titleFor(found.annotation), shown, known);
  const { tags: now = [] } = await asOfNow(services, found);
  return ticked && [...ticked, ...now.filter((tag) => !shown.includes(tag))];
}

interface TagItem extends vscode.QuickPickItem {
  readonly tag: string;
}

/** Enter takes a typed tag in and, with nothing typed, ends. */
async function askTags(title: string, current: readonly string[], known: readonly string[]): Promise<readonly string[] | undefined> {
  const box = vscode.window.createQuickPick<TagItem>();
  box.title = title;
  box.placeholder = vscode.l10n.t('Type a tag and press Enter to add it; Enter alone keeps those ticked');
  box.canSelectMany = true;
  let all: readonly string[] = [];
  const show = (tags: readonly string[], ticked: readonly string[]): void => {
    all = tags;
    box.items = tags.map((tag) => ({ tag, label: quickLabel(`#${tag}`) }));
    box.selectedItems = box.items.filter((item) => ticked.includes(item.tag));
  };
  show([...new Set([...current, ...known])], current);
  const answer = await new Promise<readonly string[] | undefined>((resolve) => {
    box.onDidAccept(() => {
      const ticked = box.selectedItems.map((item) => item.tag);
      const typed = cleanTags([box.value]);
      if (typed.length === 0) return resolve(ticked);
      box.value = '';
      show([...new Set([...typed, ...all])], [...ticked, ...typed]);
    });
    box.onDidHide(() => resolve(undefined));
    box.show();
  });
  box.dispose();
  return answer;
}
