// Changing what a person annotated: note, label, whatever else it says, or away with it.
import * as vscode from 'vscode';
import type { Annotation } from '../../core/model/annotation.ts';
import type { ArticleState, Change, Services } from '../../host/services.ts';
import { shortDate } from '../dateText.ts';
import { tellRelationsGone } from '../relations/relationsGone.ts';
import { counted } from '../trees/kindWords.ts';
import { shortText } from '../trees/labelText.ts';
import { translate } from '../trees/treeProvider.ts';
import { askNote } from './annotate.ts';
import { annotationFrom, type FoundAnnotation, titleFor, updated } from './annotationFrom.ts';
import { askLabel, labelName, labelNamed } from './askLabel.ts';
import { type Args, commandsOn, optionsFrom, textOption } from './place.ts';

export function registerEditAnnotation(services: Services): vscode.Disposable {
  const command = commandsOn(services, annotationFrom);
  return vscode.Disposable.from(
    command('dateline.editAnnotation', edit),
    command('dateline.relabelAnnotation', relabel),
    command('dateline.deleteAnnotation', remove),
  );
}

/** What can be changed, as one menu for the keyboard. With the option `note` it sets the note at once. */
async function edit(services: Services, { state, annotation }: FoundAnnotation, args: Args): Promise<unknown> {
  const given = textOption(optionsFrom(args), 'note');
  if (given !== undefined) return setNote(services, state, annotation, given);
  const picked = await vscode.window.showQuickPick(editItems(state, annotation), { title: titleFor(annotation), placeHolder: vscode.l10n.t('What to change') });
  if (!picked) return undefined;
  if (picked.command !== undefined) return vscode.commands.executeCommand(picked.command, state.uri.toString(), annotation.id);
  const note = await askNote(titleFor(annotation), annotation.note ?? '');
  return note === undefined ? undefined : setNote(services, state, annotation, note);
}

interface EditItem extends vscode.QuickPickItem {
  /** Missing: the note. */
  readonly command?: string;
}

function editItems(state: ArticleState, annotation: Annotation): readonly EditItem[] {
  const item = (icon: string, label: string, description: string, command?: string): EditItem => ({
    label, description: shortText(description, 60), iconPath: new vscode.ThemeIcon(icon), ...(command !== undefined && { command }),
  });
  const { certainty = '', ...others } = annotation.attributes ?? {};
  const relations = state.sidecar.sidecar.relations.filter((r) => r.from === annotation.id || r.to === annotation.id).length;
  return [
    item('note', vscode.l10n.t('Note'), annotation.note ?? ''),
    item('tag', vscode.l10n.t('Label'), labelName(annotation.label, state.folder), 'dateline.relabelAnnotation'),
    item('question', vscode.l10n.t('Certainty'), certainty, 'dateline.setCertainty'),
    item('symbol-keyword', vscode.l10n.t('Tags'), (annotation.tags ?? []).map((t) => `#${t}`).join(' '), 'dateline.setTags'),
    item('link', vscode.l10n.t('Links'), (annotation.links ?? []).join(' '), 'dateline.setLinks'),
    item('symbol-property', vscode.l10n.t('Another attribute'), Object.entries(others).map(([key, value]) => `${key}: ${value}`).join(', '), 'dateline.setAttribute'),
    item('arrow-right', vscode.l10n.t('Relate to…'), relations === 0 ? '' : counted(relations, '{0} relation', '{0} relations', translate), 'dateline.relate'),
    item('person', vscode.l10n.t('Who it means'), '', 'dateline.setActor'),
    ...(annotation.label === 'date' ? [item('calendar', vscode.l10n.t('Date'), annotation.value === undefined ? '' : shortDate(annotation.value), 'dateline.setDateValue')] : []),
    ...(annotation.label === 'meeting' ? [item('comment-discussion', vscode.l10n.t('Meeting'), '', 'dateline.setMeeting')] : []),
    item('trash', vscode.l10n.t('Delete'), '', 'dateline.deleteAnnotation'),
  ];
}

const setNote = (services: Services, state: ArticleState, annotation: Annotation, note: string): Promise<boolean> =>
  services.decisions.apply(vscode.l10n.t('Note'), [updated(state, annotation, { note: note.trim() === '' ? null : note })]);

async function relabel(services: Services, { state, annotation }: FoundAnnotation, args: Args): Promise<unknown> {
  const given = textOption(optionsFrom(args), 'label');
  const label = given === undefined ? await askLabel(services, state.folder, titleFor(annotation)) : labelNamed(given, state.folder);
  if (!label || label.id === annotation.label) return undefined;
  const toFolder: Change[] = label.made ? [{ folderFileOf: state.uri, changes: [{ kind: 'addLabel', label: label.made }] }] : [];
  // A rejected name that gets a label of its own is rejected no longer; an accepted one is now the person's own answer.
  const change = updated(state, annotation, { label: label.id, status: 'added' });
  return services.decisions.apply(vscode.l10n.t('Change Label'), [...toFolder, change]);
}

/** Without asking: undo brings it back. Relations from and to it go with it. */
async function remove(services: Services, { state, annotation }: FoundAnnotation): Promise<boolean> {
  const { relations } = state.sidecar.sidecar;
  const done = await services.decisions.apply(vscode.l10n.t('Delete Annotation'), [{ article: state.uri, changes: [{ kind: 'remove', id: annotation.id }] }]);
  if (done) tellRelationsGone(relations, [annotation.id]);
  return done;
}
