// Asking what the view of meetings is to show: first by what, then which, with what is chosen already checked.
import * as vscode from 'vscode';
import { MEETING_STATUSES } from '../../core/model/analysis.ts';
import type { CorpusMeeting } from '../../core/model/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { pickManyBySearch } from '../search/searchPick.ts';
import { rankedActors } from '../trees/actorRanks.ts';
import { calendarGroup, compareGroups } from '../../core/util/calendarGroups.ts';
import type { CorpusView } from '../trees/corpusView.ts';
import { counted, kindIcon, statusIcon, statusWord } from '../trees/kindWords.ts';
import { shortText } from '../trees/labelText.ts';
import { actorItem, actorRows, isActorItem, quickLabel } from '../trees/searchActors.ts';
import { asFilterActor, filterWords, isFiltering, type MeetingFilter, NO_FILTER, periodWords } from './meetingFilter.ts';

type Facet = keyof MeetingFilter;

interface FacetItem extends vscode.QuickPickItem {
  readonly facet?: Facet;
}

/** Undefined where the person leaves. */
export async function askFilter(view: CorpusView, filter: MeetingFilter): Promise<MeetingFilter | undefined> {
  const { t } = view;
  const item = (facet: Facet, icon: string, label: string): FacetItem => ({
    facet, label, iconPath: new vscode.ThemeIcon(icon), description: quickLabel(filterWords({ ...NO_FILTER, [facet]: filter[facet] }, view)),
  });
  const items: FacetItem[] = [
    item('actors', 'person', t('Actors who took part…')), item('places', 'location', t('Place…')),
    item('statuses', 'pass', t('Status…')), item('periods', 'calendar', t('Period…')),
    ...(isFiltering(filter) ? [{ label: t('Show all meetings'), iconPath: new vscode.ThemeIcon('clear-all') }] : []),
  ];
  const picked = await vscode.window.showQuickPick(items, { title: t('Filter Meetings'), placeHolder: t('Show only meetings by …') });
  if (!picked) return undefined;
  if (picked.facet === undefined) return NO_FILTER;
  const chosen = await askFacet(view, filter, picked.facet);
  return chosen && { ...filter, ...chosen };
}

function askFacet(view: CorpusView, filter: MeetingFilter, facet: Facet): Promise<Partial<MeetingFilter> | undefined> {
  switch (facet) {
    case 'actors': return askActors(view, filter);
    case 'places': return askPlaces(view, filter);
    case 'statuses': return askStatuses(view, filter);
    case 'periods': return askPeriods(view, filter);
  }
}

/** Several at once; what was chosen before stands first, checked. Nothing checked: everything is shown. */
async function askMany<T extends vscode.QuickPickItem>(title: string, placeHolder: string, items: readonly T[], isChosen: (item: T) => boolean): Promise<readonly T[] | undefined> {
  const chosen = items.filter(isChosen).map((i) => ({ ...i, picked: true }));
  const rest = items.filter((i) => !isChosen(i));
  return vscode.window.showQuickPick([...chosen, ...rest], { title, placeHolder, canPickMany: true, matchOnDescription: true, matchOnDetail: true });
}

async function askActors(view: CorpusView, { actors }: MeetingFilter): Promise<Partial<MeetingFilter> | undefined> {
  const { t } = view;
  const taking = new Set(view.corpus.meetings.flatMap((m) => m.participants));
  const wanted = new Set(actors.map((a) => `${a.type} ${fold(a.name)}`));
  const isChosen = (name: string, type: string): boolean => wanted.size > 0 && wanted.has(`${type} ${fold(name)}`);
  const chosen = rankedActors(view.corpus).filter((a) => isChosen(a.name, a.type));
  const rows = actorRows(view, { among: (a) => (taking.has(a.id) || a.type === 'place') && !chosen.includes(a) });
  const search = { title: t('Who took part?'), placeHolder: t('Several: only meetings where all of them were'), rows };
  const picked = await pickManyBySearch(search, chosen.map((a) => actorItem(view, a)), ({ actor }) => actor.id, isActorItem);
  return picked && { actors: picked.map(({ actor }) => asFilterActor(actor)) };
}

const meetingsWord = (count: number, { t }: CorpusView): string => counted(count, '{0} meeting', '{0} meetings', t);

/** How many meetings each key stands for. */
function counts(view: CorpusView, keyOf: (m: CorpusMeeting) => string | undefined): Map<string, number> {
  const found = new Map<string, number>();
  for (const m of view.corpus.meetings) {
    const key = keyOf(m);
    if (key !== undefined) found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}

async function askPlaces(view: CorpusView, { places }: MeetingFilter): Promise<Partial<MeetingFilter> | undefined> {
  const items = [...counts(view, (m) => m.place)].sort((a, b) => b[1] - a[1]).flatMap(([id, count]) => {
    const place = view.actor(id);
    return place ? [{ name: place.name, label: quickLabel(shortText(place.name)), description: meetingsWord(count, view), iconPath: new vscode.ThemeIcon(kindIcon('place').id) }] : [];
  });
  const picked = await askMany(view.t('Where was it?'), view.t('One place or several'), items, (i) => places.some((p) => fold(p) === fold(i.name)));
  return picked && { places: picked.map((i) => i.name) };
}

async function askStatuses(view: CorpusView, { statuses }: MeetingFilter): Promise<Partial<MeetingFilter> | undefined> {
  const found = counts(view, (m) => m.status);
  const items = MEETING_STATUSES.filter((s) => found.has(s) || statuses.includes(s)).map((status) => ({
    status, label: statusWord(status, view.t), description: meetingsWord(found.get(status) ?? 0, view), iconPath: new vscode.ThemeIcon(statusIcon(status).id),
  }));
  const picked = await askMany(view.t('What became of it?'), view.t('One status or several'), items, (i) => statuses.includes(i.status));
  return picked && { statuses: picked.map((i) => i.status) };
}

async function askPeriods(view: CorpusView, { periods }: MeetingFilter): Promise<Partial<MeetingFilter> | undefined> {
  const months = counts(view, (m) => calendarGroup(m.date?.value) ?? 'undated');
  const years = counts(view, (m) => calendarGroup(m.date?.value)?.slice(0, 4));
  for (const [year, count] of years) months.set(year, count);
  const known = [...new Set([...months.keys(), ...periods])];
  const sorted = known.filter((p) => p !== 'undated').sort((a, b) => b.slice(0, 4).localeCompare(a.slice(0, 4)) || a.length - b.length || compareGroups(a, b));
  const items = [...sorted, ...(known.includes('undated') ? ['undated'] : [])].map((period) => ({
    period, label: periodWords(period, view), description: [meetingsWord(months.get(period) ?? 0, view), ...(period === 'undated' ? [] : [period])].join(' · '),
    iconPath: new vscode.ThemeIcon(period === 'undated' ? 'question' : 'calendar'),
  }));
  const picked = await askMany(view.t('When was it?'), view.t('Years and months, one or several'), items, (i) => periods.includes(i.period));
  return picked && { periods: picked.map((i) => i.period) };
}
