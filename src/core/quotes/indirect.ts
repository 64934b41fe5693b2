// Reported speech without quotation marks: the words that are reported, the verb and the speaker, sentence by sentence.
// Patterns: X said (that) … · X told Y that … · X promised to … · X denied … · …, X said · …, said X · According to X, … · X: …
import type { Sentence } from '../text/sentences.ts';
import { CAPITAL, flagsAt, LETTERS, NUMBER, PUNCT, wordAt } from '../text/tokens.ts';
import { BETWEEN, PERSON_PRONOUNS } from './cueWords.ts';
import { ADVERB, DETERMINERS, follows, type Ground, modifies, nameAt, PREPOSITIONS, startsSubject, type TokenRange, verbLike } from './ground.ts';
import { contentEnd, contentStart, tailEnds } from './reportedClause.ts';
import { DOCUMENTS, NOUN_LIKE, reportVerb, type ReportVerb } from './reportWords.ts';
import { isLeadIn, phraseAfter, sentenceSubject, subjectBefore, subjectOfParticiple } from './subject.ts';

export interface Reported {
  readonly content: TokenRange;
  readonly cue: TokenRange;
  readonly speaker: TokenRange;
  /** The speaker is the subject of the sentence, not of the verb. */
  readonly loose?: boolean;
}

/** Reported speech of one sentence, at most this much of it: a sentence without end stays cheap. */
const WINDOW = 160;
const MOST = 6;

/** What a sentence reports, in text order. Linear in the sentence. */
export function reportedIn(g: Ground, sentence: Sentence): readonly Reported[] {
  const t = g.tokens;
  const to = Math.min(sentence.endToken, sentence.firstToken + WINDOW);
  const from = sentence.firstToken;
  const out: Reported[] = [];
  const named = nameAndColon(g, from, to);
  if (named) out.push(named);
  for (let v = from; v < to && out.length < MOST; v++) {
    if (g.quoted[v] === 1 || g.mentionAt[v] !== -1) continue;
    const word = wordAt(t, v);
    const found = word === 'according' && wordAt(t, v + 1) === 'to' ? accordingTo(g, v, from, to) : ofVerb(g, v, reportVerb(word), from, to);
    if (found && found.content.to - found.content.from >= 2) out.push(found);
  }
  return out;
}

/** "Diop: Talks will go on" as headlines have it. */
function nameAndColon(g: Ground, from: number, to: number): Reported | undefined {
  const t = g.tokens;
  let i = from;
  while (i < to && g.mentionAt[i] !== -1 && g.mentionAt[i] === g.mentionAt[from]) i++;
  const type = nameAt(g, from)?.type;
  if (i === from || wordAt(t, i) !== ':' || (type !== 'person' && type !== 'organization')) return undefined;
  const end = contentEnd(g, i + 1, to);
  return end === undefined ? undefined : { content: { from: i + 1, to: end }, cue: { from: i, to: i + 1 }, speaker: { from, to: i } };
}

function accordingTo(g: Ground, i: number, from: number, to: number): Reported | undefined {
  const t = g.tokens;
  const speaker = phraseAfter(g, i + 2, to);
  if (!speaker) return undefined;
  const cue = { from: i, to: i + 2 };
  const before = wordAt(t, i - 1) === ',' ? i - 1 : i;
  if (before - from >= 3) {
    const start = clauseFrom(g, from, before);
    return start === undefined ? undefined : { content: { from: start, to: before }, cue, speaker };
  }
  let comma = speaker.to;
  while (comma < to && wordAt(t, comma) !== ',' && comma < speaker.to + 25) comma++;
  if (wordAt(t, comma) !== ',') return undefined;
  const end = contentEnd(g, comma + 1, to);
  return end === undefined ? undefined : { content: { from: comma + 1, to: end }, cue, speaker };
}

function ofVerb(g: Ground, v: number, verb: ReportVerb | undefined, from: number, to: number): Reported | undefined {
  if (!verb || g.answered.has(v) || (verb.form === 'base' && (flagsAt(g.tokens, v) & CAPITAL) !== 0) || !verbLike(g, v, verb.form) || isUnsaid(g, v, from)) return undefined;
  if (isAdjective(g, v)) return undefined;
  if (verb.form === 'participle') return ofParticiple(g, v, verb, from, to);
  return afterClause(g, v, verb, from, to) ?? beforeClause(g, v, verb, from, to);
}

/** "despite repeated warnings", "from publicly disclosed papers". */
function isAdjective(g: Ground, v: number): boolean {
  const at = ADVERB.test(wordAt(g.tokens, v - 1)) ? v - 2 : v - 1;
  return g.mentionAt[at] === -1 && BEFORE_NOUNS.has(wordAt(g.tokens, at));
}

