// The door of the anchor layer: make an anchor from a span, find it again in changed text.
export { anchorAnnotations, findAnchor, type Found, guessAnchor } from './findAnchor.ts';
export { fitsText } from './fits.ts';
export { type Folded, foldText } from './foldText.ts';
export { keepLive, spanAfter } from './live.ts';
export { CONTEXT_LENGTH, makeAnchor } from './makeAnchor.ts';
export { snapSpan } from './snap.ts';
