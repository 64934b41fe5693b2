// Which candidates head a record of their own, and which tell once more of one that is already there: definite nouns
// that point back, and triggers with the same company, date and place. "Next", "another", "similar" start a new one.
import type { DateMention, MeetingStatus } from '../model/analysis.ts';
import { fold } from '../text/fold.ts';
import { wordAt } from '../text/tokens.ts';
import { gap, length, periodOf } from '../util/period.ts';
import { keysOf, rosters } from './alliances.ts';
import type { Company } from './company.ts';
import { CLAUSE_OPENERS, NEW_ONES, PREPOSITIONS, triggerWord } from './lexicon.ts';
import { isPeopleNoun, singular } from './people.ts';
import type { Scene } from './scene.ts';
import { isAmongThemselves } from './prior.ts';
import { relationOf } from './relation.ts';
import type { Candidate } from './triggers.ts';

export interface Scored extends Company {
  /** Log odds that the candidate heads a record. */
  readonly score: number;
  readonly status: MeetingStatus;
  /** Values where the candidate's own sentence gives them. */
  readonly date?: string;
  readonly when?: DateMention;
  readonly place?: string;
}

export interface Encounter {
  readonly head: Scored;
  /** Other candidates that tell of the same encounter. */
  readonly others: readonly Scored[];
}

/** Log odds from which a candidate heads a record. */
export const HEAD = -0.7;
/** How many records back a candidate can join. */
const REACH = 8;
const SENTENCES = 12;
/** Records looked at for one candidate, so that hostile text stays linear. */
const MOST = 24;

export function joinCandidates(scene: Scene, scored: readonly Scored[]): Encounter[] {
  const records: Telling[] = [];
  for (const s of scored) {
    if (s.score <= HEAD) continue;
    const known = isAmongThemselves(scene, s.candidate) ? undefined : purposeOf(scene, records, s) ?? records.slice(-REACH).findLast((r) => isSame(scene, r.head, s)) ?? ofOffice(scene, records.slice(-REACH), s) ?? demonstrated(records, s) ?? sojourn(scene, records, s);
    if (!known) records.push({ head: s, others: [] });
    else if ((s.score > known.head.score + 1 || namesBoth(scene, s, known.head)) && !pointsBack(s.candidate)) {
      known.others.push(known.head);
      known.head = known.head.status === 'cancelled' ? { ...s, status: 'cancelled' } : s;
    } else known.others.push(s);
  }
  let from = 0; // the records that a candidate can join move along with it
  let before = 0;
  for (const s of scored) {
    if (s.score > HEAD) continue;
    while (from < records.length && s.candidate.sentence - (records[from]?.head.candidate.sentence ?? 0) > SENTENCES) from++;
    while (before < records.length && (records[before] as Telling).head.candidate.at < s.candidate.at) before++;
    const office = ofOffice(scene, records.slice(Math.max(0, before - REACH), before), s);
    if (office) office.others.push(s);
    else attach(records.slice(from, from + MOST), s);
  }
  return records;
}

interface Telling { head: Scored; others: Scored[] }

/** "Their ministers meet next week. A will receive B": the second says who they are. */
function namesBoth(scene: Scene, s: Scored, head: Scored): boolean {
  const people = (x: Scored): number => x.likely.filter((a) => scene.actors.get(a)?.type === 'person').length;
  return people(head) < 2 && people(s) >= 2 && head.status === s.status;
}

