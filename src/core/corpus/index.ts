// The folder's door: joins what single articles hold.
export { joinCorpus } from './joinCorpus.ts';
export { memberKey } from './nodes.ts';
export { type DayHit, isCalendarDate, onSameDay } from './sameDay.ts';
