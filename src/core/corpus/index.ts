// The folder's door: joins what single articles hold.
export { type Named, namedActors } from './decidedFacts.ts';
export { createJoin, type Join, joinCorpus } from './joinCorpus.ts';
export { type DecisionsOf, mergedDecisions } from './mergedDecisions.ts';
export { memberKey } from './nodes.ts';
export { compareText } from './order.ts';
export { corpusIndex, type CorpusIndex, type MaybePair, memberCount, mentionCount, type MonthOfMeetings, packedCorpus, type RoleStatement } from './packed/corpusIndex.ts';
export { createJoinedPack, type Pack, packCorpus, type PackedCorpus } from './packed/packCorpus.ts';
export { articleIdsOf, buffersOf, plainCorpus, unpackCorpus } from './packed/unpackCorpus.ts';
export { partialAnalysis } from './partial.ts';
export { countSameDay, type DayHit, isCalendarDate, onSameDay, searchDay } from './sameDay.ts';
