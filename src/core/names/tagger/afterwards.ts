// Small corrections by grammar after the tagger: second halves of given names behind a hyphen, languages that are no
// peoples, ordinary words at the start of a sentence, and surnames that are also the name of a firm or a town.
import type { Candidate } from '../candidates/candidate.ts';
import { BITS } from '../lexicon/lexicon.ts';
import type { NameText } from '../nameText.ts';

/** Behind a name and a hyphen these make an adjective: "Bush-led", not a given name as in "Ban Ki-moon". */
const ADJECTIVAL = new Set(['led', 'era', 'run', 'born', 'based', 'style', 'like', 'held', 'made', 'type', 'free', 'wide', 'only', 'aged', 'bound', 'plus', 'owned', 'ruled', 'built', 'ist', 'ism', 'ish', 'ite', 'area', 'to', 'in', 'and']);

/** End of a person's name whose last word goes on in small letters behind a hyphen ("Chen Shui-bian"), else `end`. */
export function givenNameEnd(n: NameText, first: number, end: number): number {
  const last = n.word(end - 1);
  const part = n.word(end + 1);
  const goesOn = end - first === 2 && last.length <= 5 && n.isWord(end - 1) && n.word(end) === '-' && n.joined(end) && n.joined(end + 1) && n.isWord(end + 1) && !n.isCapital(end + 1);
  return goesOn && part.length <= 5 && part.length > 1 && !ADJECTIVAL.has(part) ? end + 2 : end;
}

const SPOKEN = new Set(['in', 'into', 'speak', 'speaks', 'speaking', 'spoke', 'spoken', 'fluent']);

/** "wrote in French.", "spoke Arabic": the language, which stands for no people. */
export function isLanguage(n: NameText, c: Candidate): boolean {
  if (c.type !== 'group' || !c.phrase || c.end !== c.first + 1 || !SPOKEN.has(n.word(c.first - 1))) return false;
  return !n.isWord(c.end) || /^(?:and|or|to|on|as|at|for|with|but|that|while)$/.test(n.word(c.end));
}

const TITLES = /^(?:mr|mrs|ms|dr|sen|rep|gov|prof|president|senator|governor|judge|justice|professor|congressman|congresswoman)\.?$/;

/** "President Fox toured": whoever bears a title is a person, whatever else is called so. */
export function titled(n: NameText, c: Candidate): Candidate {
  const bears = (c.type === 'organization' || c.type === 'place') && c.end === c.first + 1 && n.isCapital(c.first - 1) && TITLES.test(n.word(c.first - 1)) && !n.isAllCaps(c.first);
  return bears ? { first: c.first, end: c.end, type: 'person' } : c;
}

/** Words of the article that it also writes small, by word number. */
export function smallHere(n: NameText): Uint8Array {
  const out = new Uint8Array(n.t.words.length);
  for (let i = 0; i < n.t.count; i++) if (n.isWord(i) && !n.isCapital(i)) out[n.t.word[i] as number] = 1;
  return out;
}

/** "Iodine prevents it" beside "a lack of iodine": no name, but a word that a sentence begins with. */
export function isSentenceStart(n: NameText, c: Candidate, small: Uint8Array): boolean {
  if (c.end !== c.first + 1 || c.phrase || small[n.t.word[c.first] as number] === 0) return false;
  return startsSentence(n, c.first) && !n.is(c.first, BITS.given | BITS.surname) && !n.isAllCaps(c.first);
}

/** The token is the first of the text, or a full stop, colon or opening mark stands before it. */
export const startsSentence = (n: NameText, i: number): boolean => i === 0 || /^[.!?:"“‘'”’•*]$/.test(n.word(i - 1));

/** "Group A", "Group-B.", "Phase 2": a label among several of its kind, no name. */
export function isLabel(n: NameText, c: Candidate): boolean {
  if (c.end - c.first > 4 || !/^(?:group|pool|phase|section|article|type|category|grade|tier|level|zone)$/.test(n.word(c.first))) return false;
  let letters = 0;
  for (let i = c.first + 1; i < c.end; i++) letters += n.isPunct(i) ? 0 : n.word(i).replace('.', '').length;
  return letters === 1;
}
