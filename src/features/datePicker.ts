// Asking for a date: a list that takes typed dates as well. What is typed is read at once and shown in full, so that
// Enter never takes something else than what stands there.
import * as vscode from 'vscode';
import type { NumericOrder } from '../core/model/analysis.ts';
import type { Later } from '../host/later.ts';
import type { Services } from '../host/services.ts';
import { fullDate } from './dateText.ts';

export interface DateChoice extends vscode.QuickPickItem {
  /** Undefined: cannot be accepted (a sentence on what is wrong, a separator). Null: what there is goes. */
  readonly value?: string | null;
}

export interface DateQuestion {
  readonly title: string;
  readonly placeholder: string;
  /** For "Thursday" and the like. */
  readonly published: string | null;
  readonly numericOrder: NumericOrder;
  /** Which of the values that can be typed will do. */
  readonly accepts: (value: string) => boolean;
  /** Said below input that is none. */
  readonly hint: string;
  readonly choices: readonly DateChoice[];
}

/** Undefined where the person leaves. */
export async function pickDate({ later }: Services, question: DateQuestion): Promise<string | null | undefined> {
  const { typedDates } = await later();
  const picker = vscode.window.createQuickPick<DateChoice>();
  picker.title = question.title;
  picker.placeholder = question.placeholder;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = question.choices;
  return new Promise((resolve) => {
    picker.onDidChangeValue((typed) => (picker.items = choicesFor(typedDates, question, typed)));
    picker.onDidAccept(() => {
      const value = picker.selectedItems[0]?.value;
      if (value === undefined) return;
      resolve(value);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

/** The readings of what was typed before the choices; what to type where it is neither a date nor part of a choice. */
export function choicesFor(typedDates: Later['typedDates'], question: DateQuestion, typed: string): readonly DateChoice[] {
  const { choices } = question;
  const letters = typed.trim().toLowerCase();
  if (letters === '') return choices;
  const read = typedDates(typed, question.published, question.numericOrder).filter(question.accepts);
  if (read.length > 0) {
    const readings = read.map((value): DateChoice => ({ ...dateChoice(value), alwaysShow: true }));
    return [...readings, ...choices.filter(({ value }) => typeof value !== 'string' || !read.includes(value))];
  }
  const isFilter = choices.some(({ label, description = '', detail = '' }) => `${label} ${description} ${detail}`.toLowerCase().includes(letters));
  return isFilter ? choices : [{ label: `$(warning) ${question.hint}`, alwaysShow: true }];
}

/** A value in words, with the value itself where both differ. */
export function dateChoice(value: string): DateChoice {
  const words = fullDate(value);
  return { label: words, ...(words !== value && { description: value }), value };
}
