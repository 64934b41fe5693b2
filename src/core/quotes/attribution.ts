// Who says a quoted stretch: the cue beside it and the words of the speaker, from tokens and mentions alone. Patterns:
// “…,” said X · “…,” X said · X said “…” · X: “…” · according to X, “…” · X, who …, said.
import type { Mention } from '../model/analysis.ts';
import { CAPITAL, endAt, flagsAt, LETTERS, LINE_BEFORE, NUMBER, POSSESSIVE, PUNCT, startAt, type Tokens, wordAt } from '../text/tokens.ts';
import type { Span } from '../text/span.ts';
import { BETWEEN, cueOf, PERSON_PRONOUNS } from './cueWords.ts';

/** Token indices; `end` excluded. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export interface Attribution {
  readonly cue?: TokenRange;
  readonly speaker?: TokenRange;
  /** Neither beside the quotation nor certain: the subject of the sentence. */
  readonly loose?: boolean;
}

export interface Ground {
  readonly tokens: Tokens;
  /** Index into `mentions` of the mention that covers a token, or -1. */
  readonly mentionAt: Int32Array;
  readonly mentions: readonly Mention[];
  /** 1 for tokens inside a quoted stretch. */
  readonly quoted: Uint8Array;
}

const REACH = 40;
const CLAUSE_MARKS = new Set([',', ';', ':', '—', '–', '(', ')', '“', '”', '"', '[', ']', '.', '?', '!']);
const CLAUSE_WORDS = new Set(
  'and but or as while when because that who which whom if after before since though although where so than whether'.split(' '),
);
const PREPOSITIONS = new Set(
  ('in on at to from during about after before as while when because with for by into over under against following ' +
    'through via since until if upon amid regarding concerning despite but that who').split(' '),
);
const ADVERB = /^\w{3,}ly$/;

const isMark = (g: Ground, i: number): boolean => CLAUSE_MARKS.has(wordAt(g.tokens, i));

/** A cue after the quotation, in tokens [from, to): inverted ("said X") or straight ("X said"). */
export function cueAfter(g: Ground, from: number, to: number, strict: boolean): Attribution | undefined {
  const t = g.tokens;
  let i = from;
  while (i < to && (wordAt(t, i) === ',' || wordAt(t, i) === '—' || wordAt(t, i) === '–')) i++;
  const limit = Math.min(to, i + REACH);
  if (i >= limit) return undefined;
  if (wordAt(t, i) === 'according' && wordAt(t, i + 1) === 'to') return accordingTo(g, i, to);
  const signed = signature(g, from, to);
  if (signed) return { speaker: signed };
  let v = i;
  while (v < limit && ADVERB.test(wordAt(t, v))) v++;
  const first = cueOf(wordAt(t, v));
  if (first && first.form === 'finite' && first.saying && g.mentionAt[v] === -1 && !isFinite(g, v + 1)) {
    const speaker = phraseAfter(g, v + 1, to);
    if (speaker) return { cue: { from: v, to: v + 1 }, speaker };
  }
  if (strict && i === from && !startsSubject(g, i)) return undefined;
  for (let j = i + 1; j < limit; j++) {
    if (g.quoted[j] === 1 || wordAt(t, j) === ';') return undefined;
    if (wordAt(t, j) === 'according' && wordAt(t, j + 1) === 'to') return accordingTo(g, j, to);
    const cue = cueOf(wordAt(t, j));
    if (!cue || !cue.saying || g.mentionAt[j] !== -1) continue;
    if (cue.form === 'participle' || (cue.form === 'base' && !isPlural(g, j - 1))) continue;
    if (leadsOn(g, j, to)) return undefined;
    const inverted = wordAt(t, j - 1) === ',' && !hasPerson(g, i, j) ? namedAfter(g, j + 1, to) : undefined;
    if (inverted) return { cue: { from: j, to: j + 1 }, speaker: inverted };
    const speaker = subjectBefore(g, j, i);
    if (speaker) return { cue: { from: j, to: j + 1 }, speaker };
  }
  return undefined;
}

/** Ends what takes a verb without -s: "they say", "the Saudis state". */
const isPlural = (g: Ground, i: number): boolean => ['they', 'we', 'i'].includes(wordAt(g.tokens, i)) || (g.mentionAt[i] !== -1 && wordAt(g.tokens, i).endsWith('s') && wordAt(g.tokens, i - 1) === 'the');

const isFinite = (g: Ground, i: number): boolean => g.mentionAt[i] === -1 && cueOf(wordAt(g.tokens, i))?.form === 'finite';

const hasPerson = (g: Ground, from: number, to: number): boolean => personIn(g, { from, to });

