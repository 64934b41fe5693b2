// Small corrections by grammar after the tagger: second halves of given names behind a hyphen, and languages that are no
// peoples.
import type { Candidate } from '../candidates/candidate.ts';
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
