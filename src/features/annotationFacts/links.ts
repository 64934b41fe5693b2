// Links of an annotation: web addresses, or ids of registers that stand for one. Kept as text; nothing is fetched.
import * as vscode from 'vscode';
import type { Services } from '../../host/services.ts';
import { readLink, shownLink } from '../actors/links.ts';
import { askExistingLink } from '../askExistingLink.ts';
import { asOfNow, type FoundAnnotation, titleFor, updated } from '../commands/annotationFrom.ts';
import { type Args, optionsFrom, textOption } from '../commands/place.ts';

/** Options: `link` to add, `remove` to take away. */
export async function setLinks(services: Services, found: FoundAnnotation, args: Args): Promise<boolean | undefined> {
  const { state, annotation } = found;
  const options = optionsFrom(args);
  const links = annotation.links ?? [];
  const given = textOption(options, 'link');
  const gone = textOption(options, 'remove') ?? (given === undefined && links.length > 0 ? await askExistingLink(titleFor(annotation), links) : '');
  if (gone === undefined) return undefined;
  const set = async (label: string, change: (now: readonly string[]) => readonly string[]): Promise<boolean> =>
    services.decisions.apply(label, [updated(state, annotation, { links: change((await asOfNow(services, found)).links ?? []) })]);
  if (gone !== '') return set(vscode.l10n.t('Remove Link'), (now) => now.filter((l) => l !== gone));
  const text = given ?? (await askLink(titleFor(annotation), links));
  if (text === undefined) return undefined;
  const problem = linkProblem(text, links);
  const url = readLink(text)?.url;
  if (problem !== undefined || url === undefined) return void vscode.window.showWarningMessage(problem ?? '');
  return set(vscode.l10n.t('Add Link'), (now) => [...now, url]);
}

const askLink = (title: string, links: readonly string[]): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title, placeHolder: 'https://…', prompt: vscode.l10n.t('The address of a web page, such as a source. Dateline keeps it and fetches nothing.'),
    validateInput: (value) => linkProblem(value, links),
  });

function linkProblem(text: string, links: readonly string[]): string | undefined {
  const link = readLink(text);
  if (!link) return vscode.l10n.t('Write an address that begins with https://');
  return links.some((l) => shownLink(l).url === link.url) ? vscode.l10n.t('This link is there already.') : undefined;
}
