// What the joining thread keeps of an article as letters: its actors, its meetings without what no join reads, its mentions
// without their words. Some 1 KB instead of 8.
import { type Actor, type Analysis, ENTITY_TYPES, type Meeting, MEETING_KINDS, MEETING_STATUSES, type Mention, type Role } from '../core/model/analysis.ts';
import type { Span } from '../core/text/span.ts';
import { isWhole, type Lean, type LeanReader, leanReader, type LeanWriter, leanWriter } from './leanLetters.ts';

export type Unpacked = Pick<Analysis, 'actors' | 'meetings' | 'mentions'>;

const NONE: readonly never[] = Object.freeze([]);
const RELATIONS = [undefined, 'preparatory', 'next'] as const;
const BY = [undefined, 'accepted', 'added'] as const;
const AUTHORITIES: readonly Mention['by'][] = ['detected', 'accepted', 'added'];

/** Undefined where a place is nowhere that an article has, or something is of a kind that we do not know. */
export function packLean({ actors, meetings, mentions }: Unpacked, intern: (text: string) => string): Lean | undefined {
  if (!isOrdinary(actors, meetings, mentions)) return undefined;
  const to = leanWriter(intern);
  const places = new Map(actors.map(({ id }, place) => [id, place]));
  /** An actor's id, mostly of one that is there. */
  const addActor = (id: string): void => {
    const place = places.get(id) ?? -1;
    to.add(place + 1);
    if (place < 0) to.addText(id);
  };
  to.add(actors.length);
  for (const [i, actor] of actors.entries()) writeActor(actor, `a${i + 1}`, addActor, to);
  to.add(meetings.length);
  for (const [i, meeting] of meetings.entries()) writeMeeting(meeting, `m${i + 1}`, addActor, to);
  to.add(mentions.length);
  let last = 0;
  for (const { start, end, type, actor, by } of mentions) {
    last = writeSpan({ start, end }, last, to);
    to.add(ENTITY_TYPES.indexOf(type) * AUTHORITIES.length + AUTHORITIES.indexOf(by));
    addActor(actor);
  }
  return to.done();
}

function isOrdinary(actors: readonly Actor[], meetings: readonly Meeting[], mentions: readonly Mention[]): boolean {
  const spans: Span[] = [];
  for (const { roles } of actors) for (const role of roles) spans.push(role);
  for (const { trigger, date, evidence } of meetings) {
    spans.push(trigger);
    if (date) spans.push(date);
    for (const span of evidence) spans.push(span);
  }
  for (const mention of mentions) spans.push(mention);
  return spans.every(({ start, end }) => isWhole(start) && isWhole(end) && isWhole(end - start))
    && mentions.every(({ type, by }) => ENTITY_TYPES.includes(type) && AUTHORITIES.includes(by))
    && meetings.every(({ by, relation }) => BY.includes(by) && RELATIONS.includes(relation));
}

/** Returns from where the next one is counted. */
function writeSpan({ start, end }: Span, last: number, to: LeanWriter): number {
  to.addSigned(start - last);
  to.addSigned(end - start);
  return start;
}

/** Arrays made otherwise take several times as long. */
function listOf<T>(count: number, make: (i: number) => T): readonly T[] {
  if (count === 0) return NONE;
  const list: T[] = [];
  for (let i = 0; i < count; i++) list.push(make(i));
  return list;
}

function nextSpan(last: number, from: LeanReader): Span {
  const start = last + from.nextSigned();
  return { start, end: start + from.nextSigned() };
}

/** What is there of an actor and of a meeting, as bits. */
const [OWN_ID, TIED, HAS_PLACE, HAS_DATE, HAS_NOTE] = [1, 2, 4, 8, 16] as const;

/** `usual`: the id that it has by its place. */
function writeActor({ id, type, name, aliases, roles, decided }: Actor, usual: string, addActor: (id: string) => void, to: LeanWriter): void {
  to.add((id === usual ? 0 : OWN_ID) + (decided === undefined ? 0 : TIED));
  to.add(ENTITY_TYPES.indexOf(type));
  to.add(aliases.length);
  to.add(roles.length);
  if (id !== usual) to.addText(id);
  to.addText(name);
  for (const alias of aliases) to.addText(alias);
  for (const { start, end, title, of } of roles) {
    writeSpan({ start, end }, 0, to);
    to.addText(title);
    to.add(of === undefined ? 0 : 1);
    if (of !== undefined) addActor(of);
  }
  if (decided !== undefined) to.addText(decided);
}

/** Owners may be named before they come. */
type Draft = Omit<Actor, 'roles'> & { roles: readonly (Omit<Role, 'of'> & { of?: string })[] };

