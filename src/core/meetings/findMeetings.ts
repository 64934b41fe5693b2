// Who met whom, when and where, one record for one encounter. Trigger words are weighed by a learned model; those that
// tell of an encounter make records with participants, place, date and status, the others join a record or drop.
import type { Actor, DateMention, Meeting, Mention } from '../model/analysis.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { endAt, startAt, tokenAt } from '../text/tokens.ts';
import { withoutAlliances } from './alliances.ts';
import { type Encounter, HEAD, joinCandidates } from './join.ts';
import { namedAt } from './namedAt.ts';
import { type Scored, scoredCandidates } from './scored.ts';
import { relationOf } from './relation.ts';
import { rollUp } from './rollUp.ts';
import { gap, length, periodOf } from '../util/period.ts';
import { createScene, mentionsNear, type Scene, standInsOf } from './scene.ts';
import { topicsOf } from './topics.ts';
import type { Candidate } from './triggers.ts';
import { recordFits } from './members.ts';
import { participantsOf } from './who.ts';

export interface MeetingContext {
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly dates: readonly DateMention[];
  /** `YYYY-MM-DD` or null. */
  readonly published: string | null;
}

/** Meetings in text order. Linear in the text. */
export function findMeetings(article: Article, context: MeetingContext): readonly Meeting[] {
  const scene = createScene(article, context);
  const meetings = joinCandidates(scene, scoredCandidates(scene))
    .flatMap((record) => meetingOf(scene, record) ?? [])
    .map((m, i): Meeting => ({ ...m, id: `m${i + 1}` }));
  return meetings.map((m, i) => duringVisit(m, meetings.slice(Math.max(0, i - VISITS_BACK), i)));
}

/** Nowhere, no day and nobody whom its own sentences name: worth a record only where it has a name of its own. */
function tellsSomething(scene: Scene, m: Meeting, sentences: readonly number[]): boolean {
  if (m.place !== undefined || m.date !== undefined) return true;
  const at = tokenAt(scene.tokens, m.trigger.start);
  if (namedAt(scene, at)?.mention.type === 'event') return true;
  return sentences.some((s) => [...mentionsNear(scene, s, s, at), ...standInsOf(scene, s)].some((p) => m.participants.includes(p.mention.actor)));
}

const VISITS_BACK = 4;

/** An encounter told without a place, after a visit of one of its participants, is where the visit is. */
function duringVisit(m: Meeting, before: readonly Meeting[]): Meeting {
  if (m.place !== undefined || m.kind === 'call') return m;
  const visit = before.findLast((b) => b.kind === 'visit' && b.place !== undefined && b.participants.some((p) => m.participants.includes(p)));
  return visit?.place === undefined ? m : { ...m, place: visit.place };
}

/** Undefined where the record tells next to nothing. */
function meetingOf(scene: Scene, encounter: Encounter): Meeting | undefined {
  const { head: scored, others } = encounter;
  const { candidate: head } = scored;
  const place = head.entry.group === 'call' ? undefined : scored.place ?? others.find((o) => o.score > HEAD && isSure(o))?.place ?? whereReported(scene, head);
  const relation = relationOf(scene, head, scored.status) ?? others.map((o) => relationOf(scene, o.candidate, scored.status)).find((r) => r === 'preparatory');
  const date = mostExact(scored.when ?? others.find((o) => o.when !== undefined && (o.status === 'scheduled') === (scored.status === 'scheduled'))?.when, others);
  const all = [head, ...others.map((o) => o.candidate)].sort((a, b) => a.at - b.at);
  const span = tokenSpan(scene, head.at);
  const meeting: Meeting = {
    id: '', kind: kindOf(head, others), status: scored.status, participants: withoutAlliances(scene, rollUp(scene, head, participantsOf(recordFits(scene, encounter)), place), head.sentence),
    ...(place !== undefined && { place }),
    ...(relation && { relation }),
    ...(date && { date: { value: date.value, start: date.start, end: date.end } }),
    trigger: { ...span, text: scene.article.text.slice(span.start, span.end) },
    triggers: all.map((c) => tokenSpan(scene, c.at)),
    evidence: [...new Set(all.map((c) => c.sentence))].flatMap((s) => {
      const sentence = scene.sentences[s];
      return sentence ? [{ start: sentence.start, end: sentence.end }] : [];
    }),
    topics: topicsOf(scene, head),
  };
  return tellsSomething(scene, meeting, all.map((c) => c.sentence)) ? meeting : undefined;
}

/** "next week" of the head gives way to a day in it that another of its sentences names. */
function mostExact(date: DateMention | undefined, others: readonly Scored[]): DateMention | undefined {
  const own = date && periodOf(date.value);
  if (!own || length(own) === 1) return date;
  const within = others.flatMap((o) => {
    const period = o.score > HEAD && o.when ? periodOf(o.when.value) : undefined;
    return o.when && period && length(period) < length(own) && gap(period, own) === 0 ? [{ date: o.when, days: length(period) }] : [];
  });
  return within.sort((a, b) => a.days - b.days)[0]?.date ?? date;
}

/** "received them for a summit" is a summit: the noun says best what it was. */
function kindOf(head: Candidate, others: readonly Scored[]): Meeting['kind'] {
  if (head.noun || head.entry.kind !== 'meeting') return head.entry.kind;
  const noun = others.find((o) => o.candidate.noun && o.candidate.entry.group === 'event' && o.candidate.entry.kind !== 'meeting' && o.candidate.sentence - head.sentence <= 1);
  return noun?.candidate.entry.kind ?? head.entry.kind;
}

/** What the first sentences tell happens where they were written, unless they tell of a way to somewhere else. */
function whereReported(scene: Scene, head: Candidate): string | undefined {
  if (scene.datelinePlace === undefined || head.entry.group === 'go' || head.entry.group === 'stay' || head.entry.group === 'call') return undefined;
  const start = scene.article.dateline?.start ?? 0;
  const first = scene.sentences.findIndex((s) => s.end > start);
  return first >= 0 && head.sentence - first < FIRST ? scene.datelinePlace : undefined;
}

const FIRST = 2;

/** "In Lorn, traders told us of the talks" says not where the talks were: another sentence's place must fit well. */
const isSure = (o: Scored): boolean => o.fits.some((f) => f.actor === o.place && f.place > SURE_PLACE);
const SURE_PLACE = 0.5;

const tokenSpan = (scene: Scene, i: number): Span => ({ start: startAt(scene.tokens, i), end: endAt(scene.tokens, i) });
