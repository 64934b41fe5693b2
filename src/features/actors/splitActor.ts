// "This is somebody else": a mention, all of one article, or a spelling wherever it is written, taken out of an actor and
// given to somebody new or to another actor of the folder.
import * as vscode from 'vscode';
import type { Mention } from '../../core/model/analysis.ts';
import type { CorpusActor, CorpusReport } from '../../core/model/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import type { Services } from '../../host/services.ts';
import { type Args, canAnnotate, commandsOn, optionsFrom, textOption } from '../commands/place.ts';
import { pickBySearch } from '../search/searchPick.ts';
import { counted } from '../trees/kindWords.ts';
import { oneLine, shortText } from '../trees/labelText.ts';
import { actorRows, isActorItem, quickLabel } from '../trees/searchActors.ts';
import { translate } from '../trees/treeProvider.ts';
import type { CurrentView } from '../trees/views.ts';
import { actorFrom, actorNow, type FoundActor, foundNow, orTold } from './actorFrom.ts';
import { applyPlan, situationOf } from './applyPlan.ts';
import { likelySame } from './likelyFirst.ts';
import { type ActorPlan, splitMentions, splitSpelling, type Somebody } from './plans.ts';
import { isFullName, nameApart } from './records.ts';
import { nameProblem } from './renameActor.ts';

export function registerSplitActor(services: Services, current: CurrentView): vscode.Disposable {
  return commandsOn(services, actorFrom)('dateline.splitActor', (_, found, args) => splitActor(services, current, found, args));
}

type Scope = 'here' | 'article' | 'spelling';

/** Options: `scope` (`here`, `article` or `spelling`); who it is: `name` for somebody new, `actor` for one of the folder by its name. */
async function splitActor(services: Services, current: CurrentView, before: FoundActor, args: Args): Promise<boolean | undefined> {
  const { mention } = before;
  const options = optionsFrom(args);
  const title = vscode.l10n.t('“{0}” Is Somebody Else', shortText(mention.text, 50));
  const scope = scopeOption(textOption(options, 'scope')) ?? (await askScope(before, title));
  const found = scope && (await foundNow(services, before));
  if (!found) return undefined;
  const { state, actor } = found;
  const label = vscode.l10n.t('Somebody Else');
  if (scope !== 'spelling' && !canAnnotate(state)) return undefined;
  const who = scope === 'spelling' ? undefined : (givenWho(services, current().corpus, actor, args) ?? (await askWho(services, current, found, title)));
  if (scope !== 'spelling' && !who) return undefined;
  const now = await foundNow(services, found);
  if (!now) return undefined;
  if (!who) return applyPlan(services, now.state, label, splitSpelling(situationOf(services), now.actor, oneLine(mention.text)));
  const somebody = 'name' in who ? who : ofFolder(services, who);
  return somebody && applyPlan(services, now.state, label, planFor(services, now, scope === 'here', somebody));
}

interface NewName {
  readonly name: string;
}

/** An actor of the folder, as it was when it was chosen. */
interface OfFolder {
  readonly actor: CorpusActor;
  readonly of: CorpusReport;
}

function ofFolder(services: Services, { actor, of }: OfFolder): Somebody | undefined {
  const now = orTold(actorNow(services, of, actor));
  return now && { actor: now };
}

function planFor(services: Services, { state, mention, actor }: FoundActor, isHere: boolean, who: Somebody): ActorPlan {
  const mentions: readonly Mention[] = isHere ? [mention] : state.analysis.mentions.filter((m) => m.actor === mention.actor);
  return splitMentions(situationOf(services), actor, state.path, mentions, who);
}

const scopeOption = (value: string | undefined): Scope | undefined => (value === 'here' || value === 'article' || value === 'spelling' ? value : undefined);

interface ScopeItem extends vscode.QuickPickItem {
  readonly scope: Scope;
}

