// Finds names by rules: known phrases, titles, head words, given names, capitals. First pass sentence by sentence; what
// stays unsure is settled over the whole document in `consistency.ts`.
import type { Sentence } from '../../text/sentences.ts';
import { BITS } from '../lexicon/lexicon.ts';
import type { NameText } from '../nameText.ts';
import type { Candidate } from './candidate.ts';
import { settle } from './consistency.ts';
import { afterConnector, compoundEnd, headedBody, headedEnd, nameWord, ordinary, personEnd } from './shapes.ts';

/** Candidates in text order, without overlaps. Linear. */
export function findByRules(n: NameText): Candidate[] {
  const out: Candidate[] = [];
  const unsure: Candidate[] = [];
  for (const s of n.article.sentences) {
    const loud = isLoud(n, s);
    let i = s.firstToken;
    while (i < s.endToken) i = step(n, s, i, loud, out, unsure);
  }
  return settle(n, out, unsure);
}

/** In headlines with capitals everywhere, and in lines of capitals, case says nothing. */
function isLoud(n: NameText, s: Sentence): boolean {
  const { kind } = n.article.paragraphs[s.paragraph] ?? { kind: 'body' };
  const heading = kind === 'headline' || kind === 'heading';
  let words = 0;
  let capitals = 0;
  for (let i = s.firstToken; i < s.endToken; i++) {
    if (!n.isWord(i) || n.word(i).length < 4) continue;
    words++;
    if (n.isCapital(i)) capitals++;
  }
  return words >= (heading ? 2 : 4) && capitals >= words * 0.7;
}

/** Reads one name or token at `i`; returns where to go on. */
function step(n: NameText, s: Sentence, i: number, loud: boolean, out: Candidate[], unsure: Candidate[]): number {
  const limit = s.endToken;
  const hit = n.phraseAt(i, limit);
  if (!nameWord(n, i) && !hit) {
    const { end, words } = n.is(i, BITS.particle) ? personEnd(n, i, limit) : { end: 0, words: 0 };
    if (words === 0) return i + 1;
    unsure.push({ first: i, end, type: 'person', guess: true });
    return end;
  }
  const titleEnd = skipTitles(n, i, limit);
  if (titleEnd > i) return afterTitle(n, titleEnd, limit, out);
  const body = Math.max(headedBody(n, i, limit), loud ? 0 : orgEnd(n, i, limit, hit?.end ?? 0, hit?.phrase.kind));
  if (body > (hit?.end ?? 0)) return keep(out, { first: i, end: body, type: 'organization' });
  const shaped = placeOrEvent(n, i, limit);
  if (shaped && shaped.end > (hit?.end ?? 0) && !loud) return keep(out, shaped);
  const person = personEnd(n, i, limit);
  if (isPerson(n, i, person, hit?.end ?? 0, hit?.phrase.kind)) return keep(out, { first: i, end: person.end, type: 'person' });
  if (hit) return keep(out, { first: i, end: hit.end, type: hit.phrase.type, phrase: hit.phrase });
  return plain(n, s, i, person, loud, out, unsure);
}

function keep(out: Candidate[], c: Candidate): number {
  out.push(c);
  return c.end;
}

/** Skips "Foreign Minister", "Mr.", "Secretary of State"; returns the token after them, or `i`. */
function skipTitles(n: NameText, i: number, limit: number): number {
  let k = i;
  while (k < limit && n.isCapital(k) && n.is(k, BITS.roleModifier)) k++;
  if (k > i && !isOffice(n, k) && isOffice(n, k - 1)) k--;
  const office = k < limit && (n.isCapital(k) || k > i) && isOffice(n, k);
  if (!office) return i;
  k++;
  if (n.word(k) === '-' && n.joined(k + 1) && (isOffice(n, k + 1) || (n.isWord(k + 1) && !n.isCapital(k + 1)))) k += 2;
  if (n.word(k) === 'of' && /^(?:state|defense|defence|staff|foreign|agriculture|the)$/.test(n.word(k + 1)) && n.isCapital(k + 1)) k += 2;
  const more = skipTitles(n, k, limit);
  return more;
}

const isOffice = (n: NameText, i: number): boolean => n.is(i, BITS.honorific | BITS.roleNoun);

/** What stands right after a title is a person, whatever the words say. */
function afterTitle(n: NameText, i: number, limit: number, out: Candidate[]): number {
  const hit = n.phraseAt(i, limit);
  const { end, words } = personEnd(n, i, limit);
  if (words === 0 || (hit && hit.phrase.kind !== 'city' && hit.end >= end)) return i;
  return keep(out, { first: i, end, type: 'person' });
}

