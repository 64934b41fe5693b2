// The door of the meetings layer.
export { guessedKind, guessFacts } from './byHand.ts';
export { sentencesOf, withMeetingDecisions } from './decisions.ts';
export { findMeetings, type MeetingContext } from './findMeetings.ts';
export { isBuilding } from './whereabouts.ts';
