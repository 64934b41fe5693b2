// The layers of the core as the benchmark calls them; bundled as the product is, so that what is measured is what ships.
export { analyze } from '../../src/core/analyze.ts';
export { createJoin, joinCorpus } from '../../src/core/corpus/index.ts';
export { findDates } from '../../src/core/dates/index.ts';
export { findMeetings } from '../../src/core/meetings/index.ts';
export type { Analysis } from '../../src/core/model/analysis.ts';
export { NO_DECISIONS } from '../../src/core/model/annotation.ts';
export { createRememberedRuns, findNames } from '../../src/core/names/index.ts';
export { findQuotes } from '../../src/core/quotes/index.ts';
export { readArticle } from '../../src/core/text/article.ts';
export { recogniseLanguage } from '../../src/core/text/language.ts';