async function askScope(found: FoundActor, title: string): Promise<Scope | undefined> {
  const items = scopes(found);
  const [only, ...others] = items;
  return others.length === 0 ? only?.scope : (await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('Where?') }))?.scope;
}

/** Only those that leave the actor something. */
function scopes({ state, mention, actor }: FoundActor): readonly ScopeItem[] {
  const here = state.analysis.mentions.filter((m) => m.actor === mention.actor).length;
  const elsewhere = actor.mentions.length > here;
  const article: ScopeItem = { scope: 'article', label: vscode.l10n.t('In this article'), description: counted(here, '{0} mention', '{0} mentions', translate) };
  const spelling: ScopeItem = { scope: 'spelling', label: vscode.l10n.t('Wherever it is written “{0}”', shortText(mention.text, 40)), description: vscode.l10n.t('in the whole folder') };
  return [
    ...(actor.mentions.length > 1 ? [{ scope: 'here', label: vscode.l10n.t('Only here') } as const] : []),
    ...(elsewhere && here > 1 ? [article] : []),
    ...(isSpellingOfItsOwn(actor, mention.text) ? [spelling] : []),
  ];
}

/** Not the actor's name, and no bare surname of somebody with a full one: that is everybody's. */
export function isSpellingOfItsOwn(actor: CorpusActor, spelling: string): boolean {
  if (fold(spelling) === fold(actor.name)) return false;
  return actor.type !== 'person' || isFullName(spelling) || ![actor.name, ...actor.aliases].some(isFullName);
}

function givenWho(services: Services, of: CorpusReport, actor: CorpusActor, args: Args): NewName | OfFolder | undefined {
  const options = optionsFrom(args);
  const wanted = textOption(options, 'actor');
  const other = of.actors.find((a) => a.id !== actor.id && a.name === wanted);
  if (other) return { actor: other, of };
  const name = textOption(options, 'name');
  return name === undefined || newNameProblem(services, name) !== undefined ? undefined : { name };
}

interface WhoItem extends vscode.QuickPickItem {
  readonly actor?: CorpusActor;
  readonly isNew?: true;
}

async function askWho(services: Services, current: CurrentView, { actor, mention }: FoundActor, title: string): Promise<NewName | OfFolder | undefined> {
  const view = current();
  const somebodyNew: WhoItem = { label: vscode.l10n.t('Somebody new…'), iconPath: new vscode.ThemeIcon('add'), alwaysShow: true, isNew: true };
  const rows = actorRows(view, {
    among: (a) => a.id !== actor.id, type: actor.type, lead: [somebodyNew],
    first: [{ heading: vscode.l10n.t('actors of this folder'), actors: likelySame(actor, view) }], restHeading: vscode.l10n.t('actors of this folder'),
  });
  const placeHolder = vscode.l10n.t('Who is it, if not {0}?', quickLabel(shortText(actor.name, 50)));
  const picked: WhoItem | undefined = await pickBySearch<WhoItem>({ title, placeHolder, rows }, (item): item is WhoItem => isActorItem(item) || 'isNew' in item);
  if (!picked) return undefined;
  if (picked.actor) return { actor: picked.actor, of: view.corpus };
  const name = await askNewName(services, mention.text);
  return name === undefined ? undefined : { name };
}

async function askNewName(services: Services, words: string): Promise<string | undefined> {
  const plain = oneLine(words).trim();
  const value = newNameProblem(services, plain) === undefined ? plain : nameApart(situationOf(services), plain);
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('Somebody Else'), value, prompt: vscode.l10n.t('A name that tells the two apart: “{0}”, or a fuller one', value),
    validateInput: (text) => newNameProblem(services, text),
  });
  return name === undefined ? undefined : oneLine(name).trim();
}

const NOBODY: CorpusActor = { id: '', type: 'person', name: '', aliases: [], joined: [], mentions: [], members: [] };

const newNameProblem = (services: Services, name: string): string | undefined => nameProblem(services, NOBODY, name);
