// A person's answer to a detected name: right, no name at all, or a name of another type.
import * as vscode from 'vscode';
import { ENTITY_TYPES, type EntityType, isEntityType, type Mention } from '../../core/model/analysis.ts';
import type { SidecarChange } from '../../core/sidecar/index.ts';
import { corpusActorOf, membersNow, mentionsNow } from '../../host/lookUp.ts';
import type { ArticleState, Change, Services } from '../../host/services.ts';
import { orTold, wordsMeant } from '../actors/actorFrom.ts';
import { changesOf, situationOf } from '../actors/applyPlan.ts';
import { changeType as changeActorType } from '../actors/plans.ts';
import { counted, kindIcon, typeWord } from '../trees/kindWords.ts';
import { shortText } from '../trees/labelText.ts';
import { translate } from '../trees/treeProvider.ts';
import { joinedMention, type MentionIn } from '../untilJoined.ts';
import { annotationOf } from './annotate.ts';
import { type Args, canAnnotate, commandsOn, isTreeNode, optionsFrom, placeFrom, textOption } from './place.ts';

export function registerMentionCommands(services: Services): vscode.Disposable {
  const command = commandsOn(services, mentionFrom);
  return vscode.Disposable.from(
    command('dateline.acceptMention', accept),
    command('dateline.rejectMention', reject),
    command('dateline.changeMentionType', changeType),
  );
}

export type FoundMention = MentionIn;

/** The name that a command means; tells the user where there is none. */
export async function mentionFrom(services: Services, args: Args): Promise<FoundMention | undefined> {
  const words = await wordsMeant(services, args);
  const place = words && (await placeFrom(services, words));
  if (!place) return undefined;
  if (!place.mention) return void vscode.window.showInformationMessage(vscode.l10n.t('There is no name at the cursor. Put the cursor on one first.'));
  return canAnnotate(place.state) ? { state: place.state, mention: place.mention } : undefined;
}

/** Sets label and status of the mention's annotation, made where there is none. */
function decide(services: Services, state: ArticleState, mention: Mention, label: EntityType, status: 'added' | 'accepted' | 'rejected'): SidecarChange {
  return mention.annotation === undefined
    ? { kind: 'add', annotation: annotationOf(services, state, mention, { label, status }) }
    : { kind: 'update', id: mention.annotation, set: { label, status } };
}

async function accept(services: Services, { state, mention }: FoundMention): Promise<boolean> {
  if (mention.by !== 'detected') return true;
  return services.decisions.apply(vscode.l10n.t('Accept'), [{ article: state.uri, changes: [decide(services, state, mention, mention.type, 'accepted')] }]);
}

type Scope = 'here' | 'article' | 'folder';

/** Option `scope`: `here`, `article` or `folder`. What a person added is taken away; what was detected is rejected. */
async function reject(services: Services, { state, mention }: FoundMention, args: Args): Promise<unknown> {
  const same = sameName(state, mention);
  const title = vscode.l10n.t('“{0}” is not a name', shortText(mention.text, 50));
  const scope = scopeOption(args) ?? (await askScope(title, scopes(state, same.length, isActorNode(args))));
  if (scope === undefined) return undefined;
  const label = vscode.l10n.t('Not a Name');
  if (scope !== 'folder') {
    const changes = (scope === 'here' ? [mention] : same).map((m) => withoutOwn(m) ?? decide(services, state, m, m.type, 'rejected'));
    return services.decisions.apply(label, [{ article: state.uri, changes }]);
  }
  const now = isActorNode(args) ? await joinedMention(services, { state, mention }) : { state, mention };
  if (!now) return undefined;
  const annotated = sameName(now.state, now.mention).filter((m) => isActorNode(args) || m.text === mention.text).flatMap((m): SidecarChange[] =>
    m.annotation === undefined ? [] : [{ kind: 'remove', id: m.annotation }]);
  const here: Change[] = annotated.length > 0 ? [{ article: state.uri, changes: annotated }] : [];
  const texts = isActorNode(args) ? spellings(services, now) : [mention.text];
  const notNames = texts.map((text) => ({ kind: 'addNotName' as const, notName: { text, type: mention.type } }));
  return services.decisions.apply(label, [...here, { folderFileOf: state.uri, changes: notNames }]);
}

const withoutOwn = (mention: Mention): SidecarChange | undefined =>
  mention.by === 'added' && mention.annotation !== undefined ? { kind: 'remove', id: mention.annotation } : undefined;

