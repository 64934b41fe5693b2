// Changing what a person annotated: note, label, or away with it.
import * as vscode from 'vscode';
import type { Annotation, AnchoredAnnotation } from '../../core/model/annotation.ts';
import type { SidecarChange } from '../../core/sidecar/index.ts';
import type { ArticleState, Change, Services } from '../../host/services.ts';
import { shortDate } from '../dateText.ts';
import { shortText } from '../trees/labelText.ts';
import { askNote } from './annotate.ts';
import { askLabel, labelNamed } from './askLabel.ts';
import { type Args, canAnnotate, commandsOn, optionsFrom, placeFrom, textOption } from './place.ts';

export function registerEditAnnotation(services: Services): vscode.Disposable {
  const command = commandsOn(services, annotationFrom);
  return vscode.Disposable.from(
    command('dateline.editAnnotation', edit),
    command('dateline.relabelAnnotation', relabel),
    command('dateline.deleteAnnotation', remove),
  );
}

interface Found {
  readonly state: ArticleState;
  readonly annotation: Annotation;
}

async function annotationFrom(services: Services, args: Args): Promise<Found | undefined> {
  const place = await placeFrom(services, args);
  if (!place) return undefined;
  const { state } = place;
  const annotation: AnchoredAnnotation | undefined =
    place.annotation ?? state.annotations.find((a) => a.span && a.span.start <= place.span.start && place.span.end <= a.span.end);
  if (!annotation) return void vscode.window.showInformationMessage(vscode.l10n.t('There is no annotation at the cursor. Put it on annotated words first.'));
  return canAnnotate(state) ? { state, annotation: annotation.annotation } : undefined;
}

const updated = (state: ArticleState, annotation: Annotation, set: Extract<SidecarChange, { kind: 'update' }>['set']): Change => ({
  article: state.uri, changes: [{ kind: 'update', id: annotation.id, set }],
});

const titleFor = (annotation: Annotation): string => vscode.l10n.t('Annotation “{0}”', shortText(annotation.quote, 50));

/** What can be changed, as one menu for the keyboard. With the option `note` it sets the note at once. */
async function edit(services: Services, { state, annotation }: Found, args: Args): Promise<unknown> {
  const given = textOption(optionsFrom(args), 'note');
  if (given !== undefined) return setNote(services, state, annotation, given);
  const picked = await vscode.window.showQuickPick(editItems(annotation), { title: titleFor(annotation), placeHolder: vscode.l10n.t('What to change') });
  if (!picked) return undefined;
  if (picked.command !== undefined) return vscode.commands.executeCommand(picked.command, ...args);
  const note = await askNote(titleFor(annotation), annotation.note ?? '');
  return note === undefined ? undefined : setNote(services, state, annotation, note);
}

interface EditItem extends vscode.QuickPickItem {
  /** Missing: the note. */
  readonly command?: string;
}

function editItems(annotation: Annotation): readonly EditItem[] {
  const item = (icon: string, label: string, description: string, command?: string): EditItem => ({
    label, description, iconPath: new vscode.ThemeIcon(icon), ...(command !== undefined && { command }),
  });
  return [
    item('note', vscode.l10n.t('Note'), shortText(annotation.note ?? '', 60)),
    item('tag', vscode.l10n.t('Label'), annotation.label, 'dateline.relabelAnnotation'),
    item('person', vscode.l10n.t('Who it means'), '', 'dateline.setActor'),
    ...(annotation.label === 'date' ? [item('calendar', vscode.l10n.t('Date'), annotation.value === undefined ? '' : shortDate(annotation.value), 'dateline.setDateValue')] : []),
    ...(annotation.label === 'meeting' ? [item('comment-discussion', vscode.l10n.t('Meeting'), '', 'dateline.setMeeting')] : []),
    item('trash', vscode.l10n.t('Delete'), '', 'dateline.deleteAnnotation'),
  ];
}

const setNote = (services: Services, state: ArticleState, annotation: Annotation, note: string): Promise<boolean> =>
  services.decisions.apply(vscode.l10n.t('Note'), [updated(state, annotation, { note: note.trim() === '' ? null : note })]);

async function relabel(services: Services, { state, annotation }: Found, args: Args): Promise<unknown> {
  const given = textOption(optionsFrom(args), 'label');
  const label = given === undefined ? await askLabel(services, state.folder, titleFor(annotation)) : labelNamed(given, state.folder);
  if (!label || label.id === annotation.label) return undefined;
  const toFolder: Change[] = label.made ? [{ folderFileOf: state.uri, changes: [{ kind: 'addLabel', label: label.made }] }] : [];
  // A rejected name that gets a label of its own is rejected no longer; an accepted one is now the person's own answer.
  const change = updated(state, annotation, { label: label.id, status: 'added' });
  return services.decisions.apply(vscode.l10n.t('Change Label'), [...toFolder, change]);
}

/** Without asking: undo brings it back. Relations from and to it go with it. */
async function remove(services: Services, { state, annotation }: Found): Promise<boolean> {
  const relations = state.sidecar.sidecar.relations.filter((r) => r.from === annotation.id || r.to === annotation.id);
  const changes: SidecarChange[] = [...relations.map((r) => ({ kind: 'removeRelation' as const, id: r.id })), { kind: 'remove', id: annotation.id }];
  return services.decisions.apply(vscode.l10n.t('Delete Annotation'), [{ article: state.uri, changes }]);
}
