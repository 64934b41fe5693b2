// When two triggers tell of one encounter, as far as grammar and the facts of their sentences say: the same sort, the same
// company, nothing that sets them apart. `linkFeatures.ts` weighs these verdicts, `join.ts` uses them.
import { wordAt } from '../text/tokens.ts';
import { gap, length, periodOf } from '../util/period.ts';
import { keysOf, rosters } from './alliances.ts';
import { CLAUSE_OPENERS, NEW_ONES, PREPOSITIONS, triggerWord } from './lexicon.ts';
import { relationOf } from './relation.ts';
import type { Scene } from './scene.ts';
import type { Scored } from './scored.ts';
import type { Candidate } from './triggers.ts';
import { whereabouts } from './whereabouts.ts';

const PHRASE = 8;
/** Sentences between two triggers of one encounter. */
export const SENTENCES = 12;

/** "received them for a summit", "will visit Lorn for talks", "a visit by A, who was received by B": the verb and what it is for. */
export function serves(scene: Scene, way: Candidate, c: Candidate): boolean {
  // "spoke by telephone"
  if (c.entry.group === 'call' && way.entry.group === 'call' && way.sentence === c.sentence && c.at - way.at <= 4) return true;
  if (way.sentence !== c.sentence) return false;
  if (c.entry.group === 'host' && way.entry.group === 'stay' && [2, 3].some((n) => wordAt(scene.tokens, c.at - n) === 'who')) return true;
  if (c.entry.lemma === 'attend' && way.noun && way.entry.group === 'event' && /^(?:was|were)$/.test(wordAt(scene.tokens, c.at - 1))) return true; // "the talks were attended by"
  if (way.entry.kind === 'commission' && way.noun && !c.noun && c.entry.group === 'meet' && c.entry.lemma !== 'discuss') return true; // "the joint commission will meet"
  if (!c.noun || c.entry.group !== 'event' || way.entry.group === 'event') return false;
  let i = c.at - 1;
  for (let n = 0; n < PHRASE && i > way.at; i--, n++) {
    const w = wordAt(scene.tokens, i);
    if (w === 'for') return wordAt(scene.tokens, i - 1) !== 'called';
    if (CLAUSE_OPENERS.has(w) || PREPOSITIONS.has(w) || w === ',' || triggerWord(w)) return false;
  }
  return false;
}

/** "flew to Lorn, where he met B" */
export function isWayTo(scene: Scene, way: Candidate, c: Candidate): boolean {
  if (c.noun || c.entry.lemma !== 'meet' || way.entry.group !== 'go' || way.sentence !== c.sentence || c.at - way.at > 16) return false;
  for (let i = c.at - 1; i > Math.max(way.at, c.at - 6); i--) if (wordAt(scene.tokens, i) === 'where') return true;
  return false;
}

/** "called off a visit, a day before he was to hold talks", "postponed a visit. She had been due to meet B" */
export function isCalledOff(scene: Scene, off: Scored, s: Scored): boolean {
  const c = s.candidate;
  if (off.status !== 'cancelled' || s.status !== 'scheduled' || sortOf(off.candidate) !== 'stay' || sortOf(c) !== 'event') return false;
  if (off.candidate.sentence === c.sentence) return true;
  if (c.sentence - off.candidate.sentence > 1 || sharedBy(scene, off.likely, s.likely) === 0) return false;
  for (let i = c.at - 1; i > c.at - 8; i--) if (/^(?:was|were|been)$/.test(wordAt(scene.tokens, i)) && /^(?:to|due|scheduled|expected|planned|set)$/.test(wordAt(scene.tokens, i + 1))) return true;
  return false;
}

/** Visits, calls and meetings are told apart whoever takes part. */
export const sortOf = (c: Candidate): string => (c.entry.group === 'stay' || c.entry.group === 'go' ? 'stay' : c.entry.group === 'call' ? 'call' : 'event');

/** "Two meetings" are not "the meeting". */
export const isSeveral = (c: Candidate): boolean => c.noun && /^(?:meetings|summits|sessions|gatherings|encounters|conferences)$/.test(c.word);

export const isPreparatory = (c: Candidate): boolean => c.modifiers.includes('preparatory');

export const isNew = (c: Candidate): boolean => NEW_ONES.has(c.determiner) || c.modifiers.some((m) => NEW_ONES.has(m));

/** Two heads of one encounter: same sort, same company, nothing that sets them apart. */
export function isSame(scene: Scene, a: Scored, b: Scored): boolean {
  if (a.candidate.sentence === b.candidate.sentence || b.candidate.sentence - a.candidate.sentence > SENTENCES) return false;
  const preparing = [a, b].every((s) => relationOf(scene, s.candidate, s.status) === 'preparatory'); // "met to prepare the summit … held a preparatory meeting"
  if (sortOf(a.candidate) !== sortOf(b.candidate) || (isNew(b.candidate) && !preparing)) return false;
  if (isPreparatory(a.candidate) && !pointsBack(b.candidate) && !preparing) return false;
  if (a.status !== b.status && !pointsBack(b.candidate)) return false;
  if (!sameTime(a.date, b.date)) return false;
  if (whereabouts(scene, a.place, b.place) === 'other') return false;
  const shared = sharedBy(scene, a.likely, b.likely);
  const detailed = a.date !== undefined && b.date !== undefined && namesBoth(scene, b, a) && (shared > 0 || b.likely.some((x) => standsFor(scene, x, a.likely))); // "ministers of Arden and Lorn meet next week. A of Arden will receive B on Tuesday"
  return shared >= 2 || detailed || (shared === 1 && Math.min(a.likely.length, b.likely.length) === 1);
}

/** One date is the other or holds it: "next week", "on March 12". */
function sameTime(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  const [p, q] = [periodOf(a), periodOf(b)];
  return p !== undefined && q !== undefined && length(p) !== length(q) && gap(p, q) === 0;
}

/** How many of `b` stand in `a`; an alliance stands there with one of its members. */
export function sharedBy(scene: Scene, a: readonly string[], b: readonly string[]): number {
  const known = rosters(scene);
  if (known.size === 0) return b.filter((x) => a.includes(x)).length;
  const belongs = (x: string, y: string): boolean => {
    const roster = known.get(x);
    return roster !== undefined && keysOf(scene, y).some((k) => roster.has(k));
  };
  return b.filter((x) => a.some((y) => x === y || belongs(x, y) || belongs(y, x))).length;
}

/** Whether a person holds an office of one of these countries or bodies. */
const standsFor = (scene: Scene, person: string, others: readonly string[]): boolean => (scene.actors.get(person)?.roles ?? []).some((r) => r.of !== undefined && others.includes(r.of));

/** "Their ministers meet next week. A will receive B": the second says who they are. */
export function namesBoth(scene: Scene, s: Scored, head: Scored): boolean {
  const people = (x: Scored): number => x.likely.filter((a) => scene.actors.get(a)?.type === 'person').length;
  return people(head) < 2 && people(s) >= 2 && head.status === s.status;
}

const BACK = new Set(['the', 'this', 'these', 'that', 'those', 'their', 'his', 'her', 'its', 'both', "'s", "NAME's"]);

/** A definite noun without a word that makes it another one. */
export const pointsBack = (c: Candidate): boolean => c.noun && BACK.has(c.determiner) && !isNew(c);

