// The words that name a speaker: the noun phrase before or after a verb of speech, past insertions and lead-ins.
import { CAPITAL, flagsAt, LETTERS, LINE_BEFORE, NUMBER, PUNCT, wordAt } from '../text/tokens.ts';
import { BETWEEN, cueOf, PERSON_PRONOUNS } from './cueWords.ts';
import { ADVERB, CLAUSE_WORDS, goesOn, type Ground, isMark, isPersonOnly, nameAt, personIn, PREPOSITIONS, SPEECH, type TokenRange } from './ground.ts';

/** A verb of speech so far before ", adding" still belongs to it. */
const SAID_BEFORE = 15;

/** "Sarr saying" · "Sarr said, adding": the name before it, or the subject of the verb of speech before its comma. */
export function subjectOfParticiple(g: Ground, v: number, from: number): TokenRange | undefined {
  const t = g.tokens;
  const name = v - 1 >= from ? (g.mentionAt[v - 1] as number) : -1;
  if (g.mentions[name]?.type === 'person') return phraseEnding(g, v - 1, from);
  let first = v - 1;
  while (first > from && name !== -1 && g.mentionAt[first - 1] === name) first--;
  if (name !== -1 && wordAt(t, first - 1) === 'with') return { from: first, to: v }; // "with Norland expressing doubts"
  if (wordAt(t, v - 1) !== ',') return undefined;
  const limit = Math.max(from, v - SAID_BEFORE);
  for (let i = v - 2; i > limit && g.quoted[i] === 0; i--) {
    if (g.mentionAt[i] !== -1 || !SPEECH.test(wordAt(t, i))) continue;
    return g.quoted[i - 1] === 1 || wordAt(t, i - 1) === ',' ? phraseAfter(g, i + 1, v) : subjectBefore(g, i, from);
  }
  return undefined;
}

/** The noun phrase that starts at `from`: up to a comma, a preposition or a verb. */
export function phraseAfter(g: Ground, from: number, to: number): TokenRange | undefined {
  const t = g.tokens;
  let i = from;
  while (i < to && (ADVERB.test(wordAt(t, i)) || wordAt(t, i) === 'also')) i++;
  const start = i;
  const limit = Math.min(to, start + 16);
  for (; i < limit; i++) {
    if (g.mentionAt[i] !== -1) continue;
    const word = wordAt(t, i);
    if (isMark(g, i) || g.quoted[i] === 1) break;
    if (i > start && (PREPOSITIONS.has(word) || cueOf(word)?.form === 'finite' || BETWEEN.has(word))) break;
    if (PERSON_PRONOUNS.has(word)) return i === start ? { from: i, to: i + 1 } : { from: start, to: i };
    if (i > start && (flagsAt(t, i) & LINE_BEFORE) !== 0) break;
  }
  return i > start && !PREPOSITIONS.has(wordAt(t, start)) ? withName(g, { from: start, to: i }, to) : undefined;
}

/** "the head of mission, Amina Sarr, …": the name that follows a description is part of it. */
function withName(g: Ground, r: TokenRange, to: number): TokenRange {
  const t = g.tokens;
  const name = g.mentionAt[r.to + 1] ?? -1;
  if (wordAt(t, r.to) !== ',' || r.to + 1 >= to || g.mentions[name]?.type !== 'person' || personIn(g, r)) return r;
  let end = r.to + 1;
  while (end < to && g.mentionAt[end] === name) end++;
  return end >= to || (flagsAt(t, end) & PUNCT) !== 0 ? { from: r.from, to: end } : r;
}

/** The subject that ends before the verb at `v`, not before token `from`. */
export function subjectBefore(g: Ground, v: number, from: number): TokenRange | undefined {
  const t = g.tokens;
  let i = v - 1;
  while (i >= from && g.mentionAt[i] === -1 && (BETWEEN.has(wordAt(t, i)) || ADVERB.test(wordAt(t, i)) || goesOn(t, i))) i--;
  if (i < from || g.quoted[i] === 1) return undefined;
  const word = wordAt(t, i);
  if (PERSON_PRONOUNS.has(word)) return { from: i, to: i + 1 };
  if (word === 'who' || word === 'which') return { from: i, to: i + 1 };
  if (word === ',' || word === '—' || word === '–' || word === ')') return beforeApposition(g, i, from);
  const phrase = phraseEnding(g, i, from);
  const at = (phrase?.from ?? 0) - 1;
  const who = at > from && cueOf(wordAt(t, at))?.form === 'finite' ? at - 1 : at; // "who asked for silence said"
  return phrase && who > from && wordAt(t, who) === 'who' && wordAt(t, who - 1) !== ',' ? phraseEnding(g, who - 1, from) : phrase;
}

/** "Diop, who holds the chair, said": the name before the insertion, or the insertion where that is the name. */
function beforeApposition(g: Ground, comma: number, from: number): TokenRange | undefined {
  const inside = phraseEnding(g, comma - 1, from);
  if (inside && isPersonOnly(g, inside)) return inside;
  let best: TokenRange | undefined;
  for (let i = comma - 1, commas = 0; i >= from && commas < 4; i--) {
    if (g.quoted[i] === 1) break;
    if (!isMark(g, i)) continue;
    commas++;
    if (i - 1 < from) break;
    const phrase = phraseEnding(g, i - 1, from);
    if (phrase && personIn(g, phrase) && g.mentionAt[phrase.to - 1] !== -1) return phrase;
    best ??= phrase;
  }
  return best ?? inside;
}

