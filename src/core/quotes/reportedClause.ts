// Where reported words begin after their verb and where they end: past the listener and the time, up to the next report.
import { CAPITAL, flagsAt, LETTERS, NUMBER, PUNCT, wordAt } from '../text/tokens.ts';
import { PERSON_PRONOUNS } from './cueWords.ts';
import { ADVERB, DETERMINERS, type Ground, PREPOSITIONS, startsSubject } from './ground.ts';
import { ASKED, OPENERS, reportVerb, type ReportVerb } from './reportWords.ts';

const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday today yesterday tonight earlier later also again once'.split(' '));
const SETTINGS = new Set('statement interview speech letter tweet email news conference briefing television radio reporters call post message report'.split(' '));
/** Listener, time and place are looked through this far for a "that". */
const REACH = 14;

/** First token of what `verb` at `v` reports, or undefined where it reports nothing here. */
export function contentStart(g: Ground, v: number, verb: ReportVerb, to: number): number | undefined {
  const t = g.tokens;
  let i = v + 1;
  while (i < to && g.mentionAt[i] === -1 && (ADVERB.test(wordAt(t, i)) || DAYS.has(wordAt(t, i)))) i++;
  const word = wordAt(t, i);
  if (i >= to || g.quoted[i] === 1) return undefined;
  if (verb.through) {
    if (!verb.through.includes(word)) return verb.clause ? clauseStart(g, i, verb, to) : undefined;
    return word === 'out' ? clauseStart(g, i + 1, { form: 'finite', clause: true }, to) : i + 1;
  }
  if (word === 'to') return verb.infinitive ? i : opener(g, i, to);
  return clauseStart(g, i, verb, to) ?? (verb.thing && !isStop(g, i) && !PREPOSITIONS.has(word) ? i : undefined);
}

function clauseStart(g: Ground, from: number, verb: ReportVerb, to: number): number | undefined {
  if (!verb.clause) return undefined;
  const t = g.tokens;
  const word = wordAt(t, from);
  if (OPENERS.has(word) || (verb.listener && ASKED.has(word))) return from;
  if (verb.strict) return undefined;
  if (verb.listener && !PERSON_PRONOUNS.has(word)) return afterListener(g, from, verb, to);
  if (startsClause(g, from)) return from;
  if (PREPOSITIONS.has(word) && word !== 'that') return opener(g, from, to) ?? afterSetting(g, from, to);
  return isStop(g, from) || word === 'of' ? undefined : verb.plain && (flagsAt(t, from) & LETTERS) !== 0 ? from : bareNoun(g, from, to);
}

/** A "that" after listener, time or place, before any mark or other report. */
function opener(g: Ground, from: number, to: number): number | undefined {
  const limit = Math.min(to, from + REACH);
  for (let i = from; i < limit; i++) {
    if (isStop(g, i) && wordAt(g.tokens, i) !== '.') return undefined;
    if (wordAt(g.tokens, i) === 'that') return i;
    if (g.mentionAt[i] === -1 && i > from && reportVerb(wordAt(g.tokens, i))?.form === 'finite') return undefined;
  }
  return undefined;
}

/** "told reporters (on Friday) that …", "told reporters he would": the listener, then a clause. */
function afterListener(g: Ground, from: number, verb: ReportVerb, to: number): number | undefined {
  const t = g.tokens;
  const that = opener(g, from, to);
  if (that !== undefined) return that;
  let i = from;
  if (g.mentionAt[i] !== -1) while (i < to && g.mentionAt[i] === g.mentionAt[from]) i++;
  else if (OBJECTS.has(wordAt(t, i))) i++;
  else while (i < to && i < from + 5 && g.mentionAt[i] === -1 && !isStop(g, i) && !PREPOSITIONS.has(wordAt(t, i)) && !PERSON_PRONOUNS.has(wordAt(t, i)) && !OPENERS.has(wordAt(t, i)) && (i === from || !DETERMINERS.has(wordAt(t, i)))) i++;
  while (i < to && DAYS.has(wordAt(t, i))) i++;
  if (OPENERS.has(wordAt(t, i)) || ASKED.has(wordAt(t, i)) || (i > from && startsClause(g, i))) return i;
  if (wordAt(t, i) === 'to' && verb.infinitive) return i;
  return wordAt(t, i) === 'about' ? i : undefined;
}

const OBJECTS = new Set('him her them us me you it everyone everybody people reporters journalists'.split(' '));

/** "said on Friday the talks …", "said in a statement the talks …". */
function afterSetting(g: Ground, from: number, to: number): number | undefined {
  const t = g.tokens;
  const limit = Math.min(to, from + 8);
  for (let i = from + 1; i < limit; i++) {
    if (isStop(g, i)) return undefined;
    if ((DAYS.has(wordAt(t, i)) || SETTINGS.has(wordAt(t, i))) && startsClause(g, i + 1)) return i + 1;
  }
  return undefined;
}

