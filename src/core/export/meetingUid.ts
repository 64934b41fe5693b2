// Identifiers of meetings that outlive an export. `M4` is renumbered as articles come and go; calendars that import again
// must find their event. So the identifier is made of the words of the earliest report: its title and sentence.
import type { FoundReport } from './ledgerReports.ts';
import { around } from './ledgerReports.ts';
import { plainLine } from './plainText.ts';

/**
 * One UUID (version 8, RFC 9562) a meeting, in their order; `reports` of each in the order of time. Another article changes
 * it only where that article reports the same meeting and was published before all others. The path does not matter.
 */
export function meetingUids(reports: readonly (readonly FoundReport[])[]): string[] {
  const keys = reports.map(([first]) => keyOf(first));
  const order = [...keys.keys()].sort((a, b) => compareFirst(reports[a]?.[0], reports[b]?.[0]) || a - b);
  const used = new Map<string, number>();
  const uids: string[] = [];
  for (const i of order) {
    const key = keys[i] as string;
    const before = used.get(key) ?? 0;
    used.set(key, before + 1);
    uids[i] = uuidOf(before === 0 ? key : `${key}\u0000${before}`);
  }
  return uids;
}

/** Whitespace and the article's length do not matter: a changed line end or a new paragraph keeps the identifier. */
function keyOf(first: FoundReport | undefined): string {
  if (!first) return '';
  const { article, told, report } = first;
  if (!article || !told) return `${report.path}\u0000${report.meeting}`;
  const { start, end } = around(article.text, told);
  const parts = [article.text.slice(start, told.trigger.start), told.trigger.text, article.text.slice(told.trigger.end, end)];
  return [article.analysis.title, ...parts].map(plainLine).join('\u0000');
}

/** Decides only between meetings told in the same words: the first keeps its identifier. */
function compareFirst(a: FoundReport | undefined, b: FoundReport | undefined): number {
  const [x, y] = [sortKey(a), sortKey(b)];
  return x < y ? -1 : x > y ? 1 : (a?.report.span?.start ?? 0) - (b?.report.span?.start ?? 0);
}

const sortKey = (found: FoundReport | undefined): string => `${found?.report.published ?? '~'}\u0000${found?.report.path ?? ''}`;

/** Odd numbers without a pattern, one pair a lane. */
const LANES = [[0x9e3779b1, 0x85ebca6b], [0xc2b2ae35, 0x27d4eb2f], [0x165667b1, 0xd3a2646d], [0xfd7046c5, 0xb55a4f09]] as const;

/** No secret hangs on it: the lanes only have to differ for different words. */
function uuidOf(text: string): string {
  const hex = LANES.map(([seed, factor]) => {
    let h: number = seed;
    for (let i = 0; i < text.length; i++) {
      h = Math.imul(h ^ text.charCodeAt(i), factor);
      h ^= h >>> 15;
    }
    h = Math.imul(h ^ text.length, factor);
    return ((h ^ (h >>> 13)) >>> 0).toString(16).padStart(8, '0');
  }).join('');
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
