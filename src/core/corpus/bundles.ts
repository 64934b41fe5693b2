// Tellings that agree in all that is compared are bundled before any pair is formed, so that a report which a thousand
// articles repeat costs as much as one.
import { compareTellings } from './comparison.ts';
import type { Telling } from './tellings.ts';

/** Tellings of different articles that are one meeting by themselves; the first stands for all of them in comparisons. */
export interface Bundle {
  readonly first: Telling;
  readonly tellings: readonly Telling[];
  /** Article ids. */
  readonly articles: ReadonlySet<string>;
  /** Id of the decided meeting of all of them. */
  readonly decided: string | undefined;
}

/**
 * In the order of their first tellings. What one article tells twice goes to two bundles: first to first, second to
 * second. Linear.
 */
export function bundleTellings(tellings: readonly Telling[], decidedOf: (i: number) => string | undefined): Bundle[] {
  const bundles: { first: Telling; tellings: Telling[]; articles: Set<string>; decided: string | undefined }[] = [];
  const byKey = new Map<string, { article: string; at: number; readonly list: (typeof bundles)[number][] }>();
  const alike = new Map<string, boolean>();
  for (const [i, telling] of tellings.entries()) {
    const decided = decidedOf(i);
    const content = `${contentOf(telling)} ${decided ?? ''}`;
    let sure = alike.get(content);
    if (sure === undefined) alike.set(content, (sure = compareTellings(telling, telling).verdict === 'same'));
    const key = sure ? content : `${content} ${wordingOf(telling, i)}`;
    const row = byKey.get(key) ?? { article: '', at: 0, list: [] };
    byKey.set(key, row);
    // An article's tellings stand one after the other.
    row.at = row.article === telling.article.id ? row.at + 1 : 0;
    row.article = telling.article.id;
    const bundle = row.list[row.at];
    if (bundle) {
      bundle.tellings.push(telling);
      bundle.articles.add(telling.article.id);
    } else {
      const made = { first: telling, tellings: [telling], articles: new Set([telling.article.id]), decided };
      row.list.push(made);
      bundles.push(made);
    }
  }
  return bundles;
}

/** All that `compareTellings` looks at. */
function contentOf(t: Telling): string {
  const sorted = (set: ReadonlySet<string>): string => [...set].sort().join(',');
  const { meeting, period } = t;
  return [
    sorted(t.people), sorted(t.bodies), sorted(t.nations), sorted(t.offices), t.place?.id, t.placeNation, meeting.kind, meeting.status, t.relation, t.prepared,
    period?.from, period?.to, period?.yearless, t.published,
  ].join('|');
}

/** The shape of the sentences: copies of one article share it. What says neither who nor where nor when is alike everywhere. */
function wordingOf({ place, period, meeting: { evidence, trigger, participants } }: Telling, i: number): string {
  if (participants.length === 0 && !place && !period) return `${i}`;
  const from = evidence[0]?.start ?? trigger.start;
  return `${trigger.text} ${trigger.start - from} ${evidence.map((s) => `${s.start - from}-${s.end - from}`).join(' ')}`;
}