/** The noun phrase whose last token is `last`: back to a mark, a conjunction or a finite verb. */
function phraseEnding(g: Ground, last: number, from: number): TokenRange | undefined {
  const t = g.tokens;
  let i = last;
  const limit = Math.max(from, last - 14);
  for (; i >= limit; i--) {
    if (g.quoted[i] === 1) break;
    if (g.mentionAt[i] !== -1) continue;
    const word = wordAt(t, i);
    if (isMark(g, i) || CLAUSE_WORDS.has(word)) break;
    if (PERSON_PRONOUNS.has(word) && i < last) break;
    if (i < last && cueOf(word)?.form === 'finite') break;
  }
  return i < last ? trimmed(g, { from: i + 1, to: last + 1 }) : undefined;
}

/** Cuts a leading preposition phrase: "at the time he", "On Tuesday Diop". */
function trimmed(g: Ground, r: TokenRange): TokenRange {
  const t = g.tokens;
  if (!PREPOSITIONS.has(wordAt(t, r.from)) || g.mentionAt[r.from] !== -1) return r;
  for (let i = r.to - 1; i > r.from; i--) {
    const m = nameAt(g, i);
    if (m?.type === 'person') {
      let from = i;
      while (from - 1 > r.from && (g.mentionAt[from - 1] === g.mentionAt[i] || (flagsAt(t, from - 1) & CAPITAL) !== 0)) from--;
      return { from, to: r.to };
    }
  }
  return r;
}

/** The subject of the sentence that starts at `from`, for a verb at `v` that shares it. */
export function sentenceSubject(g: Ground, from: number, v: number): TokenRange | undefined {
  const t = g.tokens;
  let i = from;
  i = afterDateline(g, i, v);
  if (g.mentionAt[i] === -1 && (isLeadIn(wordAt(t, i)) || (wordAt(t, i).endsWith('ed') && PREPOSITIONS.has(wordAt(t, i + 1))))) {
    let comma = i;
    while (comma < v && wordAt(t, comma) !== ',') comma++;
    if (comma < v) i = comma + 1;
    else if (CLAUSE_WORDS.has(wordAt(t, i))) i++;
  }
  while (i < v && g.mentionAt[i] === -1 && ((flagsAt(t, i) & (LETTERS | NUMBER)) === 0 || ['and', 'but', 'meanwhile', 'however', 'so', 'then', 'yet'].includes(wordAt(t, i)))) i++;
  const start = i;
  if (PERSON_PRONOUNS.has(wordAt(t, i))) return { from: i, to: i + 1 };
  let named = -1;
  for (; i < v && i < start + 14; i++) {
    if (g.mentionAt[i] !== -1) {
      named = i;
      continue;
    }
    const word = wordAt(t, i);
    if ((flagsAt(t, i) & PUNCT) !== 0 && word !== '-' && word !== '.') break;
    if (i > start && (PREPOSITIONS.has(word) || BETWEEN.has(word) || CLAUSE_WORDS.has(word) || cueOf(word)?.form === 'finite')) break;
    if (named >= 0 && word !== "'s") {
      const next = personSoon(g, i, v);
      if (next === undefined) break;
      i = next - 1;
    }
  }
  return i > start ? { from: start, to: i } : undefined;
}

/** "Norland's UN representative Amina Sarr": the person's name that words of an office lead to. */
function personSoon(g: Ground, from: number, v: number): number | undefined {
  const t = g.tokens;
  const limit = Math.min(v, from + 5);
  for (let i = from; i < limit; i++) {
    if (g.mentionAt[i] !== -1) return nameAt(g, i)?.type === 'person' ? i : undefined;
    const word = wordAt(t, i);
    if ((flagsAt(t, i) & PUNCT) !== 0 || PREPOSITIONS.has(word) || BETWEEN.has(word) || CLAUSE_WORDS.has(word) || cueOf(word)?.form === 'finite') return undefined;
  }
  return undefined;
}

const LEAD_INS = new Set('later here last once now today asked reached though although if since even speaking earlier this next'.split(' '));

export const isLeadIn = (word: string): boolean => PREPOSITIONS.has(word) || LEAD_INS.has(word) || word.endsWith('ing') || ADVERB.test(word);

/** "WASHINGTON (Agency) — Diop …": the sentence proper begins after the dash. */
function afterDateline(g: Ground, from: number, v: number): number {
  const t = g.tokens;
  const limit = Math.min(v, from + 14);
  if (nameAt(g, from)?.type !== 'place') return from;
  for (let i = from + 1; i < limit; i++) if (/^[—–-]$/.test(wordAt(t, i)) && (wordAt(t, i - 1) === ')' || i - from <= 4) && wordAt(t, i + 1) !== '') return i + 1;
  return from;
}
