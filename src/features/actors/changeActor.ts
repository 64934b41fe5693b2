// Everything that can be decided about an actor, as one menu for the keyboard and the hover; and the way back to what
// Dateline finds by itself.
import * as vscode from 'vscode';
import type { Services } from '../../host/services.ts';
import { commandsOn } from '../commands/place.ts';
import { typeWord } from '../trees/kindWords.ts';
import { shortText } from '../trees/labelText.ts';
import { quickLabel } from '../trees/searchActors.ts';
import { translate } from '../trees/treeProvider.ts';
import { actorFrom, type FoundActor } from './actorFrom.ts';
import { applyPlan, situationOf } from './applyPlan.ts';
import { shownLink } from './links.ts';
import { forget } from './plans.ts';
import { knownRecord } from './records.ts';

export function registerChangeActor(services: Services): vscode.Disposable {
  const command = commandsOn(services, actorFrom);
  return vscode.Disposable.from(
    command('dateline.changeActor', async (_, found, args) => {
      const { actor, mention, state } = found;
      const title = vscode.l10n.t('“{0}”, {1}', shortText(actor.name, 50), typeWord(actor.type, translate));
      const picked = await vscode.window.showQuickPick(items(services, found), { title, placeHolder: vscode.l10n.t('What to decide') });
      // The place, not the arguments: whatever the cursor does meanwhile, the same name is meant.
      return picked && vscode.commands.executeCommand(picked.command, ...(args.length > 0 ? args : [state.uri.toString(), mention.start]));
    }),
    command('dateline.forgetActor', async (_, { state, actor }) => {
      const record = knownRecord(situationOf(services), actor);
      if (!record) return void vscode.window.showInformationMessage(vscode.l10n.t('Nothing was decided about {0}: it is as Dateline found it.', shortText(actor.name, 50)));
      return applyPlan(services, state, vscode.l10n.t('Undo What Was Decided'), forget(situationOf(services), record.id));
    }),
  );
}

interface ActionItem extends vscode.QuickPickItem {
  readonly command: string;
}

function items(services: Services, { actor }: FoundActor): readonly ActionItem[] {
  const record = knownRecord(situationOf(services), actor);
  const item = (icon: string, label: string, command: string, description = ''): ActionItem => ({ label, description: quickLabel(description), command, iconPath: new vscode.ThemeIcon(icon) });
  return [
    item('edit', vscode.l10n.t('Rename…'), 'dateline.renameActor', shortText(actor.name, 60)),
    item('merge', vscode.l10n.t('Merge with another actor…'), 'dateline.mergeActors'),
    item('split-horizontal', vscode.l10n.t('This is somebody else…'), 'dateline.splitActor'),
    item('symbol-misc', vscode.l10n.t('Change the type…'), 'dateline.changeMentionType', typeWord(actor.type, translate)),
    item('add', vscode.l10n.t('Add a spelling…'), 'dateline.addSpelling', shortText(actor.aliases.join(', '), 60)),
    item('remove', vscode.l10n.t('Remove a spelling…'), 'dateline.removeSpelling'),
    item('link', vscode.l10n.t('Link to Wikidata or the web…'), 'dateline.linkActor', (record?.links ?? []).map((l) => shownLink(l).label).join(', ')),
    item('close', vscode.l10n.t('Not a name…'), 'dateline.rejectMention'),
    ...(record ? [item('discard', vscode.l10n.t('Undo what was decided about it'), 'dateline.forgetActor')] : []),
  ];
}
