// Asks which label an annotation gets: the entity types, dates and meetings, the folder's own labels, or a new one.
import * as vscode from 'vscode';
import { BUILT_IN_LABELS } from '../../core/check/index.ts';
import { ENTITY_TYPES, isEntityType } from '../../core/model/analysis.ts';
import type { Label } from '../../core/model/annotation.ts';
import type { FolderState, Services } from '../../host/services.ts';
import { askColor } from '../labels/askColor.ts';
import { swatch } from '../labels/swatch.ts';
import { kindIcon, typeWord } from '../trees/kindWords.ts';
import { quickLabel } from '../trees/searchActors.ts';
import { translate } from '../trees/treeProvider.ts';
import { labelId } from '../../core/util/labelId.ts';

export interface ChosenLabel {
  readonly id: string;
  /** To be added to `dateline.yaml` in the same step. */
  readonly made?: Label;
}

interface LabelItem extends vscode.QuickPickItem {
  readonly id?: string;
}

/** `first`: the label to offer first, because the words are known to be that. Undefined: the user left. */
export async function askLabel(services: Services, folder: FolderState, title: string, first?: string): Promise<ChosenLabel | undefined> {
  const items = labelItems(services, folder);
  const leading = items.filter((i) => i.id !== undefined && i.id === first);
  const picked = await vscode.window.showQuickPick([...leading, ...items.filter((i) => !leading.includes(i))], {
    title, placeHolder: vscode.l10n.t('Choose a label'), matchOnDescription: true,
  });
  if (!picked) return undefined;
  return picked.id === undefined ? askNewLabel(services, folder) : { id: picked.id };
}

function labelItems(services: Services, folder: FolderState): readonly LabelItem[] {
  const item = (id: string, label: string, description: string): LabelItem => ({ id, label, description, iconPath: new vscode.ThemeIcon(kindIcon(id).id) });
  const own = folder.decisions.labels.map((l): LabelItem => ({
    id: l.id, label: quickLabel(l.name), iconPath: swatch(services.context, l.color),
  }));
  const separator = (label: string): LabelItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  return [
    ...ENTITY_TYPES.map((type) => item(type, typeWord(type, translate), vscode.l10n.t('a name'))),
    item('date', labelWords('date'), vscode.l10n.t('words that say when')),
    item('meeting', labelWords('meeting'), vscode.l10n.t('words that tell of a meeting')),
    ...(own.length > 0 ? [separator(vscode.l10n.t('labels of this folder')), ...own] : []),
    separator(''),
    { label: vscode.l10n.t('New label…'), iconPath: new vscode.ThemeIcon('add') },
  ];
}

/** Its name, then its colour. One that is there already is taken as it is. */
export async function askNewLabel(services: Services, folder: FolderState): Promise<ChosenLabel | undefined> {
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('New Label'),
    prompt: vscode.l10n.t('Its name, such as “claim”. It is kept in dateline.yaml for the whole folder.'),
    validateInput: (value) => labelProblem(value, folder),
  });
  const label = name === undefined ? undefined : labelNamed(name, folder);
  if (!label?.made) return label;
  const color = await askColor(services.context, vscode.l10n.t('Colour of “{0}”', label.made.name));
  return color === undefined ? undefined : { id: label.id, made: { ...label.made, ...(color !== null && { color }) } };
}

function labelProblem(name: string, folder: FolderState): string | undefined {
  const id = labelId(name);
  if (id === '') return vscode.l10n.t('Letters or digits, please.');
  return folder.uri ? undefined : vscode.l10n.t('Labels of your own need an open folder, to keep dateline.yaml in.');
}

/** The label of that name or id if there is one, else a new one. */
export function labelNamed(name: string, folder: FolderState): ChosenLabel {
  const id = labelId(name);
  const known = folder.decisions.labels.find((l) => l.id === id || l.name === name);
  if (known) return { id: known.id };
  return BUILT_IN_LABELS.has(id) ? { id } : { id, made: { id, name: name.trim() } };
}


/** A built-in label in the user's language; any other as it is. */
export function labelWords(label: string): string {
  if (isEntityType(label)) return typeWord(label, translate);
  return label === 'date' ? vscode.l10n.t('date') : label === 'meeting' ? vscode.l10n.t('meeting') : label;
}

/** As people read it: the name in `dateline.yaml`, or the built-in label's word. */
export const labelName = (label: string, folder: FolderState): string => folder.decisions.labels.find((l) => l.id === label)?.name ?? labelWords(label);
