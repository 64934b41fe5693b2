// Names in articles that are not in English: guesses, and few of them. Known names of the language, people after their
// office or with a known given name, acronyms; better silence than nonsense. Takes the tagger's place for such articles.
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { NameText } from '../nameText.ts';
import { bodyEnd } from './bodies.ts';
import { personRun, type Run } from './personRun.ts';
import { createReading, isLoud, type KnownHit, type Reading } from './reading.ts';
import { nameStem } from './stem.ts';

/** Candidates in text order, without overlaps. Linear. `code`: ISO 639-3. */
export function findForeign(n: NameText, code: string): Candidate[] {
  const r = createReading(n, code);
  const sure: Candidate[] = [];
  const lone: number[] = [];
  for (const s of n.article.sentences) {
    const loud = isLoud(r, s);
    for (let i = s.firstToken; i < s.endToken;) i = step(r, s, i, loud, sure, lone);
  }
  const people = surnames(r, sure);
  const again = lone.filter((i) => people.has(nameStem(r.word(i)))).map((i) => spanOf(r, i, i + 1, 'person'));
  return inCompany(r, [...sure, ...again].sort((a, b) => a.first - b.first));
}

function spanOf(r: Reading, first: number, end: number, type: Candidate['type'], cut = r.cut(first)): Candidate {
  return { first, end, type, ...(cut > 0 && { cut }) };
}

/** Reads one name or token at `i`; returns where to go on. */
function step(r: Reading, s: Sentence, i: number, loud: boolean, out: Candidate[], lone: number[]): number {
  const hit = r.knownAt(i, s.endToken);
  const run = r.isCapital(i) && (!hit || hit.phrase.kind === 'city') ? personRun(r, s, i, loud) : undefined;
  if (hit && !(run?.sure && run.end > hit.end)) return keepKnown(r, i, hit, out);
  if (!run) return i + 1;
  const body = loud ? 0 : bodyEnd(r, s, i);
  if (body > 0) return keep(out, spanOf(r, i, body, 'organization'));
  if (run.person) return keep(out, spanOf(r, i, run.end, 'person'));
  if (run.end === i + 1) return single(r, s, i, loud, run, out, lone);
  return run.end;
}

function keep(out: Candidate[], c: Candidate): number {
  out.push(c);
  return c.end;
}

function keepKnown(r: Reading, i: number, { end, phrase }: KnownHit, out: Candidate[]): number {
  const prefix = r.code === 'arb' && !r.known.longest.has(r.word(i)) ? 1 : 0;
  // An acronym that English shares (NATO) stays one.
  const english = end === i + 1 && r.n.isAllCaps(i) ? r.n.lex.phrases.get(r.word(i)) : undefined;
  const shared = english?.name === phrase.name && english.kind === phrase.kind; // not the object: the table makes one anew when it was forgotten
  return keep(out, { ...spanOf(r, i, end, phrase.type, r.cut(i) + prefix), phrase, ...(!shared && { foreign: true as const }) });
}

/** One capitalised word that nothing explains: an acronym, a place after its preposition, or nothing. */
function single(r: Reading, s: Sentence, i: number, loud: boolean, run: Run, out: Candidate[], lone: number[]): number {
  const { n, g } = r;
  const letters = n.slice(i, i + 1).slice(r.cut(i));
  if (loud) return run.end;
  if (isAcronym(letters) && !g.small.has(r.word(i)) && !n.isAllCaps(i + 1) && !n.isAllCaps(i - 1)) out.push(spanOf(r, i, i + 1, 'organization'));
  else if (i > s.firstToken && g.at !== '' && n.word(i - 1) === g.at && r.cut(i) === 0 && !r.isSmallHere(i) && isUnknown(r, i) && letters.length > 3) out.push(spanOf(r, i, i + 1, 'place'));
  else lone.push(i);
  return run.end;
}

const isUnknown = (r: Reading, i: number): boolean => !r.g.heads.has(r.word(i)) && !r.n.lex.givenNames.has(r.word(i)) && !r.n.lex.surnames.has(r.word(i)) && !r.n.lex.mixedWords.has(r.word(i));

/** Two to six capitals; no Roman number, no common abbreviation. */
const isAcronym = (letters: string): boolean => /^\p{Lu}{3,6}$/u.test(letters) && !/^[IVXLCM]+$/.test(letters) && !NO_NAMES.has(letters);

const NO_NAMES = new Set('PIB TVA ADN PDF URL CEO PDG PME SMS DVD BIP IVA USD EUR GMT UTC SIDA SARS COVID HIV VIH GPS AFP GMBH ДНК ВИЧ ГЭС ТЭЦ ДТП НДС МСК ВВС ВМФ СМИ ВВП АЭС'.split(' '));

/** Words of the people found, but for the given name. */
function surnames(r: Reading, found: readonly Candidate[]): Set<string> {
  const out = new Set<string>();
  for (const c of found) {
    if (c.type !== 'person') continue;
    for (let i = c.end === c.first + 1 ? c.first : c.first + 1; i < c.end; i++) if (r.isCapital(i) && r.word(i).length > 2) out.add(nameStem(r.word(i)));
  }
  return out;
}

/** `مالي` is also the word for "financial": it counts where another country stands in the article. */
function inCompany(r: Reading, found: readonly Candidate[]): Candidate[] {
  if (r.code !== 'arb') return [...found];
  const doubtful = (c: Candidate): boolean => /^[وبلفك]?مالي$/u.test(r.n.word(c.first));
  return found.some((c) => c.phrase?.of !== undefined && !doubtful(c)) ? [...found] : found.filter((c) => !doubtful(c));
}
