// What the tagger sees of a token: numbers made from its word, its shape, its neighbours, the lexicons, the rules' reading
// and the rest of the document. The trainer uses this very file, so the weights fit it and nothing else: change it, retrain.
import type { Candidate } from '../candidates/candidate.ts';
import type { NameText, PhraseHit } from '../nameText.ts';

/** Tags: 0 outside, then begin and inside of each entity type. */
export const TYPES = ['person', 'organization', 'place', 'group', 'event'] as const;
export const TAGS = 1 + 2 * TYPES.length;

/** Features a token has at most; unused places hold 0. */
export const WIDTH = 52;

/** Hashes are cut to this many bits. */
export const HASH_BITS = 20;
const MASK = (1 << HASH_BITS) - 1;

export interface FeatureTable {
  /** WIDTH numbers a token; only tokens with `active` 1 have theirs filled. */
  readonly features: Int32Array;
  /** 0: the token is certainly outside every name. */
  readonly active: Uint8Array;
}

/** Column numbers are part of every feature; columns below this one name the word itself (the trainer drops them at times). */
export const LEXICAL_COLUMNS = 14;

/** Makes the table. Linear. `rules`: what the rule finder says. */
export function makeFeatures(n: NameText, rules: readonly Candidate[]): FeatureTable {
  const count = n.t.count;
  const words = wordNumbers(n);
  const facts = new Int32Array(count + 4);
  const shapes = new Int32Array(count + 4);
  for (let i = 0; i < count; i++) {
    facts[i] = factsOf(n, i);
    shapes[i] = shapeOf(n, i);
  }
  const phrases = phraseNumbers(n);
  const ruled = ruleTags(count, rules);
  const place = positions(n);
  const doc = documentNumbers(n, ruled);
  const active = activeTokens(n, ruled, phrases);
  const features = new Int32Array(count * WIDTH);
  const at = (a: Int32Array, i: number): number => (i >= 0 && i < count ? (a[i] as number) : -1);
  for (let i = 0; i < count; i++) {
    if (active[i] === 0) continue;
    let column = 0;
    const base = i * WIDTH;
    const put = (a: number, b = 0, c = 0): void => {
      features[base + column] = mix(column + 1, a, b, c);
      column++;
    };
    const w = at(words.whole, i);
    const [p1, n1] = [at(words.whole, i - 1), at(words.whole, i + 1)];
    const [s, sp, sn] = [at(shapes, i), at(shapes, i - 1), at(shapes, i + 1)];
    const [f, fp, fn] = [at(facts, i), at(facts, i - 1), at(facts, i + 1)];
    const [r, rp, rn] = [at(ruled, i), at(ruled, i - 1), at(ruled, i + 1)];
    const [ph, php, phn] = [at(phrases, i), at(phrases, i - 1), at(phrases, i + 1)];
    const [d, dp, dn] = [at(doc, i), at(doc, i - 1), at(doc, i + 1)];
    const pos = at(place, i);
    put(w); put(w, s, pos); put(p1); put(n1); put(at(words.whole, i - 2)); put(at(words.whole, i + 2)); put(p1, w); put(w, n1); put(p1, n1);
    put(at(words.prefix, i)); put(at(words.suffix3, i)); put(at(words.suffix4, i)); put(at(words.suffix3, i - 1)); put(at(words.suffix3, i + 1));
    // From here on nothing names a word outright.
    put(s, pos); put(sp, s, sn); put(sp, s); put(s, sn); put(at(shapes, i - 2), sp, s); put(s, sn, at(shapes, i + 2));
    put(f, pos); put(fp, f); put(f, fn); put(fp); put(fn); put(f, s); put(at(facts, i - 2)); put(at(facts, i + 2)); put(fp, f, fn);
    put(r); put(r, s, f); put(rp, r); put(r, rn); put(rp, r, rn); put(r, pos, d); put(r, w); put(r, p1); put(r, n1);
    put(ph); put(php, ph); put(ph, phn); put(ph, r); put(ph, fp); put(ph, fn);
    put(d); put(d, s); put(dp, d); put(d, dn); put(d, r, f); put(at(words.suffix2, i), s); put(r, fp, fn); put(r, ph, d);
  }
  return { features, active };
}

/** One number for up to four, cut to HASH_BITS; never 0. */
function mix(column: number, a: number, b: number, c: number): number {
  let h = Math.imul(column, 0x9e3779b1) ^ Math.imul(a + 1, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35) ^ Math.imul(b + 0x1234567, 0x27d4eb2f);
  h = Math.imul(h ^ (h >>> 13), 0x165667b1) ^ Math.imul(c + 0x7654321, 0x9e3779b1);
  h ^= h >>> 16;
  return ((h >>> 0) & MASK) || 1;
}

function hashText(s: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length && i < 48; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  return h & 0x3fffffff;
}

interface WordNumbers { readonly whole: Int32Array; readonly prefix: Int32Array; readonly suffix2: Int32Array; readonly suffix3: Int32Array; readonly suffix4: Int32Array }

