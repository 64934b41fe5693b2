// The folder's own labels: new ones, another name or colour, away with one. A used label is replaced or stays.
import * as vscode from 'vscode';
import type { Label } from '../../core/model/annotation.ts';
import type { FolderChange } from '../../core/sidecar/index.ts';
import { registerCommand } from '../../host/commands.ts';
import type { FolderState, Services } from '../../host/services.ts';
import { askLabel, askNewLabel, labelNamed } from '../commands/askLabel.ts';
import { type Args, optionsFrom, textOption } from '../commands/place.ts';
import { quickLabel } from '../trees/searchActors.ts';
import { folderRead } from '../untilRead.ts';
import { askColor } from './askColor.ts';
import { labelById, labelFolder, relabelled, undefinedLabels, usesNow, usesOf, useWords } from './labelUse.ts';
import { swatch } from './swatch.ts';

export const registerManageLabels = (services: Services): vscode.Disposable =>
  registerCommand(services, 'dateline.manageLabels', (...args) => manageLabels(services, args));

/** A label with the folder that has it. */
interface Owned {
  readonly uri: vscode.Uri;
  readonly folder: FolderState;
  readonly label: Label;
}

/** Options: `label` (its id) with `name`, `color` (empty: none), `delete`, or `replaceBy` (another label's id). */
async function manageLabels(services: Services, args: Args): Promise<boolean | undefined> {
  const found = await labelFolder(services);
  if (!found) return undefined;
  const options = optionsFrom(args);
  const id = textOption(options, 'label');
  if (id === undefined) return list(services, found.uri, found.folder);
  const label = labelById(found.folder, id);
  if (!label) return void vscode.window.showInformationMessage(vscode.l10n.t('dateline.yaml has no label “{0}”.', id));
  const owned = { ...found, label };
  const name = textOption(options, 'name');
  if (name !== undefined) return change(services, owned, vscode.l10n.t('Rename Label'), { kind: 'updateLabel', id, set: { name } });
  const color = textOption(options, 'color');
  if (color !== undefined) return recolor(services, owned, color === '' ? null : color);
  return options['delete'] === true || 'replaceBy' in options ? remove(services, owned, textOption(options, 'replaceBy')) : askWhat(services, owned);
}

const change = (services: Services, { uri }: Owned, label: string, one: FolderChange): Promise<boolean> =>
  services.decisions.apply(label, [{ folderFileOf: uri, changes: [one] }]);

const recolor = (services: Services, owned: Owned, color: string | null): Promise<boolean> =>
  change(services, owned, vscode.l10n.t('Colour of Label'), { kind: 'updateLabel', id: owned.label.id, set: { color } });

async function list(services: Services, uri: vscode.Uri, folder: FolderState): Promise<boolean | undefined> {
  const labels = folder.decisions.labels.map((label) => ({
    label: quickLabel(label.name), name: label, iconPath: swatch(services.context, label.color),
    description: useWords(usesOf(services.library, folder, label.id)) ?? vscode.l10n.t('not used'),
  }));
  const missing = undefinedLabels(services.library, folder).map((id) => ({
    label: quickLabel(id), missing: id, iconPath: new vscode.ThemeIcon('warning'), description: useWords(usesOf(services.library, folder, id)) ?? '',
  }));
  const items: (vscode.QuickPickItem & { readonly name?: Label; readonly missing?: string })[] = [
    ...labels, { label: vscode.l10n.t('New label…'), iconPath: new vscode.ThemeIcon('add') },
    ...(missing.length > 0 ? [{ label: vscode.l10n.t('used, but not in dateline.yaml: choose one to add it'), kind: vscode.QuickPickItemKind.Separator }, ...missing] : []),
  ];
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Labels of This Folder'), placeHolder: vscode.l10n.t('Choose one to change it') });
  if (!picked) return undefined;
  if (picked.name) return askWhat(services, { uri, folder, label: picked.name });
  const made = picked.missing === undefined ? (await askNewLabel(services, folder))?.made : await coloured(services, picked.missing);
  return made && services.decisions.apply(vscode.l10n.t('New Label'), [{ folderFileOf: uri, changes: [{ kind: 'addLabel', label: made }] }]);
}

/** A label that is used already: it lacks only a colour. */
async function coloured({ context }: Services, id: string): Promise<Label | undefined> {
  const color = await askColor(context, vscode.l10n.t('Colour of “{0}”', id));
  return color === undefined ? undefined : { id, name: id, ...(color !== null && { color }) };
}

async function askWhat(services: Services, owned: Owned): Promise<boolean | undefined> {
  const { label, folder } = owned;
  const item = (icon: string, words: string, run: () => Promise<boolean | undefined>) => ({ label: words, iconPath: new vscode.ThemeIcon(icon), run });
  const title = vscode.l10n.t('Label “{0}”', label.name);
  const uses = useWords(usesOf(services.library, folder, label.id));
  const picked = await vscode.window.showQuickPick([
    item('edit', vscode.l10n.t('Name…'), () => askName(services, owned, title)),
    item('symbol-color', vscode.l10n.t('Colour…'), async () => {
      const color = await askColor(services.context, title, label.color);
      return color === undefined ? undefined : recolor(services, owned, color);
    }),
    item('trash', uses === undefined ? vscode.l10n.t('Delete') : vscode.l10n.t('Replace and delete…'), () => remove(services, owned, undefined)),
  ], { title, placeHolder: uses ?? vscode.l10n.t('not used') });
  return picked?.run();
}

async function askName(services: Services, owned: Owned, title: string): Promise<boolean | undefined> {
  const name = await vscode.window.showInputBox({
    title, value: owned.label.name, prompt: vscode.l10n.t('What people read. Annotations keep its id, {0}.', owned.label.id),
    validateInput: (value) => nameProblem(owned, value),
  });
  return name === undefined || name.trim() === owned.label.name ? undefined : change(services, owned, vscode.l10n.t('Rename Label'), { kind: 'updateLabel', id: owned.label.id, set: { name: name.trim() } });
}

function nameProblem({ folder, label }: Owned, value: string): string | undefined {
  if (value.trim() === '') return vscode.l10n.t('A name, please.');
  return folder.decisions.labels.some((l) => l.id !== label.id && l.name === value.trim()) ? vscode.l10n.t('Another label has this name.') : undefined;
}

/** Unused: away. Used: its annotations get `by`, asked for where it is missing, in the same step of undo. */
async function remove(services: Services, { uri, folder, label }: Owned, by: string | undefined): Promise<boolean | undefined> {
  if (!(await folderRead(services, vscode.l10n.t('Labels of This Folder')))) return undefined;
  const uses = await usesNow(services, folder, label.id);
  const words = useWords(uses);
  const others: FolderState = { ...folder, decisions: { ...folder.decisions, labels: folder.decisions.labels.filter((l) => l !== label) } };
  const title = vscode.l10n.t('“{0}” is used by {1}: which label instead?', label.name, words ?? '');
  const instead = words === undefined ? undefined : by === undefined ? await askLabel(services, others, title) : labelNamed(by, others);
  if (words !== undefined && (!instead || instead.id === label.id)) return undefined;
  return services.decisions.apply(vscode.l10n.t('Delete Label'), [
    { folderFileOf: uri, changes: [...(instead?.made ? [{ kind: 'addLabel', label: instead.made } as const] : []), { kind: 'removeLabel', id: label.id }] },
    ...(instead ? relabelled(uses, instead.id) : []),
  ]);
}
