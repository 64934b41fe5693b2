// Annotating: select words, press a key, choose a label, optionally write a note. What it writes goes through
// `services.decisions`, so it is one step of undo.
import * as vscode from 'vscode';
import { makeAnchor } from '../../core/anchors/index.ts';
import type { Annotation, AnnotationStatus } from '../../core/model/annotation.ts';
import { type Span, spanLength } from '../../core/text/span.ts';
import { registerCommand } from '../../host/commands.ts';
import type { ArticleState, Change, Services } from '../../host/services.ts';
import type { StickyLabel } from '../labels/stickyLabel.ts';
import { shortText } from '../trees/labelText.ts';
import { askLabel, type ChosenLabel, labelNamed } from './askLabel.ts';
import { type ArticlePlace, type Args, canAnnotate, optionsFrom, placeFrom, textOption } from './place.ts';

export function registerAnnotate(services: Services, sticky: StickyLabel): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(services, 'dateline.annotate', (...args) => annotate(services, sticky, args)),
    registerCommand(services, 'dateline.annotateWithNote', (...args) => annotateWithNote(services, sticky, args)),
  );
}

export type NewAnnotation = Omit<Annotation, 'id' | 'quote' | 'prefix' | 'suffix' | 'start' | 'end'>;

/** An annotation of these words with a new id. */
export const annotationOf = (services: Services, state: ArticleState, span: Span, facts: NewAnnotation): Annotation => ({
  id: services.decisions.newId(), ...makeAnchor(state.text, span), ...facts,
});

/** The change that makes an annotation, with its label where that is new. */
export function additions(state: ArticleState, annotations: readonly Annotation[], label?: ChosenLabel): readonly Change[] {
  const toFolder = label?.made ? [{ folderFileOf: state.uri, changes: [{ kind: 'addLabel', label: label.made }] } satisfies Change] : [];
  return [...toFolder, { article: state.uri, changes: annotations.map((annotation) => ({ kind: 'add', annotation })) }];
}

/** An article's place that can be annotated and has words. */
export async function wordsFrom(services: Services, args: Args): Promise<ArticlePlace | undefined> {
  const place = await placeFrom(services, args);
  if (!place || !canAnnotate(place.state)) return undefined;
  if (spanLength(place.span) > 0) return place;
  void vscode.window.showInformationMessage(vscode.l10n.t('Select the words to annotate, or put the cursor on one.'));
  return undefined;
}

/** Options: `label` (id or name) and `note` skip their questions. Gives the annotation's id. */
async function annotate(services: Services, sticky: StickyLabel, args: Args): Promise<string | undefined> {
  const place = await wordsFrom(services, args);
  if (!place) return undefined;
  const { state, span, mention, date } = place;
  const options = optionsFrom(args);
  const title = vscode.l10n.t('Annotate “{0}”', shortText(state.text.slice(span.start, span.end), 50));
  const given = textOption(options, 'label');
  const kept = given === undefined ? sticky.of(state.folder) : undefined;
  if (kept) return addKept(services, place, kept, args);
  const label = given === undefined ? await askLabel(services, state.folder, title, mention?.type ?? (date ? 'date' : undefined)) : labelNamed(given, state.folder);
  if (!label) return undefined;
  const note = textOption(options, 'note') ?? (await askNote(title, ''));
  return note === undefined ? undefined : add(services, place, label, note);
}

/** A note on what is there: the annotation's, else a new one with the label that the words are known by. */
async function annotateWithNote(services: Services, sticky: StickyLabel, args: Args): Promise<string | undefined> {
  const place = await wordsFrom(services, args);
  if (!place) return undefined;
  const { state, span, mention, date, annotation } = place;
  const given = textOption(optionsFrom(args), 'note');
  const title = vscode.l10n.t('Note on “{0}”', shortText(state.text.slice(span.start, span.end), 50));
  const known = mention?.type ?? (date ? 'date' : undefined);
  if (!annotation && known === undefined) return annotate(services, sticky, args);
  const note = given ?? (await askNote(title, annotation?.annotation.note ?? ''));
  if (note === undefined) return undefined;
  if (!annotation) return add(services, place, { id: known ?? '' }, note);
  const set = { note: note.trim() === '' ? null : note };
  await services.decisions.apply(vscode.l10n.t('Note'), [{ article: state.uri, changes: [{ kind: 'update', id: annotation.annotation.id, set }] }]);
  return annotation.annotation.id;
}

/** With the label that sticks: asks nothing, marks nothing twice, and puts the cursor behind the words, ready for the next. */
async function addKept(services: Services, place: ArticlePlace, label: ChosenLabel, args: Args): Promise<string | undefined> {
  const { state, span } = place;
  const there = state.annotations.find((a) => a.annotation.label === label.id && a.annotation.status !== 'rejected' && a.span?.start === span.start && a.span.end === span.end);
  const id = there?.annotation.id ?? (await add(services, place, label, textOption(optionsFrom(args), 'note') ?? ''));
  const editor = vscode.window.activeTextEditor;
  if (id !== undefined && editor?.document.uri.toString() === state.uri.toString()) editor.selection = new vscode.Selection(editor.selection.end, editor.selection.end);
  return id;
}

async function add(services: Services, place: ArticlePlace, label: ChosenLabel, note: string): Promise<string | undefined> {
  const { state, span } = place;
  const facts: NewAnnotation = { label: label.id, status: statusFor(place, label.id), ...(note.trim() !== '' && { note }) };
  const annotation = annotationOf(services, state, span, facts);
  const done = await services.decisions.apply(vscode.l10n.t('Annotate'), additions(state, [annotation], label));
  return done ? annotation.id : undefined;
}

/** Saying of a detected name what Dateline says of it accepts it; everything else adds. */
function statusFor({ span, mention, date }: ArticlePlace, label: string): AnnotationStatus {
  const detected = mention?.type === label ? mention : label === 'date' ? date : undefined;
  return detected?.start === span.start && detected.end === span.end ? 'accepted' : 'added';
}

/** Enter leaves the note empty; undefined: the user left. */
export const askNote = async (title: string, value: string): Promise<string | undefined> =>
  vscode.window.showInputBox({ title, value, prompt: vscode.l10n.t('A note, if you like. Enter alone leaves it out.'), placeHolder: vscode.l10n.t('Note (optional)') });
