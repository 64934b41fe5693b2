// Organizations in other languages by their first word: "Alliance des forces du Sahel". Only where the end of the name is
// sure: at a known name, a mark, a small word of the language.
import type { Sentence } from '../../text/sentences.ts';
import type { Reading } from './reading.ts';

const MAX_TOKENS = 10;

/** End of the body that begins at `i`; 0 where none does. */
export function bodyEnd(r: Reading, s: Sentence, i: number): number {
  if (!r.g.heads.has(r.word(i))) return 0;
  let end = i + 1;
  let capitals = 0;
  let known = false;
  while (end < s.endToken && end - i < MAX_TOKENS) {
    let k = end;
    while (k < s.endToken && !r.isCapital(k) && r.g.links.has(r.n.word(k))) k++;
    if (k >= s.endToken || !r.isCapital(k) || !r.n.isWord(k) || r.isRole(k)) break;
    const hit = r.knownAt(k, s.endToken);
    known = hit !== undefined;
    end = hit?.end ?? k + 1;
    capitals++;
  }
  const closed = end >= s.endToken || !r.n.isWord(end) || r.g.small.has(r.word(end)) || r.cut(end) > 0;
  return capitals > 0 && (known || closed) ? end : 0;
}
