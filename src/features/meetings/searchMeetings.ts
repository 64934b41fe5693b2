// Quick picks over the folder's meetings, newest first: found by who took part, where, when and what it was.
import * as vscode from 'vscode';
import type { CorpusMeeting } from '../../core/model/corpus.ts';
import { indexNames, type NameIndex } from '../search/nameIndex.ts';
import { MOST_SHOWN, type Rows } from '../search/searchPick.ts';
import type { CorpusView } from '../trees/corpusView.ts';
import { meetingWord, statusIcon } from '../trees/kindWords.ts';
import { shortText } from '../trees/labelText.ts';
import { meetingFacts, meetingLabel, newestMeetingsFirst, shortWords } from '../trees/meetingWords.ts';
import { quickLabel } from '../trees/searchActors.ts';

export interface MeetingItem extends vscode.QuickPickItem {
  readonly meeting: CorpusMeeting;
}

export const isMeetingItem = (item: vscode.QuickPickItem): item is MeetingItem => 'meeting' in item;

export const meetingItem = (view: CorpusView, meeting: CorpusMeeting): MeetingItem => ({
  meeting, label: quickLabel(meetingLabel(meeting, view)), description: quickLabel(meetingFacts(meeting, view)),
  detail: quickLabel(shortText(meeting.reports.slice(0, 3).map((r) => view.titleOf(r.article)).join(' · '), 120)), iconPath: new vscode.ThemeIcon(statusIcon(meeting.status).id),
});

interface Searchable {
  readonly meetings: readonly CorpusMeeting[];
  readonly index: NameIndex;
}

const known = new WeakMap<CorpusView, Searchable>();

function searchableMeetings(view: CorpusView): Searchable {
  const before = known.get(view);
  if (before) return before;
  const meetings = newestMeetingsFirst(view.corpus.meetings);
  const days = new Map<string, string>();
  const dayWords = (value: string): string => {
    const words = days.get(value) ?? shortWords(value, view);
    days.set(value, words);
    return words;
  };
  const index = indexNames(meetings, ({ participants, place, date, kind }) => [
    ...[...participants, ...(place === undefined ? [] : [place])].flatMap((id) => view.actor(id)?.name ?? []),
    ...(date ? [dayWords(date.value)] : []), meetingWord(kind, view.t),
  ]);
  const made = { meetings, index };
  known.set(view, made);
  return made;
}

/** What a picker of meetings shows for what is typed. `first`: of those, as long as nothing is typed. */
export function meetingRows(view: CorpusView, first: readonly CorpusMeeting[] = [], without?: CorpusMeeting, itemOf: (meeting: CorpusMeeting) => MeetingItem = (m) => meetingItem(view, m)): (typed: string) => Rows {
  const leading = new Set(first);
  return (typed) => {
    const { meetings, index } = searchableMeetings(view);
    const { at, total } = index.find(typed, MOST_SHOWN);
    const found = at.flatMap((i) => meetings[i] ?? []).filter((m) => m.id !== without?.id);
    const shown = typed.trim() === '' ? [...first, ...found.filter((m) => !leading.has(m))].slice(0, MOST_SHOWN) : found;
    const others = typed.trim() === '' && without ? total - 1 : total;
    return { rows: shown.map((m) => () => itemOf(m)), more: total <= MOST_SHOWN ? 0 : Math.max(0, others - shown.length) };
  };
}
