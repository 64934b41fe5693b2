// Links an actor to where it is described elsewhere: Wikidata, OpenSanctions, any web page. Kept as text; nothing is
// fetched.
import * as vscode from 'vscode';
import type { CorpusActor } from '../../core/model/corpus.ts';
import type { Services } from '../../host/services.ts';
import { askExistingLink } from '../askExistingLink.ts';
import { type Args, commandsOn, optionsFrom, textOption } from '../commands/place.ts';
import { shortText } from '../trees/labelText.ts';
import { actorFrom, type FoundActor, foundNow } from './actorFrom.ts';
import { applyPlan, situationOf } from './applyPlan.ts';
import { readLink, shownLink } from './links.ts';
import { setLinks } from './plans.ts';
import { knownRecord } from './records.ts';

export const registerLinkActor = (services: Services): vscode.Disposable => commandsOn(services, actorFrom)('dateline.linkActor', linkActor);

/** Options: `link` to add, `remove` to take away. */
async function linkActor(services: Services, found: FoundActor, args: Args): Promise<boolean | undefined> {
  const { actor } = found;
  const options = optionsFrom(args);
  const links = knownRecord(situationOf(services), actor)?.links ?? [];
  const given = textOption(options, 'link');
  const gone = textOption(options, 'remove') ?? (given === undefined && links.length > 0 ? await askExistingLink(vscode.l10n.t('Links of “{0}”', shortText(actor.name, 50)), links) : '');
  if (gone === undefined) return undefined;
  const text = gone === '' ? (given ?? (await askLink(actor, links))) : undefined;
  const now = gone === '' && text === undefined ? undefined : await foundNow(services, found);
  if (!now) return undefined;
  if (gone !== '') return applyPlan(services, now.state, vscode.l10n.t('Remove Link'), setLinks(situationOf(services), now.actor, (all) => all.filter((l) => l !== gone)));
  const problem = linkProblem(text ?? '', links);
  const url = readLink(text ?? '')?.url;
  if (problem !== undefined || url === undefined) return void vscode.window.showWarningMessage(problem ?? '');
  return applyPlan(services, now.state, vscode.l10n.t('Link Actor'), setLinks(situationOf(services), now.actor, (all) => [...all, url]));
}

const askLink = (actor: CorpusActor, links: readonly string[]): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: vscode.l10n.t('Link “{0}” to …', shortText(actor.name, 50)), placeHolder: 'Q42, opensanctions:NK-…, lei:…, viaf:…, https://…',
    prompt: vscode.l10n.t('A Wikidata id, another register’s id, or the address of a web page. Dateline keeps it and fetches nothing.'),
    validateInput: (value) => linkProblem(value, links),
  });

function linkProblem(text: string, links: readonly string[]): string | undefined {
  const link = readLink(text);
  if (!link) return vscode.l10n.t('Write an id such as Q42, opensanctions:NK-…, lei:… or viaf:…, or an address that begins with https://');
  return links.some((l) => shownLink(l).url === link.url) ? vscode.l10n.t('This link is there already.') : undefined;
}
