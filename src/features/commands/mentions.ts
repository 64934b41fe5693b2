// A person's answer to a detected name: right, no name at all, or a name of another type.
import * as vscode from 'vscode';
import { ENTITY_TYPES, type EntityType, type Mention } from '../../core/model/analysis.ts';
import type { SidecarChange } from '../../core/sidecar/index.ts';
import { registerCommand } from '../../host/commands.ts';
import { corpusActorOf } from '../../host/lookUp.ts';
import type { ArticleState, Change, Services } from '../../host/services.ts';
import { kindIcon, typeWord } from '../trees/kindWords.ts';
import { shortText } from '../trees/labelText.ts';
import { translate } from '../trees/treeProvider.ts';
import { annotationOf } from './annotate.ts';
import { isEntityType } from './askLabel.ts';
import { type Args, canAnnotate, optionsFrom, placeFrom, textOption } from './place.ts';

export function registerMentionCommands(services: Services): vscode.Disposable {
  const command = (id: string, run: (services: Services, found: Found, args: Args) => unknown): vscode.Disposable =>
    registerCommand(services, id, async (...args) => {
      const found = await mentionFrom(services, args);
      return found && run(services, found, args);
    });
  return vscode.Disposable.from(
    command('dateline.acceptMention', accept),
    command('dateline.rejectMention', reject),
    command('dateline.changeMentionType', changeType),
  );
}

interface Found {
  readonly state: ArticleState;
  readonly mention: Mention;
}

async function mentionFrom(services: Services, args: Args): Promise<Found | undefined> {
  const place = await placeFrom(services, args);
  if (!place) return undefined;
  if (!place.mention) return void vscode.window.showInformationMessage(vscode.l10n.t('There is no name at the cursor.'));
  return canAnnotate(place.state) ? { state: place.state, mention: place.mention } : undefined;
}

/** Sets label and status of the mention's annotation, made where there is none. */
function decide(services: Services, state: ArticleState, mention: Mention, label: EntityType, status: 'added' | 'accepted' | 'rejected'): SidecarChange {
  return mention.annotation === undefined
    ? { kind: 'add', annotation: annotationOf(services, state, mention, { label, status }) }
    : { kind: 'update', id: mention.annotation, set: { label, status } };
}

async function accept(services: Services, { state, mention }: Found): Promise<boolean> {
  if (mention.by !== 'detected') return true;
  return services.decisions.apply(vscode.l10n.t('Accept'), [{ article: state.uri, changes: [decide(services, state, mention, mention.type, 'accepted')] }]);
}

type Scope = 'here' | 'article' | 'folder';

/** Option `scope`: `here` or `folder`. What a person added is taken away; what was detected is rejected. */
async function reject(services: Services, { state, mention }: Found, args: Args): Promise<unknown> {
  const name = shortText(mention.text, 50);
  const scope = scopeOption(args) ?? (await askScope(vscode.l10n.t('“{0}” is not a name', name), [
    { scope: 'here', label: vscode.l10n.t('Here only') },
    ...(state.folder.uri ? [{ scope: 'folder' as const, label: vscode.l10n.t('Everywhere in this folder'), description: vscode.l10n.t('kept in dateline.yaml') }] : []),
  ]));
  if (scope === undefined) return undefined;
  const own: SidecarChange[] = mention.by === 'added' && mention.annotation !== undefined ? [{ kind: 'remove', id: mention.annotation }] : [];
  if (scope === 'folder') {
    const accepted: SidecarChange[] = mention.by === 'accepted' && mention.annotation !== undefined ? [{ kind: 'remove', id: mention.annotation }] : own;
    const here: Change[] = accepted.length > 0 ? [{ article: state.uri, changes: accepted }] : [];
    const notName = { text: mention.text, type: mention.type };
    return services.decisions.apply(vscode.l10n.t('Not a Name'), [...here, { folderFileOf: state.uri, changes: [{ kind: 'addNotName', notName }] }]);
  }
  const changes = own.length > 0 ? own : [decide(services, state, mention, mention.type, 'rejected')];
  return services.decisions.apply(vscode.l10n.t('Not a Name'), [{ article: state.uri, changes }]);
}

/** Options: `type`, and `scope`: `here`, `article` (all mentions of the same name) or `folder` (an actor of dateline.yaml). */
async function changeType(services: Services, { state, mention }: Found, args: Args): Promise<unknown> {
  const given = textOption(optionsFrom(args), 'type');
  const type = given !== undefined && isEntityType(given) ? given : await askType(mention);
  if (!type) return undefined;
  const same = state.analysis.mentions.filter((m) => m.actor === mention.actor && m.type === mention.type);
  const scope = scopeOption(args) ?? (await askScope(vscode.l10n.t('“{0}” is a {1}', shortText(mention.text, 50), typeWord(type, translate)), [
    { scope: 'here', label: vscode.l10n.t('Here only') },
    ...(same.length > 1 ? [{ scope: 'article' as const, label: vscode.l10n.t('All {0} mentions in this article', same.length) }] : []),
    ...(state.folder.uri ? [{ scope: 'folder' as const, label: vscode.l10n.t('Everywhere in this folder'), description: vscode.l10n.t('kept in dateline.yaml') }] : []),
  ]));
  if (scope === undefined) return undefined;
  const label = vscode.l10n.t('Change Type');
  if (scope === 'folder') return services.decisions.apply(label, [{ folderFileOf: state.uri, changes: [folderType(services, state, mention, type)] }]);
  const mentions = scope === 'article' ? same : [mention];
  return services.decisions.apply(label, [{ article: state.uri, changes: mentions.map((m) => decide(services, state, m, type, 'added')) }]);
}

/** The actor that `dateline.yaml` has gets the type; else a new one by this name. */
function folderType(services: Services, state: ArticleState, mention: Mention, type: EntityType) {
  const local = state.analysis.actors.find((a) => a.id === mention.actor);
  const joined = corpusActorOf(services.library.corpus(), state.path, mention.actor);
  const decided = local?.decided ?? joined?.decided;
  if (decided !== undefined) return { kind: 'updateActor', id: decided, set: { type } } as const;
  const name = local?.name ?? mention.text;
  const aliases = (local?.aliases ?? []).filter((alias) => alias !== name);
  return { kind: 'addActor', actor: { id: services.decisions.newId(), type, name, aliases, links: [], notSame: [] } } as const;
}

async function askType(mention: Mention): Promise<EntityType | undefined> {
  const items = ENTITY_TYPES.filter((type) => type !== mention.type).map((type) => ({
    type, label: typeWord(type, translate), iconPath: new vscode.ThemeIcon(kindIcon(type).id),
  }));
  const title = vscode.l10n.t('“{0}” is not a {1} but a …', shortText(mention.text, 50), typeWord(mention.type, translate));
  return (await vscode.window.showQuickPick(items, { title }))?.type;
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
