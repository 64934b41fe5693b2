// What the tagger sees of a token beyond its word: shape, known phrases, the rules' reading, its place in the sentence, what
// the rest of the document says. One number a token each.
import type { EntityType } from '../../model/analysis.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { NameText, PhraseHit } from '../nameText.ts';
import type { WordNumbers } from './wordNumbers.ts';

/** In the order of the tags. */
export const TYPES = ['person', 'organization', 'place', 'group', 'event'] as const satisfies readonly EntityType[];

/** Length, case, full stop, and whether the token is glued to the one before. */
export function shapeOf(n: NameText, i: number): number {
  const length = Math.min(4, (n.t.end[i] as number) - (n.t.start[i] as number));
  const glued = n.joined(i) ? 64 : 0;
  if (!n.isWord(i)) return (n.isPunct(i) ? 1 : 2 + length) | glued;
  const kind = n.isAllCaps(i) ? 3 : n.isCapital(i) ? 2 : 1;
  const dotted = n.word(i).endsWith('.') ? 32 : 0;
  return 8 + kind * 5 + length + dotted + glued;
}

/** Type, kind and place within the known phrase that covers the token; 0 where none does. */
export function phraseNumbers(n: NameText): Int32Array {
  const out = new Int32Array(n.t.count);
  for (const s of n.article.sentences) {
    for (let i = s.firstToken; i < s.endToken; i++) {
      const hit: PhraseHit | undefined = n.phraseAt(i, s.endToken);
      if (!hit) continue;
      const kind = (KINDS.indexOf(hit.phrase.kind) + 1) * 8;
      for (let k = i; k < hit.end; k++) out[k] = kind + (hit.end === i + 1 ? 4 : k === i ? 1 : k === hit.end - 1 ? 3 : 2);
      i = hit.end - 1;
    }
  }
  return out;
}

const KINDS = ['country', 'capital', 'seat', 'region', 'city', 'demonym', 'group', 'event', 'body', 'medium', 'company', 'party', 'armed'];

/** BIO tags of the rules' candidates; +20 for a guess. */
export function ruleTags(count: number, rules: readonly Candidate[]): Int32Array {
  const out = new Int32Array(count);
  for (const c of rules) {
    const tag = 1 + 2 * TYPES.indexOf(c.type) + (c.guess ? 20 : 0);
    for (let k = c.first; k < c.end; k++) out[k] = k === c.first ? tag : tag + 1;
  }
  return out;
}

/** 1 sentence start, 2 after an opening mark, 3 inside; +4 in a headline or heading. */
export function positions(n: NameText, { kinds }: WordNumbers): Int32Array {
  const out = new Int32Array(n.t.count).fill(3);
  for (const s of n.article.sentences) {
    const { kind } = n.article.paragraphs[s.paragraph] ?? { kind: 'body' };
    const loud = kind === 'body' ? 0 : 4;
    for (let i = s.firstToken; i < s.endToken; i++) out[i] = (i === s.firstToken ? 1 : ((kinds[n.rows[i - 1] as number] as number) & 2) !== 0 ? 2 : 3) + loud;
  }
  return out;
}

/** What the rest of the document says of the word: written small? with a capital inside a sentence? which reading by rule? */
export function documentNumbers(n: NameText, ruled: Int32Array): Int32Array {
  const distinct = n.t.words.length;
  const small = new Uint8Array(distinct);
  const large = new Uint8Array(distinct);
  const readings = new Int32Array(distinct * 6);
  for (let i = 0; i < n.t.count; i++) {
    const id = n.t.word[i] as number;
    if (!n.isWord(i)) continue;
    if (!n.isCapital(i)) small[id] = 1;
    else if (n.isWord(i - 1) && !n.isCapital(i - 1)) large[id] = 1;
    const tag = (ruled[i] as number) % 20;
    const slot = id * 6 + (tag === 0 ? 5 : (tag - 1) >> 1);
    readings[slot] = (readings[slot] as number) + ((ruled[i] as number) > 20 ? 1 : 2);
  }
  const out = new Int32Array(n.t.count);
  for (let i = 0; i < n.t.count; i++) {
    const id = n.t.word[i] as number;
    let best = 5;
    for (let k = 0; k < 5; k++) if ((readings[id * 6 + k] as number) > (best === 5 ? 0 : (readings[id * 6 + best] as number))) best = k;
    out[i] = (small[id] as number) + 2 * (large[id] as number) + 4 * best;
  }
  return out;
}

/** The stretch of capitalised words that the token stands in, hyphens included; end 0 where it stands in none. */
export function capitalRuns(n: NameText): { readonly first: Int32Array; readonly end: Int32Array } {
  const first = new Int32Array(n.t.count);
  const end = new Int32Array(n.t.count);
  for (const s of n.article.sentences) {
    for (let i = s.firstToken; i < s.endToken;) {
      if (!n.isWord(i) || !n.isCapital(i)) {
        i++;
        continue;
      }
      let k = i + 1;
      while (k < s.endToken && ((n.isWord(k) && n.isCapital(k)) || (k + 1 < s.endToken && n.word(k) === '-' && n.joined(k) && n.isCapital(k + 1)))) k++;
      first.fill(i, i, k);
      end.fill(k, i, k);
      i = k;
    }
  }
  return { first, end };
}

/** A token may be in a name when it has a capital, a digit beside one, a rule or a phrase, or stands next to such a token. */
export function activeTokens(n: NameText, ruled: Int32Array, phrases: Int32Array, { kinds }: WordNumbers): Uint8Array {
  const out = new Uint8Array(n.t.count);
  for (let i = 0; i < n.t.count; i++) {
    if (!n.isCapital(i) && ruled[i] === 0 && phrases[i] === 0 && ((kinds[n.rows[i] as number] as number) & 1) === 0) continue;
    out[i] = 1;
    if (i > 0) out[i - 1] = 1;
    if (i + 1 < n.t.count) out[i + 1] = 1;
  }
  return out;
}
