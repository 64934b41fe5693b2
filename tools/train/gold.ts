// Reads the gold sets of names for the trainer: documents with marked names become tables of features and tags.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Candidate } from '../../src/core/names/candidates/candidate.ts';
import { findByRules } from '../../src/core/names/candidates/ruleFinder.ts';
import { lexicon } from '../../src/core/names/lexicon/lexicon.ts';
import { createNameText, type NameText } from '../../src/core/names/nameText.ts';
import { type FeatureTable, makeFeatures } from '../../src/core/names/tagger/featureTable.ts';
import { TYPES } from '../../src/core/names/tagger/tokenFacts.ts';
import { readArticle } from '../../src/core/text/article.ts';
import { parseMarked } from './markedText.ts';

export interface GoldMention { readonly start: number; readonly end: number; readonly type: string; readonly optional?: boolean }
export interface GoldDoc { readonly text: string; readonly mentions: readonly GoldMention[] }

/** A run of tokens that may be in a name, with the tags wanted. */
export interface Example { readonly table: FeatureTable; readonly gold: Uint8Array; readonly from: number; readonly to: number; readonly weight: number }

export function readGold(gold: string, set: string): { readonly docs: readonly GoldDoc[]; readonly map: Readonly<Record<string, string | null>> } {
  const [header = '{}', ...lines] = readFileSync(path.join(gold, 'names', `${set}.jsonl`), 'utf8').split('\n').filter((l) => l !== '');
  const { map } = JSON.parse(header) as { map: Record<string, string | null> };
  return { docs: lines.map((l) => JSON.parse(l) as GoldDoc), map };
}

/** The marked articles that were written for this project. */
export function readOwnNews(): GoldDoc[] {
  const folder = new URL('news/', import.meta.url);
  return readdirSync(folder).filter((f) => f.endsWith('.txt')).sort().flatMap((f) => parseMarked(readFileSync(new URL(f, folder), 'utf8')));
}

/** `full`: the set marks groups and events too. Elsewhere the rules' groups and events stand in where the set says nothing. */
export function examplesOf(doc: GoldDoc, full: boolean, weight: number): Example[] {
  const n = createNameText(readArticle(doc.text), lexicon());
  const rules = findByRules(n);
  const gold = tagsOf(n, doc.mentions);
  if (!full) addGroups(gold, rules);
  const table = makeFeatures(n, rules);
  return n.article.sentences.map((s) => ({ table, gold, from: s.firstToken, to: s.endToken, weight })).filter((x) => table.active.subarray(x.from, x.to).includes(1));
}

function tagsOf(n: NameText, mentions: readonly GoldMention[]): Uint8Array {
  const tags = new Uint8Array(n.t.count);
  for (const m of mentions) {
    const type = TYPES.indexOf(m.type as (typeof TYPES)[number]);
    if (type < 0) continue;
    let first = true;
    for (let i = 0; i < n.t.count; i++) {
      if ((n.t.start[i] as number) < m.start || (n.t.end[i] as number) > m.end) continue;
      tags[i] = 1 + 2 * type + (first ? 0 : 1);
      first = false;
    }
  }
  return tags;
}

/** Groups and events that a set leaves unmarked, or marks as people. */
function addGroups(tags: Uint8Array, rules: readonly Candidate[]): void {
  for (const c of rules) {
    if ((c.type !== 'group' && c.type !== 'event') || !c.phrase) continue;
    const free = Array.from({ length: c.end - c.first }, (_, k) => tags[c.first + k] as number);
    const alone = (tags[c.end] ?? 0) % 2 === 1 || (tags[c.end] ?? 0) === 0;
    if (!free.every((t) => t === 0) && !(c.type === 'group' && free[0] === 1 && alone)) continue;
    const tag = 1 + 2 * TYPES.indexOf(c.type);
    for (let k = c.first; k < c.end; k++) tags[k] = k === c.first ? tag : tag + 1;
  }
}
