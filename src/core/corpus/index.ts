// The folder's door: joins what single articles hold.
export { type Named, namedActors } from './decidedFacts.ts';
export { joinCorpus } from './joinCorpus.ts';
export { type DecisionsOf, mergedDecisions } from './mergedDecisions.ts';
export { memberKey } from './nodes.ts';
export { compareText } from './order.ts';
export { partialAnalysis } from './partial.ts';
export { type DayHit, isCalendarDate, onSameDay } from './sameDay.ts';