const startsClause = (g: Ground, i: number): boolean =>
  startsSubject(g, i) || STARTS.has(wordAt(g.tokens, i)) || (flagsAt(g.tokens, i) & (CAPITAL | NUMBER)) !== 0;

const STARTS = new Set('this that these those there no not nothing nobody everyone everything people all any every each more my our your such you now'.split(' '));

/** "said talks would go on": a noun without article, a verb soon after it. */
function bareNoun(g: Ground, from: number, to: number): number | undefined {
  const limit = Math.min(to, from + 9);
  for (let i = from + 1; i < limit && !isStop(g, i); i++) if (VERBS.has(wordAt(g.tokens, i))) return from;
  return undefined;
}

const VERBS = new Set('is are was were has have had will would can could may might must should does do did need needs'.split(' '));

const isStop = (g: Ground, i: number): boolean => g.quoted[i] === 1 || ((flagsAt(g.tokens, i) & PUNCT) !== 0 && g.mentionAt[i] === -1 && !/^[-$%#@&'’]$/.test(wordAt(g.tokens, i)));

/** End token of the reported words that begin at `from`; undefined where they hold quotation marks: a mixed quote then. */
export function contentEnd(g: Ground, from: number, to: number): number | undefined {
  const t = g.tokens;
  let end = from;
  for (; end < to; end++) {
    if (g.quoted[end] === 1) return undefined;
    if (end > from + 1 && endsBefore(g, end, to)) break;
  }
  while (end > from && g.mentionAt[end - 1] === -1 && (flagsAt(t, end - 1) & PUNCT) !== 0 && !/^[)%\]]$/.test(wordAt(t, end - 1))) end--;
  return end > from ? end : undefined;
}

/** The next report begins at `i`: "; …", ", adding", ", according to", "and said", "but he said", ", Diop said". */
function endsBefore(g: Ground, i: number, to: number): boolean {
  const t = g.tokens;
  if (g.mentionAt[i] !== -1) return false;
  const word = wordAt(t, i);
  if (word === ';') return true;
  const comma = word === ',' || word === '—' || word === '–';
  if (!comma && word !== 'and' && word !== 'but') return comma;
  let next = i + 1;
  if (comma && /^(?:and|but|while|although|though)$/.test(wordAt(t, next))) next++;
  if (comma && wordAt(t, next) === 'according') return true;
  while (next < to && ADVERB.test(wordAt(t, next))) next++;
  const verb = g.mentionAt[next] === -1 ? reportVerb(wordAt(t, next)) : undefined;
  if (verb && (verb.form === 'finite' || (comma && verb.form === 'participle'))) return true;
  if (next > i + 1 && /^(?:he|she|they)$/.test(wordAt(t, next)) && comma) return true;
  return comma && (subjectAndVerb(g, next, to) || (next > i + 1 && reportSoon(g, next, to)));
}

/** ", and more than half said": the next report's verb comes before the next mark. */
function reportSoon(g: Ground, from: number, to: number): boolean {
  const limit = Math.min(to, from + 9);
  for (let v = from + 1; v < limit && !isStop(g, v); v++) {
    const verb = g.mentionAt[v] === -1 ? reportVerb(wordAt(g.tokens, v)) : undefined;
    if (verb?.form === 'finite' && verb.clause === true) return true;
  }
  return false;
}

/** "he said", "Amina Sarr added" from token `i`. */
function subjectAndVerb(g: Ground, i: number, to: number): boolean {
  let v = i;
  if (PERSON_PRONOUNS.has(wordAt(g.tokens, v))) v++;
  else while (v < to && g.mentionAt[v] !== -1 && g.mentionAt[v] === g.mentionAt[i]) v++;
  while (v < to && v > i && (wordAt(g.tokens, v) === 'also' || ADVERB.test(wordAt(g.tokens, v)))) v++;
  const verb = v > i && v < to && g.mentionAt[v] === -1 ? reportVerb(wordAt(g.tokens, v)) : undefined;
  return verb?.form === 'finite' && verb.clause === true;
}

/** What comes after "…, X said" is only when and where: the token where that ends (a comma, or the sentence's end). */
export function tailEnds(g: Ground, from: number, to: number): number | undefined {
  const t = g.tokens;
  let i = from;
  while (i < to && g.mentionAt[i] === -1 && (ADVERB.test(wordAt(t, i)) || DAYS.has(wordAt(t, i)))) i++;
  if (i >= to || isStop(g, i)) return i < to && (g.quoted[i] === 1 || wordAt(t, i) === ':') ? undefined : i;
  if (!PREPOSITIONS.has(wordAt(t, i)) || wordAt(t, i) === 'that') return undefined;
  for (; i < to; i++) {
    if (g.quoted[i] === 1 || OPENERS.has(wordAt(t, i)) && wordAt(t, i) === 'that') return undefined;
    if (isStop(g, i) && wordAt(t, i) === ',') return i;
  }
  return i;
}
