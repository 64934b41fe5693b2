// Dates: the door of this folder. Flow: scan → parse (drafts that leave open what the text does) → context → resolve →
// ranges → decisions.
//
// | question | files |
// |---|---|
// | which words are of time | lexicon, scan |
// | what an expression says by itself | parse (the head word decides), parseCalendar, parseNumeric, parseDayTimes, parseWords, parseYears, parseFiscal, parsePeriods, parseCounts and quantity, parseEvents, modifiers; draft holds it |
// | what dates side by side lend each other | drafts, share |
// | what stands around it | context (tense, narrative or news), timeline (dates told before), digitOrder (3/4: day or month first) |
// | which day that is | resolve, resolveCalendar, resolveRelative, events (days from the summit), occurrences, point, calendar; resolution words the reason |
// | what may be, shown as a guess | inferYear |
// | ranges, and what a person decided | ranges, decisions; givenValue says which values a person may give, typedDate reads what one types |
// | when the article appeared | publicationDate, publicationLines, statedDay, fileName |
export { type DateContext, findDates } from './findDates.ts';
export { dateValueProblem, isKnownValue } from './givenValue.ts';
export { findPublicationDate, type PublicationCandidate, publicationCandidates, publicationContradiction } from './publicationDate.ts';
export { typedDates } from './typedDate.ts';
