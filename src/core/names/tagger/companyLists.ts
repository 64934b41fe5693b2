// Lists of bodies: in "such companies as A, B – C and D" every member is an organization, whatever its words look like.
import type { Candidate } from '../candidates/candidate.ts';
import { BITS } from '../lexicon/lexicon.ts';
import type { NameText } from '../nameText.ts';

const BODIES = new Set('companies firms corporations enterprises businesses banks airlines conglomerates manufacturers carriers retailers organizations organisations agencies institutions newspapers outlets broadcasters universities parties'.split(' '));
const MAX_ITEMS = 40;
const MAX_ITEM = 9;

/** The candidates with the members of such lists as organizations. In text order, without overlaps; linear. */
export function companyLists(n: NameText, found: readonly Candidate[]): Candidate[] {
  const items: Candidate[] = [];
  for (const s of n.article.sentences) {
    for (let i = s.firstToken; i < s.endToken; i++) {
      const from = BODIES.has(n.word(i)) ? listStart(n, i) : 0;
      if (from === 0) continue;
      const list = readList(n, from, s.endToken);
      if (list.length > 1) items.push(...list);
      i = Math.max(i, (list.at(-1)?.end ?? 0) - 1);
    }
  }
  return items.length === 0 ? [...found] : replaced(n, found, items);
}

/** First token of the list that the noun at `i` opens; 0 where it opens none. */
function listStart(n: NameText, i: number): number {
  let k = i + 1;
  if (n.word(k) === 'as' && (n.word(i - 1) === 'such' || n.word(i - 2) === 'such' || n.word(i - 3) === 'such')) return k + 1;
  if (n.word(k) === ',') k++;
  if (n.word(k) === 'such' && n.word(k + 1) === 'as') return k + 2;
  if (/^(?:including|like|namely)$/.test(n.word(k))) return k + 1;
  if (n.word(k) === ':') return k + 1;
  if (n.word(k) !== 'among' || !/^(?:them|which|these|those)$/.test(n.word(k + 1))) return 0;
  return /^(?:are|is|were|was)$/.test(n.word(k + 2)) ? k + 3 : k + 2;
}

function readList(n: NameText, from: number, limit: number): Candidate[] {
  const out: Candidate[] = [];
  for (let k = from; k < limit && out.length < MAX_ITEMS;) {
    if (n.word(k) === 'the') k++;
    const end = itemEnd(n, k, limit);
    // ", and Palnov said": a new clause, no member.
    if (end === k || (n.word(k - 1) === 'and' && n.word(k - 2) === ',' && n.is(end, BITS.actVerb))) break;
    out.push({ first: k, end, type: 'organization' });
    const comma = n.word(end) === ',' ? end + 1 : end;
    const next = /^(?:and|or|&)$/.test(n.word(comma)) ? comma + 1 : comma;
    if (next === end) break;
    k = next;
  }
  return out;
}

/** End of capitalised words at `k`, with dashes, numbers and "of" between them. */
function itemEnd(n: NameText, k: number, limit: number): number {
  let end = k;
  while (end < limit && end - k < MAX_ITEM) {
    if (isPart(n, end)) end++;
    else if (end > k && /^(?:-|–|&|of|for)$/.test(n.word(end)) && end + 1 < limit && isPart(n, end + 1)) end += 2;
    else break;
  }
  return end;
}

const isPart = (n: NameText, i: number): boolean => (n.isWord(i) && n.isCapital(i) && !n.is(i, BITS.never)) || /^\d/.test(n.word(i));

/** A known person, country or people stays what it is. */
function isSure(n: NameText, c: Candidate): boolean {
  if (c.type === 'group' || c.phrase) return true;
  return c.type === 'person' && c.end - c.first > 1 && n.is(c.first, BITS.given) && n.is(c.end - 1, BITS.surname);
}

function replaced(n: NameText, found: readonly Candidate[], items: readonly Candidate[]): Candidate[] {
  const sure = new Map(found.filter((c) => isSure(n, c)).map((c) => [c.first, c.end]));
  const people = new Set(found.filter((c) => c.type === 'person' && c.end - c.first > 1).map((c) => n.word(c.end - 1)));
  const kept = items.filter((c) => sure.get(c.first) !== c.end && !(c.end === c.first + 1 && people.has(n.word(c.first))));
  let at = 0;
  const rest = found.filter((c) => {
    while (at < kept.length && (kept[at] as Candidate).end <= c.first) at++;
    const next = kept[at];
    return next === undefined || next.first >= c.end;
  });
  return [...rest, ...kept].sort((a, b) => a.first - b.first);
}