function readActors(from: LeanReader): { readonly actors: readonly Actor[]; readonly actorId: () => string } {
  const actors: Draft[] = [];
  const owned: (readonly [role: { of?: string }, place: number])[] = [];
  for (let i = 0, count = from.next(); i < count; i++) {
    const [flags, type, aliasCount, roleCount] = [from.next(), from.next(), from.next(), from.next()];
    const id = (flags & OWN_ID) === 0 ? `a${i + 1}` : from.text();
    const name = from.text();
    const aliases = listOf(aliasCount, from.text);
    const roles = listOf(roleCount, () => {
      const { start, end } = nextSpan(0, from);
      const role: Draft['roles'][number] = { start, end, title: from.text() };
      if (from.next() === 0) return role;
      const place = from.next();
      if (place === 0) role.of = from.text();
      else owned.push([role, place - 1]);
      return role;
    });
    const actor = { id, type: ENTITY_TYPES[type] as Actor['type'], name, aliases, roles };
    actors.push((flags & TIED) === 0 ? actor : { ...actor, decided: from.text() });
  }
  const idAt = (place: number): string => (actors[place] as Draft).id;
  for (const [role, place] of owned) role.of = idAt(place);
  return {
    actors,
    actorId() {
      const place = from.next();
      return place === 0 ? from.text() : idAt(place - 1);
    },
  };
}

function writeMeeting({ id, kind, status, participants, place, date, trigger, evidence, relation, by, annotation, decided }: Meeting, usual: string, addActor: (id: string) => void, to: LeanWriter): void {
  to.add((id === usual ? 0 : OWN_ID) + (decided === undefined ? 0 : TIED) + (place === undefined ? 0 : HAS_PLACE) + (date ? HAS_DATE : 0) + (annotation === undefined ? 0 : HAS_NOTE));
  for (const number of [MEETING_KINDS.indexOf(kind), MEETING_STATUSES.indexOf(status), RELATIONS.indexOf(relation), BY.indexOf(by), participants.length, evidence.length]) to.add(number);
  for (const [text, isThere] of [[id, id !== usual], [trigger.text, true], [date?.value, date], [annotation, annotation !== undefined], [decided, decided !== undefined]] as const) if (isThere) to.addText(text as string);
  for (const who of participants) addActor(who);
  if (place !== undefined) addActor(place);
  let last = writeSpan(trigger, 0, to);
  if (date) writeSpan(date, last, to);
  for (const span of evidence) last = writeSpan(span, last, to);
}

function readMeeting(usual: string, actorId: () => string, from: LeanReader): Meeting {
  const [flags, kind, status, relation, by, who, sentences] = [from.next(), from.next(), from.next(), from.next(), from.next(), from.next(), from.next()];
  const has = (bit: number): boolean => (flags & bit) !== 0;
  const id = has(OWN_ID) ? from.text() : usual;
  const text = from.text();
  const value = has(HAS_DATE) ? from.text() : undefined;
  const annotation = has(HAS_NOTE) ? from.text() : undefined;
  const decided = has(TIED) ? from.text() : undefined;
  const participants = listOf(who, actorId);
  const place = has(HAS_PLACE) ? actorId() : undefined;
  const { start, end } = nextSpan(0, from);
  const date = value === undefined ? undefined : dated(nextSpan(start, from), value);
  let last = start;
  const evidence = listOf(sentences, () => {
    const span = nextSpan(last, from);
    last = span.start;
    return span;
  });
  const meeting: { -readonly [K in keyof Meeting]: Meeting[K] } = {
    id, kind: MEETING_KINDS[kind] as Meeting['kind'], status: MEETING_STATUSES[status] as Meeting['status'], participants, trigger: { start, end, text }, triggers: NONE, evidence, topics: NONE,
  };
  const [how, whose] = [RELATIONS[relation], BY[by]];
  if (place !== undefined) meeting.place = place;
  if (date) meeting.date = date;
  if (how) meeting.relation = how;
  if (whose) meeting.by = whose;
  if (annotation !== undefined) meeting.annotation = annotation;
  if (decided !== undefined) meeting.decided = decided;
  return meeting;
}

const dated = ({ start, end }: Span, value: string): NonNullable<Meeting['date']> => ({ start, end, value });

/** The same, made anew; mentions, of which there are most, when somebody asks. */
export function unpackLean(lean: Lean): Unpacked {
  const from = leanReader(lean);
  const { actors, actorId } = readActors(from);
  const meetings = listOf(from.next(), (i) => readMeeting(`m${i + 1}`, actorId, from));
  let mentions: readonly Mention[] | undefined;
  return {
    actors, meetings,
    get mentions() {
      return (mentions ??= readMentions(actorId, from));
    },
  };
}

function readMentions(actorId: () => string, from: LeanReader): readonly Mention[] {
  let last = 0;
  return listOf(from.next(), (): Mention => {
    const { start, end } = nextSpan(last, from);
    last = start;
    const kind = from.next();
    return { start, end, text: '', type: ENTITY_TYPES[Math.floor(kind / AUTHORITIES.length)] as Mention['type'], actor: actorId(), by: AUTHORITIES[kind % AUTHORITIES.length] as Mention['by'] };
  });
}
