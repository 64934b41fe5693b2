// Ranges: "between 2022 and 2023", "from May to July", "1939-45", "3-5 April". Two dates plus one record over both.
import type { DateMention } from '../model/analysis.ts';
import type { Article } from '../text/article.ts';
import type { Draft } from './draft.ts';
import { glued, type Reader, word } from './scan.ts';

/** The mentions with one record more for every range, in text order. */
export function joinRanges(article: Article, reader: Reader, drafts: readonly Draft[], mentions: readonly DateMention[]): readonly DateMention[] {
  const out: DateMention[] = [];
  reader.from = 0;
  reader.to = article.tokens.count;
  for (const [i, mention] of mentions.entries()) {
    const next = mentions[i + 1];
    const a = drafts[i];
    const b = drafts[i + 1];
    if (next && a && b && isRange(reader, a, b) && isInOrder(mention, next)) {
      out.push({
        start: mention.start, end: next.end, text: article.text.slice(mention.start, next.end), type: 'DATE', value: `${mention.value}/${next.value}`, mod: null,
        status: mention.status === 'needs-date' || next.status === 'needs-date' ? 'needs-date' : mention.status === 'resolved' || next.status === 'resolved' ? 'resolved' : 'absolute',
        reason: `from ${mention.value} to ${next.value}`,
      });
    }
    out.push(mention);
  }
  return out;
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
