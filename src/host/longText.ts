// From which length on an article is treated as a long one while somebody types into it.

/** Longer ones are read in full only in a longer pause, and never in the front queue; what was typed into is read by itself before that. */
export const LONG_TEXT = 30_000;

/** After typing, the next analysis of the whole waits for a pause this long, in milliseconds: about a third of what it takes. */
export const typingPause = (length: number): number => (length <= LONG_TEXT ? 60 : 100 + length / 1600);

/** What was typed into waits this long. */
export const PASSAGE_PAUSE_MS = 30;
