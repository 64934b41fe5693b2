// What an encounter was about: the short noun phrase after "on", "about", "over" or "to discuss".
import { partitionPoint } from '../util/partitionPoint.ts';
import { flagsAt, PUNCT, SPACE_BEFORE, wordAt } from '../text/tokens.ts';
import { AUXILIARIES, CLAUSE_OPENERS, SPEAKING } from './lexicon.ts';
import { datesOf, type Scene } from './scene.ts';
import type { Candidate } from './triggers.ts';

const LEADS = new Set(['on', 'about', 'over', 'regarding', 'concerning']);
const DISCUSS = /^(?:discuss(?:ed|ing)?|covering|concerning|address(?:ed)?|focus(?:ed|ing)?|tackle|review)$/;
const LONGEST = 14;
const SHORTEST = 3;

/** At most one phrase, cut before a comma, a verb of speech or a new clause. */
export function topicsOf(scene: Scene, c: Candidate): string[] {
  const t = scene.tokens;
  const end = scene.sentences[c.sentence]?.endToken ?? c.at;
  for (let i = c.at + 1; i < Math.min(end, c.at + 30); i++) {
    const w = wordAt(t, i);
    const lead = LEADS.has(w) || DISCUSS.test(w);
    if (!lead) continue;
    const from = DISCUSS.test(w) && (wordAt(t, i + 1) === 'on') ? i + 2 : i + 1;
    if (isDate(scene, c, from)) continue;
    const to = phraseEnd(scene, from, Math.min(end, from + LONGEST));
    const text = scene.article.text.slice(t.start[from] ?? 0, t.end[to - 1] ?? 0);
    if (to > from && text.length >= SHORTEST) return [text];
  }
  return [];
}

function phraseEnd(scene: Scene, from: number, limit: number): number {
  const t = scene.tokens;
  let i = from;
  for (; i < limit; i++) {
    const w = wordAt(t, i);
    if (scene.mentionAt[i] !== -1) continue;
    if ((flagsAt(t, i) & PUNCT) !== 0 && !(w === '-' && (flagsAt(t, i) & SPACE_BEFORE) === 0)) break;
    if (CLAUSE_OPENERS.has(w) || AUXILIARIES.has(w) || SPEAKING.has(w) || LEADS.has(w)) break;
    if (scene.dates.length > 0 && isDateToken(scene, i)) break;
  }
  while (i > from && /^(?:and|or|the|of|to|in|with|for|at)$/.test(wordAt(t, i - 1))) i--;
  return i;
}

const isDate = (scene: Scene, c: Candidate, token: number): boolean => datesOf(scene, c.sentence).some((d) => d.from <= token && token < d.to);

function isDateToken(scene: Scene, token: number): boolean {
  const start = scene.tokens.start[token] as number;
  const d = scene.dates[partitionPoint(scene.dates.length, (i) => (scene.dates[i]?.date.start ?? 0) <= start) - 1]?.date;
  return d !== undefined && start < d.end;
}
