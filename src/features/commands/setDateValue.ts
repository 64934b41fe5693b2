// Gives words a date's value: "the day after" is 2025-04-04.
import * as vscode from 'vscode';
import { registerCommand } from '../../host/commands.ts';
import { problemWords } from '../../host/problemWords.ts';
import type { Change, Services } from '../../host/services.ts';
import { shortText } from '../trees/labelText.ts';
import { annotationOf, wordsFrom } from './annotate.ts';
import { dateValueProblem } from './dateValue.ts';
import { type Args, optionsFrom, textOption } from './place.ts';

export function registerSetDateValue(services: Services): vscode.Disposable {
  return registerCommand(services, 'dateline.setDateValue', (...args) => setDateValue(services, args));
}

/** Option `value` skips the question. Gives the annotation's id. */
async function setDateValue(services: Services, args: Args): Promise<string | undefined> {
  const place = await wordsFrom(services, args);
  if (!place) return undefined;
  const { state, span, date } = place;
  const annotation = state.annotations.find((a) => a.annotation.label === 'date' && a.span && a.span.start <= span.start && span.end <= a.span.end)?.annotation;
  const words = shortText(state.text.slice(span.start, span.end), 50);
  const value = textOption(optionsFrom(args), 'value') ?? (await ask(words, annotation?.value ?? calendarValue(date?.value)));
  if (value === undefined) return undefined;
  const problem = dateValueProblem(value);
  if (problem) return void vscode.window.showWarningMessage(problemWords(problem));
  const change = annotation
    ? { kind: 'update' as const, id: annotation.id, set: { value } }
    : { kind: 'add' as const, annotation: annotationOf(services, state, date ?? span, { label: 'date', status: date ? 'accepted' : 'added', value }) };
  const changes: Change[] = [{ article: state.uri, changes: [change] }];
  const done = await services.decisions.apply(vscode.l10n.t('Set Date Value'), changes);
  return done ? (change.kind === 'add' ? change.annotation.id : change.id) : undefined;
}

/** What is worth editing: not the placeholders of a date that is not known. */
const calendarValue = (value = ''): string => (/^\d{4}/.test(value) && !value.includes('X') ? value : '');

const ask = async (words: string, value: string): Promise<string | undefined> => {
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('When is “{0}”?', words), value,
    prompt: vscode.l10n.t('A day 2025-04-03, month 2025-04, week 2025-W14, quarter 2025-Q2, season 2025-SU, year 2025, or from/to: 2025-04-03/2025-04-05'),
    validateInput: (typed) => {
      const problem = dateValueProblem(typed.trim());
      return problem && problemWords(problem);
    },
  });
  return answer?.trim();
};