const BEFORE_NOUNS = new Set('in on at from during about with for into over under against through via upon amid despite of regarding concerning'.split(' '));

/** "X did not say", "would say", "to say": nothing was said. "Denied" says something. */
function isUnsaid(g: Ground, v: number, from: number): boolean {
  const t = g.tokens;
  for (let i = v - 1; i >= from && g.mentionAt[i] === -1; i--) {
    const word = wordAt(t, i);
    if (UNSAID.has(word) || word.endsWith("n't")) return true;
    if (!BETWEEN.has(word) && !ADVERB.test(word)) return false;
  }
  return false;
}

const UNSAID = new Set('not never would could should may might must can to if cannot'.split(' '));

/** X said (that) …: the content comes after the verb. */
function beforeClause(g: Ground, v: number, verb: ReportVerb, from: number, to: number): Reported | undefined {
  const start = contentStart(g, v, verb, to);
  if (start === undefined) return undefined;
  const speaker = speakerOf(g, v, wordAt(g.tokens, start) === 'that' ? { ...verb, document: undefined } : verb, from);
  if (speaker && FINITE.has(wordAt(g.tokens, start))) return relative(g, v, speaker, from, to);
  const end = contentEnd(g, start, isSubordinate(g, from, speaker) ? firstComma(g, start, to) : to);
  return speaker && end !== undefined ? { content: { from: start, to: end }, cue: { from: v, to: v + 1 }, speaker } : undefined;
}

/** "While officials said …, the town …": the report is the clause that comes before the main one. */
const isSubordinate = (g: Ground, from: number, speaker: TokenRange | undefined): boolean =>
  speaker !== undefined && speaker.from - from <= 6 && /^(?:while|when|as|although|though|after|before|if|since|because)$/.test(wordAt(g.tokens, from));

const firstComma = (g: Ground, from: number, to: number): number => {
  for (let i = from + 1; i < to; i++) if (wordAt(g.tokens, i) === ',') return i;
  return to;
};

/** "the changes, which officials said will come in May": the reported words stand around verb and speaker. */
function relative(g: Ground, v: number, speaker: TokenRange, from: number, to: number): Reported | undefined {
  const which = speaker.from - 1;
  if (which < from || !/^(?:which|that|who|what)$/.test(wordAt(g.tokens, which))) return undefined;
  let end = v + 1;
  while (end < to && g.quoted[end] !== 1 && ((flagsAt(g.tokens, end) & PUNCT) === 0 || g.mentionAt[end] !== -1 || wordAt(g.tokens, end) === '-')) end++;
  return g.quoted[end] === 1 ? undefined : { content: { from: which, to: end }, cue: { from: v, to: v + 1 }, speaker };
}

function speakerOf(g: Ground, v: number, verb: { readonly document?: true | undefined }, from: number): TokenRange | undefined {
  const t = g.tokens;
  const speaker = follows(g, v) ? sentenceSubject(g, from, v) : subjectBefore(g, v, from);
  if (!speaker) return undefined;
  const last = wordAt(t, speaker.to - 1);
  if (last === 'who' && wordAt(t, speaker.from - 1) === 'those') return undefined;
  if (/^(?:i|we|you)$/.test(last) && /^(?:th|believe|hope|fear)/.test(wordAt(t, v))) return undefined;
  const plain = PERSON_PRONOUNS.has(last) || last === 'who' || g.mentionAt[speaker.to - 1] !== -1 || DETERMINERS.has(wordAt(t, speaker.from));
  if (NOUN_LIKE.has(wordAt(t, v)) && !plain) return undefined;
  if (verb.document && !(DOCUMENTS.has(last) || isDocument(g, speaker))) return undefined;
  return (flagsAt(t, speaker.from) & (LETTERS | NUMBER)) === 0 || last === 'it' && wordAt(t, v) === 'means' ? undefined : speaker;
}

const isDocument = (g: Ground, r: TokenRange): boolean => {
  for (let i = r.from; i < r.to; i++) if (DOCUMENTS.has(wordAt(g.tokens, i))) return true;
  return false;
};