const sameName = (state: ArticleState, mention: Mention): readonly Mention[] =>
  state.analysis.mentions.filter((m) => m.actor === mention.actor && m.type === mention.type);

/** Asked of an actor in the sidebar, which stands for all its mentions. */
const isActorNode = ([first]: Args): boolean => isTreeNode(first) && first.kind === 'actor';

/** Every spelling by which the folder mentions the actor. */
function spellings({ library }: Services, { state, mention }: FoundMention): readonly string[] {
  const corpus = library.corpus();
  const joined = corpusActorOf(corpus, state, mention.actor);
  const texts = new Set([mention.text]);
  if (joined) for (const { state: there, span } of mentionsNow(corpus, library.byPath, joined)) texts.add(there.text.slice(span.start, span.end));
  return [...texts];
}

/** Options: `type`, and `scope`: `here`, `article` (all mentions of the same name) or `folder` (an actor of dateline.yaml). */
async function changeType(services: Services, { state, mention }: FoundMention, args: Args): Promise<unknown> {
  const given = textOption(optionsFrom(args), 'type');
  const type = given !== undefined && isEntityType(given) ? given : await askType(mention);
  if (!type) return undefined;
  const same = sameName(state, mention);
  const title = vscode.l10n.t('“{0}” is a {1}', shortText(mention.text, 50), typeWord(type, translate));
  const scope = scopeOption(args) ?? (await askScope(title, scopes(state, same.length, isActorNode(args))));
  if (scope === undefined) return undefined;
  const label = vscode.l10n.t('Change Type');
  if (scope === 'folder') {
    const now = await joinedMention(services, { state, mention });
    const changes = now && folderType(services, now, type);
    return changes && services.decisions.apply(label, changes);
  }
  const mentions = scope === 'article' ? same : [mention];
  return services.decisions.apply(label, [{ article: state.uri, changes: mentions.map((m) => decide(services, state, m, type, 'added')) }]);
}

/** The whole actor, in `dateline.yaml`; annotations that say another type follow. Undefined, and told, where it is not found again. */
function folderType(services: Services, { state, mention }: FoundMention, type: EntityType): readonly Change[] | undefined {
  const { library } = services;
  const corpus = library.corpus();
  const actor = orTold(corpusActorOf(corpus, state, mention.actor));
  if (!actor) return undefined;
  const relabelled = [...membersNow(corpus, library.byPath, actor)].flatMap(({ state: there, actor: id }): Change[] => {
    const own = there.analysis.mentions.filter((m) => m.actor === id && m.type !== type && m.type === actor.type);
    const changes = own.flatMap((m): SidecarChange[] => (m.annotation === undefined ? [] : [{ kind: 'update', id: m.annotation, set: { label: type } }]));
    return changes.length > 0 ? [{ article: there.uri, changes }] : [];
  });
  return [...changesOf(services, state, changeActorType(situationOf(services), actor, type)), ...relabelled];
}

async function askType(mention: Mention): Promise<EntityType | undefined> {
  const items = ENTITY_TYPES.filter((type) => type !== mention.type).map((type) => ({
    type, label: typeWord(type, translate), iconPath: new vscode.ThemeIcon(kindIcon(type).id),
  }));
  const title = vscode.l10n.t('“{0}” is not a {1} but a …', shortText(mention.text, 50), typeWord(mention.type, translate));
  return (await vscode.window.showQuickPick(items, { title }))?.type;
}

function scopes(state: ArticleState, count: number, isActor: boolean): readonly ScopeItem[] {
  const here: ScopeItem = { scope: 'here', label: vscode.l10n.t('Here only') };
  const article: ScopeItem = { scope: 'article', label: vscode.l10n.t('In this article'), description: counted(count, '{0} mention', '{0} mentions', translate) };
  const folder: ScopeItem = { scope: 'folder', label: vscode.l10n.t('Everywhere in this folder'), description: vscode.l10n.t('kept in dateline.yaml') };
  return [...(isActor ? [] : [here]), ...(isActor || count > 1 ? [article] : []), ...(state.folder.uri ? [folder] : [])];
}

interface ScopeItem extends vscode.QuickPickItem {
  readonly scope: Scope;
}

async function askScope(title: string, items: readonly ScopeItem[]): Promise<Scope | undefined> {
  return items.length === 1 ? items[0]?.scope : (await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('Where does this hold?') }))?.scope;
}

function scopeOption(args: Args): Scope | undefined {
  const value = textOption(optionsFrom(args), 'scope');
  return value === 'here' || value === 'article' || value === 'folder' ? value : undefined;
}
