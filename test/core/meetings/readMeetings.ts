// Reads the meetings of a text whose names are marked in place, as the product would with those names; published on
// Thursday, 8 May 2031.
import assert from 'node:assert/strict';
import { findDates } from '../../../src/core/dates/index.ts';
import { findMeetings } from '../../../src/core/meetings/index.ts';
import type { Actor, Meeting } from '../../../src/core/model/analysis.ts';
import { marked } from '../quotes/marked.ts';

export type Offices = Readonly<Record<string, readonly [title: string, of: string]>>;

export interface ReadMeeting {
  /** Names, sorted. */
  readonly who: readonly string[];
  readonly where: string;
  /** The date's value; empty for none. */
  readonly when: string;
  readonly status: string;
  /** Every word that tells of it, in text order. */
  readonly words: readonly string[];
  readonly meeting: Meeting;
}

/** `offices`: who holds which office of which country, by the names in the text. */
export function readMeetings(source: string, offices: Offices = {}): ReadMeeting[] {
  const m = marked(source);
  const idOf = (name: string): string => m.actors.find((a) => a.name === name)?.id ?? name;
  const actors = m.actors.map((a): Actor => {
    const office = offices[a.name];
    return office ? { ...a, roles: [{ title: office[0], of: idOf(office[1]), start: 0, end: 1 }] } : a;
  });
  const dates = findDates(m.article, { published: '2031-05-08', annotations: [] });
  return findMeetings(m.article, { mentions: m.mentions, actors, dates, published: '2031-05-08' }).map((meeting) => ({
    who: meeting.participants.map((id) => m.name(id)).sort(), where: m.name(meeting.place), when: meeting.date?.value ?? '', status: meeting.status, words: meeting.triggers.map((t) => m.slice(t)), meeting,
  }));
}

/** The one meeting of the text. */
export function onlyMeeting(source: string, offices?: Offices): ReadMeeting {
  const found = readMeetings(source, offices);
  assert.equal(found.length, 1, `${found.length} records: ${JSON.stringify(found.map((f) => f.words))}`);
  return found[0] as ReadMeeting;
}
