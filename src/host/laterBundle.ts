// The entry of dist/later.js: what the extension host's own thread needs only once somebody asks for it. Most of what a start
// costs is reading the code of its bundle (some 3 ms of processor time for 100 KB), so this stands in one of its own.
export { joinCorpus } from '../core/corpus/index.ts';
export { publicationCandidates, typedDates } from '../core/dates/index.ts';
export { exporters } from '../core/export/index.ts';
export { guessImporter, importChanges, importerNamed, importers } from '../core/import/index.ts';
export { createPackedJoin } from './packedJoin.ts';
