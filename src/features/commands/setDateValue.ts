// Gives words a date's value ("the day after" is 2025-04-04), out of the other readings, typed, or taken back.
import * as vscode from 'vscode';
import type { DateMention } from '../../core/model/analysis.ts';
import type { Annotation } from '../../core/model/annotation.ts';
import { contains } from '../../core/text/span.ts';
import { registerCommand } from '../../host/commands.ts';
import { problemWords } from '../../host/problemWords.ts';
import type { Change, Services } from '../../host/services.ts';
import { type DateChoice, dateChoice, pickDate } from '../datePicker.ts';
import { sentence } from '../dateText.ts';
import { shortText } from '../trees/labelText.ts';
import { annotationOf, wordsFrom } from './annotate.ts';
import { dateValueProblem, isKnownValue } from '../../core/dates/index.ts';
import { type ArticlePlace, type Args, optionsFrom, textOption } from './place.ts';

export const SET_DATE_VALUE = 'dateline.setDateValue';
export const FORGET_DATE_VALUE = 'dateline.forgetDateValue';

export function registerSetDateValue(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(services, SET_DATE_VALUE, (...args) => setDateValue(services, args)),
    registerCommand(services, FORGET_DATE_VALUE, (...args) => forgetDateValue(services, args)),
  );
}

/** Option `value` skips the question. Gives the annotation's id. */
async function setDateValue(services: Services, args: Args): Promise<string | undefined> {
  const place = await wordsFrom(services, args);
  if (!place) return undefined;
  const { state, span, date } = place;
  const annotation = annotationAt(place);
  const value = textOption(optionsFrom(args), 'value') ?? (await ask(services, place, annotation));
  if (value === undefined) return undefined;
  if (value === null) return forget(services, place, annotation);
  const problem = dateValueProblem(value);
  if (problem) return void vscode.window.showWarningMessage(problemWords(problem));
  const change = annotation
    ? { kind: 'update' as const, id: annotation.id, set: { value, ...(annotation.status === 'rejected' && { status: 'added' as const }) } }
    : { kind: 'add' as const, annotation: annotationOf(services, state, date ?? span, { label: 'date', status: date ? 'accepted' : 'added', value }) };
  const changes: Change[] = [{ article: state.uri, changes: [change] }];
  const done = await services.decisions.apply(vscode.l10n.t('Set Date Value'), changes);
  return done ? (change.kind === 'add' ? change.annotation.id : change.id) : undefined;
}

async function forgetDateValue(services: Services, args: Args): Promise<string | undefined> {
  const place = await wordsFrom(services, args);
  return place && forget(services, place, annotationAt(place));
}

/** Where the annotation says nothing else, it goes as a whole. */
async function forget(services: Services, { state }: ArticlePlace, annotation: Annotation | undefined): Promise<string | undefined> {
  if (annotation?.value === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('You have set no value for these words, so there is nothing to forget.'));
    return undefined;
  }
  const { id } = annotation;
  const change = saysOnlyItsDate(annotation) ? { kind: 'remove' as const, id } : { kind: 'update' as const, id, set: { value: null } };
  const done = await services.decisions.apply(vscode.l10n.t('Forget Date Value'), [{ article: state.uri, changes: [change] }]);
  return done ? id : undefined;
}

/** Nothing that a person wrote would be lost with it. */
export const saysOnlyItsDate = ({ label, value, note, tags, links, attributes, actor, meeting }: Annotation): boolean =>
  label === 'date' && value !== undefined && [note, actor, meeting].every((key) => key === undefined) && (tags ?? []).length + (links ?? []).length === 0 && Object.keys(attributes ?? {}).length === 0;

const annotationAt = ({ state, span }: ArticlePlace): Annotation | undefined =>
  state.annotations.find((a) => a.annotation.label === 'date' && a.span && contains(a.span, span))?.annotation;

/** Undefined: the person left. Null: what was set goes. */
function ask(services: Services, { state, span, date }: ArticlePlace, annotation: Annotation | undefined): Promise<string | null | undefined> {
  const words = shortText(state.text.slice(span.start, span.end), 50);
  const forgetIt: DateChoice = { label: `$(discard) ${vscode.l10n.t('Forget My Choice')}`, value: null, alwaysShow: true };
  return pickDate(services, {
    title: vscode.l10n.t('When is “{0}”?', words),
    placeholder: vscode.l10n.t('Type a date: 3 April 2025, April 2025, or 2025-04-03/2025-04-05'),
    hint: vscode.l10n.t('Write a date such as 3 April 2025, a month 2025-04, a week 2025-W14, a quarter 2025-Q2, a year 2025, or two with / between'),
    published: state.analysis.published.value,
    numericOrder: services.settings.numericOrder(state.uri),
    accepts: () => true,
    choices: [...(date ? readings(date) : []), ...(annotation?.value === undefined ? [] : [forgetIt])],
  });
}

/** What stands now, and what else the words may mean. */
function readings({ value, reason, alternatives = [], detected }: DateMention): DateChoice[] {
  const now: DateChoice = { ...dateChoice(value), detail: `$(check) ${sentence(reason)}` };
  const read = detected ? [{ value: detected.value, why: detected.reason }, ...(detected.alternatives ?? [])] : alternatives;
  const others = read.filter((other) => other.value !== value).map((other): DateChoice => ({ ...dateChoice(other.value), detail: sentence(other.why) }));
  return [now, ...others].filter((choice) => isKnownValue(choice.value));
}
