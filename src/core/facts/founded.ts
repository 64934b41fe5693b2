// When an organization was founded, as the grammar of one sentence says it: "was set up on", "founded their alliance on",
// "the bloc, formed in", "since its creation in", "On 3 May they established".
import type { DateMention, Fact } from '../model/analysis.ts';
import { tokenAt, wordAt } from '../text/tokens.ts';
import { periodOf } from '../util/period.ts';
import { isFirst, lastBefore, type Named, namedBy, nominalAt, type Reading, sentenceOf } from './reading.ts';

const VERB = new Set('founded established created formed constituted'.split(' '));
const NOUN = new Set('founding foundation creation establishment formation inception'.split(' '));
/** Words between "founded" and its date that open another clause. */
const OTHER_CLAUSE = new Set('. ; : ! ? ( ) “ ” " was were is are has had have will would became become said signed left joined who which that when after before because while but whose where'.split(' '));
const TO_BE = /^(?:was|were|been|being|is)$/;
const ADVERB = /^(?:first|formally|only|officially|jointly|originally|itself|later|then|\p{L}{3,}ly)$/u;
const NEAR = 12;

/** Facts about organizations, one a date at most. */
export function foundings(r: Reading, dates: readonly DateMention[]): Fact[] {
  return dates.flatMap((date): Fact[] => {
    if (date.type !== 'DATE' || date.status === 'vague' || date.mod === 'BEFORE' || date.mod === 'AFTER') return [];
    const period = periodOf(date.value);
    if (!period || period.yearless) return [];
    const from = tokenAt(r.tokens, date.start);
    const to = tokenAt(r.tokens, date.end - 1) + 1;
    const about = before(r, from) ?? (opensSentence(r, from) ? after(r, to) : undefined);
    return about === undefined ? [] : [{ kind: 'founded', about, value: date.value, start: date.start, end: date.end }];
  });
}

/** "founded … on DATE" */
function before(r: Reading, date: number): string | undefined {
  const t = r.tokens;
  for (let i = date - 1, n = 0; i >= 0 && n < NEAR; i--, n++) {
    const w = wordAt(t, i);
    if (r.namedAt[i] === -1 && isCue(r, i)) return VERB.has(w) || w === 'up' ? ofVerb(r, i, date) : ofNoun(r, i, date);
    if (r.namedAt[i] === -1 && OTHER_CLAUSE.has(w)) return undefined;
  }
  return undefined;
}

/** "On DATE they founded the bloc", "In DATE the bloc was founded" */
function after(r: Reading, date: number): string | undefined {
  const t = r.tokens;
  for (let i = date, n = 0; i < t.count && n < NEAR + 4; i++, n++) {
    const w = wordAt(t, i);
    if (/^[.;:!?]$/.test(w)) return undefined;
    if (r.namedAt[i] === -1 && isCue(r, i) && (VERB.has(w) || w === 'up')) return ofVerb(r, i, i + NEAR);
  }
  return undefined;
}

const isCue = (r: Reading, i: number): boolean => {
  const w = wordAt(r.tokens, i);
  return VERB.has(w) || NOUN.has(w) || (w === 'up' && wordAt(r.tokens, i - 1) === 'set');
};

/** Whether nothing but "on", "in" stands before in the sentence. */
function opensSentence(r: Reading, token: number): boolean {
  const first = /^(?:on|in|back)$/.test(wordAt(r.tokens, token - 1)) ? token - 1 : token;
  return isFirst(r, first);
}

function ofVerb(r: Reading, cue: number, end: number): string | undefined {
  const t = r.tokens;
  let i = cue - (wordAt(t, cue) === 'up' ? 2 : 1);
  while (i >= 0 && i > cue - 5 && ADVERB.test(wordAt(t, i))) i--;
  if (TO_BE.test(wordAt(t, i))) return subject(r, i - 1);
  const next = wordAt(t, cue + 1);
  if (/^(?:in|on|at|by|as|during|from|under|with|after)$/.test(next)) return wordAt(t, i) === ',' || namedBy(r, i) || nominalAt(r, i) !== undefined ? subject(r, i) : opening(r, cue, end);
  return object(r, cue + 1, end);
}

/** The organization that ends right before the auxiliary or the participle, over "(ABC)", a comma, "which", "has", "it". */
function subject(r: Reading, at: number): string | undefined {
  const t = r.tokens;
  for (let i = at, n = 0; i >= 0 && n < 4; i--, n++) {
    const m = namedBy(r, i);
    if (m) return m.organization ? m.actor : undefined;
    const nominal = nominalAt(r, i);
    if (nominal !== undefined) return nominal;
    const w = wordAt(t, i);
    if (w === 'it') return firstOfSentenceBefore(r, i);
    if (!/^(?:[,()]|which|that|has|had|have)$/.test(w) && !ADVERB.test(w)) return undefined;
  }
  return undefined;
}

/** "Founded in 1999, the bloc …" */
function opening(r: Reading, cue: number, end: number): string | undefined {
  if (!isFirst(r, cue)) return undefined;
  for (let i = end; i < end + 12; i++) {
    const m = namedBy(r, i);
    if (m) return m.organization ? m.actor : undefined;
    const nominal = nominalAt(r, i);
    if (nominal !== undefined) return nominal;
  }
  return undefined;
}

/** "founded their alliance", "established the Northern Pact": the thing that is known, not "a company". */
function object(r: Reading, from: number, end: number): string | undefined {
  const t = r.tokens;
  if (/^an?$/.test(wordAt(t, from))) return undefined;
  for (let i = from; i < Math.min(end, from + 4); i++) {
    const m = namedBy(r, i);
    if (m) return m.organization ? m.actor : undefined;
    const nominal = nominalAt(r, i);
    if (nominal !== undefined) return nominal;
  }
  return undefined;
}

/** "its creation in", "the founding of the bloc in", "the Pact's formation in" */
function ofNoun(r: Reading, cue: number, end: number): string | undefined {
  const t = r.tokens;
  if (wordAt(t, cue + 1) === 'of') return object(r, cue + 2, end);
  const owner = wordAt(t, cue - 1);
  if (owner === 'its' && isFirst(r, cue - 2)) return object(r, end + 1, end + 9); // "Since its creation in 2004 the bloc has …"
  if (owner === 'its') return firstOfSentenceBefore(r, cue);
  return owner === "'s" ? subject(r, cue - 2) : undefined;
}

/** What "it" and "its" stand for: the first organization of the sentence, else of the one before it. */
function firstOfSentenceBefore(r: Reading, token: number): string | undefined {
  let found: Named | undefined;
  let sentence: number | undefined;
  for (let k = lastBefore(r, token), n = 0; k >= 0 && n < 20; k--, n++) {
    const m = r.named[k] as Named;
    if (found && m.sentence !== sentence) break;
    if (m.organization) {
      found = m;
      sentence = m.sentence;
    }
  }
  return found && sentenceOf(r, token) - found.sentence <= 1 ? found.actor : undefined;
}
