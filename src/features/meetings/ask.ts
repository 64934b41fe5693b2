// The questions about a meeting: who took part, when, where, what became of it, what it was. Each shows what stands now.
import * as vscode from 'vscode';
import { MEETING_KINDS, MEETING_STATUSES, type MeetingKind, type MeetingStatus } from '../../core/model/analysis.ts';
import type { CorpusActor } from '../../core/model/corpus.ts';
import { problemWords } from '../../host/problemWords.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { dateValueProblem, isKnownValue } from '../../core/dates/index.ts';
import { type DateChoice, dateChoice, pickDate } from '../datePicker.ts';
import { pickBySearch, pickManyBySearch } from '../search/searchPick.ts';
import { rankedActors } from '../trees/actorRanks.ts';
import type { CorpusView } from '../trees/corpusView.ts';
import { meetingWord, statusIcon, statusWord } from '../trees/kindWords.ts';
import { actorItem, actorRows, isActorItem } from '../trees/searchActors.ts';
import { translate } from '../trees/treeProvider.ts';

/** Those who take part now are checked; `near` are offered next. Undefined where the person leaves. */
export async function askParticipants(view: CorpusView, title: string, now: ReadonlySet<string>, near: ReadonlySet<string>): Promise<readonly CorpusActor[] | undefined> {
  const all = rankedActors(view.corpus);
  const taking = all.filter((a) => now.has(a.id));
  const close = all.filter((a) => !now.has(a.id) && near.has(a.id));
  const rows = actorRows(view, { among: (a) => !now.has(a.id), first: [{ heading: vscode.l10n.t('named beside'), actors: close }], restHeading: vscode.l10n.t('all actors') });
  const picked = await pickManyBySearch(
    { title, placeHolder: vscode.l10n.t('Check all who took part, then press Enter'), rows }, taking.map((a) => actorItem(view, a)), ({ actor }) => actor.id, isActorItem,
  );
  return picked?.map(({ actor }) => actor);
}

interface PlaceItem extends vscode.QuickPickItem {
  readonly value: CorpusActor | 'unknown' | 'found';
}

const isPlaceItem = (item: vscode.QuickPickItem): item is PlaceItem => 'value' in item;

/** `unknown`: no place is known; `found`: as it was found. */
export async function askPlace(view: CorpusView, title: string, now: string | undefined, near: ReadonlySet<string>, decided: boolean): Promise<PlaceItem['value'] | undefined> {
  const places = rankedActors(view.corpus).filter((a) => a.type === 'place');
  const itemOf = (value: CorpusActor): PlaceItem => ({ ...actorItem(view, value), value });
  const first = places.filter((p) => p.id === now || near.has(p.id)).sort((a, b) => Number(b.id === now) - Number(a.id === now));
  const unknown: PlaceItem = { label: vscode.l10n.t('Not known'), value: 'unknown', iconPath: new vscode.ThemeIcon('circle-slash') };
  const found: PlaceItem = { label: vscode.l10n.t('As the articles say'), value: 'found', iconPath: new vscode.ThemeIcon('discard') };
  const likely = first.map(itemOf);
  const lead = [...(now === undefined ? [unknown, ...likely] : [...likely, unknown]), ...(decided ? [found] : [])];
  const rows = actorRows(view, { among: (a) => a.type === 'place' && !first.includes(a), lead, restHeading: vscode.l10n.t('all places'), itemOf });
  return (await pickBySearch<PlaceItem>({ title, placeHolder: vscode.l10n.t('Where it was'), rows }, isPlaceItem))?.value;
}

const MOST_DATES = 30;

/** A value, empty where none is known, null for what the articles say. `now` stands first, so that Enter keeps it; where there is none, that none is known. */
export async function askDate(services: Services, state: ArticleState, title: string, now: string | undefined, values: readonly string[], decided: boolean): Promise<string | null | undefined> {
  const known: DateChoice[] = [...new Set([now, ...values])].filter(isKnownValue).slice(0, MOST_DATES).map(dateChoice);
  const first = known.filter((choice) => choice.value === now);
  const unknown: DateChoice = { label: `$(circle-slash) ${vscode.l10n.t('Not known')}`, value: '' };
  const found: DateChoice = { label: `$(discard) ${vscode.l10n.t('As the articles say')}`, value: null };
  const value = await pickDate(services, {
    title, placeholder: vscode.l10n.t('Type a date: 3 April 2025, April 2025, or 2025-04-03/2025-04-05'),
    hint: vscode.l10n.t('Write a date such as 3 April 2025, a month 2025-04, a week 2025-W14, a quarter 2025-Q2, a year 2025, or two with / between'),
    published: state.analysis.published.value, numericOrder: services.settings.numericOrder(state.uri), accepts: () => true,
    choices: [...first, unknown, ...known.slice(first.length), ...(decided ? [found] : [])],
  });
  return value !== undefined && isUsable(value) ? value : undefined;
}

/** Says what is wrong with a date that cannot be taken. */
export function isUsable(value: string | null): boolean {
  const problem = value === null || value === '' ? undefined : dateValueProblem(value);
  if (problem) void vscode.window.showWarningMessage(problemWords(problem));
  return problem === undefined;
}

const marked = (isNow: boolean): { readonly description?: string } => (isNow ? { description: vscode.l10n.t('now') } : {});

export async function askStatus(title: string, now: MeetingStatus | undefined): Promise<MeetingStatus | undefined> {
  const order = [...MEETING_STATUSES].sort((a, b) => Number(b === now) - Number(a === now));
  const items = order.map((status) => ({ status, label: statusWord(status, translate), iconPath: new vscode.ThemeIcon(statusIcon(status).id), ...marked(status === now) }));
  return (await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('What became of it') }))?.status;
}

export async function askKind(title: string, now: MeetingKind): Promise<MeetingKind | undefined> {
  const order = [...MEETING_KINDS].sort((a, b) => Number(b === now) - Number(a === now));
  const items = order.map((value) => ({ value, label: meetingWord(value, translate), ...marked(value === now) }));
  return (await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('What it was') }))?.value;
}
