// Words whose passage stood twice, word for word, when their anchor was made: nothing that could be remembered tells the two
// apart. Such an anchor is marked by how much it remembers, so that it is believed while it stands exactly where it stood
// and there are two of it still; a third one is a copy made since, and any of them may be the original.
import type { Anchor } from '../model/annotation.ts';
import type { GramIndex } from './gramIndex.ts';
import type { Pattern } from './pattern.ts';
import { verbatimPlaces } from './places.ts';

/** Characters on each side, which anchors have for no other reason: these have 32, doubled until they are certain. */
export const TWIN_CONTEXT = 48;
/** A cut would split a grapheme: so many fewer. */
const CUT = 8;

const isMark = (length: number): boolean => length > TWIN_CONTEXT - CUT && length <= TWIN_CONTEXT;

/** Whether the anchor says that it was made beside a twin. A side may be shorter at the text's end; `length`: of the text. */
export function isMarkedTwin({ prefix, suffix, start, quote }: Anchor, length: number): boolean {
  const [before, after] = [isMark(prefix.length), isMark(suffix.length)];
  return (before && after) || (before && start + quote.length + suffix.length === length) || (after && start === prefix.length);
}

/** In the folded text. */
export const standsTwice = (units: Uint16Array, index: GramIndex, pattern: Pattern): boolean => verbatimPlaces(units, index, pattern, 3).length === 2;
