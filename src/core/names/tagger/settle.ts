// After the tagger, the document: a name found once is the same name where the tagger passed over it, and a surname is the
// person whose full name the article gives.
import type { EntityType } from '../../model/analysis.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { BITS } from '../lexicon/lexicon.ts';
import type { NameText } from '../nameText.ts';

type Votes = Map<EntityType, number>;

/** Candidates in text order, without overlaps. Linear in the tokens (names are at most MAX_WORDS long). */
export function settleTags(n: NameText, found: readonly Candidate[]): Candidate[] {
  const votes = new Map<string, Votes>();
  const surnames = new Set<string>();
  for (const c of found) {
    vote(votes, keyOf(n, c.first, c.end), c.type);
    if (c.type === 'person' && c.end - c.first > 1) surnames.add(n.word(c.end - 1));
  }
  const typed = listed(n, found.map((c) => agree(n, c, votes, surnames)));
  const covered = new Uint8Array(n.t.count);
  for (const c of typed) covered.fill(1, c.first, c.end);
  return [...typed, ...missed(n, covered, votes, surnames)].sort((a, b) => a.first - b.first);
}

/** In "Ann Alder, Bo Birch and Cy Cedar" the third is a person like the first two, whatever the words look like. */
function listed(n: NameText, names: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const c of names) {
    const last = out.at(-1);
    const before = last && n.word(last.first - 1) === '(' ? out.at(-2) : last;
    const fits = before?.type === 'person' && before.end - before.first > 1 && c.end - c.first > 1 && c.end - c.first < 5;
    const odd = fits && !c.phrase && (c.type === 'place' || c.type === 'organization') && c.first - before.end <= 8 && joinedByList(n, before.end, c.first) && !headed(n, c);
    out.push(odd ? { first: c.first, end: c.end, type: 'person' } : c);
  }
  return out;
}

/** Only a comma, "and" and a country in brackets stand between. */
function joinedByList(n: NameText, from: number, to: number): boolean {
  let k = from;
  if (n.word(k) === '(') {
    while (k < to && n.word(k) !== ')') k++;
    k++;
  }
  if (k >= to) return false;
  for (; k < to; k++) if (n.word(k) !== ',' && n.word(k) !== 'and') return false;
  return n.word(to - 1) === 'and' || n.is(to, BITS.given);
}

function headed(n: NameText, c: Candidate): boolean {
  for (let i = c.first; i < c.end; i++) {
    const word = n.word(i);
    if (n.is(i, BITS.orgHead | BITS.placeHead | BITS.orgStart) || word === 'of' || word === 'the') return true;
  }
  return n.is(c.first, BITS.placeStart);
}

const MAX_WORDS = 6;

/** The folded words of tokens [first, end), by which mentions of one name are compared. */
export function keyOf(n: NameText, first: number, end: number): string {
  let key = n.word(first);
  for (let i = first + 1; i < end; i++) key += ` ${n.word(i)}`;
  return key;
}

function vote(votes: Map<string, Votes>, key: string, type: EntityType): void {
  const own = votes.get(key) ?? new Map<EntityType, number>();
  own.set(type, (own.get(type) ?? 0) + 1);
  votes.set(key, own);
}

/** The type that most mentions of the same words have, where it is clear. */
function agree(n: NameText, c: Candidate, votes: ReadonlyMap<string, Votes>, surnames: ReadonlySet<string>): Candidate {
  const known = n.phraseAt(c.first, c.end);
  // Regions before a noun look like adjectives: "Sahel capitals".
  if (known?.end === c.end && known.phrase.of !== undefined && known.phrase.type !== c.type && (known.phrase.type === 'group' || c.type === 'group')) {
    return { first: c.first, end: c.end, type: known.phrase.type, phrase: known.phrase };
  }
  if (c.type === 'group') return c;
  if (c.end === c.first + 1 && c.type !== 'person' && !c.phrase && surnames.has(n.word(c.first))) return { ...c, type: 'person' };
  const type = clearType(votes.get(keyOf(n, c.first, c.end)));
  if (type === undefined || type === c.type || type === 'group') return c;
  const { phrase, ...rest } = c;
  return { ...rest, type, ...(phrase?.type === type && { phrase }) };
}

function clearType(own: Votes | undefined): EntityType | undefined {
  if (!own) return undefined;
  let all = 0;
  let best: EntityType | undefined;
  for (const [type, count] of own) {
    all += count;
    if (best === undefined || count > (own.get(best) ?? 0)) best = type;
  }
  return best !== undefined && (own.get(best) ?? 0) * 3 >= all * 2 ? best : undefined;
}

/** Capitalised words outside every name that are a known name elsewhere, or a known surname. */
function missed(n: NameText, covered: Uint8Array, votes: ReadonlyMap<string, Votes>, surnames: ReadonlySet<string>): Candidate[] {
  const out: Candidate[] = [];
  for (const s of n.article.sentences) {
    for (let i = s.firstToken; i < s.endToken; i++) {
      if (covered[i] === 1 || !n.isCapital(i) || !n.isWord(i)) continue;
      const hit = longest(n, covered, votes, i, s.endToken) ?? lone(n, covered, surnames, i);
      if (!hit) continue;
      out.push(hit);
      i = hit.end - 1;
    }
  }
  return out;
}

function longest(n: NameText, covered: Uint8Array, votes: ReadonlyMap<string, Votes>, i: number, limit: number): Candidate | undefined {
  let key = '';
  let found: Candidate | undefined;
  for (let end = i + 1; end <= limit && end <= i + MAX_WORDS && covered[end - 1] === 0; end++) {
    key = key === '' ? n.word(i) : `${key} ${n.word(end - 1)}`;
    const type = clearType(votes.get(key));
    if (type === undefined || !n.isCapital(end - 1) || goesOn(n, covered, end)) continue;
    if (end === i + 1 && n.is(i, BITS.small | BITS.mixed | BITS.never)) continue;
    const phrase = n.phraseAt(i, end);
    found = { first: i, end, type, ...(phrase?.end === end && phrase.phrase.type === type && { phrase: phrase.phrase }) };
  }
  return found;
}

/** Another capitalised word follows at once: the words may be part of something else. */
const goesOn = (n: NameText, covered: Uint8Array, end: number): boolean => covered[end] === 0 && n.isCapital(end) && !n.is(end, BITS.never);

function lone(n: NameText, covered: Uint8Array, surnames: ReadonlySet<string>, i: number): Candidate | undefined {
  const word = n.word(i);
  if (!surnames.has(word) || word.length < 3 || n.is(i, BITS.small | BITS.mixed)) return undefined;
  if (goesOn(n, covered, i + 1) || (i > 0 && covered[i - 1] === 0 && n.isCapital(i - 1) && !n.is(i - 1, BITS.honorific | BITS.roleNoun | BITS.never))) return undefined;
  return { first: i, end: i + 1, type: 'person' };
}
