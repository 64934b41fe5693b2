// Elections, wars and games that carry their year in front are names of events as a whole: "the 2013 Elbonian general election".
import type { Candidate } from '../candidates/candidate.ts';
import type { NameText } from '../nameText.ts';

const HEADS = new Set('election elections by-election byelection referendum referendums primary primaries coup uprising revolution revolt war crisis earthquake olympics paralympics games cup'.split(' '));
const KINDS = new Set('general presidential federal parliamentary legislative local regional state provincial municipal mayoral gubernatorial midterm special snap early senate house by leadership constitutional national union assembly council vice civil military border'.split(' '));
const MAX_WORDS = 9;

/** The candidates with such events in place of the names inside them. In text order, without overlaps; linear. */
export function datedEvents(n: NameText, found: readonly Candidate[]): Candidate[] {
  const events: Candidate[] = [];
  for (const s of n.article.sentences) {
    for (let i = s.firstToken; i + 2 < s.endToken; i++) {
      const end = isYear(n.word(i)) ? eventEnd(n, i + 1, s.endToken) : 0;
      if (end === 0) continue;
      events.push({ first: i, end, type: 'event' });
      i = end - 1;
    }
  }
  if (events.length === 0) return [...found];
  let at = 0;
  const rest = found.filter((c) => {
    while (at < events.length && (events[at] as Candidate).end <= c.first) at++;
    const next = events[at];
    return next === undefined || next.first >= c.end;
  });
  return [...rest, ...events].sort((a, b) => a.first - b.first);
}

const isYear = (word: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(word);

/** Capitalised words, then small words of its kind, then what it is; 0 where it is something else. */
function eventEnd(n: NameText, from: number, limit: number): number {
  let k = from;
  while (k < limit && k - from < MAX_WORDS && (n.isCapital(k) || n.word(k) === '-' || (n.word(k) === 'of' && n.isCapital(k + 1)))) k++;
  if (k === from || !n.isCapital(k - 1)) return 0;
  if (HEADS.has(n.word(k - 1))) return k;
  while (k < limit && k - from < MAX_WORDS && (KINDS.has(n.word(k)) || (n.word(k) === '-' && n.joined(k)))) k++;
  return k < limit && HEADS.has(n.word(k)) ? k + 1 : 0;
}