/** …, X said. · …, said X. · The plan, X said, will …: the content stands before, or on both sides. */
function afterClause(g: Ground, v: number, verb: ReportVerb, from: number, to: number): Reported | undefined {
  const t = g.tokens;
  if (!verb.clause) return undefined;
  const cue = { from: v, to: v + 1 };
  if (wordAt(t, v - 1) === ',' && v - 1 - from >= 2) {
    const speaker = phraseAfter(g, v + 1, to);
    if (speaker && (startsSubject(g, v + 1) || g.mentionAt[speaker.to - 1] !== -1)) return closed(g, { from, comma: v - 1, after: speaker.to, to, inverted: true }, cue, speaker);
  }
  const speaker = subjectBefore(g, v, from);
  if (!speaker || speaker.from - 1 - from < 1) return undefined;
  const comma = commaBefore(g, speaker, from);
  return comma === undefined ? undefined : closed(g, { from, comma, after: v + 1, to, inverted: false }, cue, speaker);
}

/** The comma after which "X" or "X, the minister," begins. */
function commaBefore(g: Ground, speaker: TokenRange, from: number): number | undefined {
  const at = speaker.from - 1;
  return at > from && (wordAt(g.tokens, at) === ',' || /^[—–]$/.test(wordAt(g.tokens, at))) ? at : undefined;
}

/** The clause [from, comma), what comes after verb and speaker, and the sentence's end. */
interface Frame {
  readonly from: number;
  readonly comma: number;
  readonly after: number;
  readonly to: number;
  /** "…, said Diop": an apposition follows rather than the rest of the clause. */
  readonly inverted: boolean;
}

/** The clause in tokens [from, comma) where nothing but circumstances, or its second half, comes after the verb. */
function closed(g: Ground, frame: Frame, cue: TokenRange, speaker: TokenRange): Reported | undefined {
  const t = g.tokens;
  const { from, comma, after, to } = frame;
  const end = tailEnds(g, after, to);
  if (end === undefined) return undefined;
  if (wordAt(t, end) === ',' && g.quoted[end + 1] === 1) return undefined;
  const resumed = wordAt(t, end) === ',' && (resumes(g, end + 1, to, frame.inverted) || (!frame.inverted && !hasVerb(g, from, comma) && hasVerb(g, end + 1, Math.min(to, end + 12))));
  if (OPENING_PARTICIPLE.test(wordAt(t, from)) && g.mentionAt[from] === -1) return undefined;
  const last = end >= to - 1 && comma - from >= 6;
  if (!resumed && ((!last && !hasVerb(g, from, comma)) || (end < to - 1 && isLeadIn(wordAt(t, from)) && wordAt(t, from) !== 'but' && g.mentionAt[from] === -1))) return undefined;
  const start = clauseFrom(g, from, comma, resumed ? 1 : 3);
  if (start === undefined) return undefined;
  const close = resumed ? contentEnd(g, end + 1, to) : comma;
  return close === undefined ? undefined : { content: { from: start, to: close }, cue, speaker };
}

const OPENING_PARTICIPLE = /^(?:asked|reached|speaking|\w+ing)$/;

/** "The plan, Diop said, will go on", "If it rains, Diop said, the plan will fail": the clause is taken up again. */
function resumes(g: Ground, from: number, to: number, inverted: boolean): boolean {
  if ((inverted || !startsSubject(g, from)) && !FINITE.has(wordAt(g.tokens, from))) return false;
  for (let i = from; i < to && i < from + 12; i++) if (FINITE.has(wordAt(g.tokens, i))) return true;
  return false;
}

const FINITE = new Set('is are was were has have had will would can could may might must should does do did'.split(' '));

const hasVerb = (g: Ground, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (FINITE.has(wordAt(g.tokens, i)) || (g.mentionAt[i] === -1 && /\w{2}ed$/.test(wordAt(g.tokens, i)))) return true;
  return false;
};

/** Where the clause of tokens [from, to) begins; undefined where quotation marks make it another kind of quote. */
function clauseFrom(g: Ground, from: number, to: number, least = 3): number | undefined {
  for (let i = from; i < to; i++) if (g.quoted[i] === 1 || wordAt(g.tokens, i) === ';') return undefined;
  let i = from;
  while (i < to && (flagsAt(g.tokens, i) & PUNCT) !== 0) i++;
  return to - i >= least ? i : undefined;
}

/** …, adding that … · Sarr saying … */
function ofParticiple(g: Ground, v: number, verb: ReportVerb, from: number, to: number): Reported | undefined {
  const before = wordAt(g.tokens, v - 1);
  if (v === from || (before !== ',' && before !== 'and' && (modifies(g, v) || PREPOSITIONS.has(before)))) return undefined;
  const start = contentStart(g, v, verb, to);
  if (start === undefined) return undefined;
  const own = subjectOfParticiple(g, v, from);
  const speaker = own ?? sentenceSubject(g, from, v);
  const end = contentEnd(g, start, to);
  return speaker && end !== undefined ? { content: { from: start, to: end }, cue: { from: v, to: v + 1 }, speaker, ...(!own && { loose: true }) } : undefined;
}
