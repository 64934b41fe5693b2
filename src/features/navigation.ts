// Moving along names and dates: the definition is the actor's first full mention, references are all mentions in the
// folder, and the other mentions in sight light up under the cursor.
import * as vscode from 'vscode';
import { fold } from '../core/text/fold.ts';
import type { Span } from '../core/text/span.ts';
import { inPieces } from '../host/breathe.ts';
import { orNothing, registerCommand } from '../host/commands.ts';
import { actorById, corpusActorOf, dateAt, mentionAt, mentionsByArticle, nominalAt } from '../host/lookUp.ts';
import { digestOf } from '../host/packedArticle.ts';
import type { ArticleState, Services } from '../host/services.ts';
import { offsetOf, rangeOf } from '../host/spans.ts';
import { ARTICLE_SELECTOR } from './articleSelector.ts';
import { locationsOf, type Place } from './locations.ts';

export function registerNavigation(services: Services): vscode.Disposable {
  const at = async <T>(what: string, document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken, find: (state: ArticleState, offset: number) => T | undefined | Promise<T | undefined>): Promise<T | undefined> =>
    orNothing(services, what, async () => {
      const state = await services.library.get(document.uri, token);
      return state && find(state, offsetOf(state.lines, position));
    });
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(ARTICLE_SELECTOR, {
      provideDefinition: (document, position, token) => at('Go to Definition', document, position, token, definitionAt),
    }),
    vscode.languages.registerReferenceProvider(ARTICLE_SELECTOR, {
      provideReferences: (document, position, _context, token) =>
        at('Find All References', document, position, token, (state, offset) => referencesAt(services, state, offset, token)),
    }),
    vscode.languages.registerDocumentHighlightProvider(ARTICLE_SELECTOR, {
      provideDocumentHighlights: (document, position, token) => at('Document highlights', document, position, token, highlightsAt),
    }),
    registerCommand(services, 'dateline.showAllMentions', (article, offset) => showAllMentions(services, article, offset)),
  );
}

function definitionAt(state: ArticleState, offset: number): vscode.LocationLink[] | undefined {
  const here = mentionAt(state, offset) ?? nominalAt(state, offset);
  const actor = here && actorById(state, here.actor);
  const mentions = state.analysis.mentions.filter((m) => m.actor === actor?.id);
  const [first] = mentions;
  if (!actor || !first) return undefined;
  const name = fold(actor.name);
  const longest = mentions.reduce((best, m) => (m.text.length > best.text.length ? m : best), first);
  const target = rangeOf(state.lines, mentions.find((m) => fold(m.text) === name) ?? longest);
  return [{ originSelectionRange: rangeOf(state.lines, here), targetUri: state.uri, targetRange: target, targetSelectionRange: target }];
}

/** All mentions of the actor in the folder, or all places that name the same date. */
async function referencesAt(services: Services, state: ArticleState, offset: number, token?: vscode.CancellationToken): Promise<vscode.Location[] | undefined> {
  const mention = mentionAt(state, offset) ?? nominalAt(state, offset);
  const date = mention ? undefined : dateAt(state, offset);
  const steps = mention ? mentionsOf(services, state, mention.actor) : date && date.status !== 'vague' ? datesOf(services.library.all(), date.value) : undefined;
  const places = steps && (await inPieces(steps, () => token?.isCancellationRequested ?? false));
  return places && locationsOf(places, token);
}

function* datesOf(states: readonly ArticleState[], value: string): Generator<undefined, Place[]> {
  const found: Place[] = [];
  for (const state of states) {
    if (digestOf(state.analysis)?.dates.includes(value) === false) continue;
    for (const date of state.analysis.dates) if (date.value === value) found.push({ state, span: date });
    yield;
  }
  return found;
}

function* mentionsOf({ library }: Services, state: ArticleState, actor: string): Generator<undefined, Place[]> {
  const corpus = library.corpus();
  const joined = corpusActorOf(corpus, state, actor);
  if (!joined) return state.analysis.mentions.filter((m) => m.actor === actor).map((span) => ({ state, span }));
  const found: Place[] = [];
  for (const { state: there, spans } of mentionsByArticle(corpus, library.byPath, joined)) {
    for (const span of spans) found.push({ state: there, span });
    yield;
  }
  return found;
}

function highlightsAt(state: ArticleState, offset: number): vscode.DocumentHighlight[] | undefined {
  const mention = mentionAt(state, offset);
  const same: readonly Span[] | undefined = mention && state.analysis.mentions.filter((m) => m.actor === mention.actor);
  return same?.map((span) => new vscode.DocumentHighlight(rangeOf(state.lines, span), vscode.DocumentHighlightKind.Text));
}

/** Arguments: the article's URI as a string and an offset; without them, the cursor's place. */
async function showAllMentions(services: Services, article: unknown, offset: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const uri = typeof article === 'string' ? vscode.Uri.parse(article, true) : editor?.document.uri;
  const state = uri && (await services.library.get(uri));
  if (!state) return;
  const place = typeof offset === 'number' ? offset : editor ? offsetOf(state.lines, editor.selection.active) : 0;
  const locations = (await referencesAt(services, state, place)) ?? [];
  if (locations.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no name or date at the cursor. Put the cursor on one first.'));
    return;
  }
  const mention = mentionAt(state, place) ?? dateAt(state, place);
  const position = rangeOf(state.lines, mention ?? { start: place, end: place }).start;
  await vscode.commands.executeCommand('editor.action.showReferences', state.uri, position, locations);
}