/** "received them for a summit", "will visit Lorn for talks": the verb and what it is for are one encounter; a visit called off takes its talks along. */
function purposeOf(scene: Scene, records: readonly Telling[], s: Scored): Telling | undefined {
  const c = s.candidate;
  const last = records.at(-1);
  // "spoke by telephone"
  if (c.entry.group === 'call' && last?.head.candidate.entry.group === 'call' && last.head.candidate.sentence === c.sentence && c.at - last.head.candidate.at <= 4) return last;
  if (last && (isCalledOff(scene, last.head, s) || isWayTo(scene, last.head.candidate, c))) return last;
  if (last?.head.candidate.sentence !== c.sentence) return undefined;
  // "a visit by A, who was received by B"
  if (c.entry.group === 'host' && last.head.candidate.entry.group === 'stay' && [2, 3].some((n) => wordAt(scene.tokens, c.at - n) === 'who')) return last;
  if (!c.noun || c.entry.group !== 'event' || last.head.candidate.entry.group === 'event') return undefined;
  let i = c.at - 1;
  for (let n = 0; n < PHRASE && i > last.head.candidate.at; i--, n++) {
    const w = wordAt(scene.tokens, i);
    if (w === 'for') return wordAt(scene.tokens, i - 1) === 'called' ? undefined : last;
    if (CLAUSE_OPENERS.has(w) || PREPOSITIONS.has(w) || w === ',' || triggerWord(w)) return undefined;
  }
  return undefined;
}

/** "flew to Lorn, where he met B" */
function isWayTo(scene: Scene, way: Candidate, c: Candidate): boolean {
  if (c.noun || c.entry.lemma !== 'meet' || way.entry.group !== 'go' || way.sentence !== c.sentence || c.at - way.at > 16) return false;
  for (let i = c.at - 1; i > Math.max(way.at, c.at - 6); i--) if (wordAt(scene.tokens, i) === 'where') return true;
  return false;
}

/** "called off a visit, a day before he was to hold talks", "postponed a visit. She had been due to meet B" */
function isCalledOff(scene: Scene, off: Scored, s: Scored): boolean {
  const c = s.candidate;
  if (off.status !== 'cancelled' || s.status !== 'scheduled' || sortOf(off.candidate) !== 'stay' || sortOf(c) !== 'event') return false;
  if (off.candidate.sentence === c.sentence) return true;
  if (c.sentence - off.candidate.sentence > 1 || sharedBy(scene, off.likely, s.likely) === 0) return false;
  for (let i = c.at - 1; i > c.at - 8; i--) if (/^(?:was|were|been)$/.test(wordAt(scene.tokens, i)) && /^(?:to|due|scheduled|expected|planned|set)$/.test(wordAt(scene.tokens, i + 1))) return true;
  return false;
}

const PHRASE = 8;

/** Visits, calls and meetings are told apart whoever takes part. */
const sortOf = (c: Candidate): string => (c.entry.group === 'stay' || c.entry.group === 'go' ? 'stay' : c.entry.group === 'call' ? 'call' : 'event');

/** "Two meetings" are not "the meeting". */
const isSeveral = (c: Candidate): boolean => c.noun && /^(?:meetings|summits|sessions|gatherings|encounters|conferences)$/.test(c.word);

const isPreparatory = (c: Candidate): boolean => c.modifiers.includes('preparatory');

const isNew = (c: Candidate): boolean => NEW_ONES.has(c.determiner) || c.modifiers.some((m) => NEW_ONES.has(m));

