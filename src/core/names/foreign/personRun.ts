// A run of capitalised words in another language, and whether it is a person: an office stands before it, its first word is
// a known given name, or (where nouns are written small) nothing else could be written so.
import type { Sentence } from '../../text/sentences.ts';
import type { Reading } from './reading.ts';

/** Tokens [i, end). */
export interface Run {
  readonly end: number;
  readonly person: boolean;
  /** A known given name or an office says so. */
  readonly sure: boolean;
}

const PARTICLES = new Set('de del della di da dos das do du van von zu bin bint ibn ben ould ag'.split(' '));
const AFTER_PARTICLE = new Set('la le los las der den dem'.split(' '));
const MAX_WORDS = 5;
const MAX_COMPOUND = 12;

/** undefined where no name can begin: small words, offices, ordinary words with a capital. */
export function personRun(r: Reading, s: Sentence, i: number, loud: boolean): Run | undefined {
  if (!startsName(r, i)) return undefined;
  const { end, words } = runFrom(r, s, i);
  const titled = isTitled(r, i);
  const given = r.n.lex.givenNames.has(r.word(i)) || isGivenInCyrillic(r.word(i));
  if (loud || (!given && isDomain(r, i))) return { end, person: false, sure: false };
  const sure = (titled && !r.isSmallHere(end - 1)) || (given && words > 1);
  const person = words > 1 ? sure || (!r.g.nouns && r.g.small.size > 0 && looksLikePerson(r, s, i, end)) : titled && !r.n.isAllCaps(i) && !r.isSmallHere(i);
  return { end, person, sure: sure && person };
}

/** Given names in Cyrillic, as far as they stay the same in every case. */
const GIVEN = new Set('серге владимир александр алексе андре михаил иван дмитри никола юри олег игор виктор борис васили павел петр анатоли валери мари анн ольг елен татьян наталь светлан ирин екатерин абдула мохаммед мухаммед али ибрагим ассими абдулай абдурахман омар махамат жан'.split(' '));

/** `Сергей`, `Сергеем`, `Марией`: whatever its ending. */
const isGivenInCyrillic = (word: string): boolean => /^[а-я]/u.test(word) && [0, 1, 2].some((cut) => GIVEN.has(word.slice(0, word.length - cut)));

const startsName = (r: Reading, i: number): boolean => r.n.isWord(i) && r.isCapital(i) && !r.g.small.has(r.word(i)) && !r.isRole(i) && !/^'s$/.test(r.word(i));

function runFrom(r: Reading, s: Sentence, i: number): { end: number; words: number } {
  let end = compoundEnd(r, i, s.endToken);
  let words = 1;
  while (words < MAX_WORDS && end < s.endToken) {
    const next = afterParticles(r, end, s.endToken);
    if (next >= s.endToken || !startsName(r, next) || r.cut(next) > 0 || r.g.heads.has(r.word(next))) break;
    const known = r.knownAt(next, s.endToken);
    if (known && known.phrase.kind !== 'city') break;
    if (r.n.isAllCaps(next) !== r.n.isAllCaps(i) && r.n.isAllCaps(i)) break;
    end = compoundEnd(r, next, s.endToken);
    words++;
  }
  return { end, words };
}

/** Past "de", "van der" when a capital follows; else the token itself. */
function afterParticles(r: Reading, at: number, limit: number): number {
  let k = at;
  if (!r.n.isCapital(k) && PARTICLES.has(r.n.word(k))) k++;
  if (k > at && !r.n.isCapital(k) && AFTER_PARTICLE.has(r.n.word(k))) k++;
  if (!r.n.isCapital(k) && /^(?:al|el|аль|эль)$/u.test(r.n.word(k)) && r.n.word(k + 1) === '-' && r.n.joined(k + 1)) k += 2;
  return k < limit && r.n.isCapital(k) ? k : at;
}

/** End of the compound at `i`: `Jean-Marie`, `Al-Assad`. */
function compoundEnd(r: Reading, i: number, limit: number): number {
  let end = i + 1;
  while (end + 1 < limit && end - i < MAX_COMPOUND && r.n.word(end) === '-' && r.n.joined(end) && r.n.joined(end + 1) && r.n.isWord(end + 1) && r.n.isCapital(end + 1)) end += 2;
  return end;
}

/** "le ministre Diop", "le ministre malien Diop", "Außenminister Lawrow". */
function isTitled(r: Reading, i: number): boolean {
  if (r.cut(i) > 0) return false;
  if (r.isRole(i - 1)) return true;
  return !r.g.nouns && r.isRole(i - 2) && r.n.isWord(i - 1) && !r.isCapital(i - 1) && !r.g.small.has(r.word(i - 1)) && r.cut(i - 1) === 0;
}

/** "ministre des Affaires", "ministro das Relações": what the office is about. */
function isDomain(r: Reading, i: number): boolean {
  const preposition = r.cut(i) > 0 ? i : i - 1;
  return (r.cut(i) > 0 || r.g.small.has(r.n.word(i - 1))) && r.isRole(preposition - 1);
}

const PLACE_STARTS = new Set('nueva nuevo nouvelle nova novo nuova nuovo san santa santo sao saint sainte puerto porto port monte mont ciudad rio cabo cap ville'.split(' '));

/** What offices, bodies and states are called, in the Romance languages and Russian. */
const INSTITUTION = /^(?:minist|gouvern|gobern|gobiern|parlam|parlem|congre|senat|assembl|asambl|ejercit|esercit|exercit|armee|commiss|comis|tribun|banco|banqu|banca|univers|instit|feder|republ|estado|etats?$|stato$|affaire|relacion|relacoes|asunto|negocio|affari|министерств|правительств|совет$|комитет|федерац|республик)/u;

/** Two words or more, none of which is written small in the article, none an adjective or the head of a body. */
function looksLikePerson(r: Reading, s: Sentence, i: number, end: number): boolean {
  if (PLACE_STARTS.has(r.word(i))) return false;
  for (let k = i; k < end; k++) {
    if (!r.n.isWord(k) || (k > i && !r.n.isCapital(k))) continue;
    if (INSTITUTION.test(r.word(k)) || r.isSmallHere(k) || r.g.heads.has(r.word(k)) || r.n.isAllCaps(k) || r.n.lex.orgHeads.has(r.word(k)) || r.n.lex.placeHeads.has(r.word(k))) return false;
    if (/(?:ск|ственн|альн|льн)(?:ии|ая|ое|ои|ого|ую|ие|их|им)$/u.test(r.word(k)) && k < end - 1) return false;
    if (r.n.lex.smallWords.has(r.word(k)) && r.n.isCapital(k)) return false;
  }
  return i > s.firstToken || r.n.lex.surnames.has(r.n.word(end - 1)) || end - i > 2;
}
