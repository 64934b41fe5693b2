// Which annotation a command means: the one that a tree item or a link names, the selected words' own, else the one at
// the cursor. Where several lie there, the person is asked, the innermost first.
import * as vscode from 'vscode';
import type { Annotation, AnchoredAnnotation } from '../../core/model/annotation.ts';
import type { AnnotationPatch } from '../../core/sidecar/index.ts';
import { contains, spanLength } from '../../core/text/span.ts';
import type { ArticleState, Change, Services } from '../../host/services.ts';
import { swatch } from '../labels/swatch.ts';
import { shortText } from '../trees/labelText.ts';
import { quickLabel } from '../trees/searchActors.ts';
import { labelName } from './askLabel.ts';
import { type ArticlePlace, type Args, canAnnotate, placeFrom } from './place.ts';

export interface FoundAnnotation {
  readonly state: ArticleState;
  readonly annotation: Annotation;
}

/** Tells the user where there is none, or where nothing can be written. */
export async function annotationFrom(services: Services, args: Args): Promise<FoundAnnotation | undefined> {
  const place = await placeFrom(services, args);
  if (!place) return undefined;
  const { state } = place;
  const here = candidates(place);
  if (here.length === 0) return void vscode.window.showInformationMessage(vscode.l10n.t('There is no annotation at the cursor. Put the cursor on annotated words first.'));
  if (!canAnnotate(state)) return undefined;
  const annotation = here.length === 1 ? here[0]?.annotation : await askWhich(services, state, here);
  return annotation && { state, annotation };
}

/** One where it is clear, else all that hold the place, the innermost first. */
function candidates({ state, span, annotation, named }: ArticlePlace): readonly AnchoredAnnotation[] {
  if (annotation && named === true) return [annotation];
  const around = state.annotations.filter((a) => a.span && contains(a.span, span));
  const exact = around.filter((a) => a.span?.start === span.start && a.span.end === span.end);
  const isSelected = exact.length > 0 && spanLength(span) > 0 && annotation === undefined;
  const all = isSelected ? exact : around.length > 0 ? around : annotation ? [annotation] : [];
  return [...all].sort((a, b) => (a.span ? spanLength(a.span) : 0) - (b.span ? spanLength(b.span) : 0));
}

async function askWhich(services: Services, state: ArticleState, here: readonly AnchoredAnnotation[]): Promise<Annotation | undefined> {
  const items = here.map(({ annotation }) => annotationItem(services, state, annotation));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which Annotation?'), placeHolder: vscode.l10n.t('{0} lie here, the innermost first', here.length), matchOnDescription: true });
  return picked?.annotation;
}

export interface AnnotationItem extends vscode.QuickPickItem {
  readonly annotation: Annotation;
}

/** Its words, label and note as an item to pick. */
export function annotationItem(services: Services, state: ArticleState, annotation: Annotation): AnnotationItem {
  const color = state.folder.decisions.labels.find((l) => l.id === annotation.label)?.color;
  return {
    annotation, label: quickLabel(shortText(annotation.quote)), iconPath: swatch(services.context, color),
    description: quickLabel([labelName(annotation.label, state.folder), shortText(annotation.note ?? '', 50)].filter((s) => s !== '').join(' · ')),
  };
}

/** What it says by now: while a question stood open, somebody else may have changed it. */
export const asOfNow = async ({ library }: Services, { state, annotation }: FoundAnnotation): Promise<Annotation> =>
  (await library.get(state.uri))?.annotations.find((a) => a.annotation.id === annotation.id)?.annotation ?? annotation;

export const updated = (state: ArticleState, annotation: Annotation, set: AnnotationPatch): Change => ({
  article: state.uri, changes: [{ kind: 'update', id: annotation.id, set }],
});

export const titleFor = (annotation: Annotation): string => vscode.l10n.t('Annotation “{0}”', shortText(annotation.quote, 50));
