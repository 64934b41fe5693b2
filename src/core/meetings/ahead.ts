// What the day of publication says of an encounter: what is dated after it lies ahead, and what was called off was to be.
import type { DateMention, MeetingStatus } from '../model/analysis.ts';
import { tokenAt, wordAt } from '../text/tokens.ts';
import { periodOf } from '../util/period.ts';
import type { Scene } from './scene.ts';
import type { Candidate } from './triggers.ts';

/** "They meet in Lorn in June", written in May. */
export const isPlan = (scene: Scene, c: Candidate, status: MeetingStatus, date: DateMention): boolean =>
  (status === 'ongoing' || ((status === 'held' || status === 'unknown') && /^(?:meets?|gathers?|convenes?|hosts?|receives?)$/.test(c.word))) && isAhead(scene, date);

function isAhead(scene: Scene, date: DateMention): boolean {
  const [period, published] = [periodOf(date.value), scene.published === undefined ? undefined : periodOf(scene.published)];
  return period !== undefined && published !== undefined && period.yearless !== true && period.from > published.from;
}

/** "postponed a visit on Wednesday": the day of the news, unless the words plan for it. */
export function isDayOfCalling(scene: Scene, date: DateMention): boolean {
  if (scene.published === undefined || isAhead(scene, date)) return false;
  const t = scene.tokens;
  const at = tokenAt(t, date.start) - 1;
  return !/^(?:for|planned|scheduled|due)$/.test(wordAt(t, at)) && !/^(?:planned|scheduled|due|set)$/.test(wordAt(t, at - 1));
}
