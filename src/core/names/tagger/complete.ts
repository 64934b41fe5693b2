// What grammar knows and the tagger passed over: acronyms in brackets, first words of a person's name after a dash, known
// countries and peoples, bodies whose own name stands in quotation marks.
import type { Candidate } from '../candidates/candidate.ts';
import { BITS } from '../lexicon/lexicon.ts';
import type { NameText, PhraseHit } from '../nameText.ts';

/** Candidates in text order, without overlaps. Linear. */
export function complete(n: NameText, found: readonly Candidate[]): Candidate[] {
  const names = quotedBodies(n, found).map((c, i, all) => widened(n, c, all[i - 1]?.end ?? 0));
  const covered = new Uint8Array(n.t.count);
  for (const c of names) covered.fill(1, c.first, c.end);
  const more: Candidate[] = [];
  for (const c of names) {
    const acronym = bracketedAcronym(n, c, covered);
    if (acronym) more.push(acronym);
    const listed = nextInList(n, c, covered);
    if (listed) more.push(listed);
  }
  for (const c of more) covered.fill(1, c.first, c.end);
  return [...names, ...more, ...knownNations(n, covered)].sort((a, b) => a.first - b.first);
}

/** "Alliance of Sahel States (ASE)". */
function bracketedAcronym(n: NameText, c: Candidate, covered: Uint8Array): Candidate | undefined {
  const at = c.end + 1;
  if ((c.type !== 'organization' && c.type !== 'event') || c.end - c.first < 2 || n.word(c.end) !== '(' || n.word(at + 1) !== ')') return undefined;
  return n.isAllCaps(at) && covered[at] === 0 && n.word(at).length <= 8 ? { first: at, end: at + 1, type: c.type } : undefined;
}

/** "Ann Alder, Bo Birch and Cy Cedar": two or three capitalised words that nothing else explains, after "and". */
function nextInList(n: NameText, c: Candidate, covered: Uint8Array): Candidate | undefined {
  if (c.type !== 'person' || c.end - c.first < 2) return undefined;
  const and = n.word(c.end) === ',' ? c.end + 1 : c.end;
  let end = and + 1;
  while (end < n.t.count && covered[end] === 0 && firstName(n, end)) end++;
  const words = end - and - 1;
  return n.word(and) === 'and' && words > 1 && words < 4 && covered[end] === 0 ? { first: and + 1, end, type: 'person' } : undefined;
}

/** "Mali—Oumar Keldi": a capitalised word that is nothing else belongs to the person's name right after it. */
function widened(n: NameText, c: Candidate, from: number): Candidate {
  if (c.type !== 'person') return c;
  let { first } = c;
  while (first > from && firstName(n, first - 1) && !n.joined(first)) first--;
  return first === c.first ? c : { first, end: c.end, type: c.type };
}

function firstName(n: NameText, i: number): boolean {
  const word = n.word(i);
  const { lex } = n;
  return n.isWord(i) && n.isCapital(i) && !n.isAllCaps(i) && word.length > 2 && 
    !n.is(i, BITS.small | BITS.mixed | BITS.never | BITS.honorific | BITS.roleNoun | BITS.roleModifier | BITS.orgHead) && !lex.phrases.has(word);
}

/** Countries, regions, peoples and bodies known by their capitals that stand in no name. */
function knownNations(n: NameText, covered: Uint8Array): Candidate[] {
  const out: Candidate[] = [];
  for (const s of n.article.sentences) {
    for (let i = s.firstToken; i < s.endToken; i++) {
      if (covered[i] === 1 || !n.isCapital(i)) continue;
      const hit = n.phraseAt(i, s.endToken);
      if (!hit || !(isNation(n, hit, i) || isAcronymOfBody(n, hit, i))) continue;
      let free = true;
      for (let k = i; k < hit.end; k++) free &&= covered[k] === 0;
      if (free && !besideName(n, covered, i, hit.end)) out.push({ first: i, end: hit.end, type: hit.phrase.type, phrase: hit.phrase });
      i = hit.end - 1;
    }
  }
  return out;
}

const NATIONS = new Set(['country', 'demonym', 'region']);

const isNation = (n: NameText, hit: PhraseHit, i: number): boolean => hit.phrase.of !== undefined && NATIONS.has(hit.phrase.kind) && (hit.end > i + 1 || n.word(i).length > 3);

/** "the WHO's envoy": capitals alone among ordinary words. */
const isAcronymOfBody = (n: NameText, hit: PhraseHit, i: number): boolean =>
  hit.phrase.type === 'organization' && hit.end === i + 1 && n.word(i).length > 2 && n.isAllCaps(i) && !n.isAllCaps(i - 1) && !n.isAllCaps(i + 1);

/** Part of a longer unknown name: "Jordan Alder", "Air Jordan". A dash or a heading's next word is none. */
const besideName = (n: NameText, covered: Uint8Array, first: number, end: number): boolean =>
  (covered[end] === 1 && n.isCapital(end) && !n.joined(end)) || (first > 0 && covered[first - 1] === 1 && !n.joined(first)) ||
  (n.isWord(end) && n.isCapital(end) && !n.is(end, BITS.small | BITS.mixed | BITS.roleModifier | BITS.roleNoun));

const MAX_QUOTED = 7;

/** An acronym and the name in quotation marks right after it are one body: `OOO "Severnaya Zarya"`. */
function quotedBodies(n: NameText, found: readonly Candidate[]): Candidate[] {
  const bodies: Candidate[] = [];
  for (let i = 0; i + 3 < n.t.count; i++) {
    if (!n.isAllCaps(i) || n.joined(i + 2) === false || !/^["“«„]$/.test(n.word(i + 1)) || n.joined(i + 1) || n.slice(i, i + 1).length > 6) continue;
    const end = quotedEnd(n, i + 2);
    if (end > 0 && wholeSentence(n, i) === false) bodies.push({ first: i, end, type: 'organization' });
  }
  if (bodies.length === 0) return [...found];
  let at = 0;
  const rest = found.filter((c) => {
    while (at < bodies.length && (bodies[at] as Candidate).end <= c.first) at++;
    return at === bodies.length || (bodies[at] as Candidate).first >= c.end;
  });
  return [...rest, ...bodies].sort((a, b) => a.first - b.first);
}

/** In a line of capitals every word looks like an acronym. */
const wholeSentence = (n: NameText, i: number): boolean => n.isAllCaps(i - 1);

/** Token after the closing mark when all the words between have capitals; else 0. */
function quotedEnd(n: NameText, from: number): number {
  for (let i = from; i < n.t.count && i <= from + MAX_QUOTED; i++) {
    if (/^["”»“]$/.test(n.word(i))) return i > from ? i + 1 : 0;
    if (n.isWord(i) ? !n.isCapital(i) : n.word(i) !== '-' && n.word(i) !== '–') return 0;
  }
  return 0;
}
