// Ranges: "between 2022 and 2023", "from May to July", "1939-45", "3-5 April". Two dates plus one record over both.
import type { DateMention } from '../model/analysis.ts';
import type { Article } from '../text/article.ts';
import type { Draft } from './draft.ts';
import { wordsOf } from './resolution.ts';
import { glued, type Reader, word } from './scan.ts';

/**
 * The mentions with one record more for every range. In the order of their ends, so that a range stands behind its two
 * dates: who looks for the date at a place meets the narrower one first.
 */
export function joinRanges(article: Article, reader: Reader, drafts: readonly Draft[], mentions: readonly DateMention[]): readonly DateMention[] {
  const out: DateMention[] = [];
  reader.from = 0;
  reader.to = article.tokens.count;
  for (const [i, mention] of mentions.entries()) {
    out.push(mention);
    const before = mentions[i - 1];
    const a = drafts[i - 1];
    const b = drafts[i];
    if (before && a && b && isRange(reader, a, b) && isInOrder(before, mention)) out.push(rangeOf(article.text, before, mention));
  }
  return out;
}

function rangeOf(text: string, a: DateMention, b: DateMention): DateMention {
  const has = (status: DateMention['status']): boolean => a.status === status || b.status === status;
  return {
    start: a.start, end: b.end, text: text.slice(a.start, b.end), type: 'DATE', value: `${a.value}/${b.value}`, mod: null,
    status: has('needs-date') ? 'needs-date' : has('resolved') ? 'resolved' : 'absolute', reason: `from ${wordsOf(a.value)} to ${wordsOf(b.value)}`,
  };
}

const UNTIL = new Set(['to', 'until', 'till', 'through', 'and', '-', '–', '—']);

function isRange(r: Reader, a: Draft, b: Draft): boolean {
  if (b.first !== a.end + 1) return false;
  const joint = word(r, a.end);
  if (!UNTIL.has(joint)) return false;
  const before = word(r, a.first - 1);
  if (joint === 'and') return before === 'between';
  if (joint === 'to') return before === 'from' || glued(r, a.end) || a.open.kind === b.open.kind;
  return true;
}

/** Both are dates with values of one shape, the first not after the second. */
function isInOrder(a: DateMention, b: DateMention): boolean {
  if (a.type !== b.type || (a.type !== 'DATE' && a.type !== 'TIME') || a.value.includes('_') || b.value.includes('_')) return false;
  if (a.value.includes('/') || b.value.includes('/')) return false;
  return a.value.startsWith('X') || b.value.startsWith('X') || a.value.startsWith('BC') || a.value <= b.value;
}
