// Of the candidates that tell of an encounter, which head a record of their own and which tell once more of one that is
// already there: a learned model weighs each against the records before it. "Another", "second", "similar" start a new one.
import { fold } from '../text/fold.ts';
import { wordAt } from '../text/tokens.ts';
import { agreement, linkFeatures } from './linkFeatures.ts';
import { pathBetween } from './path.ts';
import { isPeopleNoun, numberOf, singular } from './people.ts';
import { isAmongThemselves } from './prior.ts';
import { isCalledOff, isNew, isPreparatory, isSame, isWayTo, isSeveral, namesBoth, pointsBack, SENTENCES, serves, sharedBy, sortOf } from './sameness.ts';
import type { Scene } from './scene.ts';
import type { Scored } from './scored.ts';
import type { Candidate } from './triggers.ts';
import { whereabouts } from './whereabouts.ts';

export interface Encounter {
  readonly head: Scored;
  /** Other candidates that tell of the same encounter. */
  readonly others: readonly Scored[];
}

/** Log odds from which a candidate tells of an encounter, so that it joins a record or heads one. */
export const HEAD = 0.15;
/** How many records back a candidate can join. */
const REACH = 8;
/** Records looked at for one candidate, so that hostile text stays linear. */
const MOST = 24;

export function joinCandidates(scene: Scene, scored: readonly Scored[]): Encounter[] {
  const records: Telling[] = [];
  for (const s of scored) {
    if (s.score <= HEAD) continue;
    const known = isAmongThemselves(scene, s.candidate) ? undefined : ofOffice(scene, records.slice(-REACH), s) ?? linked(scene, records, s) ?? demonstrated(records, s) ?? sojourn(scene, records, s);
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

/** Log odds from which two triggers tell of one encounter. */
const SAME = -0.5;
/** Taken off within one sentence, which seldom tells the same twice. */
const HERE = 0.6;
/** A record of the same status is the likelier one. */
const AGREES = 0.5;

/** The record that most likely tells of the same encounter. */
function linked(scene: Scene, records: readonly Telling[], s: Scored): Telling | undefined {
  const last = records.at(-1);
  if (last && (isCalledOff(scene, last.head, s) || isWayTo(scene, last.head.candidate, s.candidate) || serves(scene, last.head.candidate, s.candidate))) return last;
  if (s.candidate.noun && isPreparatory(s.candidate) && s.candidate.determiner === 'the') {
    const told = records.slice(-REACH).find((r) => r.head.status === 'held' && sortOf(r.head.candidate) === 'event');
    if (told) return told; // "sat down a day before the talks … the preparatory meeting"
  }
  const same = records.slice(-REACH).findLast((r) => isSame(scene, r.head, s) && !areApart(scene, r, s));
  if (same) return same;
  const likely: { record: Telling; score: number }[] = [];
  for (let k = records.length - 1; k >= Math.max(0, records.length - REACH); k--) {
    const record = records[k] as Telling;
    const { head } = record;
    if (s.candidate.sentence - head.candidate.sentence > SENTENCES) break;
    if (areApart(scene, record, s)) continue;
    const out = scene.models.links.begin();
    linkFeatures(out, scene, head, s, records.length - 1 - k);
    const score = (out.sums[0] as number) - (s.candidate.sentence === head.candidate.sentence ? HERE : 0);
    if (score > SAME) likely.push({ record, score: score + (head.status === s.status ? (pointsBack(s.candidate) ? 2 * AGREES : AGREES) : 0) });
  }
  return likely.sort((a, b) => b.score - a.score)[0]?.record;
}

/** Another day, another one by its own words, or "sat down a day before their talks": never one encounter. */
function areApart(scene: Scene, { head, others }: Telling, s: Scored): boolean {
  const [a, b] = [head.candidate, s.candidate];
  if (agreement(head.date, s.date) === 'apart' || isCounted(a) !== isCounted(b)) return true;
  if (isCommission(a) !== isCommission(b) && a.sentence !== b.sentence) return true; // "the commission met" is one
  if (/^(?:one|edition)$/.test(b.word) || b.determiner === 'another' || b.modifiers.some((m) => OTHER_ONE.has(m))) return true;
  if (whereabouts(scene, head.place, s.place) === 'other' && sharedBy(scene, head.likely, s.likely) === 0) return true;
  return [head, ...others.slice(-1)].some((o) => o.candidate.sentence === b.sentence && pathIsAround(scene, o.candidate, b));
}

const isCommission = (c: Candidate): boolean => c.entry.kind === 'commission';

/** "The ministers' meeting followed a meeting of the presidents": two, whichever of them is told first. */
function pathIsAround(scene: Scene, a: Candidate, b: Candidate): boolean {
  const [from, to] = a.at < b.at ? [a.at + 1, b.at] : [b.at + 1, a.at];
  if (pointsBack(a) && pointsBack(b)) return false; // "the results of the consultations after the talks"
  if (pathBetween(scene, from, to).steps.some((x) => AROUND.has(x.text))) return true;
  if (!a.noun || !b.noun) return false;
  for (let i = from; i < Math.min(to, from + 4); i++) if (ORDERED.test(wordAt(scene.tokens, i))) return true;
  return false;
}

const OTHER_ONE = new Set(['another', 'second', 'third', 'separate', 'similar']);
const AROUND = new Set(['before', 'after', 'ahead', 'following', 'since']);
const ORDERED = /^(?:follow(?:s|ed)|precede[ds])$/;

/** "Two ministerial meetings", "three rounds of talks". */
const isCounted = (c: Candidate): boolean => c.noun && c.word.endsWith('s') && numberOf(c.determiner) !== undefined && !c.modifiers.includes('day');

interface Telling { head: Scored; others: Scored[] }

/** "The foreign ministers' meeting": the encounter just told whose people all hold that office. */
function ofOffice(scene: Scene, records: readonly Telling[], s: Scored): Telling | undefined {
  const c = s.candidate;
  const owner = wordAt(scene.tokens, c.at - 2 - c.modifiers.length);
  if (!c.noun || c.determiner !== "'s" || !isPeopleNoun(owner) || isNew(c)) return undefined;
  const office = singular(owner);
  const holds = (actor: string): boolean => (scene.actors.get(actor)?.roles ?? []).some((r) => fold(r.title).split(' ').at(-1) === office);
  const ofThem = records.filter((r) => {
    const people = r.head.likely.filter((a) => scene.actors.get(a)?.type === 'person');
    return sortOf(r.head.candidate) === sortOf(c) && people.length >= 2 && people.every(holds);
  });
  return ofThem.findLast((r) => r.head.status === s.status) ?? ofThem.at(-1);
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