/** The phrase after an inverted verb, where it is somebody: "…, said a neighbour". */
function namedAfter(g: Ground, from: number, to: number): TokenRange | undefined {
  return startsSubject(g, from) ? phraseAfter(g, from, to) : undefined;
}

/** "“…” — Amina Sarr" at the end of a line. */
function signature(g: Ground, dash: number, to: number): TokenRange | undefined {
  const t = g.tokens;
  if (!/^[―—–-]$/.test(wordAt(t, dash)) || (flagsAt(t, dash + 1) & CAPITAL) === 0) return undefined;
  const end = wordAt(t, to - 1) === '.' ? to - 1 : to;
  for (let i = dash + 1; i < end; i++) if (g.mentionAt[i] === -1 && (flagsAt(t, i) & CAPITAL) === 0 && wordAt(t, i) !== ',') return undefined;
  return end > dash + 1 && end - dash <= 8 ? { from: dash + 1, to: end } : undefined;
}

/** "said that …", "said: “", "said, “": the verb reports what follows, not what came before. */
function leadsOn(g: Ground, verb: number, to: number): boolean {
  const next = wordAt(g.tokens, verb + 1);
  if (next === ':' || next === 'that') return true;
  return verb + 2 < to && next === ',' && g.quoted[verb + 2] === 1 && g.quoted[verb - 1] !== 1;
}

function startsSubject(g: Ground, i: number): boolean {
  return g.mentionAt[i] !== -1 || PERSON_PRONOUNS.has(wordAt(g.tokens, i)) || (flagsAt(g.tokens, i) & CAPITAL) !== 0 || DETERMINERS.has(wordAt(g.tokens, i));
}

const DETERMINERS = new Set('the a an his her their its one another some two three several many most both'.split(' '));

/** A cue before the quotation, searched backwards from `at` to the sentence's start. */
export function cueBefore(g: Ground, at: number, from: number): Attribution | undefined {
  const t = g.tokens;
  const limit = Math.max(from, at - REACH);
  let nearest: Attribution | undefined;
  for (let v = at - 1; v >= limit; v--) {
    if (g.quoted[v] === 1 || g.mentionAt[v] !== -1) continue;
    const word = wordAt(t, v);
    if (word === 'to' && wordAt(t, v - 1) === 'according') return nearest ?? accordingTo(g, v - 1, at);
    const cue = cueOf(word);
    if (!cue || !verbLike(g, v, cue.form)) continue;
    // "said the allies will seek “…”": a verb of judgement or wish stands in what a verb of speech reports
    if (nearest && !(SPEECH.test(word) && wordAt(t, v + 1) !== ':')) continue;
    const found = attributed(g, v, from, cue.form);
    if (!found) continue;
    if (nearest || SPEECH.test(word) || CERTAIN.has(word) || follows(g, v) || (cue.form === 'participle' && !modifies(g, v)) || wordAt(t, v + 1) === ':') return found;
    nearest = found;
  }
  return nearest;
}

const SPEECH = /^(?:said|says|told|tells|argued|argues|added|adds|claimed|claims|stated|noted|asked)$/;
/** Verbs of the quotation beside them, whatever stands before. */
const CERTAIN = new Set('wrote writes warned insisted declared tweeted replied responded explained announced called calls described continued'.split(' '));

function attributed(g: Ground, v: number, from: number, form: string): Attribution | undefined {
  const cue = { from: v, to: v + 1 };
  if (form === 'participle' || follows(g, v)) {
    const own = form === 'participle' ? subjectOfParticiple(g, v, from) : undefined;
    if (own) return { cue, speaker: own };
    const speaker = sentenceSubject(g, from, v);
    if (speaker) return { cue, speaker, ...(form === 'participle' && { loose: true }) };
  }
  const speaker = subjectBefore(g, v, from) ?? sentenceSubject(g, from, v);
  return speaker && { cue, speaker };
}

/** A cue verb, not a noun of the same form ("the report", "his claim") and not an adjective ("the proposed"). */
function verbLike(g: Ground, v: number, form: string): boolean {
  const before = wordAt(g.tokens, v - 1);
  if (before === '-' || (flagsAt(g.tokens, v - 1) & POSSESSIVE) !== 0) return false;
  if (/^(?:is|are|was|were|be|been|being|get|got)$/.test(before) && form === 'finite') return false;
  if (form === 'base') return PERSON_PRONOUNS.has(before) || BETWEEN.has(before) || before.endsWith('s') || g.mentionAt[v - 1] !== -1;
  return !DETERMINERS.has(before) && before !== 'of' && before !== "'s";
}

