// The door of the passage layer: what a stretch of a long article shows while the whole is being read again.
export { createPassageReader, type KnownArticle, type KnownName, type Passage, type PassageShows } from './passage.ts';
