// Finds names with the trained tagger: rules first, as evidence; then features, tags and spans. Same result type as the rules.
import type { Candidate } from '../candidates/candidate.ts';
import { findByRules } from '../candidates/ruleFinder.ts';
import { knownAs } from '../knownAs.ts';
import { BITS } from '../lexicon/lexicon.ts';
import type { NameText } from '../nameText.ts';
import { givenNameEnd, isLabel, isLanguage, isSentenceStart, smallHere, startsSentence, titled } from './afterwards.ts';
import { bareNames } from './bareNames.ts';
import { companyLists } from './companyLists.ts';
import { complete } from './complete.ts';
import { datedEvents } from './datedEvents.ts';
import { decode } from './decode.ts';
import { TRANSITIONS, WEIGHTS } from './model.data.ts';
import { type Model, unpackModel } from './model.ts';
import type { RememberedRuns } from './rememberedRuns.ts';
import { scoring } from './score.ts';
import { settleTags } from './settle.ts';
import { TYPES } from './tokenFacts.ts';
import { shortBodies } from './shortBodies.ts';
import { makeViews } from './views.ts';
import { wordNumbers } from './wordNumbers.ts';

let shipped: Model | undefined;

/** The weights that ship; the first call unpacks them (some milliseconds). */
const shippedModel = (): Model => (shipped ??= unpackModel(WEIGHTS, TRANSITIONS));

/** Candidates in text order, without overlaps. Linear. */
export function findByTagger(n: NameText, model = shippedModel(), remembered?: RememberedRuns): Candidate[] {
  const words = wordNumbers(n);
  const tags = decode(model, scoring(model, words), makeViews(n, findByRules(n), words), n.article.sentences, remembered);
  const out: Candidate[] = [];
  for (const s of n.article.sentences) {
    for (let i = s.firstToken; i < s.endToken;) {
      const tag = tags[i] as number;
      let end = i + 1;
      if (tag !== 0) while (end < s.endToken && tags[end] === tag + 1) end++;
      if (tag !== 0) for (const c of apart(n, i, end, TYPES[(tag - 1) >> 1] as Candidate['type'])) out.push(c);
      i = end;
    }
  }
  const small = smallHere(n);
  return datedEvents(n, shortBodies(n, companyLists(n, settleTags(n, bareNames(n, complete(n, introduced(n, out)))))).filter((c) => !isLanguage(n, c) && !isSentenceStart(n, c, small) && !isLabel(n, c)).map((c) => titled(n, c)));
}

/** "Idris Daffa, known as Hamti": the second name is of the first one's type. */
function introduced(n: NameText, found: Candidate[]): Candidate[] {
  for (const [i, full] of knownAs(n, found, (c) => c.first, (c) => c.end)) {
    const [name, own] = [found[i] as Candidate, found[full] as Candidate];
    if (own.type === 'person' && name.type !== 'person') found[i] = { first: name.first, end: name.end, type: own.type };
  }
  return found;
}

/** No name goes across a dash between clauses: of "Niger—Oumar" the known side stays. */
function apart(n: NameText, from: number, to: number, type: Candidate['type']): Candidate[] {
  for (let i = from; i < to; i++) {
    if (n.word(i) !== '—') continue;
    return [...apart(n, from, i, type), ...apart(n, i + 1, to, type)].filter((c) => c.phrase || n.phraseAt(c.first, c.end)?.end === c.end);
  }
  const pair = pairOfNames(n, from, to);
  if (pair) return pair;
  const found = trimmed(n, from, withoutOffice(n, from, to, type), type);
  return found ? [found] : [];
}

/** "Russia-Sahel" in "Russia-Sahel relations" is two names; "Russia-Africa Summit" is one, and so is "Guinea-Bissau". */
function pairOfNames(n: NameText, from: number, to: number): Candidate[] | undefined {
  const left = n.phraseAt(from, to);
  if (!left || left.end >= to - 1 || n.word(left.end) !== '-') return undefined;
  const right = n.phraseAt(left.end + 1, to);
  if (right?.end !== to || right.phrase.type === 'event' || left.phrase.type === 'event') return undefined;
  return [{ first: from, end: left.end, type: left.phrase.type, phrase: left.phrase }, { first: left.end + 1, end: to, type: right.phrase.type, phrase: right.phrase }];
}

/** "AES Defense Ministers" are people of the AES, no body; a "Council of Ministers" is one. */
function withoutOffice(n: NameText, from: number, to: number, type: Candidate['type']): number {
  const last = n.word(to - 1);
  if (type !== 'organization' || !last.endsWith('s') || !n.lex.roleNouns.has(last.slice(0, -1))) return to;
  for (let i = from; i < to; i++) if (/^(?:of|for|and|&)$/.test(n.word(i))) return to;
  let end = to - 1;
  while (end > from && n.is(end - 1, BITS.roleModifier)) end--;
  return end;
}

/** Cuts what no name begins or ends with; nothing is left of a span without a letter. */
function trimmed(n: NameText, from: number, to: number, type: Candidate['type']): Candidate | undefined {
  let [first, end] = [from, to];
  while (first < end && !n.isWord(first) && !/\d/.test(n.word(first))) first++;
  while (end > first && ((n.isPunct(end - 1) && !(n.word(end - 1) === ')' && hasOpening(n, first, end))) || n.word(end - 1) === "'s")) end--;
  if (n.word(first) === 'the' && first + 1 < end && startsSentence(n, first) && !n.phraseAt(first, end)) first++;
  while (type === 'person' && first + 1 < end && FORMS_OF_ADDRESS.has(n.word(first))) first++;
  if (type === 'person') end = givenNameEnd(n, first, end);
  if (first >= end || !hasLetter(n, first, end)) return undefined;
  const hit = n.phraseAt(first, end);
  const whole = hit?.end === end && hit.phrase.type === type ? hit.phrase : undefined;
  return { first, end, type, ...(whole && { phrase: whole }) };
}

const FORMS_OF_ADDRESS = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'messrs', 'messrs.']);

function hasOpening(n: NameText, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (n.word(i) === '(') return true;
  return false;
}

function hasLetter(n: NameText, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (n.isWord(i)) return true;
  return false;
}
