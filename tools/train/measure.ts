// Exact F1 on a gold set, through everything that the product does to find names in a text.
import { lexicon } from '../../src/core/names/lexicon/lexicon.ts';
import { createNameText } from '../../src/core/names/nameText.ts';
import { findByTagger } from '../../src/core/names/tagger/findByTagger.ts';
import type { Model } from '../../src/core/names/tagger/model.ts';
import { TYPES } from '../../src/core/names/tagger/tokenFacts.ts';
import { readArticle } from '../../src/core/text/article.ts';
import { readGold } from './gold.ts';

/** F1 of people, organizations and places together, then of every type. */
export interface Score { readonly all: number; readonly types: readonly number[] }

export function measure(gold: string, set: string, model: Model): Score {
  const { docs, map } = readGold(gold, set);
  const counts = TYPES.map(() => ({ hits: 0, found: 0, wanted: 0 }));
  for (const doc of docs) {
    const n = createNameText(readArticle(doc.text), lexicon());
    const optional = new Set(doc.mentions.filter((m) => m.optional).map((m) => `${m.start},${m.end}`));
    const wanted = new Set(doc.mentions.filter((m) => !m.optional).map((m) => `${m.start},${m.end},${m.type}`));
    for (const m of doc.mentions) if (!m.optional) bump(m.type, 'wanted');
    const seen = new Set<string>();
    for (const c of findByTagger(n, model)) {
      const [start, end] = [n.t.start[c.first] as number, n.t.end[c.end - 1] as number];
      const type = map[c.type] ?? null;
      if (type === null || optional.has(`${start},${end}`) || seen.has(`${start},${end},${type}`)) continue;
      seen.add(`${start},${end},${type}`);
      bump(type, 'found');
      if (wanted.has(`${start},${end},${type}`)) bump(type, 'hits');
    }
  }
  const f1 = (c: { hits: number; found: number; wanted: number }): number => (200 * c.hits) / Math.max(1, c.found + c.wanted);
  const first = counts.slice(0, 3);
  const sum = (key: 'hits' | 'found' | 'wanted'): number => first.reduce((a, c) => a + c[key], 0);
  return { all: f1({ hits: sum('hits'), found: sum('found'), wanted: sum('wanted') }), types: counts.map(f1) };

  function bump(type: string, key: 'hits' | 'found' | 'wanted'): void {
    const own = counts[TYPES.indexOf(type as (typeof TYPES)[number])];
    if (own) own[key]++;
  }
}