/** "Trump saying" · "Spicer said, adding": the name before it, or the subject of the verb of speech before its comma. */
function subjectOfParticiple(g: Ground, v: number, from: number): TokenRange | undefined {
  const t = g.tokens;
  if (v - 1 >= from && g.mentions[g.mentionAt[v - 1] as number]?.type === 'person') return phraseEnding(g, v - 1, from);
  if (wordAt(t, v - 1) !== ',' || v - 2 <= from || !SPEECH.test(wordAt(t, v - 2))) return undefined;
  return subjectBefore(g, v - 2, from);
}

/** The verb goes on with the subject of a verb before it: "… and claims". */
function follows(g: Ground, v: number): boolean {
  let i = v - 1;
  while (i > 0 && g.mentionAt[i] === -1 && (BETWEEN.has(wordAt(g.tokens, i)) || ADVERB.test(wordAt(g.tokens, i)) || goesOn(g.tokens, i))) i--;
  return ['and', 'but', 'then', 'or'].includes(wordAt(g.tokens, i));
}

/** "a report suggesting": what the participle belongs to is a thing, and no verb of its own. */
function modifies(g: Ground, v: number): boolean {
  const before = wordAt(g.tokens, v - 1);
  return g.mentionAt[v - 1] === -1 && (flagsAt(g.tokens, v - 1) & PUNCT) === 0 && !PREPOSITIONS.has(before) && !CLAUSE_WORDS.has(before);
}

function accordingTo(g: Ground, i: number, to: number): Attribution | undefined {
  const speaker = phraseAfter(g, i + 2, to);
  return speaker && { cue: { from: i, to: i + 2 }, speaker };
}

/** The noun phrase that starts at `from`: up to a comma, a preposition or a verb. */
function phraseAfter(g: Ground, from: number, to: number): TokenRange | undefined {
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
  return i > start && !PREPOSITIONS.has(wordAt(t, start)) ? { from: start, to: i } : undefined;
}

/** The subject that ends before the verb at `v`, not before token `from`. */
function subjectBefore(g: Ground, v: number, from: number): TokenRange | undefined {
  const t = g.tokens;
  let i = v - 1;
  while (i >= from && g.mentionAt[i] === -1 && (BETWEEN.has(wordAt(t, i)) || ADVERB.test(wordAt(t, i)) || goesOn(t, i))) i--;
  if (i < from || g.quoted[i] === 1) return undefined;
  const word = wordAt(t, i);
  if (PERSON_PRONOUNS.has(word)) return { from: i, to: i + 1 };
  if (word === 'who' || word === 'which') return { from: i, to: i + 1 };
  if (word === ',' || word === '—' || word === '–' || word === ')') return beforeApposition(g, i, from);
  const phrase = phraseEnding(g, i, from);
  const who = (phrase?.from ?? 0) - 1;
  return phrase && who > from && wordAt(t, who) === 'who' && wordAt(t, who - 1) !== ',' ? phraseEnding(g, who - 1, from) : phrase;
}

/** "went on to say": part of the verb. */
const goesOn = (t: Tokens, i: number): boolean => /^(?:went|goes|going|gone)$/.test(wordAt(t, wordAt(t, i) === 'on' ? i - 1 : i));

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

const personIn = (g: Ground, r: TokenRange): boolean => {
  for (let i = r.from; i < r.to; i++) if (g.mentions[g.mentionAt[i] as number]?.type === 'person') return true;
  return false;
};

const isPersonOnly = (g: Ground, r: TokenRange): boolean => {
  for (let i = r.from; i < r.to; i++) if (g.mentions[g.mentionAt[i] as number]?.type !== 'person') return false;
  return true;
};

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
    const m = g.mentions[g.mentionAt[i] as number];
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
  if (g.mentionAt[i] === -1 && isLeadIn(wordAt(t, i))) {
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
    if (named >= 0 && word !== "'s") break;
  }
  return i > start ? { from: start, to: i } : undefined;
}

const LEAD_INS = new Set('later here last once now today asked reached though although if since even speaking earlier this next'.split(' '));

const isLeadIn = (word: string): boolean => PREPOSITIONS.has(word) || LEAD_INS.has(word) || word.endsWith('ing') || ADVERB.test(word);

/** "WASHINGTON (Agency) — Diop …": the sentence proper begins after the dash. */
function afterDateline(g: Ground, from: number, v: number): number {
  const t = g.tokens;
  const limit = Math.min(v, from + 14);
  if (g.mentions[g.mentionAt[from] as number]?.type !== 'place') return from;
  for (let i = from + 1; i < limit; i++) if (/^[—–-]$/.test(wordAt(t, i)) && (wordAt(t, i - 1) === ')' || i - from <= 4) && wordAt(t, i + 1) !== '') return i + 1;
  return from;
}

export const rangeSpan = (t: Tokens, r: TokenRange): Span => ({ start: startAt(t, r.from), end: endAt(t, r.to - 1) });
