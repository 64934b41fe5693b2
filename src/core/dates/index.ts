// Dates: the door of this folder. Flow: scan → parse (underspecified drafts) → context → resolve → ranges → decisions.
export { type DateContext, findDates } from './findDates.ts';
export { findPublicationDate, type PublicationCandidate, publicationCandidates, publicationContradiction } from './publicationDate.ts';
