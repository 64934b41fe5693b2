// What the quotes layer looks at: tokens with the mentions and marks on them, the words that bound a phrase, and what a verb of
// speech is told by. Read by the search for speakers and by reported speech.
import type { Mention } from '../model/analysis.ts';
import { CAPITAL, endAt, flagsAt, NUMBER, POSSESSIVE, PUNCT, startAt, type Tokens, wordAt } from '../text/tokens.ts';
import type { Span } from '../text/span.ts';
import { indexed } from '../util/indexed.ts';
import { BETWEEN, cueOf, PERSON_PRONOUNS } from './cueWords.ts';

/** For each token, what a pronoun there needs to find the people before it. */
export interface People {
  /** The last token before it that names a person outside quotation marks, or -1. */
  readonly before: Int32Array;
  /** Number of its sentence, by full stops. */
  readonly sentence: Int32Array;
}

/** Linear in the tokens. */
export function peopleIn(t: Tokens, mentionAt: Int32Array, mentions: readonly Mention[], quoted: Uint8Array): People {
  const before = new Int32Array(t.count + 1);
  const sentence = new Int32Array(t.count + 1);
  for (let i = 0, last = -1, number = 0; i <= t.count; i++) {
    before[i] = last;
    sentence[i] = number;
    if (i === t.count) break;
    if (mentionAt[i] !== -1 && quoted[i] === 0 && mentions[mentionAt[i] as number]?.type === 'person') last = i;
    else if ((flagsAt(t, i) & PUNCT) !== 0 && /^[.?!]$/.test(wordAt(t, i))) number++;
  }
  return { before, sentence };
}

/** Token indices; `end` excluded. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export interface Ground {
  readonly tokens: Tokens;
  /** Index into `mentions` of the mention that covers a token, or -1. */
  readonly mentionAt: Int32Array;
  readonly mentions: readonly Mention[];
  /** 1 for tokens inside a quoted stretch. */
  readonly quoted: Uint8Array;
  /** Verbs of speech whose quotation stands before them. */
  readonly answered: Set<number>;
  readonly people: People;
}

export const REACH = 40;
export const CLAUSE_MARKS = new Set([',', ';', ':', '—', '–', '(', ')', '“', '”', '"', '[', ']', '.', '?', '!']);
export const CLAUSE_WORDS = new Set(
  'and but or as while when because that who which whom if after before since though although where so than whether'.split(' '),
);
export const PREPOSITIONS = new Set(
  ('in on at to from during about after before as while when because with for by into over under against following ' +
    'through via since until if upon amid regarding concerning despite but that who').split(' '),
);
export const ADVERB = /^\w{3,}ly$/;

/** The mention that covers a token. */
export const nameAt = (g: Ground, i: number): Mention | undefined => indexed(g.mentions, g.mentionAt, i);

export const isMark = (g: Ground, i: number): boolean => CLAUSE_MARKS.has(wordAt(g.tokens, i));

/** Ends what takes a verb without -s: "they say", "the Sorrels state". */
export const isPlural = (g: Ground, i: number): boolean => ['they', 'we', 'i'].includes(wordAt(g.tokens, i)) || (g.mentionAt[i] !== -1 && wordAt(g.tokens, i).endsWith('s') && wordAt(g.tokens, i - 1) === 'the');

export const isFinite = (g: Ground, i: number): boolean => g.mentionAt[i] === -1 && cueOf(wordAt(g.tokens, i))?.form === 'finite';

export function startsSubject(g: Ground, i: number): boolean {
  return g.mentionAt[i] !== -1 || PERSON_PRONOUNS.has(wordAt(g.tokens, i)) || (flagsAt(g.tokens, i) & CAPITAL) !== 0 || DETERMINERS.has(wordAt(g.tokens, i));
}

export const DETERMINERS = new Set('the a an his her their its one another some two three several many most both'.split(' '));

const COUNTED = new Set('people some many most others half both few police two three four five six seven eight nine ten surveyed asked who percent %'.split(' '));

/** A cue verb, not a noun of the same form ("the report", "his claim") and not an adjective ("the proposed"). */
export function verbLike(g: Ground, v: number, form: string): boolean {
  const before = wordAt(g.tokens, v - 1);
  if (before === '-' || (flagsAt(g.tokens, v - 1) & POSSESSIVE) !== 0) return false;
  if (/^(?:is|are|was|were|be|been|being|get|got)$/.test(before) && form === 'finite') return false;
  if (form === 'base') return COUNTED.has(before) || (flagsAt(g.tokens, v - 1) & NUMBER) !== 0 || PERSON_PRONOUNS.has(before) || BETWEEN.has(before) || before.endsWith('s') || g.mentionAt[v - 1] !== -1;
  return !DETERMINERS.has(before) && before !== 'of' && before !== "'s";
}

/** The verb goes on with the subject of a verb before it: "… and claims". */
export function follows(g: Ground, v: number): boolean {
  let i = v - 1;
  while (i > 0 && g.mentionAt[i] === -1 && (BETWEEN.has(wordAt(g.tokens, i)) || ADVERB.test(wordAt(g.tokens, i)) || goesOn(g.tokens, i))) i--;
  return ['and', 'but', 'then', 'or'].includes(wordAt(g.tokens, i));
}

/** "a report suggesting": what the participle belongs to is a thing, and no verb of its own. */
export function modifies(g: Ground, v: number): boolean {
  const before = wordAt(g.tokens, v - 1);
  return g.mentionAt[v - 1] === -1 && (flagsAt(g.tokens, v - 1) & PUNCT) === 0 && !PREPOSITIONS.has(before) && !CLAUSE_WORDS.has(before);
}

/** "went on to say": part of the verb. */
export const goesOn = (t: Tokens, i: number): boolean => /^(?:went|goes|going|gone)$/.test(wordAt(t, wordAt(t, i) === 'on' ? i - 1 : i));

export const personIn = (g: Ground, r: TokenRange): boolean => {
  for (let i = r.from; i < r.to; i++) if (nameAt(g, i)?.type === 'person') return true;
  return false;
};

export const isPersonOnly = (g: Ground, r: TokenRange): boolean => {
  for (let i = r.from; i < r.to; i++) if (nameAt(g, i)?.type !== 'person') return false;
  return true;
};

export const rangeSpan = (t: Tokens, r: TokenRange): Span => ({ start: startAt(t, r.from), end: endAt(t, r.to - 1) });

export const SPEECH = /^(?:said|says|told|tells|argued|argues|added|adds|claimed|claims|stated|noted|asked)$/;