function orgEnd(n: NameText, i: number, limit: number, known: number, kind: string | undefined): number {
  const end = headedEnd(n, i, limit, BITS.orgHead);
  if (end === 0) return 0;
  // "U.S. State Department": the known body is the name, the country stands before it.
  if (kind === 'country' && n.phraseAt(known, limit)?.end === end) return 0;
  if (n.is(i, BITS.given) && end === i + 2 && n.is(end - 1, BITS.surname)) return 0;
  // "Atomic Energy Organization of Iran"; "in" and "to" lead to a place of its own.
  const tail = /^(?:of|for|on)$/.test(n.word(end)) ? afterConnector(n, end, limit) : 0;
  return Math.max(end, tail);
}

function placeOrEvent(n: NameText, i: number, limit: number): Candidate | undefined {
  const word = n.word(i);
  if (n.is(i, BITS.storm) && nameWord(n, i + 1)) return { first: i, end: compoundEnd(n, i + 1, limit), type: 'event' };
  const event = headedEnd(n, i, limit, BITS.eventHead);
  const place = headedEnd(n, i, limit, BITS.placeHead);
  if (event > 0 && event >= place) return { first: i, end: event, type: 'event' };
  if (place > 0) return { first: i, end: place, type: 'place' };
  if (/^(?:lake|mount|mt\.?|cape|fort|camp|port)$/.test(word) && nameWord(n, i + 1)) return { first: i, end: compoundEnd(n, i + 1, limit), type: 'place' };
  return undefined;
}

/** Given name and more, a city that is a surname here ("Jack London"), initials. */
function isPerson(n: NameText, i: number, person: { end: number; words: number }, known: number, kind: string | undefined): boolean {
  if (person.words < 2 || known >= person.end) return false;
  if (n.is(i, BITS.given)) return kind === undefined || kind === 'city' || kind === 'region';
  if (kind !== undefined) return false;
  return n.is(person.end - 1, BITS.surname) || /^\p{L}\.$/u.test(n.word(i + 1));
}

/** Capitalised words that nothing explains: their place in the sentence and the document decide. */
function plain(n: NameText, s: Sentence, i: number, person: { end: number; words: number }, loud: boolean, out: Candidate[], unsure: Candidate[]): number {
  const end = Math.max(person.end, compoundEnd(n, i, s.endToken));
  const atStart = i === s.firstToken || /^["“‘'(:•*–—-]$/.test(n.word(i - 1));
  const small = n.is(i, BITS.small);
  if (small && (atStart || loud || end === i + 1 || n.word(i - 1) === '-')) return i + 1;
  if (allOrdinary(n, i, end)) return end;
  if (loud && n.word(i - 1) === 'by' && person.words >= 2) return keep(out, { first: i, end, type: 'person' });
  const letters = n.slice(i, end);
  if (n.isAllCaps(i) && end === i + 1) {
    if (/^[\p{Lu}.]{2,7}$/u.test(letters)) unsure.push({ first: i, end, type: 'organization', guess: true });
    return end;
  }
  if (loud && !n.is(i, BITS.given)) return end;
  unsure.push({ first: i, end, type: contextType(n, i, end, person.words), guess: true });
  return end;
}

function allOrdinary(n: NameText, i: number, end: number): boolean {
  for (let k = i; k < end; k++) if (n.isWord(k) && !ordinary(n, k)) return false;
  return true;
}

/** Nouns that say what kind of place the name before or after them is. */
const SETTLEMENT = new Set('province city town village district region prison neighborhood neighbourhood suburb area camp valley reserve county state island peninsula border port capital villages towns cities districts provinces'.split(' '));

function contextType(n: NameText, i: number, end: number, words: number): Candidate['type'] {
  if (SETTLEMENT.has(n.word(end)) || (n.word(i - 1) === 'of' && SETTLEMENT.has(n.word(i - 2)))) return 'place';
  if (n.is(i, BITS.given) || n.is(end - 1, BITS.surname)) return 'person';
  const before = n.word(i - 1);
  if (words === 1 && /^(?:in|at|near|from|to|outside|toward|towards|across)$/.test(before)) return 'place';
  if (words === 1 && before === 'the') return 'organization';
  if (n.word(end) === ',' && n.phraseAt(end + 1, end + 6)?.phrase.kind === 'country') return 'place';
  return words >= 2 && words <= 4 ? 'person' : n.is(end, BITS.actVerb) || before === ',' ? 'person' : 'organization';
}
