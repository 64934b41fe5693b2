// "What else happened on this date": the folder's words that name the same day or a stretch around it, in the peek view
// that references have.
import * as vscode from 'vscode';
import { type DayHit, isCalendarDate, searchDay } from '../core/corpus/index.ts';
import { overlaps, type Span } from '../core/text/span.ts';
import { inPieces } from '../host/breathe.ts';
import { registerCommand } from '../host/commands.ts';
import { meetingAt } from '../host/lookUp.ts';
import type { ArticleState, Services } from '../host/services.ts';
import { positionOf } from '../host/spans.ts';
import { type ArticlePlace, type Args, optionsFrom, placeFrom, textOption } from './commands/place.ts';
import { dateChoice, pickDate } from './datePicker.ts';
import { longDate } from './dateText.ts';
import { locationsOf } from './locations.ts';

export const SAME_DAY = 'dateline.showSameDay';

const MOST_CHOICES = 30;

/** Arguments as for every command on words, or a tree item; option `value` for another date. Gives how many places it shows. */
export function registerSameDay(services: Services): vscode.Disposable {
  return registerCommand(services, SAME_DAY, async (...args) => {
    const place = await placeFrom(services, args);
    if (!place) return undefined;
    const asked = askedDate(place, args) ?? (await askDate(services, place.state));
    return asked && show(services, place.state, asked);
  });
}

interface Asked {
  readonly value: string;
  /** The words that the question is about, which are no answer. */
  readonly words: Span;
}

function askedDate({ state, span, date }: ArticlePlace, args: Args): Asked | undefined {
  const value = textOption(optionsFrom(args), 'value');
  if (value !== undefined) return { value, words: { start: span.start, end: span.start } };
  if (date && isCalendarDate(date.value)) return { value: date.value, words: date };
  const meeting = date ? undefined : meetingAt(state, span.start);
  return meeting?.date && isCalendarDate(meeting.date.value) ? { value: meeting.date.value, words: meeting.date } : undefined;
}

/** The cursor is on no date: one of the article's, or any. */
async function askDate(services: Services, state: ArticleState): Promise<Asked | undefined> {
  const values = [...new Set(state.analysis.dates.map((date) => date.value).filter(isCalendarDate))].slice(0, MOST_CHOICES);
  const value = await pickDate(services, {
    title: vscode.l10n.t('What happened on which date?'),
    placeholder: vscode.l10n.t('A date of this article, or type one: 3 April 2025, April 2025'),
    hint: vscode.l10n.t('Write a date such as 3 April 2025, or a month such as April 2025'),
    published: state.analysis.published.value,
    numericOrder: services.settings.numericOrder(state.uri),
    accepts: isCalendarDate,
    choices: values.map(dateChoice),
  });
  const cursor = vscode.window.activeTextEditor?.selection.active;
  const start = cursor ? state.lines.offsetOf({ line: cursor.line, column: cursor.character }) : 0;
  return typeof value === 'string' ? { value, words: { start, end: start } } : undefined;
}

async function show(services: Services, state: ArticleState, { value, words }: Asked): Promise<number> {
  const locations = await sameDayLocations(services, state, value, words);
  if (locations.length === 0) {
    const message = services.library.progress === undefined ? vscode.l10n.t('Nothing else in these articles is dated {0}.', longDate(value)) : vscode.l10n.t('Nothing else is dated {0} so far; the folder is still being read.', longDate(value));
    void vscode.window.showInformationMessage(message);
    return 0;
  }
  await vscode.commands.executeCommand('editor.action.showReferences', state.uri, positionOf(state.lines, words.start), locations);
  return locations.length;
}

/** The nearest first. `words` themselves, in the article that is asked from, are left out. */
export async function sameDayLocations({ library }: Services, state: ArticleState, value: string, words: Span): Promise<vscode.Location[]> {
  const isAsked = (hit: DayHit): boolean => hit.article === state.path && overlaps(hit.span, words);
  const states = new Map(library.all().map((article) => [article.path, article])); // as they are searched: others may come meanwhile
  const hits = (await inPieces(searchDay([...states.values()].map((article) => article.analysis), value))) ?? [];
  return locationsOf(hits.filter((hit) => !isAsked(hit)).map(({ article, span }) => ({ state: states.get(article), span })));
}
