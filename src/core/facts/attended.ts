// How many took part in a meeting, where an article counts them: "with eleven heads of state in the room", "twelve
// ministers attended". Round and rough numbers ("about a hundred") are left out: they contradict nobody.
import type { Fact, Meeting } from '../model/analysis.ts';
import { lastStartingAt } from '../text/span.ts';
import { endAt, startAt, wordAt } from '../text/tokens.ts';
import type { Reading } from './reading.ts';

/** Who can be counted, by the word that names them all the same. */
const UNITS: Readonly<Record<string, string>> = {
  heads: 'leaders', leaders: 'leaders', presidents: 'leaders', premiers: 'leaders', ministers: 'ministers', envoys: 'envoys', ambassadors: 'envoys',
  delegations: 'delegations', delegates: 'delegates', countries: 'countries', states: 'countries', nations: 'countries', governments: 'countries',
};
const NUMBERS = new Map(['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'].map((word, i) => [word, i + 2]));
const ROUGH = /^(?:about|around|some|nearly|almost|over|least|than|most|roughly|approximately|under)$/;
const AFTER = /^(?:attended|participated|gathered|present|attending|attendance|room|table|assembled)$/;
const BEFORE = /^(?:attended|gathered|brought|drew|assembled|united)$/;
const LIKE = /^(?:african|arab|asian|european|foreign|defen[cs]e|finance|energy|prime|trade|health|government|member|west|east|regional|other|all|the)$/;
const NEAR = 8;
/** Sentences after a meeting's own in which its guests are still counted. */
const LATER = 1;

/** Linear in the text: each number is looked at once, its meeting is found by binary search. */
export function attendances(r: Reading, meetings: readonly Meeting[]): Fact[] {
  const told = meetings.flatMap((m) => m.evidence.map((s) => ({ start: s.start, end: s.end, id: m.id }))).sort((a, b) => a.start - b.start);
  if (told.length === 0) return [];
  const out: Fact[] = [];
  for (const [index, s] of r.article.sentences.entries()) {
    for (let i = s.firstToken; i < s.endToken; i++) {
      const found = countAt(r, i, s.firstToken, s.endToken);
      if (!found) continue;
      const last = told[lastStartingAt(told, s.start)];
      const near = last && lastStartingAt(r.article.sentences, last.start);
      if (!last || near === undefined || index - near > LATER || r.article.sentences[near]?.paragraph !== s.paragraph) continue;
      out.push({ kind: 'attended', about: last.id, value: `${found.count} ${found.unit}`, start: startAt(r.tokens, i), end: endAt(r.tokens, found.last) });
    }
  }
  return out;
}

interface Count {
  readonly count: number;
  readonly unit: string;
  readonly last: number;
}

/** "eleven heads of state in the room", the number at token `i`. */
function countAt(r: Reading, i: number, from: number, to: number): Count | undefined {
  const t = r.tokens;
  const count = numberOf(wordAt(t, i));
  if (count === undefined || ROUGH.test(wordAt(t, i - 1))) return undefined;
  let k = i + 1;
  while (k < i + 4 && LIKE.test(wordAt(t, k))) k++;
  const unit = Object.hasOwn(UNITS, wordAt(t, k)) ? UNITS[wordAt(t, k)] : undefined;
  if (unit === undefined || r.namedAt[k] !== -1) return undefined;
  const last = wordAt(t, k + 1) === 'of' && /^(?:state|government)$/.test(wordAt(t, k + 2)) ? k + 2 : k;
  return wereThere(r, i, last, from, to) ? { count, unit, last } : undefined;
}

function wereThere(r: Reading, first: number, last: number, from: number, to: number): boolean {
  const t = r.tokens;
  for (let i = last + 1; i < Math.min(to, last + NEAR); i++) {
    const w = wordAt(t, i);
    if (AFTER.test(w) || (w === 'took' && wordAt(t, i + 1) === 'part')) return true;
    if (/^[.,;:]$/.test(w)) break;
  }
  for (let i = first - 1; i >= Math.max(from, first - 4); i--) if (BEFORE.test(wordAt(t, i))) return true;
  return false;
}

const NINE = 57;

/** 2 to 20 in words, 2 to 999 in digits. */
function numberOf(word: string): number | undefined {
  if (word.charCodeAt(0) > NINE) return NUMBERS.get(word);
  return /^\d{1,3}$/.test(word) && Number(word) > 1 ? Number(word) : undefined;
}
