// Inlay hints: behind "on Thursday" the day that it is. Off by default. Only what is in sight is made, tooltips when asked.
import * as vscode from 'vscode';
import type { DateMention } from '../core/model/analysis.ts';
import { overlaps, type Span } from '../core/text/span.ts';
import { orNothing, registerCommand } from '../host/commands.ts';
import { markdownWith } from '../host/markdown.ts';
import type { ArticleState, Services } from '../host/services.ts';
import type { DateHints } from '../host/settings.ts';
import { positionOf, spanOf } from '../host/spans.ts';
import { ARTICLE_SELECTOR } from './articleSelector.ts';
import { SET_DATE_VALUE } from './commands/setDateValue.ts';
import { hintedDates } from './hintedDates.ts';
import { shortDate } from './dateText.ts';
import { LINKED_COMMANDS } from './hover.ts';
import { shortDateCard } from './hoverDate.ts';

/** What a hint stands for, so that its tooltip can be made when somebody asks. */
const meanings = new WeakMap<vscode.InlayHint, { readonly state: ArticleState; readonly date: DateMention }>();

export function registerDateHints(services: Services): vscode.Disposable {
  const { library, settings } = services;
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    provideInlayHints: (document, range, token) =>
      orNothing(services, 'Inlay hints', async () => {
        const hints = settings.dateHints(document.uri);
        if (hints === 'off') return undefined;
        const state = await library.get(document.uri, token);
        return state && dateHints(state, hints, spanOf(state.lines, range));
      }),
    resolveInlayHint: (hint) => {
      const meant = meanings.get(hint);
      if (meant) hint.tooltip = markdownWith(LINKED_COMMANDS, shortDateCard(services, meant.state, meant.date));
      return hint;
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerInlayHintsProvider(ARTICLE_SELECTOR, provider),
    library.onDidChangeArticle(({ uri, version }) => version !== undefined && settings.dateHints(uri) !== 'off' && changed.fire()),
    settings.onDidChange((affects) => affects('dates.inlayHints') && changed.fire()),
    registerCommand(services, 'dateline.toggleDateHints', toggle),
  );
}

/** The hints within a stretch. A click with Ctrl or Cmd held offers other values; a double click changes nothing. */
export function dateHints(state: ArticleState, hints: Exclude<DateHints, 'off'>, within: Span): vscode.InlayHint[] {
  const near = state.analysis.dates.filter((date) => overlaps(date, { start: within.start, end: within.end + 1 }));
  return hintedDates(near, hints).map((date) => {
    const part = new vscode.InlayHintLabelPart(hintText(date));
    part.command = { command: SET_DATE_VALUE, title: vscode.l10n.t('Set Value…'), arguments: [state.uri.toString(), date.start, date.end] };
    const hint = new vscode.InlayHint(positionOf(state.lines, date.end), [part]);
    hint.paddingLeft = true;
    meanings.set(hint, { state, date });
    return hint;
  });
}

/** The day without its hour, which the words hold. A guess says so by a question mark. */
function hintText({ value, guess }: DateMention): string {
  const words = shortDate(value.split('/').map((end) => end.replace(/T.*$/, '')).join('/'));
  return guess ? `${words}?` : words;
}

/** Writes where the setting already has a value of its own, else for the user. */
async function toggle(): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('dateline');
  const name = 'dates.inlayHints';
  const target = configuration.inspect(name)?.workspaceValue === undefined ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
  await configuration.update(name, configuration.get(name) === 'off' ? 'relative' : 'off', target);
}