/** Hashes by distinct word, spread over the tokens. */
function wordNumbers(n: NameText): WordNumbers {
  const distinct = n.t.words.length;
  const make = (): Int32Array => new Int32Array(distinct).fill(-1);
  const by = { whole: make(), prefix: make(), suffix2: make(), suffix3: make(), suffix4: make() };
  const out = { whole: new Int32Array(n.t.count), prefix: new Int32Array(n.t.count), suffix2: new Int32Array(n.t.count), suffix3: new Int32Array(n.t.count), suffix4: new Int32Array(n.t.count) };
  for (let i = 0; i < n.t.count; i++) {
    const id = n.t.word[i] as number;
    if (by.whole[id] === -1) {
      const word = n.word(i).replace(/\d/g, '0');
      by.whole[id] = hashText(word);
      by.prefix[id] = hashText(word.slice(0, 3));
      by.suffix2[id] = hashText(word.slice(-2));
      by.suffix3[id] = hashText(word.slice(-3));
      by.suffix4[id] = hashText(word.slice(-4));
    }
    for (const key of ['whole', 'prefix', 'suffix2', 'suffix3', 'suffix4'] as const) out[key][i] = by[key][id] as number;
  }
  return out;
}

/** What the word lists say, as bits. */
function factsOf(n: NameText, i: number): number {
  const { lex } = n;
  const word = n.word(i);
  if (!n.isWord(i)) return n.isPunct(i) ? 0x10000 + (word.charCodeAt(0) & 0xff) : 0x20000;
  return (lex.smallWords.has(word) ? 1 : 0) | (lex.mixedWords.has(word) ? 2 : 0) | (lex.givenNames.has(word) ? 4 : 0) | (lex.surnames.has(word) ? 8 : 0) |
    (lex.honorifics.has(word) ? 16 : 0) | (lex.roleNouns.has(word) ? 32 : 0) | (lex.roleModifiers.has(word) ? 64 : 0) | (lex.orgHeads.has(word) ? 128 : 0) |
    (lex.placeHeads.has(word) ? 256 : 0) | (lex.eventHeads.has(word) ? 512 : 0) | (lex.particles.has(word) ? 1024 : 0) | (lex.never.has(word) ? 2048 : 0) |
    (lex.actVerbs.has(word) ? 4096 : 0) | (lex.orgStarts.has(word) ? 8192 : 0) | (lex.placeStarts.has(word) ? 16384 : 0) | (lex.phrases.has(word) ? 32768 : 0);
}

function shapeOf(n: NameText, i: number): number {
  const length = Math.min(4, (n.t.end[i] as number) - (n.t.start[i] as number));
  const glued = n.joined(i) ? 64 : 0;
  if (!n.isWord(i)) return (n.isPunct(i) ? 1 : 2 + length) | glued;
  const kind = n.isAllCaps(i) ? 3 : n.isCapital(i) ? 2 : 1;
  const dotted = n.word(i).endsWith('.') ? 32 : 0;
  return 8 + kind * 5 + length + dotted + glued;
}

/** Type, kind and place within the known phrase that covers the token; 0 where none does. */
function phraseNumbers(n: NameText): Int32Array {
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
function ruleTags(count: number, rules: readonly Candidate[]): Int32Array {
  const out = new Int32Array(count);
  for (const c of rules) {
    const tag = 1 + 2 * TYPES.indexOf(c.type) + (c.guess ? 20 : 0);
    for (let k = c.first; k < c.end; k++) out[k] = k === c.first ? tag : tag + 1;
  }
  return out;
}

/** 1 sentence start, 2 after an opening mark, 3 inside; +4 in a headline or heading. */
function positions(n: NameText): Int32Array {
  const out = new Int32Array(n.t.count).fill(3);
  for (const s of n.article.sentences) {
    const { kind } = n.article.paragraphs[s.paragraph] ?? { kind: 'body' };
    const loud = kind === 'body' ? 0 : 4;
    for (let i = s.firstToken; i < s.endToken; i++) out[i] = (i === s.firstToken ? 1 : /^["“‘'(:•*–—]$/.test(n.word(i - 1)) ? 2 : 3) + loud;
  }
  return out;
}

/** What the rest of the document says of the word: written small? with a capital inside a sentence? which reading by rule? */
function documentNumbers(n: NameText, ruled: Int32Array): Int32Array {
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

/** In posts and messages names are written small; only words that are nothing else count. */
function writtenLow(n: NameText, i: number): boolean {
  const word = n.word(i);
  const known = n.lex.givenNames.has(word) || n.lex.surnames.has(word) || n.lex.phrases.has(word);
  return known && word.length > 2 && !n.lex.smallWords.has(word) && !n.lex.mixedWords.has(word) && !n.lex.never.has(word) && !n.lex.particles.has(word);
}

/** A token may be in a name when it has a capital, a digit beside one, a rule or a phrase, or stands next to such a token. */
function activeTokens(n: NameText, ruled: Int32Array, phrases: Int32Array): Uint8Array {
  const out = new Uint8Array(n.t.count);
  for (let i = 0; i < n.t.count; i++) {
    if (!n.isCapital(i) && ruled[i] === 0 && phrases[i] === 0 && !writtenLow(n, i)) continue;
    out[i] = 1;
    if (i > 0) out[i - 1] = 1;
    if (i + 1 < n.t.count) out[i + 1] = 1;
  }
  return out;
}