/** Two heads of one encounter: same sort, same company, nothing that sets them apart. */
function isSame(scene: Scene, a: Scored, b: Scored): boolean {
  if (a.candidate.sentence === b.candidate.sentence || b.candidate.sentence - a.candidate.sentence > SENTENCES) return false;
  const preparing = [a, b].every((s) => relationOf(scene, s.candidate, s.status) === 'preparatory'); // "met to prepare the summit … held a preparatory meeting"
  if (sortOf(a.candidate) !== sortOf(b.candidate) || (isNew(b.candidate) && !preparing)) return false;
  if (isPreparatory(a.candidate) && !pointsBack(b.candidate) && !preparing) return false;
  if (a.status !== b.status && !pointsBack(b.candidate)) return false;
  if (!sameTime(a.date, b.date)) return false;
  if (a.place !== undefined && b.place !== undefined && a.place !== b.place) return false;
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
function sharedBy(scene: Scene, a: readonly string[], b: readonly string[]): number {
  const known = rosters(scene);
  const belongs = (x: string, y: string): boolean => keysOf(scene, y).some((k) => known.get(x)?.has(k));
  return b.filter((x) => a.some((y) => x === y || belongs(x, y) || belongs(y, x))).length;
}

/** Whether a person holds an office of one of these countries or bodies. */
const standsFor = (scene: Scene, person: string, others: readonly string[]): boolean => (scene.actors.get(person)?.roles ?? []).some((r) => r.of !== undefined && others.includes(r.of));

/** "The foreign ministers' meeting": the encounter just told whose people all hold that office. */
function ofOffice(scene: Scene, records: readonly Telling[], s: Scored): Telling | undefined {
  const c = s.candidate;
  const owner = wordAt(scene.tokens, c.at - 2 - c.modifiers.length);
  if (!c.noun || c.determiner !== "'s" || !isPeopleNoun(owner) || isNew(c)) return undefined;
  const office = singular(owner);
  const holds = (actor: string): boolean => (scene.actors.get(actor)?.roles ?? []).some((r) => fold(r.title).split(' ').at(-1) === office);
  return records.findLast((r) => {
    const people = r.head.likely.filter((a) => scene.actors.get(a)?.type === 'person');
    return sortOf(r.head.candidate) === sortOf(c) && people.length >= 2 && people.every(holds);
  });
}

/** "This visit", "these meetings": always what was just told. */
function demonstrated(records: readonly Telling[], s: Scored): Telling | undefined {
  const c = s.candidate;
  if (!c.noun || !/^(?:this|these|that|those)$/.test(c.determiner) || isNew(c)) return undefined;
  return records.slice(-MOST).findLast((r) => sortOf(r.head.candidate) === sortOf(c) && r.head.candidate.sentence !== c.sentence);
}

/** "The joint visit", no visit having been told: the journey to the meeting just told. */
function sojourn(scene: Scene, records: readonly Telling[], s: Scored): Telling | undefined {
  const c = s.candidate;
  if (c.entry.group !== 'stay' || !pointsBack(c) || !/^(?:the|this)$/.test(c.determiner) || /^(?:to|of|by|in|at)$/.test(wordAt(scene.tokens, c.at + 1))) return undefined;
  if (c.modifiers.includes('NAME') || records.slice(-REACH).some((r) => sortOf(r.head.candidate) === 'stay')) return undefined;
  const last = records.at(-1);
  return last && c.sentence > last.head.candidate.sentence && c.sentence - last.head.candidate.sentence <= 3 ? last : undefined;
}

const BACK = new Set(['the', 'this', 'these', 'that', 'those', 'their', 'his', 'her', 'its', 'both', "'s", "NAME's"]);

/** A definite noun without a word that makes it another one. */
const pointsBack = (c: Candidate): boolean => c.noun && BACK.has(c.determiner) && !isNew(c);

/** A candidate without a record of its own joins the one that it points back to or whose company it shares. */
function attach(records: readonly Telling[], s: Scored): void {
  const kin = (r: { head: Scored }): boolean => (r.head.candidate.entry.kind === 'commission') === (s.candidate.entry.kind === 'commission') && (!isSeveral(r.head.candidate) || isSeveral(s.candidate));
  const near = records.filter((r) => kin(r) && sortOf(r.head.candidate) === sortOf(s.candidate) && Math.abs(s.candidate.sentence - r.head.candidate.sentence) <= SENTENCES);
  const earlier = near.filter((r) => r.head.candidate.at < s.candidate.at);
  const tells = !isNew(s.candidate) && s.candidate.entry.group !== 'host';
  const withCompany = (r: { head: Scored }): boolean => tells && s.likely.filter((a) => r.head.likely.includes(a)).length >= 2;
  const agrees = (r: { head: Scored }): boolean => r.head.status === s.status;
  const alike = (r: { head: Scored }): boolean => r.head.candidate.entry.kind === s.candidate.entry.kind;
  const prepared = isPreparatory(s.candidate) && /^(?:the|this|that)$/.test(s.candidate.determiner) ? earlier.find((r) => r.head.status === 'held') : undefined;
  const back = pointsBack(s.candidate) ? earlier.findLast((r) => alike(r) && agrees(r)) ?? earlier.findLast(agrees) ?? earlier.at(-1) ?? near[0] : undefined;
  (prepared ?? earlier.findLast((r) => withCompany(r) && agrees(r)) ?? earlier.findLast(withCompany) ?? back ?? near.find(withCompany))?.others.push(s);
}
